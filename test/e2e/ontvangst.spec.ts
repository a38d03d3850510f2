import { BewaakTermijnen } from '@navolgbaar/termijn';
import { TestApp } from '../harnas/test-app';

describe('De ontvangst van een melding bevestigen', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.sluit());
  beforeEach(() => app.klok.naar('2026-04-13'));

  async function meld(melder?: object): Promise<string> {
    const { body } = await app
      .als('toezichthouder')
      .post('/api/v1/meldingen')
      .send({
        ...{
          soort: 'signaal',
          kanaal: 'telefoon',
          bron: 'inwoner',
          aard: 'feit',
          wet: 'wmo',
          domein: 'kwaliteit',
        },
        ...{
          onderwerp: 'Hulp komt te laat',
          omschrijving: 'De hulp komt steeds te laat.',
          onrechtmatigheid: 'nee',
        },
        ...{ gemeenteId: app.eerste.gemeenteId, ...(melder ? { melder } : {}) },
      })
      .expect(201);
    await app.verwerkUitstaandeJobs();
    return body.id;
  }
  const termijnen = async (objectId: string, rol: 'toezichthouder' | 'coordinator' = 'toezichthouder') =>
    (await app.als(rol).get(`/api/v1/termijnen?objectId=${objectId}`).expect(200)).body.resultaten;
  const brieven = async (objectId: string) =>
    (await app.als('toezichthouder').get(`/api/v1/berichten?objectId=${objectId}`).expect(200)).body
      .resultaten;

  it('gaat per brief naar wie een e-mailadres achterliet, zonder iets over de inhoud, en dan is de termijn voldaan', async () => {
    const id = await meld({ hoedanigheid: 'familie', naam: 'T. Zonnebloem', email: 'tz@voorbeeld.example' });
    const [brief, ...rest] = await brieven(id);
    expect(rest).toEqual([]);
    expect(brief).toMatchObject({ sjabloon: 'ontvangstbevestiging-melder', aanSoort: 'melder', adres: null });
    expect(brief.tekst).toContain('Wij hebben deze op 13 april 2026 ontvangen');
    expect(brief.tekst).not.toMatch(/Zonnebloem|te laat/);
    await expect(termijnen(id)).resolves.toMatchObject([
      {
        code: 'ONTVANGST',
        status: 'voldaan',
        voldaanOp: '2026-04-13',
        uiterlijk: '2026-04-16',
        zaakId: null,
      },
    ]);
  });

  it('loopt bij wie geen e-mailadres heeft tot een medewerker het contact vastlegt', async () => {
    const id = await meld({ hoedanigheid: 'buurman', naam: 'B. Uurman', telefoon: '050 5550199' });
    await expect(brieven(id)).resolves.toEqual([]);
    await expect(termijnen(id)).resolves.toMatchObject([{ status: 'loopt', uiterlijk: '2026-04-16' }]);
    app.klok.naar('2026-04-15');
    await app
      .als('toezichthouder')
      .post(`/api/v1/meldingen/${id}/_leg-uitleg-vast`)
      .send({ hoe: 'telefoon' })
      .expect(200);
    await expect(termijnen(id)).resolves.toMatchObject([{ status: 'voldaan', voldaanOp: '2026-04-15' }]);
    // A second conversation meets nothing any more.
    await app.als('toezichthouder').post(`/api/v1/meldingen/${id}/_leg-uitleg-vast`).send({}).expect(200);
  });

  it('wordt anders te laat, en staat dan bij wat te laat is met een brief aan de coördinatoren', async () => {
    const id = await meld({ hoedanigheid: 'buurman', naam: 'B. Uurman' });
    app.klok.naar('2026-04-20');
    await app.app.get(BewaakTermijnen).execute();
    await app.verwerkUitstaandeJobs();
    const laat = await app.als('toezichthouder').get('/api/v1/termijnen/open?teLaat=ja').expect(200);
    expect(laat.body.resultaten).toContainEqual(expect.objectContaining({ objectId: id, status: 'te_laat' }));
    const teksten = (await brieven(id)).map(({ tekst }: { tekst: string }) => tekst).join();
    expect(teksten).toContain(`/werkbank/meldingen/${id}`);
    expect(teksten).not.toContain('Uurman');
  });

  it('vraagt niets zonder melder', async () => {
    const id = await meld();
    await expect(termijnen(id)).resolves.toEqual([]);
    await expect(brieven(id)).resolves.toEqual([]);
  });

  it('is niet te zien voor een andere organisatie, een aanbieder of zonder te zeggen waarvan', async () => {
    const id = await meld({ hoedanigheid: 'buurman', naam: 'B. Uurman' });
    const elders = await app
      .als('toezichthouder', app.tweede)
      .get(`/api/v1/termijnen?objectId=${id}`)
      .expect(200);
    expect(elders.body.resultaten).toEqual([]);
    await app.als('aanbieder').get(`/api/v1/termijnen?objectId=${id}`).expect(403);
    await app.als('toezichthouder').get('/api/v1/termijnen').expect(400);
    await app.als('toezichthouder').get('/api/v1/termijnen?objectId=x').expect(400);
  });
});
