import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from '../harnas/test-app';
import { Overlegwereld } from '../harnas/werkoverleg';

const DAG = '2026-04-13';

/** A decision is taken back with what came of it, and with nothing that came of something else. */
describe('een besluit dat wordt teruggenomen', () => {
  let app: TestApp;
  let wereld: Overlegwereld;
  const gesprek = () => ({
    ...{ besluit: 'actie', actie: 'gesprek' },
    actiepunt: {
      ...{ omschrijving: 'Met de directeur praten.', uiterlijk: '2026-04-20' },
      eigenaarId: app.eerste.gebruikers.toezichthouder,
    },
  });
  const zakenVan = (melding: string) =>
    app.sql<{ id: string }>('SELECT zaak_id AS id FROM onderzoek.zaak_meldingen WHERE melding_id = $1', [
      melding,
    ]);

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar(DAG);
    wereld = await Overlegwereld.begin(app);
  });
  afterAll(() => app.sluit());

  it('laat de melding in de zaak waarin een ander haar zette, en die zaak blijft besloten', async () => {
    const melding = await wereld.gewogen();
    const overleg = await wereld.bezig(DAG);
    await wereld.besluit(overleg, melding, gesprek()).expect(200);
    const zaak = await wereld.zaak();
    await wereld.voegBijZaak(zaak, melding);
    await wereld.maakBesloten(zaak);
    const { body } = await wereld.neemTerug(overleg, melding, 409);
    expect(body.code).toBe('BESLUIT.HOORT_BIJ_ZAAK');
    expect(await wereld.status(melding)).toBe('in_zaak');
    expect(await zakenVan(melding)).toEqual([{ id: zaak }]);
    await app.als('coordinator').get(`/api/v1/meldingen/${melding}`).expect(404);
    // The task that came of the decision stays as well: nothing was half taken back.
    const { body: punten } = await app.als('toezichthouder').get(`/api/v1/meldingen/${melding}/actiepunten`);
    expect(punten).toMatchObject([{ status: 'open' }]);
  });

  it('laat een zaak staan die een ander over iets anders opende', async () => {
    const melding = await wereld.gewogen();
    const overleg = await wereld.bezig(DAG);
    await wereld.besluit(overleg, melding, { besluit: 'actie', actie: 'kwaliteitstoets' }).expect(200);
    // Opened by hand before the event of the decision came up.
    const zaak = await wereld.zaak({ meldingId: melding });
    await app.verwerkUitstaandeJobs();
    const { body } = await wereld.neemTerug(overleg, melding, 409);
    expect(body.code).toBe('ONDERZOEK.ZAAK_IN_GEBRUIK');
    expect(await zakenVan(melding)).toEqual([{ id: zaak }]);
  });

  it('is het besluit dat op het scherm stond, niet een later', async () => {
    const melding = await wereld.gewogen();
    const overleg = await wereld.bezig(DAG);
    const versie = async (): Promise<number> =>
      (await wereld.lees(overleg)).agenda.find((p: { objectId: string }) => p.objectId === melding).versie;
    await wereld.besluit(overleg, melding).expect(200);
    const gezien = await versie();
    await wereld.neemTerug(overleg, melding, 200);
    await wereld.besluit(overleg, melding, gesprek()).expect(200);
    await wereld.neemTerug(overleg, melding, 412, gezien);
    expect(await wereld.status(melding)).toBe('besloten_actie');
    const { body } = await app.als('toezichthouder').get(`/api/v1/meldingen/${melding}/actiepunten`);
    expect(body).toMatchObject([{ status: 'open' }]);
    await wereld.neemTerug(overleg, melding, 200);
  });

  it('moet eerst terug zijn, voor er in hetzelfde overleg anders wordt besloten', async () => {
    const melding = await wereld.gewogen();
    const overleg = await wereld.bezig(DAG);
    await wereld.besluit(overleg, melding, gesprek()).expect(200);
    await wereld.weeg(melding, 'rood');
    const { body } = await wereld.besluit(overleg, melding).expect(409);
    expect(body.code).toBe('BESLUIT.AL_BESLOTEN');
    await wereld.neemTerug(overleg, melding, 200);
    expect(await wereld.status(melding)).toBe('in_weging');
    await wereld.besluit(overleg, melding).expect(200);
    const { body: dossier } = await app
      .als('toezichthouder')
      .get(`/api/v1/meldingen/${melding}/wegingen`)
      .expect(200);
    expect(dossier.besluiten).toMatchObject([{ besluit: 'geen_actie' }]);
  });

  it('opent geen zaak meer, ook niet als er intussen iets anders is besloten', async () => {
    const melding = await wereld.gewogen();
    const overleg = await wereld.bezig(DAG);
    await wereld.besluit(overleg, melding, { besluit: 'actie', actie: 'kwaliteitstoets' }).expect(200);
    await wereld.neemTerug(overleg, melding, 200);
    await wereld.besluit(overleg, melding, gesprek()).expect(200);
    await app.verwerkUitstaandeJobs();
    expect(await zakenVan(melding)).toEqual([]);
    expect(await wereld.status(melding)).toBe('besloten_actie');
  });
});
