import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from '../harnas/test-app';
import pg from 'pg';
import { totdat } from '../../apps/cli/src/start/processen';

const melding = (anders: object = {}) => ({
  ...{ soort: 'melding', kanaal: 'telefoon', bron: 'inwoner', wet: 'wlz', domein: 'kwaliteit' },
  ...{ onderwerp: 'Te weinig hulp', omschrijving: 'Er komt niemand.', onrechtmatigheid: 'nee', ...anders },
});
const MELDER = { hoedanigheid: 'buurvrouw', naam: 'C. Ootmoed' };
const DOOR = {
  ...{
    melder: 'wij',
    wijze: 'beveiligde_mail',
    grondslag: 'Wmo 2015 art. 5.2.4',
    motivering: 'Zorg uit de Wlz',
  },
  ...{ categorieen: ['identiteit_client', 'gezondheid'], inhoud: 'Drie keer geen hulp in mei.' },
  weggelaten: 'De diagnose en wie er meldt.',
};

describe('doorzenden naar wie bevoegd is', () => {
  let app: TestApp;
  let igjId: string;
  const th = () => app.als('toezichthouder');
  const meld = async (inhoud: object = melding()) =>
    (await th().post('/api/v1/meldingen').send(inhoud).expect(201)).body.id as string;
  const zendDoor = (id: string, verzoek: object, versie = 1) =>
    th().post(`/api/v1/meldingen/${id}/_stuur-door`).set('if-match', `"v${versie}"`).send(verzoek);
  const doorzendingenVan = async (meldingId: string) =>
    (await th().get(`/api/v1/doorzendingen?status=alle&meldingId=${meldingId}`).expect(200)).body.resultaten;
  const volg = (
    id: string,
    handeling: string,
    versie: number,
    tekst = 'Per mail gehoord.',
    op = '2026-04-13',
  ) =>
    th().post(`/api/v1/doorzendingen/${id}/${handeling}`).set('if-match', `"v${versie}"`).send({ op, tekst });

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    const igj = { soort: 'igj', naam: 'IGJ Meldpunt', email: 'meldpunt@igj.example', deelhulp: 'Geen BSN.' };
    igjId = (await th().post('/api/v1/ketenpartners').send(igj).expect(201)).body.id;
  });
  afterAll(() => app.sluit());

  it('legt per ontvanger vast wat er ging, met termijn en verstrekking (AC-5)', async () => {
    const id = await meld();
    const ontvangers = [{ soort: 'igj', partnerId: igjId }, { soort: 'zorgkantoor' }];
    const { body } = await zendDoor(id, { ...DOOR, ontvangers }).expect(200);
    expect(body.status).toBe('doorgezonden');
    const rijen = await doorzendingenVan(id);
    expect(rijen).toHaveLength(2);
    expect(rijen.find(({ soort }: { soort: string }) => soort === 'igj')).toMatchObject({
      ...{ partnerNaam: 'IGJ Meldpunt', status: 'open', op: '2026-04-13', afzender: 'niemand' },
      ...{ inhoud: DOOR.inhoud, weggelaten: DOOR.weggelaten, categorieen: DOOR.categorieen },
    });
    const ids = rijen.map((rij: { id: string }) => rij.id);
    const termijnen = await app.sql(
      `SELECT 1 FROM termijn.termijnen WHERE object = 'doorzending' AND object_id = ANY ($1) AND uiterlijk = '2026-05-11'`,
      [ids],
    );
    expect(termijnen).toHaveLength(2);
    const { body: log } = await th().get(`/api/v1/verstrekkingen?meldingId=${id}`).expect(200);
    expect(log.resultaten).toHaveLength(2);
    expect(log.resultaten[0]).toMatchObject({
      besluit: 'verstrekt',
      bron: 'doorzending',
      inhoud: DOOR.inhoud,
    });
  });

  it('laat de melding hier doorgaan als een deel van een ander is', async () => {
    const id = await meld();
    const { body } = await zendDoor(id, { ...DOOR, hierOok: true, ontvangers: [{ soort: 'igj' }] }).expect(
      200,
    );
    expect(body).toMatchObject({ status: 'ontvangen', versie: 2 });
    expect(body.handelingen).toEqual(expect.arrayContaining(['weeg', 'stuurDoor', 'geefDeelDoor']));
  });

  it('vertelt de afzender meteen dat het is doorgestuurd, zonder iets over de inhoud', async () => {
    const id = await meld(melding({ melder: { ...MELDER, email: 'ootmoed@mail.example' } }));
    await zendDoor(id, { ...DOOR, ontvangers: [{ soort: 'igj', partnerId: igjId }] }).expect(200);
    const [rij] = await doorzendingenVan(id);
    expect(rij.afzender).toBe('brief');
    const brieven = await app.sql<{ tekst: string; onderwerp: string }>(
      `SELECT tekst, onderwerp FROM bericht.berichten WHERE object_id = $1 AND sjabloon = 'doorzending-melder'`,
      [id],
    );
    expect(brieven).toHaveLength(1);
    for (const geheim of [/Inspectie|IGJ/, /geen hulp/, /Wlz/, /diagnose/]) {
      expect(`${brieven[0]?.onderwerp} ${brieven[0]?.tekst}`).not.toMatch(geheim);
    }
  });

  it('zegt de aanbieder dat zijn eigen meldplicht blijft', async () => {
    const id = await meld(
      melding({ bron: 'zorgaanbieder', aanbiederId: app.eerste.aanbiederId, wet: 'jeugdwet' }),
    );
    await app.sql(`UPDATE aanbieder.aanbieders SET email = 'post@linde.example' WHERE id = $1`, [
      app.eerste.aanbiederId,
    ]);
    await zendDoor(id, { ...DOOR, ontvangers: [{ soort: 'igj' }] }).expect(200);
    const [brief] = await app.sql<{ tekst: string }>(
      `SELECT tekst FROM bericht.berichten WHERE object_id = $1 AND sjabloon = 'doorzending-aanbieder'`,
      [id],
    );
    expect(brief?.tekst).toContain('vervangt uw eigen meldplicht niet');
  });

  it('schrijft wie zelf meldde; gaat de melding op papier over een ander, dan belt een mens', async () => {
    const { aanbiederId, andereAanbiederId } = app.eerste;
    const brieven = async (id: string) =>
      (
        await app.sql(
          `SELECT 1 FROM bericht.berichten WHERE object_id = $1 AND sjabloon = 'doorzending-aanbieder'`,
          [id],
        )
      ).length;
    const verzet = (id: string) =>
      th().patch(`/api/v1/meldingen/${id}`).set('if-match', '"v1"').send({ aanbiederId: andereAanbiederId });
    await app.sql(`UPDATE aanbieder.aanbieders SET email = NULL WHERE id = $1`, [andereAanbiederId]);
    const { body: zelf } = await app
      .als('aanbieder')
      .post('/api/v1/meldingen')
      .send(melding({ bron: 'zorgaanbieder', kanaal: 'e-mail', wet: 'jeugdwet' }))
      .expect(201);
    await verzet(zelf.id).expect(409);
    await zendDoor(zelf.id, { ...DOOR, ontvangers: [{ soort: 'igj' }] }, 1).expect(200);
    expect((await doorzendingenVan(zelf.id))[0].afzender).toBe('brief');
    expect(await brieven(zelf.id)).toBe(1);

    const opPapier = await meld(melding({ bron: 'zorgaanbieder', aanbiederId, wet: 'jeugdwet' }));
    const { body: na } = await verzet(opPapier).expect(200);
    expect(na).toMatchObject({ aanbiederId: andereAanbiederId, melderAanbiederId: aanbiederId });
    await zendDoor(opPapier, { ...DOOR, ontvangers: [{ soort: 'igj' }] }, 2).expect(200);
    expect((await doorzendingenVan(opPapier))[0].afzender).toBe('zelf');
    expect(await brieven(opPapier)).toBe(0);
  });

  it('noemt elke ontvanger één keer', async () => {
    const id = await meld();
    for (const dubbel of [
      [{ soort: 'igj' }, { soort: 'igj' }],
      [
        { soort: 'igj', partnerId: igjId },
        { soort: 'igj', partnerId: igjId },
      ],
    ]) {
      const { body } = await zendDoor(id, { ...DOOR, ontvangers: dubbel }).expect(400);
      expect(body.invalidParams).toEqual([{ name: 'ontvangers', reason: 'Noem elke ontvanger één keer.' }]);
    }
    for (const raar of [[null], [null, null], ['igj'], 'igj', [{}, {}]])
      await zendDoor(id, { ...DOOR, ontvangers: raar }).expect(400);
    expect(await doorzendingenVan(id)).toEqual([]);
  });

  it('laat zien dat iemand de afzender nog moet bellen, en dat dat is gedaan', async () => {
    const id = await meld(melding({ melder: { ...MELDER, telefoon: '0612345678' } }));
    await zendDoor(id, { ...DOOR, ontvangers: [{ soort: 'igj' }] }).expect(200);
    const [rij] = await doorzendingenVan(id);
    expect(rij.afzender).toBe('zelf');
    const { body } = await volg(rij.id, '_vertel-afzender', 1, 'Gebeld.').expect(200);
    expect(body).toMatchObject({ afzender: 'verteld', stappen: [{ handeling: 'afzenderVerteld' }] });
    expect((await volg(rij.id, '_vertel-afzender', 2).expect(409)).body.code).toBe('PARTNER.PUNT_PAST_NIET');
  });

  it('legt vast dat de aanbieder zelf bij Veilig Thuis meldt, zonder dat wij iets verstrekten', async () => {
    const id = await meld();
    const ontvangers = [{ soort: 'veilig_thuis' }];
    await zendDoor(id, { ...DOOR, ontvangers, melder: 'aanbieder', categorieen: [], inhoud: '' }).expect(200);
    expect((await doorzendingenVan(id))[0]).toMatchObject({ melder: 'aanbieder', soort: 'veilig_thuis' });
    const { body } = await th().get(`/api/v1/verstrekkingen?meldingId=${id}`).expect(200);
    expect(body.resultaten).toEqual([]);
  });

  it('volgt tot er een uitkomst is; dan eindigt de termijn', async () => {
    const meldingId = await meld();
    await zendDoor(meldingId, { ...DOOR, ontvangers: [{ soort: 'igj', partnerId: igjId }] }).expect(200);
    const [{ id, termijnId }] = await doorzendingenVan(meldingId);
    await volg(id, '_bevestig-ontvangst', 1).expect(200);
    expect((await volg(id, '_bevestig-ontvangst', 2).expect(409)).body.code).toBe('OVERGANG_NIET_MOGELIJK');
    expect((await volg(id, '_neem-in-behandeling', 1).expect(412)).body.code).toBe('VERSIE_VEROUDERD');
    await volg(id, '_neem-in-behandeling', 2).expect(200);
    expect((await volg(id, '_leg-uitkomst-vast', 3, 'Klaar.', '2026-04-14').expect(400)).body.code).toBe(
      'PARTNER.DAG_PAST_NIET',
    );
    const { body } = await volg(id, '_leg-uitkomst-vast', 3, 'De IGJ ziet erop toe.').expect(200);
    expect(body).toMatchObject({ status: 'uitkomst', uitkomst: 'De IGJ ziet erop toe.', handelingen: [] });
    const [termijn] = await app.sql<{ status: string }>(
      'SELECT status FROM termijn.termijnen WHERE id = $1',
      [termijnId],
    );
    expect(termijn?.status).toBe('voldaan');
    const lopend = (await th().get('/api/v1/doorzendingen').expect(200)).body.resultaten;
    expect(lopend.map((rij: { id: string }) => rij.id)).not.toContain(id);
  });

  it('staat op de agenda van het overleg met die partner, tot er een uitkomst is', async () => {
    const meldingId = await meld();
    await zendDoor(meldingId, { ...DOOR, ontvangers: [{ soort: 'igj', partnerId: igjId }] }).expect(200);
    const [{ id: doorzendingId }] = await doorzendingenVan(meldingId);
    const { body: overleg } = await th()
      .post(`/api/v1/ketenpartners/${igjId}/overleggen`)
      .send({ op: '2026-04-13' })
      .expect(201);
    expect(overleg.agenda.map(({ id }: { id: string }) => id)).toContain(doorzendingId);
    const adres = `/api/v1/overleggen/${overleg.id}`;
    const tekst = 'De IGJ onderzoekt dit in mei.';
    const { body: besproken } = await th()
      .post(`${adres}/doorzendingen/${doorzendingId}/_bespreek`)
      .send({ tekst })
      .expect(200);
    expect(besproken.agenda.find(({ id }: { id: string }) => id === doorzendingId)).toMatchObject({
      besproken: tekst,
    });
    const { body: rij } = await th().get(`/api/v1/doorzendingen/${doorzendingId}`).expect(200);
    expect(rij.stappen).toMatchObject([{ handeling: 'besproken', overlegId: overleg.id, tekst }]);
    const af = await th().post(`${adres}/_rond-af`).set('if-match', '"v1"').expect(200);
    // What was not discussed is on the agenda of the next one.
    expect(af.body.agenda.map(({ id }: { id: string }) => id)).toEqual([doorzendingId]);
    await th().post(`${adres}/doorzendingen/${doorzendingId}/_bespreek`).send({ tekst }).expect(409);
  });

  describe('weigert', () => {
    it.each<[string, object, string]>([
      [
        'persoonsgegevens zonder te zeggen wat is weggelaten',
        { weggelaten: '' },
        'VERSTREKKING.NIET_MINIMAAL',
      ],
      ['geen keuze van gegevens', { categorieen: [] }, 'VERSTREKKING.CATEGORIE_PAST_NIET'],
      ['een dag in de toekomst', { op: '2026-04-14' }, 'PARTNER.DAG_PAST_NIET'],
      ['geen ontvanger', { ontvangers: [] }, 'INVOER_ONGELDIG'],
      ['geen grondslag', { grondslag: '' }, 'INVOER_ONGELDIG'],
      ['een ontvanger die er niet is', { ontvangers: [{ soort: 'buren' }] }, 'INVOER_ONGELDIG'],
    ])('%s, en laat niets achter', async (_, anders, code) => {
      const id = await meld();
      const { body } = await zendDoor(id, { ...DOOR, ontvangers: [{ soort: 'igj' }], ...anders }).expect(400);
      expect(body.code).toBe(code);
      expect(await doorzendingenVan(id)).toEqual([]);
      expect((await th().get(`/api/v1/meldingen/${id}`)).body).toMatchObject({
        status: 'ontvangen',
        versie: 1,
      });
    });

    it('een partner van een andere soort', async () => {
      const id = await meld();
      const ontvangers = [{ soort: 'zorgkantoor', partnerId: igjId }];
      expect((await zendDoor(id, { ...DOOR, ontvangers }).expect(400)).body.code).toBe('PARTNER.ONBEKEND');
    });

    it('wat al weg is', async () => {
      const id = await meld();
      await zendDoor(id, { ...DOOR, ontvangers: [{ soort: 'igj' }] }).expect(200);
      const { body } = await zendDoor(id, { ...DOOR, ontvangers: [{ soort: 'igj' }] }, 2).expect(409);
      expect(body.code).toBe('OVERGANG_NIET_MOGELIJK');
    });
  });

  it('en haar termijn zijn er niet voor wie de zaak van de melding niet mag zien', async () => {
    const toets = { antwoord: 'ja', toelichting: 'Blijkt uit het verslag.' };
    const id = await meld({
      ...melding({ wet: 'wmo', soort: 'calamiteit', bron: 'zorgaanbieder' }),
      ...{
        aanbiederId: app.eerste.aanbiederId,
        gebeurtenisdatum: '2026-04-10',
        vaststellingsdatum: '2026-04-10',
      },
      checklist: {
        ...{ soort: 'calamiteit', nietBeoogdOfOnverwacht: toets },
        ...{ kwaliteitVanVoorziening: toets, ernstigGevolgOfDood: toets },
      },
    });
    await app.verwerkUitstaandeJobs();
    const versie = (await th().get(`/api/v1/meldingen/${id}`).expect(200)).body.versie as number;
    await zendDoor(id, { ...DOOR, ontvangers: [{ soort: 'politie' }], hierOok: true }, versie).expect(200);
    const [{ id: doorzendingId }] = await doorzendingenVan(id);
    const zichtbaar = async (rol: 'toezichthouder' | 'coordinator') => {
      const { body } = await app.als(rol).get('/api/v1/termijnen/open?aantal=100').expect(200);
      const termijn = body.resultaten.some(
        ({ objectId }: { objectId: string }) => objectId === doorzendingId,
      );
      return [termijn, (await app.als(rol).get(`/api/v1/doorzendingen/${doorzendingId}`)).status];
    };
    expect(await zichtbaar('coordinator')).toEqual([true, 200]);
    await app.sql(
      `INSERT INTO onderzoek.zaak_toegang (organisatie_id, zaak_id, gebruiker_id)
       SELECT organisatie_id, zaak_id, $2 FROM onderzoek.zaak_meldingen WHERE melding_id = $1`,
      [id, app.eerste.gebruikers.toezichthouder],
    );
    expect(await zichtbaar('coordinator')).toEqual([false, 404]);
    expect(await zichtbaar('toezichthouder')).toEqual([true, 200]);
  });

  it('is er niet voor een andere organisatie', async () => {
    const meldingId = await meld();
    await zendDoor(meldingId, { ...DOOR, ontvangers: [{ soort: 'igj', partnerId: igjId }] }).expect(200);
    const [{ id }] = await doorzendingenVan(meldingId);
    const zuid = app.als('toezichthouder', app.tweede);
    await zuid.get(`/api/v1/doorzendingen/${id}`).expect(404);
    await zuid.get(`/api/v1/ketenpartners/${igjId}`).expect(404);
    for (const lijst of ['doorzendingen?status=alle', 'verstrekkingen']) {
      expect((await zuid.get(`/api/v1/${lijst}`).expect(200)).body.resultaten).toEqual([]);
    }
  });

  it.each(['aanbieder', 'college', 'beheerder', 'contractbeheer', 'fg'] as const)(
    'is niet voor %s',
    async (rol) => {
      for (const pad of ['doorzendingen', 'ketenpartners'])
        await app.als(rol).get(`/api/v1/${pad}`).expect(403);
    },
  );
});

describe('een verstrekking', () => {
  let app: TestApp;
  let meldingId: string;
  const th = () => app.als('toezichthouder');
  const VERZOEK = {
    ...{
      besluit: 'verstrekt',
      ontvanger: 'Wijkteam Oost',
      grondslag: 'Wmo 2015 art. 5.2.4',
      doel: 'Huisbezoek',
    },
    ...{ categorieen: ['identiteit_client'], inhoud: 'De naam en het adres.', weggelaten: 'De rest.' },
  };
  const leg = (anders: object = {}) =>
    th()
      .post(`/api/v1/meldingen/${meldingId}/verstrekkingen`)
      .send({ ...VERZOEK, ...anders });

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    meldingId = (await th().post('/api/v1/meldingen').send(melding()).expect(201)).body.id;
  });
  afterAll(() => app.sluit());

  it('staat in het logboek met grond, doel en wat is weggelaten', async () => {
    const { body } = await leg().expect(201);
    const { body: lijst } = await th().get(`/api/v1/verstrekkingen?meldingId=${meldingId}`).expect(200);
    expect(lijst.resultaten.find(({ id }: { id: string }) => id === body.id)).toMatchObject({
      ...{ ontvanger: 'Wijkteam Oost', besluit: 'verstrekt', doel: 'Huisbezoek', bron: 'zelf' },
      ...{ inhoud: 'De naam en het adres.', weggelaten: 'De rest.' },
    });
  });

  it('die is geweigerd, staat er met de reden en zonder gegevens', async () => {
    const { grondslag: _, ...geweigerd } = VERZOEK;
    const doel = 'De krant heeft geen recht op deze gegevens.';
    const { body } = await th()
      .post(`/api/v1/meldingen/${meldingId}/verstrekkingen`)
      .send({ ...geweigerd, besluit: 'geweigerd', doel })
      .expect(201);
    const { body: lijst } = await th().get('/api/v1/verstrekkingen?besluit=geweigerd').expect(200);
    expect(lijst.resultaten).toMatchObject([{ id: body.id, doel, categorieen: [], inhoud: '' }]);
  });

  it('ziet de fg, zonder wat is verstrekt', async () => {
    const { body } = await app.als('fg').get('/api/v1/verstrekkingen').expect(200);
    expect(body.resultaten.length).toBeGreaterThan(0);
    for (const rij of body.resultaten)
      expect(rij).toMatchObject({ doel: null, inhoud: null, weggelaten: null });
    const { text } = await app.als('fg').get('/api/v1/verstrekkingen/export').expect(200);
    expect(text).toContain('Wijkteam Oost');
    expect(text).not.toContain('De naam en het adres');
  });

  it.each<[string, object, number, string]>([
    ['zonder grondslag', { grondslag: '' }, 400, 'INVOER_ONGELDIG'],
    ['zonder ontvanger', { ontvanger: undefined }, 400, 'PARTNER.ONBEKEND'],
    ['zonder te zeggen wat is weggelaten', { weggelaten: undefined }, 400, 'VERSTREKKING.NIET_MINIMAAL'],
    ['in de toekomst', { op: '2026-04-14' }, 400, 'PARTNER.DAG_PAST_NIET'],
  ])('%s wordt geweigerd', async (_, anders, status, code) => {
    expect((await leg(anders).expect(status)).body.code).toBe(code);
  });

  it('van een melding die er niet is, bestaat niet', async () => {
    const niets = '01890000-0000-7000-8000-000000000000';
    await th().post(`/api/v1/meldingen/${niets}/verstrekkingen`).send(VERZOEK).expect(404);
    const zuid = app.als('toezichthouder', app.tweede);
    await zuid.post(`/api/v1/meldingen/${meldingId}/verstrekkingen`).send(VERZOEK).expect(404);
  });

  it.each(['fg', 'beheerder', 'aanbieder', 'college'] as const)('legt %s niet vast', async (rol) => {
    await app.als(rol).post(`/api/v1/meldingen/${meldingId}/verstrekkingen`).send(VERZOEK).expect(403);
  });
});

describe('het register van ketenpartners', () => {
  let app: TestApp;
  const th = () => app.als('toezichthouder');
  const nieuw = async (naam: string) =>
    (await th().post('/api/v1/ketenpartners').send({ soort: 'toegang', naam }).expect(201)).body;
  const AFSPRAAK = {
    ...{ onderwerp: 'Wie belt wie', gegevens: 'Naam en adres', wanneer: 'Bij een melding over wonen' },
    ...{ grondslag: 'Wmo 2015 art. 5.2.4', vanaf: '2026-04-01' },
  };

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
  });
  afterAll(() => app.sluit());

  it('houdt afspraken met de dag waarop je kijkt of ze nog kloppen', async () => {
    const { id } = await nieuw('Wijkteam Noord');
    const adres = `/api/v1/ketenpartners/${id}`;
    const { body } = await th().post(`${adres}/afspraken`).send(AFSPRAAK).expect(201);
    const [afspraak] = body.afspraken;
    expect(afspraak).toMatchObject({ onderwerp: 'Wie belt wie', evaluatieOp: '2027-04-01' });
    const evalueer = (versie: number, op: string) =>
      th()
        .post(`${adres}/afspraken/${afspraak.id}/_evalueer`)
        .set('if-match', `"v${versie}"`)
        .send({ op, bevinding: 'Werkt goed.' });
    await evalueer(1, '2026-04-14').expect(400);
    const { id: andere } = await nieuw('Wijkteam Zuid');
    await th()
      .post(`/api/v1/ketenpartners/${andere}/afspraken/${afspraak.id}/_evalueer`)
      .set('if-match', '"v1"')
      .send({ op: '2026-04-13', bevinding: 'Niet van hen.' })
      .expect(404);
    const { body: na } = await evalueer(1, '2026-04-13').expect(200);
    expect(na.afspraken[0]).toMatchObject({ evaluatieOp: '2027-04-13', bevinding: 'Werkt goed.', versie: 2 });
    await evalueer(1, '2026-04-13').expect(412);
    const einde = (versie: number) =>
      th()
        .post(`${adres}/afspraken/${afspraak.id}/_beeindig`)
        .set('if-match', `"v${versie}"`)
        .send({ reden: 'Gestopt.' });
    expect((await einde(2).expect(200)).body.afspraken[0]).toMatchObject({
      ...{ beeindigdOp: '2026-04-13', beeindigreden: 'Gestopt.', bevinding: 'Werkt goed.' },
    });
    await einde(3).expect(409);
  });

  it('kent elke naam één keer, ook als een ander haar tegelijk geeft', async () => {
    const [een, twee] = [await nieuw('Toegang Oost'), await nieuw('Toegang West')];
    const zet = ({ id }: { id: string }) =>
      th()
        .put(`/api/v1/ketenpartners/${id}`)
        .set('if-match', '"v1"')
        .send({ soort: 'toegang', naam: 'Toegang Midden', deelhulp: 'Alleen wat nodig is.' });
    // The other one has the name, and has not committed yet.
    const ander = new pg.Client({ connectionString: app.databank.clusterUrl });
    await ander.connect();
    await ander.query('BEGIN');
    await ander.query(`UPDATE partner.partners SET naam = 'Toegang Midden', versie = 2 WHERE id = $1`, [
      twee.id,
    ]);
    const wacht = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    const antwoord = zet(een).then(({ status, body }) => [status, body.code]);
    await totdat(async () => (await app.sql(wacht)).length > 0, 10_000);
    await ander.query('COMMIT');
    await ander.end();
    expect(await antwoord).toEqual([409, 'PARTNER.NAAM_BESTAAT']);
    const namen = await app.sql<{ naam: string }>('SELECT naam FROM partner.partners WHERE id = $1', [
      een.id,
    ]);
    expect(namen).toEqual([{ naam: 'Toegang Oost' }]);
  });

  it('wijzigt alleen in de versie die is gezien, en kent elke naam één keer', async () => {
    const { id } = await nieuw('Zorgkantoor West');
    await nieuw('Zorgkantoor Zuid');
    const zet = (naam: string, versie: number) =>
      th()
        .put(`/api/v1/ketenpartners/${id}`)
        .set('if-match', `"v${versie}"`)
        .send({ soort: 'zorgkantoor', naam, deelhulp: 'Alleen wat nodig is.' });
    expect((await zet('zorgkantoor zuid', 1).expect(409)).body.code).toBe('PARTNER.NAAM_BESTAAT');
    expect((await zet('Zorgkantoor West', 1).expect(200)).body.deelhulp).toBe('Alleen wat nodig is.');
    await zet('Zorgkantoor West', 1).expect(412);
  });

  it('geeft niets meer aan wie is gestopt', async () => {
    const { id } = await nieuw('Oud meldpunt');
    await th().post(`/api/v1/ketenpartners/${id}/_stop`).set('if-match', '"v1"').expect(200);
    const { body: m } = await th().post('/api/v1/meldingen').send(melding()).expect(201);
    const { body } = await th()
      .post(`/api/v1/meldingen/${m.id}/verstrekkingen`)
      .send({
        ...{ besluit: 'verstrekt', partnerId: id, grondslag: 'Wmo', doel: 'Weten', inhoud: 'Iets' },
        categorieen: ['geen_persoonsgegevens'],
      })
      .expect(409);
    expect(body.code).toBe('PARTNER.GESTOPT');
    const kantoor = { soort: 'zorgkantoor', naam: 'Oud zorgkantoor' };
    const { body: oud } = await th().post('/api/v1/ketenpartners').send(kantoor).expect(201);
    await th().post(`/api/v1/ketenpartners/${oud.id}/_stop`).set('if-match', '"v1"').expect(200);
    const { body: zelf } = await th()
      .post(`/api/v1/meldingen/${m.id}/_stuur-door`)
      .set('if-match', '"v1"')
      .send({
        ...{ ...DOOR, melder: 'aanbieder', categorieen: [], inhoud: '' },
        ontvangers: [{ soort: 'zorgkantoor', partnerId: oud.id }],
      })
      .expect(409);
    expect(zelf.code).toBe('PARTNER.GESTOPT');
    await th().post(`/api/v1/ketenpartners/${id}/overleggen`).send({ op: '2026-05-01' }).expect(409);
    await th().post(`/api/v1/ketenpartners/${id}/_hervat`).set('if-match', '"v2"').expect(200);
    await th().post(`/api/v1/ketenpartners/${id}/overleggen`).send({ op: '2026-05-01' }).expect(201);
    await th().post(`/api/v1/ketenpartners/${id}/overleggen`).send({ op: '2026-04-01' }).expect(400);
  });
});
