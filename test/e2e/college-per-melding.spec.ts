import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Verzendwekker } from '@navolgbaar/bericht';
import { TestApp } from '../harnas/test-app';

jest.setTimeout(180_000);

const TOETS = { antwoord: 'ja', toelichting: 'Een val met een breuk.' };
const GROND = 'Wmo 2015 art. 5.2.4 lid 3';
interface Concept {
  readonly meldingId: string;
  readonly gemeenteId: string;
}

let app: TestApp;
const th = () => app.als('toezichthouder');

beforeAll(async () => {
  app = await TestApp.start();
  app.klok.naar('2026-04-13');
});
afterAll(() => app?.sluit());

async function meld(anders: object = {}): Promise<string> {
  const { body } = await th()
    .post('/api/v1/meldingen')
    .send({
      ...{ soort: 'calamiteit', kanaal: 'telefoon', bron: 'zorgaanbieder', wet: 'wmo', domein: 'kwaliteit' },
      ...{
        onderwerp: 'Val op een locatie',
        omschrijving: 'Mevrouw Pietersen viel.',
        onrechtmatigheid: 'nee',
      },
      ...{ aanbiederId: app.eerste.aanbiederId, gemeenteId: app.eerste.gemeenteId },
      vaststellingsdatum: '2026-04-13',
      checklist: {
        soort: 'calamiteit',
        ...{ nietBeoogdOfOnverwacht: TOETS, kwaliteitVanVoorziening: TOETS, ernstigGevolgOfDood: TOETS },
      },
      client: { hoedanigheid: 'cliënt', naam: 'B. Pietersen' },
      ...anders,
    })
    .expect(201);
  await app.verwerkUitstaandeJobs();
  return body.id;
}

const zaakVan = async (meldingId: string) => {
  const { body } = await th().get(`/api/v1/zaken?meldingId=${meldingId}&status=alle`).expect(200);
  return lees(body.resultaten[0].id);
};
const lees = async (id: string) => (await th().get(`/api/v1/zaken/${id}`).expect(200)).body;
const stuur = (zaak: { id: string; versie: number }, inhoud: object) =>
  th()
    .post(`/api/v1/zaken/${zaak.id}/_informeer-college`)
    .set('if-match', `"v${zaak.versie}"`)
    .send({ grond: GROND, gemeenteId: app.eerste.gemeenteId, ...inhoud });
const termijn = async (zaakId: string) =>
  (
    await app.sql<{ status: string }>(
      `SELECT status FROM termijn.termijnen WHERE zaak_id = $1 AND definitie_code = 'COLLEGE_INFORMEREN' ORDER BY id DESC`,
      [zaakId],
    )
  ).map(({ status }) => status);

describe('het bericht aan het college over een melding', () => {
  it('staat vanzelf klaar, gaat met één klik, en is daarna verstuurd en te bewijzen', async () => {
    const meldingId = await meld();
    const zaak = await zaakVan(meldingId);
    expect(zaak.collegeconcepten).toMatchObject([
      { meldingId, gemeenteId: app.eerste.gemeenteId, meldingsoort: 'calamiteit', grond: GROND },
    ]);
    expect(await termijn(zaak.id)).toEqual(['loopt']);
    const { gemeenteId, grond } = zaak.collegeconcepten[0];
    const { body } = await stuur(zaak, { meldingId, gemeenteId, grond }).expect(200);
    expect(body.collegeconcepten).toEqual([]);
    expect(body.collegeberichten).toMatchObject([
      { meldingId, voor: ['wethouder'], toelichting: null, door: app.eerste.gebruikers.toezichthouder },
    ]);
    expect(await termijn(zaak.id)).toEqual(['voldaan']);
    await app.verwerkUitstaandeJobs();
    app.app.get(Verzendwekker).wek(app.eerste.id);
    await app.app.get(Verzendwekker).rust();
    const { body: brieven } = await th().get(`/api/v1/berichten?objectId=${zaak.id}`).expect(200);
    const brief = brieven.resultaten.find(({ id }: { id: string }) =>
      body.collegeberichten[0].brieven.includes(id),
    );
    expect(brief).toMatchObject({ sjabloon: 'informeren-college', sjabloonVersie: 2, status: 'bevestigd' });
    expect(brief.tekst).toContain('bedoeld voor de wethouder.');
    for (const geheim of ['Pietersen', 'viel', 'Val op']) expect(brief.tekst).not.toContain(geheim);
    expect((await stuur(await lees(zaak.id), { meldingId }).expect(409)).body.code).toBe(
      'ONDERZOEK.COLLEGE_AL_GEINFORMEERD',
    );
  });

  it('gaat bij maatschappelijke onrust ook naar de burgemeester, met wat de toezichthouder toevoegt', async () => {
    const zaak = await zaakVan(await meld());
    const toelichting = 'De pers heeft vragen gesteld. Wij hebben niet geantwoord.';
    const { body } = await stuur(zaak, { burgemeester: true, toelichting }).expect(200);
    const [{ id, voor }] = body.collegeberichten;
    expect(voor).toEqual(['wethouder', 'burgemeester']);
    const { body: gelezen } = await app.als('college').get(`/api/v1/collegeberichten/${id}`).expect(200);
    expect(gelezen).toMatchObject({ toelichting, voor, grond: GROND });
    expect(Object.keys(gelezen)).not.toEqual(expect.arrayContaining(['zaakId']));
    await app.als('college').get(`/api/v1/zaken/${zaak.id}`).expect(403);
    await app.als('college', app.tweede).get(`/api/v1/collegeberichten/${id}`).expect(404);
  });

  it('wordt geweigerd met een naam die bij de melding bekend is, ook een verzegelde voor wie die opende', async () => {
    const melder = { hoedanigheid: 'medewerker', naam: 'Zwaantje Verzegeld' };
    const zaak = await zaakVan(await meld({ melder, melderVertrouwelijk: true, client: undefined }));
    const [{ meldingId }] = zaak.collegeconcepten;
    const opening = { reden: 'Er is direct gevaar voor de cliënt.', nood: true };
    await th().post(`/api/v1/meldingen/${meldingId}/openingen`).send(opening).expect(200);
    const { body: verzegeld } = await stuur(zaak, { toelichting: 'Zwaantje belde ons.' }).expect(400);
    expect(verzegeld).toMatchObject({
      code: 'ONDERZOEK.PERSOONSNAAM',
      invalidParams: [{ name: 'toelichting' }],
    });
    expect(JSON.stringify(verzegeld)).not.toContain('Zwaantje');
    const ander = await zaakVan(await meld());
    for (const veld of ['toelichting', 'grond']) {
      const { body } = await stuur(ander, { [veld]: 'Afgesproken met Pietersen' }).expect(400);
      expect(body.invalidParams).toMatchObject([{ name: veld }]);
    }
    expect((await lees(zaak.id)).collegeberichten).toEqual([]);
    expect((await stuur({ ...zaak, versie: zaak.versie + 1 }, {}).expect(412)).body.code).toBe(
      'VERSIE_VEROUDERD',
    );
  });

  it('is er per melding: een tweede in dezelfde zaak zet een nieuw bericht klaar, met een eigen termijn', async () => {
    const zaak = await zaakVan(await meld());
    await stuur(zaak, {}).expect(200);
    const tweede = await th()
      .post('/api/v1/meldingen')
      .send({
        ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
        ...{ onderwerp: 'Hoort erbij', omschrijving: 'Een buurman zag het ook.', onrechtmatigheid: 'nee' },
        aanbiederId: app.eerste.aanbiederId,
      })
      .expect(201);
    const bij = (nummer: string) =>
      th().post(`/api/v1/zaken/${zaak.id}/meldingen`).send({ nummer, reden: 'Dezelfde gebeurtenis.' });
    // Of a signaal the college does not hear.
    const { body: metSignaal } = await bij(tweede.body.nummer);
    expect(metSignaal.collegeconcepten ?? []).toEqual([]);
    expect(await termijn(zaak.id)).toEqual(['voldaan']);
  });

  it('is er voor elk college dat het aangaat; de termijn eindigt met het laatste', async () => {
    const zaak = await zaakVan(await meld());
    const buur = '0199a1b2-0000-7000-8000-0000000000aa';
    await app.sql('INSERT INTO public.gemeenten (organisatie_id, id, naam, code) VALUES ($1, $2, $3, $4)', [
      ...[app.eerste.id, buur, 'Buurgemeente', 'buur'],
    ]);
    await app.sql(
      `UPDATE onderzoek.zaken SET gemeente_ids = gemeente_ids || $2::uuid WHERE organisatie_id = $3 AND id = $1`,
      [zaak.id, buur, app.eerste.id],
    );
    const nu = await lees(zaak.id);
    expect(nu.collegeconcepten.map((c: Concept) => c.gemeenteId)).toEqual([app.eerste.gemeenteId, buur]);
    const { body } = await stuur(nu, {}).expect(200);
    expect(body.collegeconcepten.map((c: Concept) => c.gemeenteId)).toEqual([buur]);
    expect(body.openPunten.map(({ punt }: { punt: string }) => punt)).toContain('college_informeren');
    expect(await termijn(zaak.id)).toEqual(['loopt']);
    // Nobody reads for that college yet.
    expect((await stuur(body, { gemeenteId: buur }).expect(409)).body.code).toBe(
      'ONDERZOEK.COLLEGE_ZONDER_ADRES',
    );
  });

  it('volgt de soorten die de organisatie koos; alleen de beheerder kiest', async () => {
    const zaak = await zaakVan(await meld());
    const pad = '/api/v1/collegeinstelling';
    const { body } = await th().get(pad).expect(200);
    expect(body).toEqual({ soorten: ['calamiteit', 'geweldsincident'], versie: 0 });
    const kies = (soorten: string[], versie: number, wie = app.als('beheerder')) =>
      wie.put(pad).set('if-match', `"v${versie}"`).send({ soorten });
    await kies(['geweldsincident'], 0, th()).expect(403);
    await kies(['signaal'], 0).expect(400);
    await kies(['geweldsincident'], 0).expect(200);
    await kies(['calamiteit'], 0).expect(412);
    expect((await lees(zaak.id)).collegeconcepten).toEqual([]);
    expect((await app.als('beheerder', app.tweede).get(pad).expect(200)).body.versie).toBe(0);
    await kies(['calamiteit', 'geweldsincident'], 1).expect(200);
    expect((await lees(zaak.id)).collegeconcepten).toHaveLength(1);
  });
});
