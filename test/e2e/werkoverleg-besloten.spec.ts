import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BeheerActiepunten, LeesWegingen } from '@navolgbaar/weging';
import { pdfTekst } from '../harnas/pdf-tekst';
import { TestApp } from '../harnas/test-app';
import { Overlegwereld } from '../harnas/werkoverleg';

const DAG = '2026-04-13';

/** Need-to-know around a meeting: what a closed case holds, is read by its people, also when the whole team meets. */
describe('een besloten zaak in het werkoverleg', () => {
  let app: TestApp;
  let wereld: Overlegwereld;
  const th = () => app.als('toezichthouder');
  const buitenstaander = () => app.als('coordinator');
  const inhoud = async (wie: ReturnType<TestApp['als']>, overleg: string): Promise<string> => {
    const { body } = await wie.get(`/api/v1/werkoverleggen/${overleg}`).expect(200);
    return JSON.stringify(body);
  };

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar(DAG);
    wereld = await Overlegwereld.begin(app);
  });
  afterAll(() => app.sluit());

  it('laat een vraag van die zaak niet op de agenda, niet bij het begin en niet in de notulen', async () => {
    const vraag = 'Klopt het dat de directeur geld leende?';
    const zaak = await wereld.zaak();
    const { body: partner } = await th()
      .post('/api/v1/ketenpartners')
      .send({ soort: 'toegang', naam: 'Stichting WIJ', email: 'wij@partner.example' })
      .expect(201);
    await th()
      .post(`/api/v1/zaken/${zaak}/partnervragen`)
      .send({
        ...{ partnerId: partner.id, vraag, doel: 'Onderzoek', grondslag: 'Wmo 2015 art. 5.2.2' },
        ...{ categorieen: ['geen_persoonsgegevens'], uiterlijk: '2026-04-20' },
      })
      .expect(201);
    await wereld.maakBesloten(zaak);
    const { id } = await wereld.plan(DAG);
    expect(await inhoud(th(), id)).not.toContain(vraag);
    // Started and closed by who may see the case: what is kept of it is read by the whole team.
    await wereld.start(id);
    for (const wie of [th(), buitenstaander()]) expect(await inhoud(wie, id)).not.toContain(vraag);
    const { documentId } = (await wereld.sluit(id)).body;
    expect(await pdfTekst(await wereld.notulen(documentId))).not.toContain(vraag);
  });

  it('houdt haar melding buiten de agenda van een ander, en haar inhoud buiten de notulen, wie het ook sluit', async () => {
    const geheim = await wereld.gewogen('rood', { onderwerp: 'Directeur leent geld van bewoner' });
    const open = await wereld.gewogen('groen', { onderwerp: 'Te weinig hulp in de ochtend' });
    const overleg = await wereld.bezig(DAG);
    const zaak = await wereld.zaak();
    await wereld.voegBijZaak(zaak, geheim);
    await wereld.maakBesloten(zaak);
    expect(await inhoud(th(), overleg)).toContain('Directeur leent geld');
    expect(await inhoud(buitenstaander(), overleg)).not.toContain('Directeur leent geld');
    await buitenstaander()
      .post(`/api/v1/werkoverleggen/${overleg}/agendapunten/${geheim}/_stel-uit`)
      .send({ reden: 'Niet nu.' })
      .expect(404);
    await wereld.besluit(overleg, open, { motivering: 'Het rooster is aangepast.' }).expect(200);
    const { body: detail } = await th().get(`/api/v1/meldingen/${geheim}`).expect(200);
    // Closed by who sees nothing of it: the minutes say that there was a point, and no more.
    const { versie } = await wereld.lees(overleg);
    const { body } = await buitenstaander()
      .post(`/api/v1/werkoverleggen/${overleg}/_sluit`)
      .set('if-match', `"v${versie}"`)
      .expect(200);
    const tekst = await pdfTekst(await wereld.notulen(body.documentId, buitenstaander()));
    expect(tekst).toContain(`Melding ${detail.nummer}`);
    expect(tekst).toContain('lezen alleen de mensen van die zaak');
    expect(tekst).toContain('Het rooster is aangepast');
    expect(tekst).not.toContain('Directeur leent geld');
  });

  it('sluit ook de notulen van eerder, als haar melding daarin met naam en toenaam staat', async () => {
    const melding = await wereld.gewogen('groen', { onderwerp: 'Medicijnkast stond open' });
    const overleg = await wereld.bezig(DAG);
    await wereld.besluit(overleg, melding, { besluit: 'actie', actie: 'kwaliteitstoets' }).expect(200);
    const { documentId } = (await wereld.sluit(overleg)).body;
    const pad = `/api/v1/documenten/${documentId}/inhoud`;
    await buitenstaander().get(pad).expect(200);
    await app.verwerkUitstaandeJobs();
    const [zaak] = await app.sql<{ id: string }>(
      'SELECT zaak_id AS id FROM onderzoek.zaak_meldingen WHERE melding_id = $1',
      [melding],
    );
    await wereld.maakBesloten(zaak?.id ?? '');
    await buitenstaander().get(pad).expect(404);
    await th().get(pad).expect(200);
  });

  it('houdt wat zij nog vraagt buiten de lijsten van een ander, zonder daar een plaats in te nemen', async () => {
    const vraag = async (): Promise<string> => {
      const melding = await wereld.gewogen();
      const { body } = await th().get(`/api/v1/meldingen/${melding}/wegingen`).expect(200);
      await th()
        .post(`/api/v1/meldingen/${melding}/wegingen`)
        .send({
          ...{ ernst: 'ontwikkeling', ernstMotivering: 'Het gaat om goed werken.', omvang: 'klein' },
          ...{ omvangMotivering: 'Eén cliënt.', publieksgevoelig: false, aanZet: 'toezichthouder' },
          ...{ onrechtmatigheid: 'ja', onrechtmatigheidToelichting: 'Uren zonder zorg.' },
          naWegingId: body.wegingen[0].id,
        })
        .expect(201);
      return melding;
    };
    // The closed one is the older: it would fill a list of one.
    const [geheim, ander] = [await vraag(), await vraag()];
    const overleg = await wereld.bezig(DAG);
    for (const melding of [geheim, ander]) {
      const eigenaarId = app.eerste.gebruikers.toezichthouder;
      const actiepunt = { omschrijving: 'Met de directeur praten.', eigenaarId, uiterlijk: '2026-04-20' };
      const besluit = { besluit: 'actie', actie: 'veiligheidsafspraken', actiepunt };
      await wereld.besluit(overleg, melding, besluit).expect(200);
    }
    const zaak = await wereld.zaak();
    await wereld.voegBijZaak(zaak, geheim);
    await wereld.maakBesloten(zaak);
    const eerste = async (rol: 'toezichthouder' | 'coordinator') => {
      const actor = app.actor(rol);
      const [taak] = await app.app.get(LeesWegingen, { strict: false }).wachtendeTaken(actor, 1);
      const [punt] = await app.app.get(BeheerActiepunten, { strict: false }).open(actor, null, 1);
      return [taak?.meldingId, punt?.meldingId];
    };
    expect(await eerste('toezichthouder')).toEqual([geheim, geheim]);
    expect(await eerste('coordinator')).toEqual([ander, ander]);
    for (const pad of ['weegtaken', 'actiepunten']) {
      const { body } = await buitenstaander().get(`/api/v1/${pad}`).expect(200);
      expect(body.map(({ meldingId }: { meldingId: string }) => meldingId)).toEqual([ander]);
    }
    const { body } = await th().get(`/api/v1/meldingen/${geheim}/wegingen`).expect(200);
    await buitenstaander()
      .post(`/api/v1/weegtaken/${body.taken[0].id}/_rond-af`)
      .set('if-match', '"v1"')
      .send({ uitkomst: 'geen_onrechtmatigheid', toelichting: 'De uren kloppen.' })
      .expect(404);
  });
});
