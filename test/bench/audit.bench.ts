import { Bestandsankerplaats, Onverzegelden, Verzegelaar, verifieerAudit } from '@navolgbaar/platform/audit';
import { systeemActor } from '@navolgbaar/platform/auth';
import { PoolDatabank, UnitOfWork, maakDataSource, maakPool, nieuwId } from '@navolgbaar/platform/database';
import { Systeemklok } from '@navolgbaar/platform/observability';
import { createHash, hash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import pg from 'pg';

/** What the bench runner hands over: a migrated database of its own, and where to say what is going on. */
export interface Auditbenchcontext {
  readonly urls: { readonly app: string; readonly systeem: string; readonly beheer: string };
  /** Lines to seal and verify. */
  readonly regels?: number;
  /** Seconds of writing while the sealer runs. */
  readonly seconden?: number;
  /** Writers at the same time. */
  readonly schrijvers?: number;
  readonly meld?: (tekst: string) => void;
}

/** Figures of one run. Ratios compare measurements of this run on this machine; rates are lines per second. */
export interface Auditbench {
  readonly regels: number;
  readonly verificatie: {
    readonly perSeconde: number;
    /** SHA-256 of `JSON.stringify` of the same lines in memory, `crypto.createHash` per line (goal P16). */
    readonly kaal: number;
    /** The same with the faster one-shot `crypto.hash`. */
    readonly kaalEenmalig: number;
    /** Verification / bare loop; goal ≥ 0.6. */
    readonly verhouding: number;
    readonly verhoudingEenmalig: number;
  };
  readonly verzegeling: {
    /** Sealing a backlog, with nothing else going on. */
    readonly perSeconde: number;
    /** Acts with one line each, committed per second while the sealer ran every second. */
    readonly ingestPerSeconde: number;
    /** Highest number of lines waiting during the writing, and how long the rest took afterwards. */
    readonly meesteWachtend: number;
    readonly naloopMs: number;
    /** Sealing / ingest; above 1 the sealer keeps up. */
    readonly verhouding: number;
  };
}

const RONDEN = 5;

const VUL = `
  INSERT INTO audit.regels (organisatie_id, id, tijdstip, handeling, object, object_id, resultaat, actor_soort, actor_id,
                            herkomst, velden, kenmerken, correlatie_id)
  SELECT $1, (lpad(to_hex(g), 12, '0') || '7000' || '8000' || lpad(to_hex(g), 12, '0'))::uuid,
         timestamptz '2026-01-01' + g * interval '137 milliseconds',
         (ARRAY['melding:lezen', 'melding:registreren', 'zaak:lezen', 'weging:vaststellen'])[1 + g % 4],
         (ARRAY['melding', 'zaak'])[1 + g % 2], gen_random_uuid()::text, 'gelukt', 'gebruiker', gen_random_uuid(),
         '192.0.2.' || g % 250, CASE WHEN g % 3 = 0 THEN '{status,versie}' ELSE '{}' END::text[],
         CASE WHEN g % 10 = 0 THEN jsonb_build_object('naam', 'v1:' || md5(g::text)) END, gen_random_uuid()::text
  FROM generate_series($2::int, $3::int) g`;

const nu = (): number => performance.now();

/**
 * Measures verification against a bare SHA-256 loop, and sealing against ingest, in one run (issue 2 point 6).
 * Leaves an organisation with its lines behind: give it a database that is thrown away.
 */
export async function benchAudit(ctx: Auditbenchcontext): Promise<Auditbench> {
  const { regels = 200_000, meld = () => undefined } = ctx;
  const dataSource = await maakDataSource(ctx.urls.app, 12).initialize();
  const systeem = new PoolDatabank(maakPool(ctx.urls.systeem, 2, 'bench'));
  try {
    const klok = new Systeemklok();
    const uow = new UnitOfWork(dataSource, klok);
    const onverzegelden = new Onverzegelden(systeem, uow);
    const verzegelaar = new Verzegelaar(uow, onverzegelden, klok);
    const organisatieId = await maakOrganisatie(ctx.urls.beheer);
    meld(`Audit: ${regels} regels schrijven`);
    await vul(uow, organisatieId, regels);
    meld('Audit: verzegelen');
    const perSeconde = await meetVerzegelen(verzegelaar, organisatieId, regels);
    meld('Audit: verifiëren tegen een kale lus');
    const verificatie = await meetVerificatie(ctx, uow, organisatieId);
    meld('Audit: schrijven terwijl wordt verzegeld');
    const ingest = await meetIngest(ctx, uow, onverzegelden, verzegelaar, organisatieId);
    const verhouding = perSeconde / ingest.ingestPerSeconde;
    return { regels, verificatie, verzegeling: { perSeconde, ...ingest, verhouding } };
  } finally {
    await dataSource.destroy();
    await systeem.onApplicationShutdown();
  }
}

async function maakOrganisatie(beheerUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: beheerUrl });
  await client.connect();
  try {
    const id = nieuwId();
    const sql = 'INSERT INTO public.organisaties (id, naam, code) VALUES ($1, $2, $2)';
    await client.query(sql, [id, `AUDITBENCH-${id.slice(-6)}`]);
    return id;
  } finally {
    await client.end();
  }
}

async function vul(uow: UnitOfWork, organisatieId: string, regels: number): Promise<void> {
  for (let van = 1; van <= regels; van += 20_000) {
    const tot = Math.min(van + 19_999, regels);
    await uow.run(systeemActor(organisatieId, 'bench', 'bench'), () =>
      uow.query('bench-vul', VUL, [organisatieId, van, tot]),
    );
  }
}

async function meetVerzegelen(
  verzegelaar: Verzegelaar,
  organisatieId: string,
  regels: number,
): Promise<number> {
  const begin = nu();
  for (let gedaan = 0; gedaan < regels;) {
    const aantal = await verzegelaar.verzegel(organisatieId);
    if (aantal === 0) throw new Error('Een andere transactie op deze server houdt de verzegeling tegen.');
    gedaan += aantal;
  }
  return (regels * 1000) / (nu() - begin);
}

/** In turns, and a ratio per turn, so that a busy moment of the machine touches both; the medians count. */
async function meetVerificatie(
  ctx: Auditbenchcontext,
  uow: UnitOfWork,
  organisatieId: string,
): Promise<Auditbench['verificatie']> {
  const rijen = await uow.run(systeemActor(organisatieId, 'bench', 'bench'), () =>
    uow.query<object>('bench-lees', 'SELECT * FROM audit.regels WHERE organisatie_id = $1 ORDER BY id', [
      organisatieId,
    ]),
  );
  const kaal: number[] = [];
  const kaalEenmalig: number[] = [];
  const verificatie: number[] = [];
  for (let ronde = 0; ronde < RONDEN; ronde += 1) {
    kaal.push(lus(rijen, (tekst) => createHash('sha256').update(tekst).digest('hex')));
    kaalEenmalig.push(lus(rijen, (tekst) => hash('sha256', tekst, 'hex')));
    verificatie.push(await verifieer(ctx, organisatieId, rijen.length));
  }
  const tegen = (lussen: readonly number[]) =>
    mediaan(lussen.map((l, ronde) => (verificatie[ronde] ?? 0) / l));
  return {
    perSeconde: mediaan(verificatie),
    kaal: mediaan(kaal),
    kaalEenmalig: mediaan(kaalEenmalig),
    verhouding: tegen(kaal),
    verhoudingEenmalig: tegen(kaalEenmalig),
  };
}

function lus(rijen: readonly object[], som: (tekst: string) => string): number {
  const begin = nu();
  let vorige = '';
  for (const rij of rijen) vorige = som(vorige + JSON.stringify(rij));
  return (rijen.length * 1000) / (nu() - begin);
}

async function verifieer(
  { urls }: Auditbenchcontext,
  organisatieId: string,
  verwacht: number,
): Promise<number> {
  const begin = nu();
  const ankers = new Bestandsankerplaats(join(tmpdir(), 'nav-bench-geen-ankers'));
  const opties = { databaseUrl: urls.app, databaseSysteemUrl: urls.systeem, ankers };
  for await (const { verslag } of verifieerAudit(opties)) {
    if (verslag.organisatieId !== organisatieId) continue;
    if (verslag.afwijking || verslag.gecontroleerd !== verwacht)
      throw new Error('De gemeten keten klopt niet.');
  }
  return (verwacht * 1000) / (nu() - begin);
}

async function meetIngest(
  { seconden = 5, schrijvers = 8 }: Auditbenchcontext,
  uow: UnitOfWork,
  onverzegelden: Onverzegelden,
  verzegelaar: Verzegelaar,
  organisatieId: string,
): Promise<Omit<Auditbench['verzegeling'], 'perSeconde' | 'verhouding'>> {
  const wacht = async () =>
    (await onverzegelden.perOrganisatie()).find((w) => w.organisatieId === organisatieId)?.aantal ?? 0;
  const actor = systeemActor(organisatieId, 'bench', 'bench');
  const begin = nu();
  const tot = begin + seconden * 1000;
  let geschreven = 0;
  const schrijf = async () => {
    for (; nu() < tot; geschreven += 1) {
      await uow.run(actor, async () =>
        uow.schrijf({ handeling: 'melding:lezen', object: 'melding', objectId: nieuwId() }),
      );
    }
  };
  let meesteWachtend = 0;
  const verzegel = async () => {
    while (nu() < tot) {
      await new Promise((klaar) => setTimeout(klaar, 1_000));
      meesteWachtend = Math.max(meesteWachtend, await wacht());
      while (await verzegelaar.verzegelAlles());
    }
  };
  await Promise.all([verzegel(), ...Array.from({ length: schrijvers }, schrijf)]);
  const klaar = nu();
  while ((await wacht()) > 0) await verzegelaar.verzegelAlles();
  return { ingestPerSeconde: (geschreven * 1000) / (klaar - begin), meesteWachtend, naloopMs: nu() - klaar };
}

const mediaan = (waarden: readonly number[]): number =>
  [...waarden].sort((a, b) => a - b)[Math.floor(waarden.length / 2)] ?? 0;
