import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Pdfwekker } from '../../libs/rapport/src';
import { pdfTekst } from '../harnas/pdf-tekst';
import { ZONDER_WEDERHOOR, rapportinhoud } from '../harnas/rapport';
import { TestApp, type Testorganisatie } from '../harnas/test-app';

const ZAAK = {
  ...{
    toezichtvorm: 'signaalgestuurd',
    onderwerp: 'Medicatie op een locatie',
    domein: 'kwaliteit',
    wet: 'wmo',
  },
};
const INHOUD = rapportinhoud({
  samenvatting: 'Het gaat niet goed met de medicijnen.',
  aanleiding: 'Een melding van 2 april.',
  feiten: 'Op de locatie werken twee mensen.',
  bevindingen: [
    { norm: 'Medicatie is veilig', oordeel: 'voldoet_niet', onderbouwing: 'Drie lijsten klopten niet.' },
    { norm: 'Medewerkers zijn geschoold', oordeel: 'voldoet', onderbouwing: 'De certificaten zijn geldig.' },
  ],
  conclusie: 'De medicatie is niet op orde.',
  gevolgVoorInwoners: 'Bewoners kregen hun medicijnen soms te laat.',
});
const VERZENDING = { nagekeken: true, uiterlijk: '2026-04-28' };
const ONJUIST = {
  ...{ onderdeel: 'bevinding-0', soort: 'feitelijke_onjuistheid', tekst: 'Het waren twee lijsten.' },
};
const REACTIE = { onderdeel: 'feiten', soort: 'reactie', tekst: 'Sinds mei werken er drie mensen.' };
const EIGEN = 'Wij hebben de medicatie meteen anders geregeld. Met <b>aandacht</b>.';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n');

interface Rij {
  readonly id: string;
  readonly versie: number;
}
interface Wederhoor extends Rij {
  readonly status: string;
  readonly reacties: readonly { readonly id: string; readonly onderdeel: string }[];
  readonly handelingen: readonly string[];
  readonly termijnId: string;
}

describe('het wederhoor over een conceptrapport', () => {
  let app: TestApp;
  let ander: ReturnType<TestApp['als']>;
  const th = (organisatie?: Testorganisatie) => app.als('toezichthouder', organisatie);
  const portaal = () => app.als('aanbieder');

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    const { body } = await app
      .als('beheerder')
      .post('/api/v1/gebruikers')
      .send({
        ...{ naam: 'Ander Account', email: 'ander@voorbeeld.nl', rollen: ['aanbieder'] },
        ...{ aanbiederId: app.eerste.andereAanbiederId, accountbeheerder: true },
      })
      .expect(201);
    ander = await app.alsGebruiker(body.id);
  }, 60_000);
  afterAll(() => app.sluit());
  beforeEach(() => app.klok.naar('2026-04-13'));

  async function rapport(anders: object = {}): Promise<Rij & { zaakId: string }> {
    const { aanbiederId, gemeenteId } = app.eerste;
    const { body: zaak } = await th()
      .post('/api/v1/zaken')
      .send({ ...ZAAK, aanbiederId, gemeenteIds: [gemeenteId], ...anders })
      .expect(201);
    await th()
      .post(`/api/v1/zaken/${zaak.id}/_rond-onderzoek-af`)
      .set('if-match', '"v1"')
      .send({ bevinding: 'Er is geen medicatieprotocol.' })
      .expect(200);
    const { body } = await th()
      .post(`/api/v1/zaken/${zaak.id}/rapporten`)
      .send({ titel: 'Onderzoek naar medicatie', soort: 'kwaliteit', ...INHOUD })
      .expect(201);
    return body;
  }
  const leesRapport = async (id: string) => (await th().get(`/api/v1/rapporten/${id}`).expect(200)).body;
  const lees = async (id: string, wie = th()) => (await wie.get(`/api/v1/wederhoren/${id}`).expect(200)).body;
  const verzend = async (id: string, inhoud: object = VERZENDING, wie = th()) =>
    wie
      .post(`/api/v1/rapporten/${id}/wederhoren`)
      .set('if-match', `"v${(await leesRapport(id)).versie}"`)
      .send(inhoud);
  const verstuurd = async (rapportId: string, inhoud: object = VERZENDING): Promise<Wederhoor> => {
    const { status, body } = await verzend(rapportId, inhoud);
    expect([status, body.code]).toEqual([201, undefined]);
    return body;
  };
  const doe = ({ id, versie }: Rij, daad: string, inhoud: object = {}, wie = th()) =>
    wie.post(`/api/v1/wederhoren/${id}/${daad}`).set('if-match', `"v${versie}"`).send(inhoud);
  const bewaar = ({ id, versie }: Rij, inhoud: object, wie = portaal()) =>
    wie.put(`/api/v1/wederhoren/${id}/reacties`).set('if-match', `"v${versie}"`).send(inhoud);
  const dienIn = (op: Rij, geenOpmerkingen = false, wie = portaal()) =>
    doe(op, '_dien-in', { geenOpmerkingen }, wie);
  const stelVast = async (id: string, inhoud: object = {}) =>
    app
      .als('coordinator')
      .post(`/api/v1/rapporten/${id}/_stel-vast`)
      .set('if-match', `"v${(await leesRapport(id)).versie}"`)
      .send(inhoud);
  const brieven = async (zaakId: string) => {
    await app.verwerkUitstaandeJobs();
    return app.sql<{ sjabloon: string; tekst: string }>(
      'SELECT sjabloon, tekst FROM bericht.berichten WHERE object_id = $1 ORDER BY id',
      [zaakId],
    );
  };
  const tijdlijn = async (zaakId: string) =>
    JSON.stringify((await th().get(`/api/v1/zaken/${zaakId}/tijdlijn`).expect(200)).body.resultaten);

  async function gereageerd(rapportId: string, inhoud: object): Promise<Wederhoor> {
    const { id } = await verstuurd(rapportId);
    await bewaar(await lees(id, portaal()), inhoud).expect(200);
    await dienIn(await lees(id, portaal())).expect(200);
    return lees(id);
  }

  it('gaat van versturen tot het vastgestelde rapport: reacties, antwoorden en de reactie van de aanbieder', async () => {
    const { id: rapportId, zaakId } = await rapport();
    const { id } = await verstuurd(rapportId, { ...VERZENDING, toelichting: 'Let vooral op de feiten.' });
    const [brief] = await brieven(zaakId);
    expect(brief).toMatchObject({ sjabloon: 'wederhoor' });
    expect(brief?.tekst).toContain('28 april 2026');
    expect(brief?.tekst).toContain('200 woorden');
    expect(brief?.tekst).not.toContain('melding van 2 april');

    const gezien = await lees(id, portaal());
    expect(gezien).toMatchObject({
      status: 'verstuurd',
      toelichting: 'Let vooral op de feiten.',
      sindsVorige: null,
    });
    expect(gezien.concept.bevindingen[0]).toMatchObject({
      norm: 'Medicatie is veilig',
      oordeel: 'voldoet_niet',
    });
    for (const veld of [
      'zaakId',
      'rapportId',
      'behandelaarId',
      'rapportversie',
      'rapportversieId',
      'sindsVersturen',
    ])
      expect(Object.keys(gezien)).not.toContain(veld);
    const { body: bestand } = await portaal()
      .post(`/api/v1/wederhoren/${id}/bestanden`)
      .attach('bestand', PDF, 'lijst.pdf')
      .expect(201);
    const reacties = [{ ...ONJUIST, documentIds: [bestand.id] }, REACTIE];
    const bewaard = await bewaar(gezien, { reacties, eigenReactie: EIGEN }).expect(200);
    expect(bewaard.body).toMatchObject({ aantalWoorden: 9, meesteWoorden: 200, eigenReactie: EIGEN });
    // Kept, not sent in: the team does not read it, and the report cannot be adopted.
    expect(await lees(id)).toMatchObject({ reacties: [], eigenReactie: null });
    expect((await stelVast(rapportId, ZONDER_WEDERHOOR)).body.code).toBe('RAPPORT.WEDERHOOR_LOOPT');
    await dienIn(bewaard.body).expect(200);
    expect((await brieven(zaakId)).at(-1)?.tekst).toContain('2 opmerkingen');
    expect(await tijdlijn(zaakId)).toContain('reageerde op het concept van rapport');
    const termijn = await app.sql('SELECT status FROM termijn.termijnen WHERE object_id = $1', [id]);
    expect(termijn).toEqual([{ status: 'voldaan' }]);

    const loopt = await stelVast(rapportId, ZONDER_WEDERHOOR);
    expect(loopt.status).toBe(409);
    expect(JSON.stringify(loopt.body.invalidParams)).toContain('Medicatie is veilig');
    const [eerste, tweede] = (await lees(id)).reacties;
    await th()
      .patch(`/api/v1/rapporten/${rapportId}`)
      .set('if-match', `"v${(await leesRapport(rapportId)).versie}"`)
      .send({
        bevindingen: rapportinhoud({
          bevindingen: [
            {
              norm: 'Medicatie is veilig',
              oordeel: 'voldoet_niet',
              onderbouwing: 'Twee lijsten klopten niet.',
            },
            {
              norm: 'Medewerkers zijn geschoold',
              oordeel: 'voldoet',
              onderbouwing: 'De certificaten zijn geldig.',
            },
          ],
        }).bevindingen,
      })
      .expect(200);
    expect((await lees(id)).sindsVersturen).toEqual(['Medicatie is veilig']);
    const antwoord = async (reactieId: string, gewijzigd: boolean, reden: string) =>
      doe(await lees(id), `reacties/${reactieId}/_beantwoord`, { gewijzigd, reden });
    expect((await antwoord(eerste.id, true, 'U hebt gelijk: het waren er twee.')).status).toBe(200);
    // What the provider reads is what was sent; the answer comes when all is answered.
    const tussen = await lees(id, portaal());
    expect(tussen.reacties[0].antwoord).toBeNull();
    expect(JSON.stringify(tussen.concept)).toContain('Drie lijsten');
    const teVroeg = await doe(await lees(id), '_rond-af');
    expect([teVroeg.status, teVroeg.body.code]).toEqual([409, 'WEDERHOOR.NOG_TE_BEANTWOORDEN']);
    await antwoord(tweede.id, false, 'Het rapport gaat over april.');
    await doe(await lees(id), '_rond-af').expect(200);
    expect((await brieven(zaakId)).at(-1)).toMatchObject({ sjabloon: 'wederhoor-afgerond' });
    expect((await lees(id, portaal())).reacties.map(({ antwoord: a }: { antwoord: object }) => a)).toEqual([
      { gewijzigd: true, reden: 'U hebt gelijk: het waren er twee.', op: '2026-04-13', door: null },
      { gewijzigd: false, reden: 'Het rapport gaat over april.', op: '2026-04-13', door: null },
    ]);

    const vast = await stelVast(rapportId);
    expect(vast.body).toMatchObject({ status: 'vastgesteld', zonderWederhoor: null, eigenReactie: EIGEN });
    await app.verwerkUitstaandeJobs();
    await app.app.get(Pdfwekker).rust();
    const pdf = await th().get(`/api/v1/rapporten/${rapportId}/pdf`).buffer(true).expect(200);
    const tekst = await pdfTekst(pdf.body);
    expect(tekst).toContain('Reactie van Stichting De Linde');
    expect(tekst).toContain(EIGEN);
    expect(tekst.lastIndexOf('Reactie van')).toBeGreaterThan(
      tekst.lastIndexOf('De medicatie is niet op orde'),
    );
    const { body: publicatie } = await th()
      .post(`/api/v1/rapporten/${rapportId}/publicaties`)
      .send({ voor: 'Inwoners weten wat er is.', tegen: 'De locatie is klein.' })
      .expect(201);
    // The public version begins with it too, and each part is looked at before it is public.
    expect(publicatie.publiekeVersie.at(-1)).toMatchObject({
      ...{ kop: 'Reactie van Stichting De Linde', gecontroleerd: false },
    });
    expect((await doe(await lees(id), '_trek-in', { reden: 'Te laat.' })).body.code).toBe(
      'WEDERHOOR.RAPPORT_VASTGESTELD',
    );
  });

  it('wordt niet overgeslagen zonder reden, en die staat nergens afgedrukt', async () => {
    const { id } = await rapport();
    const kaal = await stelVast(id);
    expect([kaal.status, kaal.body.code]).toEqual([400, 'RAPPORT.ZONDER_WEDERHOOR']);
    expect(kaal.body.invalidParams[0].name).toBe('zonderWederhoor');
    const vast = await stelVast(id, ZONDER_WEDERHOOR);
    expect(vast.body).toMatchObject({ status: 'vastgesteld', ...ZONDER_WEDERHOOR, wederhoor: null });
    await app.verwerkUitstaandeJobs();
    await app.app.get(Pdfwekker).rust();
    const pdf = await th().get(`/api/v1/rapporten/${id}/pdf`).buffer(true).expect(200);
    expect(await pdfTekst(pdf.body)).not.toContain(ZONDER_WEDERHOOR.zonderWederhoor);
    expect((await verzend(id)).body.code).toBe('WEDERHOOR.RAPPORT_VASTGESTELD');
  });

  it('wordt pas verstuurd als is nagekeken, met een redelijke termijn, en één tegelijk', async () => {
    const { id } = await rapport();
    const code = async (inhoud: object) => (await verzend(id, inhoud)).body.code;
    expect(await code({ nagekeken: false })).toBe('WEDERHOOR.NIET_NAGEKEKEN');
    expect(await code({ nagekeken: true, uiterlijk: '2026-04-16' })).toBe('WEDERHOOR.TERMIJN_PAST_NIET');
    expect(await code({ nagekeken: true, uiterlijk: '2026-04-13' })).toBe('WEDERHOOR.TERMIJN_PAST_NIET');
    expect(await code({ nagekeken: true, uiterlijk: '2026-04-27' })).toBe('WEDERHOOR.TERMIJN_PAST_NIET');
    const oud = await th()
      .post(`/api/v1/rapporten/${id}/wederhoren`)
      .set('if-match', '"v9"')
      .send(VERZENDING);
    expect(oud.status).toBe(412);
    const kort = { nagekeken: true, uiterlijk: '2026-04-16', spoedreden: 'Er is gevaar voor bewoners.' };
    const eerste = await verstuurd(id, kort);
    expect(await code(VERZENDING)).toBe('WEDERHOOR.LOOPT_AL');
    await doe(eerste, '_trek-in', { reden: 'Er stond een fout in.' }).expect(200);
    expect((await leesRapport(id)).wederhoor).toBeNull();
    expect((await lees(eerste.id, portaal())).status).toBe('ingetrokken');
    // Two weeks, and then the first day on which people work: 27 April is a holiday.
    expect(await verstuurd(id, { nagekeken: true })).toMatchObject({ uiterlijk: '2026-04-28' });
  });

  it('weigert wat niet past: een onbekend deel, te veel woorden, niets, andermans bestand en een oude versie', async () => {
    const { id } = await verstuurd((await rapport()).id);
    const eerste = await lees(id, portaal());
    const code = async (inhoud: object) => (await bewaar(eerste, inhoud)).body.code;
    expect(await code({ reacties: [{ ...REACTIE, onderdeel: 'bevinding-7' }] })).toBe(
      'WEDERHOOR.ONDERDEEL_ONBEKEND',
    );
    expect(await code({ reacties: [{ ...REACTIE, tekst: '  ' }] })).toBe('INVOER_ONGELDIG');
    const lang = await bewaar(eerste, { reacties: [], eigenReactie: 'woord '.repeat(201) });
    expect(lang.body.code).toBe('WEDERHOOR.EIGEN_REACTIE_TE_LANG');
    expect(lang.body.invalidParams[0].reason).toContain('201 woorden');
    const vreemd = { reacties: [{ ...REACTIE, documentIds: [app.eerste.aanbiederId] }] };
    expect((await bewaar(eerste, vreemd)).status).toBe(404);
    expect((await dienIn(eerste)).body.code).toBe('WEDERHOOR.NIETS_TE_VERSTUREN');
    await bewaar(eerste, { reacties: [REACTIE], eigenReactie: 'woord '.repeat(200) }).expect(200);
    expect((await bewaar(eerste, { reacties: [] })).status).toBe(412);
    expect((await dienIn(await lees(id, portaal()), true)).body.code).toBe('WEDERHOOR.NIETS_TE_VERSTUREN');
    await bewaar(await lees(id, portaal()), { reacties: [] }).expect(200);
    await dienIn(await lees(id, portaal()), true).expect(200);
    const klaar = await bewaar(await lees(id, portaal()), { reacties: [REACTIE] });
    expect([klaar.status, klaar.body.code]).toEqual([409, 'OVERGANG_NIET_MOGELIJK']);
    // No remarks: there is nothing to answer, and it can be rounded off.
    await doe(await lees(id), '_rond-af').expect(200);
  });

  it('eindigt met de termijn: geen reactie wordt vastgelegd, en post daarna nog', async () => {
    const { id: rapportId } = await rapport();
    const { id, termijnId } = await verstuurd(rapportId);
    await bewaar(await lees(id, portaal()), { reacties: [REACTIE], eigenReactie: 'Niet verstuurd.' }).expect(
      200,
    );
    expect((await doe(await lees(id), '_stel-geen-reactie-vast')).body.code).toBe('WEDERHOOR.TERMIJN_LOOPT');
    // More time is asked and given the usual way, and the last day follows.
    await portaal()
      .post(`/api/v1/termijnen/${termijnId}/uitstelverzoeken`)
      .send({ duur: 'P1W', motivering: 'De bestuurder is met verlof tot mei.' })
      .expect(201);
    const vraag = 'SELECT id FROM termijn.uitstelverzoeken WHERE termijn_id = $1';
    const [verzoek] = await app.sql<{ id: string }>(vraag, [termijnId]);
    await th()
      .post(`/api/v1/uitstelverzoeken/${verzoek?.id}/_wijs-toe`)
      .set('if-match', '"v1"')
      .send({ reden: 'Een week is redelijk.' })
      .expect(200);
    const nieuw = (await lees(id, portaal())).uiterlijk;
    expect(nieuw > '2026-04-28').toBe(true);
    app.klok.naar('2026-04-30');
    expect((await doe(await lees(id), '_stel-geen-reactie-vast')).body.code).toBe('WEDERHOOR.TERMIJN_LOOPT');
    app.klok.naar('2026-06-02');
    const telaat = await lees(id, portaal());
    expect(telaat.handelingen).toEqual([]);
    expect((await dienIn(telaat)).body.code).toBe('WEDERHOOR.TERMIJN_VOORBIJ');
    expect((await bewaar(telaat, { reacties: [] })).body.code).toBe('WEDERHOOR.TERMIJN_VOORBIJ');
    await portaal().post(`/api/v1/wederhoren/${id}/bestanden`).attach('bestand', PDF, 'laat.pdf').expect(409);
    await doe(await lees(id), '_stel-geen-reactie-vast').expect(200);
    expect((await leesRapport(rapportId)).wederhoor).toMatchObject({
      stand: 'geen_reactie',
      onbeantwoord: [],
    });
    const post = { reacties: [ONJUIST], wijze: 'post', op: '2026-06-01' };
    expect((await doe(await lees(id), '_leg-vast', { ...post, op: '2026-06-03' })).body.code).toBe(
      'WEDERHOOR.DAG_PAST_NIET',
    );
    await doe(await lees(id), '_leg-vast', post).expect(200);
    expect(await lees(id, portaal())).toMatchObject({ status: 'gereageerd', ontvangst: { wijze: 'post' } });
    const loopt = await stelVast(rapportId);
    expect(JSON.stringify(loopt.body)).toContain('Medicatie is veilig');
  });

  it('kan opnieuw op een volgende versie, en zegt wat er sinds de vorige veranderde', async () => {
    const { id: rapportId } = await rapport();
    const eerste = await gereageerd(rapportId, { reacties: [], eigenReactie: EIGEN });
    await doe(eerste, '_rond-af').expect(200);
    await th()
      .patch(`/api/v1/rapporten/${rapportId}`)
      .set('if-match', `"v${(await leesRapport(rapportId)).versie}"`)
      .send(rapportinhoud({ conclusie: 'De medicatie is nu deels op orde.' }))
      .expect(200);
    const { id } = await verstuurd(rapportId);
    const gezien = await lees(id, portaal());
    expect(gezien.sindsVorige).toEqual(['Conclusie']);
    expect(JSON.stringify(gezien.concept)).not.toContain('anders geregeld');
    expect((await stelVast(rapportId)).body.code).toBe('RAPPORT.WEDERHOOR_LOOPT');
    await doe(await lees(id), '_trek-in', { reden: 'Toch niet nodig.' }).expect(200);
    // The hearing before it still stands.
    expect((await leesRapport(rapportId)).wederhoor).toMatchObject({
      wederhoorId: eerste.id,
      stand: 'gehoord',
    });
    expect((await stelVast(rapportId)).body.eigenReactie).toBe(EIGEN);
  });

  it('is voor de eigen aanbieder en het eigen team, en voor niemand anders', async () => {
    const { id: rapportId, zaakId } = await rapport({ behandelaarId: app.eerste.gebruikers.coordinator });
    const wederhoor = await verstuurd(rapportId);
    const { id } = wederhoor;
    const ids = async (wie: ReturnType<TestApp['als']>) =>
      (await wie.get('/api/v1/wederhoren').expect(200)).body.resultaten.map((rij: Rij) => rij.id);
    expect(await ids(portaal())).toContain(id);
    expect(await ids(ander)).toEqual([]);
    expect(await ids(th(app.tweede))).toEqual([]);
    for (const wie of [ander, th(app.tweede), app.als('aanbieder', app.tweede)])
      await wie.get(`/api/v1/wederhoren/${id}`).expect(404);
    expect((await bewaar(wederhoor, { reacties: [] }, ander)).status).toBe(404);
    expect((await dienIn(wederhoor, true, ander)).status).toBe(404);
    await ander.post(`/api/v1/wederhoren/${id}/bestanden`).attach('bestand', PDF, 'x.pdf').expect(404);
    for (const rol of ['college', 'jurist', 'beheerder', 'contractbeheer', 'fg'] as const) {
      await app.als(rol).get(`/api/v1/wederhoren/${id}`).expect(403);
      await app.als(rol).get('/api/v1/wederhoren').expect(403);
      expect((await doe(wederhoor, '_trek-in', { reden: 'Niet van mij.' }, app.als(rol))).status).toBe(403);
    }
    expect((await doe(wederhoor, '_trek-in', { reden: 'Wil ik niet.' }, portaal())).status).toBe(403);
    expect((await dienIn(wederhoor, true, th())).status).toBe(403);
    await portaal()
      .post(`/api/v1/rapporten/${rapportId}/wederhoren`)
      .set('if-match', '"v2"')
      .send(VERZENDING)
      .expect(403);
    // A case that is closed to a colleague closes its hearing too.
    await app
      .als('coordinator')
      .post(`/api/v1/zaken/${zaakId}/_beperk-toegang`)
      .set('if-match', `"v${(await th().get(`/api/v1/zaken/${zaakId}`)).body.versie}"`)
      .send({ besloten: true, gebruikerIds: [], reden: 'Gevoelig.' })
      .expect(200);
    await th().get(`/api/v1/wederhoren/${id}`).expect(404);
    expect(await ids(th())).not.toContain(id);
    expect((await doe(wederhoor, '_trek-in', { reden: 'Niet nodig.' })).status).toBe(404);
  });

  it('sluit voor wie een belangenconflict heeft', async () => {
    const { id: rapportId } = await rapport({ behandelaarId: app.eerste.gebruikers.coordinator });
    const wederhoor = await verstuurd(rapportId);
    await th()
      .post('/api/v1/belangenconflicten')
      .send({ aanbiederId: app.eerste.aanbiederId, reden: 'Werkte er.', van: '2026-04-01' })
      .expect(201);
    await th().get(`/api/v1/wederhoren/${wederhoor.id}`).expect(404);
    expect((await doe(wederhoor, '_trek-in', { reden: 'Niet nodig.' })).status).toBe(404);
    await app.als('coordinator').get(`/api/v1/wederhoren/${wederhoor.id}`).expect(200);
  });
});
