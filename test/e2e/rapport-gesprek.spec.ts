import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { pdfTekst } from '../harnas/pdf-tekst';
import { Pdfwekker } from '../../libs/rapport/src';
import { ZONDER_WEDERHOOR, rapportinhoud } from '../harnas/rapport';
import { TestApp } from '../harnas/test-app';

const TEKSTEN = {
  samenvatting: 'Het gaat niet goed in de nacht.',
  aanleiding: 'Er kwam een melding over de nacht.',
  feiten: 'Wij bezochten de locatie.',
  conclusie: 'De nacht is niet op orde.',
  gevolgVoorInwoners: 'Bewoners wachten lang.',
  bevindingen: [{ norm: 'Genoeg mensen', oordeel: 'voldoet_niet', onderbouwing: 'De roosters.' }],
};
const FEITEN = { plaats: 'secties.feiten', tekst: 'Noem de kwartelkoning.', fragment: 'de locatie' };

interface Opmerking {
  readonly id: string;
  readonly versie: number;
  readonly plaats: string;
  readonly status: string;
  readonly handelingen: readonly string[];
}

describe('samen aan een rapport', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  }, 60_000);
  afterAll(() => app.sluit());
  beforeEach(() => app.klok.naar('2026-04-13'));

  type Wie = ReturnType<TestApp['als']>;
  const th = () => app.als('toezichthouder');
  const coordinator = () => app.als('coordinator');

  async function rapport(anders: object = {}): Promise<{ id: string; zaakId: string }> {
    const { body: zaak } = await th()
      .post('/api/v1/zaken')
      .send({
        ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'De nacht', domein: 'kwaliteit', wet: 'wmo' },
        ...{ aanbiederId: app.eerste.aanbiederId, gemeenteIds: [app.eerste.gemeenteId], ...anders },
      })
      .expect(201);
    const { body } = await th()
      .post(`/api/v1/zaken/${zaak.id}/rapporten`)
      .send({ titel: 'Onderzoek naar de nacht', soort: 'kwaliteit', ...rapportinhoud(TEKSTEN) })
      .expect(201);
    return { id: body.id, zaakId: zaak.id };
  }
  const versie = async (id: string): Promise<number> =>
    (await th().get(`/api/v1/rapporten/${id}`).expect(200)).body.versie;
  const opmerkingen = (id: string) => `/api/v1/rapporten/${id}/opmerkingen`;
  const plaats = (id: string, inhoud: object = FEITEN, wie: Wie = coordinator()) =>
    wie.post(opmerkingen(id)).send(inhoud);
  const doe = (
    id: string,
    op: Pick<Opmerking, 'id' | 'versie'>,
    daad: string,
    inhoud: object = {},
    wie: Wie = th(),
  ) =>
    wie
      .post(`${opmerkingen(id)}/${op.id}/${daad}`)
      .set('if-match', `"v${op.versie}"`)
      .send(inhoud);
  const een = (lijst: Opmerking[]): Opmerking => lijst[0] as Opmerking;
  const stelVast = async (id: string) =>
    coordinator()
      .post(`/api/v1/rapporten/${id}/_stel-vast`)
      .set('if-match', `"v${await versie(id)}"`)
      .send(ZONDER_WEDERHOOR);

  describe('een opmerking', () => {
    it('wordt geplaatst, beantwoord, afgehandeld en heropend; de opsteller hoort ervan', async () => {
      const { id } = await rapport();
      const { body: geplaatst } = await plaats(id).expect(201);
      expect(geplaatst).toMatchObject([
        { ...FEITEN, status: 'open', gemaaktDoor: app.eerste.gebruikers.coordinator, antwoorden: [] },
      ]);
      expect(een(geplaatst).handelingen).toEqual(['beantwoord', 'handelAf']);
      await app.verwerkUitstaandeJobs();
      const { body: verteld } = await th().get('/api/v1/attenderingen').expect(200);
      expect(verteld.resultaten).toContainEqual(
        expect.objectContaining({ soort: 'rapport_besproken', objectId: id }),
      );
      const { body: controle } = await th().get(`/api/v1/rapporten/${id}/controlepunten`).expect(200);
      expect(controle.punten).toContainEqual({
        ...{ soort: 'opmerking', blokkeert: false, plaats: 'secties.feiten' },
        reden: 'Hier staat een open opmerking van een collega.',
      });
      const { body: beantwoord } = await doe(id, een(geplaatst), '_beantwoord', { tekst: 'Gedaan.' }).expect(
        200,
      );
      expect(een(beantwoord)).toMatchObject({ antwoorden: [{ tekst: 'Gedaan.' }], versie: 2 });
      expect((await doe(id, een(geplaatst), '_handel-af').expect(412)).body.code).toBe('VERSIE_VEROUDERD');
      const { body: af } = await doe(id, een(beantwoord), '_handel-af').expect(200);
      expect(een(af)).toMatchObject({ status: 'afgehandeld', handelingen: ['heropen'] });
      expect((await doe(id, een(af), '_beantwoord', { tekst: 'Nog iets.' }).expect(409)).body.code).toBe(
        'OVERGANG_NIET_MOGELIJK',
      );
      const { body: weer } = await doe(id, een(af), '_heropen', {}, coordinator()).expect(200);
      expect(een(weer)).toMatchObject({ status: 'open', afgehandeldOp: null });
    });

    it('houdt het vaststellen niet tegen, is daarna alleen te lezen en staat niet in het bestand', async () => {
      const { id } = await rapport();
      const { body: lijst } = await plaats(id).expect(201);
      expect((await stelVast(id)).status).toBe(200);
      expect((await doe(id, een(lijst), '_handel-af').expect(409)).body.code).toBe('OVERGANG_NIET_MOGELIJK');
      await plaats(id).expect(409);
      const { body: na } = await th().get(opmerkingen(id)).expect(200);
      expect(na).toMatchObject([{ tekst: FEITEN.tekst, handelingen: [] }]);
      await app.verwerkUitstaandeJobs();
      await app.app.get(Pdfwekker).rust();
      const { body } = await th().get(`/api/v1/rapporten/${id}/pdf`).buffer(true).expect(200);
      expect(await pdfTekst(body)).not.toContain('kwartelkoning');
    });

    it('gaat met haar bevinding mee als die van plaats verandert', async () => {
      const { id } = await rapport();
      const bij = { plaats: 'bevindingen.0.onderbouwing', tekst: 'Welke maand?' };
      await plaats(id, bij).expect(201);
      const [eerste] = rapportinhoud(TEKSTEN).bevindingen ?? [];
      await th()
        .patch(`/api/v1/rapporten/${id}`)
        .set('if-match', `"v${await versie(id)}"`)
        .send({ bevindingen: [{ ...eerste, norm: 'Scholing' }, eerste] })
        .expect(200);
      const { body } = await th().get(opmerkingen(id)).expect(200);
      expect(een(body).plaats).toBe('bevindingen.1.onderbouwing');
    });

    it('wordt geweigerd op een plaats die er niet is, zonder tekst, en bij een ander rapport', async () => {
      const [{ id }, ander] = [await rapport(), await rapport()];
      const weg = { ...FEITEN, plaats: 'bevindingen.7.onderbouwing' };
      expect((await plaats(id, weg).expect(400)).body.code).toBe('RAPPORT.PLAATS_ONBEKEND');
      await plaats(id, { ...FEITEN, tekst: '' }).expect(400);
      await plaats(id, { ...FEITEN, plaats: 'ergens' }).expect(400);
      const { body } = await plaats(id).expect(201);
      await doe(ander.id, een(body), '_handel-af').expect(404);
      await th()
        .post(`${opmerkingen(id)}/${een(body).id}/_handel-af`)
        .send({})
        .expect(428);
    });

    it('is van het team dat de zaak mag zien, en van niemand anders', async () => {
      const { id, zaakId } = await rapport({ behandelaarId: app.eerste.gebruikers.coordinator });
      const { body } = await plaats(id).expect(201);
      for (const rol of ['aanbieder', 'college', 'jurist', 'fg', 'beheerder'] as const) {
        await app.als(rol).get(opmerkingen(id)).expect(403);
        await plaats(id, FEITEN, app.als(rol)).expect(403);
        await doe(id, een(body), '_handel-af', {}, app.als(rol)).expect(403);
      }
      const zuid = app.als('toezichthouder', app.tweede);
      await zuid.get(opmerkingen(id)).expect(404);
      await plaats(id, FEITEN, zuid).expect(404);
      await doe(id, een(body), '_beantwoord', { tekst: 'Van Zuid.' }, zuid).expect(404);
      await coordinator()
        .post(`/api/v1/zaken/${zaakId}/_beperk-toegang`)
        .set('if-match', `"v${(await coordinator().get(`/api/v1/zaken/${zaakId}`)).body.versie}"`)
        .send({ besloten: true, gebruikerIds: [], reden: 'Gevoelig.' })
        .expect(200);
      await th().get(opmerkingen(id)).expect(404);
      await plaats(id, FEITEN, th()).expect(404);
    });
  });

  describe('wie er nu schrijft', () => {
    const meld = (id: string, wie: Wie, plek?: string) =>
      wie.post(`/api/v1/rapporten/${id}/_meld-aanwezig`).send(plek ? { plaats: plek } : {});

    it('zien collega’s van elkaar, tot anderhalve minuut na het laatste teken', async () => {
      const { id } = await rapport();
      const { body: alleen } = await meld(id, coordinator(), 'secties.conclusie').expect(200);
      expect(alleen).toEqual({ versie: 1, anderen: [] });
      const { body: samen } = await meld(id, th()).expect(200);
      expect(samen.anderen).toEqual([
        { gebruikerId: app.eerste.gebruikers.coordinator, plaats: 'secties.conclusie' },
      ]);
      app.klok.naar('2026-04-14');
      expect((await meld(id, th()).expect(200)).body.anderen).toEqual([]);
    });

    it('is alleen voor wie een concept mag schrijven', async () => {
      const { id } = await rapport();
      for (const rol of ['aanbieder', 'college', 'fg'] as const) await meld(id, app.als(rol)).expect(403);
      await meld(id, app.als('toezichthouder', app.tweede)).expect(404);
      await meld(id, th(), 'ergens').expect(400);
      expect((await stelVast(id)).status).toBe(200);
      expect((await meld(id, th()).expect(409)).body.code).toBe('OVERGANG_NIET_MOGELIJK');
    });
  });
});
