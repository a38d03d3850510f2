import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Voorgesteld, stelRapportVoor } from '../harnas/gepubliceerd';
import { TestApp } from '../harnas/test-app';

const DERDE = { rol: 'onderaannemer', naam: 'Dagbesteding Zon', email: 'zon@voorbeeld.example' };
const VINDT = { ontvangenOp: '2026-04-13', strekking: 'geen_bezwaar', inhoud: 'Wij vinden het goed.' };
const OPEN = { besluit: 'openbaar', motivering: 'Het belang weegt op.', mandaat: 'Mandaatregister 2026' };
const SOORT = { besluit: 'niet_openbaar', uitleg: 'Alleen als daartoe is besloten.' };
const STANDAARD = {
  ...{ geldigVanaf: '2026-04-13', bron: 'Collegebesluit', brondatum: '2026-04-01' },
  regels: {
    ...{ kwaliteit: SOORT, thema: SOORT, rechtmatigheid: SOORT, calamiteit: SOORT },
    eenpersoonsDicht: true,
  },
};
interface Gehoord extends Voorgesteld {
  readonly belanghebbenden: readonly { readonly id: string }[];
}
type Client = ReturnType<TestApp['als']>;

describe('wie wordt gehoord over openbaarmaking, en waar de afweging begint', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  }, 120_000);
  afterAll(() => app.sluit());

  const team = () => app.als('toezichthouder');
  const doe = (wie: Client, { id, versie }: Voorgesteld, daad: string, inhoud: object = {}) =>
    wie.post(`/api/v1/publicaties/${id}/${daad}`).set('if-match', `"v${versie}"`).send(inhoud);
  const vraag = async (p: Voorgesteld): Promise<Gehoord> =>
    (await doe(team(), p, 'belanghebbenden', DERDE).expect(201)).body;
  const brief = async (sleutel: string) =>
    (await app.sql<{ tekst: string }>('SELECT tekst FROM bericht.berichten WHERE sleutel = $1', [sleutel]))[0]
      ?.tekst;

  describe('een andere belanghebbende', () => {
    it('wordt met een termijn gevraagd, krijgt het besluit, en staat er versleuteld', async () => {
      const p = await vraag(await stelRapportVoor(app));
      expect(p.belanghebbenden).toMatchObject([{ ...DERDE, zienswijzeTot: '2026-04-28', zienswijze: null }]);
      const id = p.belanghebbenden[0]?.id ?? '';
      expect(await brief(`publicatie-${p.id}-voornemen-${id}`)).toContain('dinsdag 28 april 2026');
      const [rij] = await app.sql<{ gegevens: Buffer }>(
        'SELECT gegevens FROM publicatie.belanghebbenden WHERE id = $1',
        [id],
      );
      expect(rij?.gegevens.toString('latin1')).not.toContain('Zon');
      const gezegd = await doe(team(), p, `belanghebbenden/${id}/_leg-zienswijze-vast`, VINDT).expect(200);
      await doe(team(), gezegd.body, `belanghebbenden/${id}/_leg-zienswijze-vast`, VINDT).expect(409);
      app.klok.naar('2026-04-29');
      const { body } = await doe(app.als('coordinator'), gezegd.body, '_besluit', OPEN).expect(200);
      // The provider said nothing.
      expect(body).toMatchObject({ bezwaarverwachting: { verwacht: true }, wachtenTot: '2026-05-13' });
      await app.verwerkUitstaandeJobs();
      const besluit = await brief(`publicatie-${p.id}-besluit-${id}`);
      expect(besluit).toContain('binnen zes weken');
      expect(besluit).toContain('voorlopige voorziening');
      expect(besluit).toContain('artikel 3.1 van de Wet open overheid');
    });

    it('houdt het besluit op tot zij antwoordde of haar termijn voorbij is', async () => {
      const p = await stelRapportVoor(app);
      app.klok.naar('2026-04-20');
      const gevraagd = await vraag(p);
      app.klok.naar('2026-04-29');
      const { body: fout } = await doe(app.als('coordinator'), gevraagd, '_besluit', OPEN).expect(409);
      expect(fout.code).toBe('PUBLICATIE.ZIENSWIJZE_VAN_DERDE_LOOPT');
      app.klok.naar('2026-05-06');
      await doe(app.als('coordinator'), gevraagd, '_besluit', OPEN).expect(200);
    });

    it('wordt één keer gevraagd, door het eigen team, op de versie die is gezien', async () => {
      const p = await stelRapportVoor(app);
      for (const rol of ['aanbieder', 'college', 'jurist'] as const)
        await doe(app.als(rol), p, 'belanghebbenden', DERDE).expect(403);
      await doe(app.als('toezichthouder', app.tweede), p, 'belanghebbenden', DERDE).expect(404);
      await doe(team(), { ...p, versie: 9 }, 'belanghebbenden', DERDE).expect(412);
      await doe(team(), p, 'belanghebbenden', { ...DERDE, email: 'geen adres' }).expect(400);
      const gevraagd = await vraag(p);
      expect((await doe(team(), gevraagd, 'belanghebbenden', DERDE).expect(409)).body.code).toBe(
        'PUBLICATIE.BELANGHEBBENDE_BESTAAT_AL',
      );
      const dicht = await stelRapportVoor(app);
      const weg = await doe(team(), dicht, '_trek-in', { reden: 'Toch niet.' }).expect(200);
      await doe(team(), weg.body, 'belanghebbenden', DERDE).expect(409);
    });
  });

  describe('de termijn voor het besluit', () => {
    it('loopt vanaf het voorstel, staat in de lijst en op Vandaag, en is voldaan met het besluit', async () => {
      const p = await stelRapportVoor(app);
      expect(p).toMatchObject({ besluitTot: '2026-06-08' });
      const { body: lijst } = await team()
        .get('/api/v1/publicaties?status=voorgesteld&aantal=100')
        .expect(200);
      const regel = (lijst.resultaten as { id: string }[]).find(({ id }) => id === p.id);
      expect(regel).toMatchObject({ besluitTot: '2026-06-08' });
      const { body: vandaag } = await app.als('coordinator').get('/api/v1/vandaag').expect(200);
      const blok = (vandaag.blokken as { naam: string; regels: object[] }[]).find(
        ({ naam }) => naam === 'publicaties',
      );
      expect(blok?.regels).toContainEqual(expect.objectContaining({ id: p.id, uiterlijk: '2026-06-08' }));
      app.klok.naar('2026-04-29');
      await doe(app.als('coordinator'), p, '_besluit', OPEN).expect(200);
      const rijen = await app.sql(
        `SELECT status FROM termijn.termijnen WHERE object_id = $1 AND definitie_code = 'PUBLICATIE_BESLUIT'`,
        [p.rapportId],
      );
      expect(rijen).toEqual([{ status: 'voldaan' }]);
    });
  });

  describe('het uitgangspunt per soort', () => {
    it('is eerst een aanname, en daarna wat de beheerder vaststelde; wat er al was houdt zijn versie', async () => {
      const eerst = await stelRapportVoor(app);
      expect(eerst).toMatchObject({ standaard: { versie: 1, aanname: true, besluit: 'openbaar' } });
      const adres = '/api/v1/publicatiestandaarden';
      for (const rol of ['toezichthouder', 'coordinator', 'aanbieder', 'college'] as const)
        await app.als(rol).post(adres).send(STANDAARD).expect(403);
      await app.als('aanbieder').get(adres).expect(403);
      await app
        .als('beheerder')
        .post(adres)
        .send({ ...STANDAARD, geldigVanaf: '2026-04-12' })
        .expect(400);
      const { body } = await app.als('beheerder').post(adres).send(STANDAARD).expect(201);
      expect(body).toMatchObject([
        { nummer: 2, status: 'vastgesteld' },
        { nummer: 1, status: 'meegeleverd' },
      ]);
      const { body: ander } = await app.als('beheerder', app.tweede).get(adres).expect(200);
      expect(ander).toMatchObject([{ nummer: 1 }]);
      const daarna = await stelRapportVoor(app);
      expect(daarna).toMatchObject({ standaard: { versie: 2, aanname: false, besluit: 'niet_openbaar' } });
      const { body: nog } = await team().get(`/api/v1/publicaties/${eerst.id}`).expect(200);
      expect(nog.standaard).toMatchObject({ versie: 1, aanname: true });
    });
  });
});
