import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PubliceerRijpe } from '../../libs/publicatie/src';
import { type Voorgesteld, stelRapportVoor } from '../harnas/gepubliceerd';
import { TestApp } from '../harnas/test-app';

const NIET = (id: string) => ({ id, uitkomst: 'niet_van_toepassing', reden: 'Dit speelt niet.' });
const GEHEEL = {
  id: '5.1-1-d',
  uitkomst: 'van_toepassing',
  reden: 'Het gaat over de gezondheid van één mens.',
};
const DEELS = { id: '5.1-1-e', uitkomst: 'deels', reden: 'Er stond een BSN in.' };
const OPEN = { besluit: 'openbaar', motivering: 'Het belang weegt op.', mandaat: 'Mandaatregister 2026' };
const VERZOEK = { ingediendOp: '2026-04-29', rechtbank: 'Rechtbank Gelderland', zaaknummer: 'ARN 26/1234' };
type Client = ReturnType<TestApp['als']>;

describe('het besluit over openbaarmaking, in zijn onderdelen', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  }, 120_000);
  afterAll(() => app.sluit());

  const team = () => app.als('toezichthouder');
  const doe = (wie: Client, { id, versie }: Voorgesteld, daad: string, inhoud: object = {}) =>
    wie.post(`/api/v1/publicaties/${id}/${daad}`).set('if-match', `"v${versie}"`).send(inhoud);
  const weeg = (wie: Client, { id, versie }: Voorgesteld, gronden: object[]) =>
    wie.put(`/api/v1/publicaties/${id}/gronden`).set('if-match', `"v${versie}"`).send({ gronden });
  const lees = async ({ id }: Voorgesteld) =>
    (await team().get(`/api/v1/publicaties/${id}`).expect(200)).body;

  async function nagekeken(): Promise<Voorgesteld> {
    const p = await stelRapportVoor(app);
    const secties = p.publiekeVersie.map(({ sleutel }) => ({ sleutel, gecontroleerd: true }));
    const { body } = await team()
      .patch(`/api/v1/publicaties/${p.id}/publieke-versie`)
      .set('if-match', `"v${p.versie}"`)
      .send({ secties })
      .expect(200);
    return body;
  }

  /** Decided on 29 April, without a view of the provider; the waiting time ends on 13 May. */
  async function besloten(): Promise<Voorgesteld> {
    const p = await nagekeken();
    app.klok.naar('2026-04-29');
    return (await doe(app.als('coordinator'), p, '_besluit', OPEN).expect(200)).body;
  }

  describe('de weging per grond', () => {
    it('noemt de gronden van de Woo en bewaart per grond het oordeel met de versie', async () => {
      const { body: catalogus } = await app.als('jurist').get('/api/v1/uitzonderingsgronden').expect(200);
      expect(catalogus).toMatchObject({ versie: 1, geldigVanaf: '2022-05-01' });
      expect(catalogus.gronden.length).toBe(16);
      const p = await stelRapportVoor(app);
      const { body } = await weeg(team(), p, [DEELS, NIET('5.2')]).expect(200);
      expect(body.gronden).toMatchObject({
        catalogus: 1,
        oordelen: [
          { id: '5.1-1-e', soort: 'absoluut', uitkomst: 'deels', bron: 'Woo art. 5.1 lid 1 onder e' },
          { id: '5.2', uitkomst: 'niet_van_toepassing', belangen: null },
        ],
      });
      app.klok.naar('2026-04-29');
      const { body: b } = await doe(app.als('coordinator'), body, '_besluit', OPEN).expect(200);
      expect((await weeg(team(), b, [DEELS]).expect(409)).body.code).toBe('OVERGANG_NIET_MOGELIJK');
    });

    it('weigert openbaar als een absolute grond voor het geheel geldt, en zegt welke regel', async () => {
      const p = await stelRapportVoor(app);
      const { body } = await weeg(team(), p, [GEHEEL]).expect(409);
      expect(body).toMatchObject({ code: 'PUBLICATIE.ABSOLUTE_GROND' });
      expect(body.detail).toContain('Woo art. 5.1 lid 1 onder d');
    });

    it('weigert een weging zonder reden of belangen, en lid 5 naast lid 2', async () => {
      const p = await stelRapportVoor(app);
      await weeg(team(), p, [{ ...DEELS, reden: '' }]).expect(400);
      await weeg(team(), p, [{ ...DEELS, onbekend: 1 }]).expect(400);
      const relatief = { id: '5.1-2-e', uitkomst: 'deels', reden: 'Er staan functies in.' };
      const { body } = await weeg(team(), p, [relatief]).expect(400);
      expect(body.invalidParams).toEqual([
        { name: 'gronden[0].belangen', reason: 'Weeg dit belang af tegen het belang van openbaarheid.' },
      ]);
      const met = { ...relatief, belangen: 'De mensen wegen zwaarder.' };
      const samen = await weeg(team(), p, [met, { ...met, id: '5.1-5' }]).expect(400);
      expect(samen.body.code).toBe('PUBLICATIE.GRONDEN_SAMEN');
    });

    it('doet alleen het team van de eigen organisatie, op de versie die is gezien', async () => {
      const p = await stelRapportVoor(app);
      for (const rol of ['aanbieder', 'college', 'jurist', 'beheerder'] as const)
        await weeg(app.als(rol), p, [DEELS]).expect(403);
      await weeg(app.als('toezichthouder', app.tweede), p, [DEELS]).expect(404);
      await weeg(team(), { ...p, versie: 9 }, [DEELS]).expect(412);
      await app.als('aanbieder').get('/api/v1/uitzonderingsgronden').expect(403);
    });
  });

  describe('of bezwaar wordt verwacht', () => {
    it('is ja na een bezwaar, en dan kan niemand de wachttijd weglaten', async () => {
      const p = await nagekeken();
      const bezwaar = { ontvangenOp: '2026-04-13', strekking: 'bezwaar', inhoud: 'Liever niet.' };
      const { body: gehoord } = await doe(team(), p, '_leg-zienswijze-vast', bezwaar).expect(200);
      const open = { ...OPEN, zienswijzeweging: 'Het algemeen belang weegt zwaarder.' };
      const nee = { ...open, bezwaarVerwacht: false, bezwaarreden: 'Het valt mee.' };
      const { body: fout } = await doe(app.als('coordinator'), gehoord, '_besluit', nee).expect(409);
      expect(fout.code).toBe('PUBLICATIE.BEZWAAR_IS_GEMAAKT');
      const { body } = await doe(app.als('coordinator'), gehoord, '_besluit', open).expect(200);
      expect(body).toMatchObject({ wachtenTot: '2026-04-28', bezwaarverwachting: { verwacht: true } });
      expect(body.wachtherleiding[0].bron).toContain('Woo art. 3.3 lid 5 onder i');
    });

    it('kan zonder zienswijze met een reden nee zijn; dan gaat het rapport de dag na het besluit open', async () => {
      const p = await nagekeken();
      app.klok.naar('2026-04-29');
      const nee = { ...OPEN, bezwaarVerwacht: false };
      const { body: fout } = await doe(app.als('coordinator'), p, '_besluit', nee).expect(400);
      expect(fout.code).toBe('PUBLICATIE.BEZWAARREDEN_ONTBREEKT');
      const met = { ...nee, bezwaarreden: 'De aanbieder vroeg zelf om openbaarmaking.' };
      const { body } = await doe(app.als('coordinator'), p, '_besluit', met).expect(200);
      expect(body).toMatchObject({
        wachtenTot: '2026-04-29',
        handelingen: expect.not.arrayContaining(['publiceer']),
      });
      await doe(team(), body, '_publiceer').expect(409);
      app.klok.naar('2026-04-30');
      await doe(team(), body, '_publiceer').expect(200);
    });

    it('wordt één keer besloten', async () => {
      const b = await besloten();
      const { body } = await doe(app.als('coordinator'), b, '_besluit', OPEN).expect(409);
      expect(body.code).toBe('OVERGANG_NIET_MOGELIJK');
    });
  });

  describe('een voorlopige voorziening', () => {
    it('houdt de openbaarmaking tegen: op het scherm, in de api en voor de klok; afwijzing laat haar los', async () => {
      const b = await besloten();
      const { body: stil } = await doe(team(), b, '_leg-voorziening-vast', VERZOEK).expect(200);
      expect(stil).toMatchObject({ status: 'aangehouden', voorzieningen: [{ ...VERZOEK, uitkomst: null }] });
      expect(stil.handelingen).toEqual(expect.arrayContaining(['legAfloopVast', 'legVoorzieningVast']));
      app.klok.naar('2026-05-20');
      expect((await lees(stil)).handelingen).not.toEqual(expect.arrayContaining(['publiceer']));
      expect((await lees(stil)).handelingen).not.toEqual(expect.arrayContaining(['hervat']));
      await doe(team(), stil, '_publiceer').expect(409);
      await app.app.get(PubliceerRijpe).execute(app.eerste.id);
      expect((await lees(stil)).status).toBe('aangehouden');
      const hervat = await doe(team(), stil, '_hervat', { reden: 'Toch maar.' }).expect(409);
      expect(hervat.body.code).toBe('PUBLICATIE.VOORZIENING_LOOPT');
      const afloop = { voorzieningId: stil.voorzieningen[0].id, uitkomst: 'afgewezen', op: '2026-05-19' };
      const { body: los } = await doe(team(), stil, '_leg-afloop-vast', afloop).expect(200);
      expect(los.status).toBe('besloten');
      await doe(team(), los, '_leg-afloop-vast', afloop).expect(409);
      await app.app.get(PubliceerRijpe).execute(app.eerste.id);
      expect((await lees(los)).status).toBe('gepubliceerd');
    });

    it('houdt na toewijzing tegen tot iemand zegt waarom het verder kan', async () => {
      const b = await besloten();
      const { body: stil } = await doe(team(), b, '_leg-voorziening-vast', VERZOEK).expect(200);
      app.klok.naar('2026-05-20');
      const afloop = { voorzieningId: stil.voorzieningen[0].id, uitkomst: 'toegewezen', op: '2026-05-19' };
      const { body: toegewezen } = await doe(team(), stil, '_leg-afloop-vast', afloop).expect(200);
      expect(toegewezen.status).toBe('aangehouden');
      await app.app.get(PubliceerRijpe).execute(app.eerste.id);
      await doe(team(), toegewezen, '_publiceer').expect(409);
      const zonder = await doe(team(), toegewezen, '_hervat').expect(400);
      expect(zonder.body.code).toBe('PUBLICATIE.OPHEFFINGSREDEN_ONTBREEKT');
      const { body } = await doe(team(), toegewezen, '_hervat', { reden: 'Het beroep is ongegrond.' }).expect(
        200,
      );
      expect(body).toMatchObject({
        status: 'besloten',
        voorzieningen: [{ uitkomst: 'toegewezen', opgehevenOp: '2026-05-20' }],
      });
    });

    it('legt alleen het eigen team vast, na het besluit, één keer en niet in de toekomst', async () => {
      const p = await stelRapportVoor(app);
      await doe(team(), p, '_leg-voorziening-vast', VERZOEK).expect(409);
      const b = await besloten();
      app.klok.naar('2026-05-06');
      for (const rol of ['aanbieder', 'college', 'jurist'] as const)
        await doe(app.als(rol), b, '_leg-voorziening-vast', VERZOEK).expect(403);
      await doe(app.als('toezichthouder', app.tweede), b, '_leg-voorziening-vast', VERZOEK).expect(404);
      await doe(team(), { ...b, versie: 99 }, '_leg-voorziening-vast', VERZOEK).expect(412);
      const morgen = { ...VERZOEK, ingediendOp: '2026-05-07' };
      expect((await doe(team(), b, '_leg-voorziening-vast', morgen).expect(400)).body.code).toBe(
        'PUBLICATIE.VOORZIENING_IN_TOEKOMST',
      );
      const { body: stil } = await doe(team(), b, '_leg-voorziening-vast', VERZOEK).expect(200);
      expect((await doe(team(), stil, '_leg-voorziening-vast', VERZOEK).expect(409)).body.code).toBe(
        'PUBLICATIE.VOORZIENING_BESTAAT_AL',
      );
    });
  });
});
