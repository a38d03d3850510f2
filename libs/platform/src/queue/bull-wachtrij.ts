import { type Job, UnrecoverableError } from 'bullmq';
import { TIJDZONE } from '@navolgbaar/kernel';
import type { Achterkant, BullRij, BullVerwerker, MislukteTaak } from './achterkant';
import { Foutdemper, type Logschrijver } from './foutdemper';
import {
  OnherstelbareFout,
  type Opdracht,
  type Rijnaam,
  type Rijstand,
  type Roosterregel,
  type Taak,
  type Taakgegevens,
  type Verwerkopties,
  Wachtrij,
  WachtrijOnbereikbaar,
} from './wachtrij';

const PLAATSEN_BINNEN_MS = 5_000;
const SLUITEN_BINNEN_MS = 20_000;
/** How long a finished job stays visible. The record is PostgreSQL's, so this is for a person who looks. */
const BEWAAR = { removeOnComplete: { age: 86_400, count: 1_000 }, removeOnFail: { age: 30 * 86_400 } };
const ONDERWEG = new Set(['waiting', 'active', 'delayed', 'prioritized', 'waiting-children']);

/** BullMQ on either server. */
export class BullWachtrij extends Wachtrij {
  private readonly rijen = new Map<Rijnaam, BullRij>();
  private readonly verwerkers: BullVerwerker[] = [];
  private readonly demper: Foutdemper;
  private lopend = 0;
  private einde: Promise<void> | null = null;

  constructor(
    private readonly achterkant: Achterkant,
    log: Logschrijver,
  ) {
    super();
    this.demper = new Foutdemper(log);
  }

  open(): Promise<void> {
    return this.achterkant.bereid();
  }

  async plaats(rij: Rijnaam, opdrachten: readonly Opdracht[]): Promise<void> {
    if (opdrachten.length === 0) return;
    const taken = opdrachten.map((opdracht) => ({
      name: opdracht.taak,
      data: opdracht.gegevens,
      opts: {
        jobId: opdracht.id,
        attempts: opdracht.pogingen,
        backoff: { type: 'exponential', delay: opdracht.wachttijdMs },
        ...(opdracht.overMs ? { delay: opdracht.overMs } : {}),
        ...(opdracht.vluchtig ? { removeOnComplete: true, removeOnFail: true } : BEWAAR),
      },
    }));
    await this.binnenTijd(() => this.achterkant.voegToe(this.rij(rij), taken));
  }

  async onderweg(rij: Rijnaam, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const toestanden = await this.binnenTijd(() =>
      Promise.all(ids.map(async (id) => [id, await this.rij(rij).getJobState(id)] as const)),
    );
    return new Set(toestanden.filter(([, toestand]) => ONDERWEG.has(toestand)).map(([id]) => id));
  }

  async verwerk(
    rij: Rijnaam,
    werk: (taak: Taak) => Promise<void>,
    opties: Verwerkopties = {},
  ): Promise<void> {
    const geteld = async (job: Job<Taakgegevens, void>): Promise<void> => {
      this.lopend += 1;
      await voerUit(job, werk).finally(() => (this.lopend -= 1));
    };
    const verwerker = this.achterkant.maakVerwerker(rij, geteld, {
      concurrency: opties.gelijktijdig ?? 4,
      lockDuration: opties.slotMs ?? 30_000,
      stalledInterval: opties.vastgelopenNaMs ?? 15_000,
      // A deploy kills what runs: twice in a row is no reason to give a job up.
      maxStalledCount: 2,
      runRetryDelay: 1_000,
    });
    verwerker.on('error', (fout) => this.demper.meld(`verwerker ${rij}`, fout));
    verwerker.on('failed', (job) => {
      if (job?.deferredFailure) this.meldVastgelopen(job, opties);
    });
    this.verwerkers.push(verwerker);
  }

  async plan(rooster: readonly Roosterregel[]): Promise<void> {
    const rij = this.rij('periodiek');
    const nu = await this.binnenTijd(() => rij.getJobSchedulers());
    for (const { key, name } of nu) {
      const sleutel = key ?? name;
      if (sleutel && !rooster.some(({ naam }) => naam === sleutel)) {
        await this.binnenTijd(() => rij.removeJobScheduler(sleutel));
      }
    }
    for (const { naam, cron } of rooster) {
      // Writing a scheduler again replaces the run that is due, so only what is new or changed is written.
      if (
        nu.some(
          (regel) => (regel.key ?? regel.name) === naam && regel.pattern === cron && regel.tz === TIJDZONE,
        )
      ) {
        continue;
      }
      await this.binnenTijd(() =>
        rij.upsertJobScheduler(
          naam,
          { pattern: cron, tz: TIJDZONE },
          {
            name: naam,
            data: {},
            opts: { attempts: 3, backoff: { type: 'exponential', delay: 5_000 }, ...BEWAAR },
          },
        ),
      );
    }
  }

  async stand(rij: Rijnaam): Promise<Rijstand> {
    const telling = await this.binnenTijd(() =>
      this.rij(rij).getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed'),
    );
    return {
      wachtend: (telling['waiting'] ?? 0) + (telling['prioritized'] ?? 0),
      actief: telling['active'] ?? 0,
      uitgesteld: telling['delayed'] ?? 0,
      mislukt: telling['failed'] ?? 0,
    };
  }

  async leeg(rij: Rijnaam): Promise<void> {
    await this.rij(rij).obliterate({ force: true });
  }

  sluit(uiterlijkMs = SLUITEN_BINNEN_MS): Promise<void> {
    this.einde ??= this.rondAf(uiterlijkMs);
    return this.einde;
  }

  /**
   * What runs too long is abandoned: its transaction rolls back with the process and another worker takes the job
   * over. BullMQ cannot be told so once it waits, so the waiting is done here.
   */
  private async rondAf(uiterlijkMs: number): Promise<void> {
    await dempen(
      this.demper,
      this.verwerkers.map((verwerker) => verwerker.pause(true)),
    );
    const uiterlijk = performance.now() + uiterlijkMs;
    while (this.lopend > 0 && performance.now() < uiterlijk) await wacht(20);
    // Without its server BullMQ waits for an answer that does not come, and keeps its timers.
    const gedwongen = this.lopend > 0 || !this.achterkant.bereikbaar();
    const dicht = [
      ...this.verwerkers.map((verwerker) => verwerker.close(gedwongen)),
      ...[...this.rijen.values()].map((rij) => rij.close()),
    ];
    await Promise.race([dempen(this.demper, dicht), wacht(2_000)]);
    await this.achterkant.sluit();
  }

  private rij(naam: Rijnaam): BullRij {
    let rij = this.rijen.get(naam);
    if (!rij) {
      rij = this.achterkant.maakRij(naam);
      rij.on('error', (fout) => this.demper.meld(`rij ${naam}`, fout));
      this.rijen.set(naam, rij);
    }
    return rij;
  }

  /** BullMQ waits without end for a server that is away; the relay holds row locks and cannot. */
  private async binnenTijd<T>(vraag: () => Promise<T>): Promise<T> {
    if (!this.achterkant.bereikbaar()) throw new WachtrijOnbereikbaar('geen verbinding');
    let wekker: NodeJS.Timeout | undefined;
    const teLaat = new Promise<never>((_, weiger) => {
      wekker = setTimeout(() => weiger(new WachtrijOnbereikbaar('geen antwoord')), PLAATSEN_BINNEN_MS);
    });
    const antwoord = vraag();
    antwoord.catch(() => undefined);
    try {
      return await Promise.race([antwoord, teLaat]);
    } finally {
      clearTimeout(wekker);
    }
  }

  private meldVastgelopen(job: MislukteTaak, { opVastgelopen }: Verwerkopties): void {
    const taak = {
      id: job.id ?? '',
      naam: job.name,
      gegevens: job.data,
      poging: job.attemptsMade,
      laatstePoging: true,
    };
    opVastgelopen?.(taak).catch((fout: unknown) => this.demper.meld('vastgelopen taak', fout));
  }
}

async function voerUit(job: Job<Taakgegevens, void>, werk: (taak: Taak) => Promise<void>): Promise<void> {
  const poging = job.attemptsMade + 1;
  try {
    await werk({
      id: job.id ?? '',
      naam: job.name,
      gegevens: job.data,
      poging,
      laatstePoging: poging >= (job.opts.attempts ?? 1),
    });
  } catch (fout) {
    // The text of a fault may quote a row: only its class and code go to the queue.
    if (fout instanceof OnherstelbareFout) throw new UnrecoverableError(fout.code);
    throw new Error(fout instanceof Error ? fout.name : 'onbekende fout', { cause: fout });
  }
}

async function dempen(demper: Foutdemper, afspraken: readonly Promise<unknown>[]): Promise<void> {
  for (const uitkomst of await Promise.allSettled(afspraken)) {
    if (uitkomst.status === 'rejected') demper.meld('sluiten', uitkomst.reason);
  }
}

const wacht = (ms: number): Promise<void> => new Promise((klaar) => setTimeout(klaar, ms).unref());
