import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Logboek } from '@navolgbaar/platform/observability';
import { Temporal } from 'temporal-polyfill';
import { Beurt } from './beurt';
import { Foutdemper } from './foutdemper';
import { PERIODIEK, type PeriodiekeTaak, type Periodiekopties } from './periodiek.decorator';
import { Tijdlus } from './tijdlus';
import { vindGemerkt } from './vind-gemerkt';
import { OnherstelbareFout, type Taak, Wachtrij } from './wachtrij';

/** After a loss of the queue the timetable is back within this time. */
const HERPLAN_MS = 30_000;

interface Gevonden {
  readonly opties: Periodiekopties;
  readonly taak: PeriodiekeTaak;
}

/** Runs every `@Periodiek` provider of the worker. */
@Injectable()
export class Periodiekdienst implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly lussen: Tijdlus[] = [];
  private readonly demper: Foutdemper;
  private taken = new Map<string, Gevonden>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly wachtrij: Wachtrij,
    private readonly beurt: Beurt,
    log: Logboek,
  ) {
    this.demper = new Foutdemper(log);
  }

  async onApplicationBootstrap(): Promise<void> {
    this.taken = vindTaken(this.discovery);
    for (const { opties, taak } of this.taken.values()) {
      if ('elke' in opties) this.lussen.push(this.lus(opties, taak));
      else if (opties.bijStart) void this.doe(opties.naam, taak);
    }
    await this.wachtrij.verwerk('periodiek', (job) => this.voerUit(job), { gelijktijdig: 2 });
    this.lussen.push(
      new Tijdlus({
        rustMs: HERPLAN_MS,
        werk: () => this.wachtrij.plan(this.rooster()).then(() => false),
        opFout: (fout) => this.demper.meld('rooster', fout),
      }),
    );
    for (const lus of this.lussen) lus.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.lussen.map((lus) => lus.stop()));
  }

  private rooster(): { naam: string; cron: string }[] {
    return [...this.taken.values()].flatMap(({ opties }) =>
      'cron' in opties ? [{ naam: opties.naam, cron: opties.cron }] : [],
    );
  }

  private lus(
    { naam, elke, samen }: Extract<Periodiekopties, { elke: string }>,
    taak: PeriodiekeTaak,
  ): Tijdlus {
    const rustMs = duurMs(elke);
    const beurt = (werk: () => Promise<void>) => (samen ? werk() : this.beurt.neem(naam, werk));
    return new Tijdlus({
      rustMs,
      maxRustMs: Math.max(rustMs, 60_000),
      werk: () => beurt(() => taak.voerUit()).then(() => false),
      opFout: (fout) => this.demper.meld(naam, fout),
    });
  }

  private async voerUit({ naam }: Taak): Promise<void> {
    const gevonden = this.taken.get(naam);
    if (!gevonden) throw new OnherstelbareFout('TAAK_ONBEKEND', `Geen taak met de naam ${naam}.`);
    await this.beurt.neem(naam, () => gevonden.taak.voerUit());
  }

  private async doe(naam: string, taak: PeriodiekeTaak): Promise<void> {
    await this.beurt.neem(naam, () => taak.voerUit()).catch((fout: unknown) => this.demper.meld(naam, fout));
  }
}

/** @throws when two tasks have the same name */
function vindTaken(discovery: DiscoveryService): Map<string, Gevonden> {
  const taken = new Map<string, Gevonden>();
  for (const { merk, instantie } of vindGemerkt<Periodiekopties, PeriodiekeTaak>(discovery, PERIODIEK)) {
    if (taken.has(merk.naam)) throw new Error(`Twee periodieke taken heten ${merk.naam}.`);
    taken.set(merk.naam, { opties: merk, taak: instantie });
  }
  return taken;
}

function duurMs(duur: string): number {
  return Temporal.Duration.from(duur).total('milliseconds');
}
