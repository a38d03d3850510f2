import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PoolDatabank, maakPool, nieuwId } from '@navolgbaar/platform/database';
import { GEBEURTENISDAGEN, Opruimer, SLEUTELDAGEN } from '@navolgbaar/platform/outbox';
import { randomBytes } from 'node:crypto';
import { type Werkplek, openWerkplek } from '../../harnas/werkplek';

let plek: Werkplek;
let databank: PoolDatabank;
beforeAll(async () => {
  plek = await openWerkplek();
  databank = new PoolDatabank(maakPool(plek.databank.urls.systeem, 2, 'proef'));
});
afterAll(async () => {
  await databank.onApplicationShutdown();
  await plek.sluit();
});

const ruimOp = () => new Opruimer(databank).voerUit();

/** An event with its inbox row; `dagen` ago all of its effects were there, or never. */
async function gebeurtenis(dagen: number | null): Promise<string> {
  const id = nieuwId();
  await plek.sql(
    `INSERT INTO outbox.gebeurtenissen (organisatie_id, id, type, versie, aggregaat_id, payload, correlatie_id,
                                        ontstaan_op, verzonden_op, afgehandeld_op)
     VALUES ($1, $2, 'ProefGebeurd', 1, $2, '{}', 'proef', now() - interval '400 days', now() - interval '400 days',
             now() - make_interval(days => $3))`,
    [plek.organisatieA, id, dagen],
  );
  await plek.sql(`INSERT INTO outbox.inbox VALUES ($1, 'proef', $2, now())`, [plek.organisatieA, id]);
  return id;
}

const over = async (tabel: string, kolom: string, id: unknown) =>
  (await plek.sql(`SELECT 1 FROM ${tabel} WHERE ${kolom} = $1`, [id])).length;

describe('opruimen', () => {
  it('haalt een gebeurtenis weg die lang genoeg is afgehandeld, met wat erbij hoort', async () => {
    const oud = await gebeurtenis(GEBEURTENISDAGEN + 1);
    await ruimOp();
    expect(await over('outbox.gebeurtenissen', 'id', oud)).toBe(0);
    expect(await over('outbox.inbox', 'gebeurtenis_id', oud)).toBe(0);
  });

  it('laat staan wat nog niet zo lang klaar is, en wat nooit klaar kwam, hoe oud ook', async () => {
    const recent = await gebeurtenis(GEBEURTENISDAGEN - 1);
    const nooit = await gebeurtenis(null);
    await ruimOp();
    expect(await over('outbox.inbox', 'gebeurtenis_id', recent)).toBe(1);
    expect(await over('outbox.inbox', 'gebeurtenis_id', nooit)).toBe(1);
  });

  it.each([
    [SLEUTELDAGEN + 1, 0],
    [SLEUTELDAGEN - 1, 1],
  ])('een sleutel van een verzoek van %i dagen geleden: %i over', async (dagen, aantal) => {
    const sleutel = randomBytes(32);
    await plek.sql(
      `INSERT INTO idempotentiesleutels (organisatie_id, sleutel, inhoud, antwoord, gemaakt_op)
       VALUES ($1, $2, $2, '{}', now() - make_interval(days => $3))`,
      [plek.organisatieA, sleutel, dagen],
    );
    await ruimOp();
    expect(await over('idempotentiesleutels', 'sleutel', sleutel)).toBe(aantal);
  });

  it('haalt meer weg dan één portie', async () => {
    await plek.sql(
      `INSERT INTO idempotentiesleutels (organisatie_id, sleutel, inhoud, antwoord, gemaakt_op)
       SELECT $1, sha256(n::text::bytea), '', '{}', now() - interval '30 days' FROM generate_series(1, 4500) n`,
      [plek.organisatieA],
    );
    await ruimOp();
    const [{ n } = { n: '' }] = await plek.sql<{ n: string }>(
      `SELECT count(*) AS n FROM idempotentiesleutels WHERE gemaakt_op < now() - interval '20 days'`,
    );
    expect(Number(n)).toBe(0);
  });

  it('ziet van een sleutel niet meer dan hoe oud hij is', async () => {
    await expect(databank.query('proef', 'SELECT antwoord FROM idempotentiesleutels')).rejects.toMatchObject({
      code: '42501',
    });
  });
});
