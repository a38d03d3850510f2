import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { rmSync } from 'node:fs';
import { totdat } from '../../apps/cli/src/start/processen';
import { type Testdatabank, maakDatabank } from '../harnas/databank';
import { meldCijfers } from './controle';
import { Huis, type Partij } from './huis';
import { Mailserver, nieuweMap } from './servers';

const BRIEVEN = 20;
jest.setTimeout(180_000);

interface Bericht {
  readonly id: string;
  readonly status: string;
  readonly fout: string | null;
  readonly pogingen: number;
}

describe('de mailserver valt weg', () => {
  const map = nieuweMap();
  const mailserver = new Mailserver();
  let databank: Testdatabank;
  let huis: Huis;
  let partij: Partij;
  let aanbiederId: string;

  beforeAll(async () => {
    databank = await maakDatabank();
    await mailserver.start();
    huis = await Huis.maak({ map, ...databank, smtpUrl: mailserver.url });
    await huis.worker.start();
    const [eerste] = huis.partijen;
    if (!eerste) throw new Error('Er is geen organisatie.');
    partij = eerste;
    aanbiederId = await maakAanbieder();
  });
  afterAll(async () => {
    await huis.sluit();
    await mailserver.stop();
    await databank.sluit();
    rmSync(map, { recursive: true, force: true });
  });

  async function maakAanbieder(): Promise<string> {
    const { id } = await huis.doe<{ id: string }>(partij, 'POST', '/api/v1/aanbieders', {
      naam: 'Stichting De Linde',
      soort: 'zorgaanbieder',
      email: 'post@linde.example',
    });
    return id;
  }

  /** A letter as it comes about in the work: an order to a provider. */
  async function geefOpdracht(nummer: number): Promise<void> {
    const { id } = await huis.doe<{ id: string }>(partij, 'POST', '/api/v1/zaken', {
      toezichtvorm: 'signaalgestuurd',
      onderwerp: `Zaak ${nummer}`,
      domein: 'kwaliteit',
      wet: 'wmo',
      aanbiederId,
    });
    await huis.doe(partij, 'POST', `/api/v1/zaken/${id}/opdrachten`, {
      onderzoeksvraag: 'Had dit voorkomen kunnen worden als u anders had gehandeld?',
    });
  }

  const berichten = async (status?: string) =>
    (
      await huis.doe<{ resultaten: Bericht[] }>(
        partij,
        'GET',
        `/api/v1/berichten?aantal=100${status ? `&status=${status}` : ''}`,
      )
    ).resultaten;

  const totAantal = (status: string, aantal: number) =>
    totdat(async () => (await berichten(status)).length === aantal, 60_000, 250);

  /**
   * The waiting between attempts is 1, 5, 30 and 120 minutes (`WACHTTIJDEN_MIN`). The test does not wait that long: it
   * moves the moment of the next attempt to now, and gives another order, whose event wakes the sender.
   */
  async function slaWachttijdOver(): Promise<void> {
    await huis.sql(`UPDATE bericht.berichten SET volgende_poging_op = now() WHERE status = 'voorgenomen'`);
  }

  it('verliest geen brief en verstuurt er geen dubbel als hij terugkomt', async () => {
    await geefOpdracht(0);
    expect(await totAantal('bevestigd', 1)).toBe(true);
    await mailserver.stop();
    for (let n = 1; n <= BRIEVEN; n += 1) await geefOpdracht(n);
    const uitgesteld = async () =>
      (await berichten('voorgenomen')).filter(({ fout, pogingen }) => fout !== null && pogingen === 1).length;
    expect(await totdat(async () => (await uitgesteld()) === BRIEVEN, 60_000, 250)).toBe(true);
    expect(mailserver.ontvangen).toHaveLength(1);
    await mailserver.start();
    const begin = performance.now();
    await slaWachttijdOver();
    await geefOpdracht(BRIEVEN + 1);
    expect(await totAantal('bevestigd', BRIEVEN + 2)).toBe(true);
    const ids = mailserver.ontvangen.map(({ id }) => id);
    meldCijfers('mailserver weg en terug', {
      'brieven die wachtten': BRIEVEN,
      'brieven aangekomen': ids.length,
      verschillende: new Set(ids).size,
      'seconden tot de laatste': (performance.now() - begin) / 1_000,
    });
    expect([...ids].sort()).toEqual((await berichten()).map(({ id }) => id).sort());
  });

  it('laat een brief na de laatste poging mislukt zien, en opnieuw verzenden brengt hem één keer', async () => {
    const eerder = mailserver.ontvangen.length;
    await mailserver.stop();
    await geefOpdracht(100);
    for (let poging = 1; poging <= 5; poging += 1) {
      const gedaan = async () =>
        (await berichten()).filter(
          (bericht) =>
            bericht.pogingen === poging && bericht.status !== 'bevestigd' && bericht.status !== 'aangeboden',
        ).length === 1;
      expect(await totdat(gedaan, 70_000, 250)).toBe(true);
      await slaWachttijdOver();
      if (poging < 5) await wek();
    }
    const mislukt = await berichten('mislukt');
    expect(mislukt).toHaveLength(1);
    expect(mislukt[0]).toMatchObject({ pogingen: 5, fout: 'ESOCKET' });
    await mailserver.start();
    await huis.doe(partij, 'POST', `/api/v1/berichten/${mislukt[0]?.id}/_verzend-opnieuw`);
    expect(await totAantal('mislukt', 0)).toBe(true);
    expect(await totdat(() => mailserver.ontvangen.length === eerder + 1, 30_000)).toBe(true);
    expect(mailserver.ontvangen.at(-1)?.id).toBe(mislukt[0]?.id);
  });

  it('laat een blijvende weigering meteen zien, en blijft die niet herhalen', async () => {
    mailserver.weigert = 550;
    await geefOpdracht(200);
    expect(await totAantal('mislukt', 1)).toBe(true);
    const [mislukt] = await berichten('mislukt');
    expect(mislukt).toMatchObject({ pogingen: 1, fout: 'SMTP 550' });
    mailserver.weigert = null;
    await huis.doe(partij, 'POST', `/api/v1/berichten/${mislukt?.id}/_verzend-opnieuw`);
    expect(await totAantal('mislukt', 0)).toBe(true);
    expect(await totdat(() => mailserver.ontvangen.at(-1)?.id === mislukt?.id, 30_000)).toBe(true);
    const ids = mailserver.ontvangen.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  /** Rings the bell of the sender as any new letter does: the event of one that was put ready is offered again. */
  async function wek(): Promise<void> {
    await huis.sql(`
      WITH laatste AS (
        SELECT organisatie_id, id FROM outbox.gebeurtenissen WHERE type = 'BerichtKlaargezet' ORDER BY ontstaan_op DESC LIMIT 1)
      DELETE FROM outbox.inbox i USING laatste l
       WHERE i.organisatie_id = l.organisatie_id AND i.gebeurtenis_id = l.id`);
    await huis.sql(`
      UPDATE outbox.gebeurtenissen SET verzonden_op = NULL, afgehandeld_op = NULL WHERE id = (
        SELECT id FROM outbox.gebeurtenissen WHERE type = 'BerichtKlaargezet' ORDER BY ontstaan_op DESC LIMIT 1)`);
  }
});
