import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import {
  type Opdracht,
  Periodiek,
  type PeriodiekeTaak,
  type Taak,
  Wachtrij,
} from '@navolgbaar/platform/queue';
import { BewaakTermijnen, type Wekker } from '../application/bewaak-termijnen/bewaak-termijnen.use-case';
import { type KomendeWekker, KomendeWekkers } from '../application/queries/komende-wekkers';

/** Alarms that a worker has in hand: those that ring together are done together, by the hundred. */
export const GELIJKTIJDIG = 1_000;

export function alsOpdracht({
  mijlpaalId,
  versie,
  organisatieId,
  termijnId,
  overMs,
}: KomendeWekker): Opdracht {
  return {
    id: `mijlpaal-${mijlpaalId}-v${versie}`,
    taak: 'mijlpaal',
    gegevens: { organisatieId, termijnId, mijlpaalId, versie: String(versie) },
    ...{ pogingen: 3, wachttijdMs: 2_000, overMs, vluchtig: true },
  };
}

/**
 * Alarms for what comes in the next 48 hours, so that it is done on time and not up to half a minute later. The watch
 * needs none of them. One that was lost is set again; one that is there is not set twice.
 */
@Injectable()
@Periodiek({ naam: 'termijnwekkers', elke: 'PT2M' })
export class Termijnwekkers implements PeriodiekeTaak, OnApplicationBootstrap {
  private readonly gewekt: Wekker[] = [];
  private volgende: Promise<void> | null = null;
  private bezig: Promise<void> = Promise.resolve();

  constructor(
    private readonly komende: KomendeWekkers,
    private readonly bewaak: BewaakTermijnen,
    private readonly wachtrij: Wachtrij,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.wachtrij.verwerk('wekkers', (taak) => this.wek(taak), { gelijktijdig: GELIJKTIJDIG });
  }

  async voerUit(): Promise<void> {
    for await (const wekkers of this.komende.execute()) {
      await this.wachtrij.plaats('wekkers', wekkers.map(alsOpdracht));
    }
  }

  /** What rings while a round is busy waits for the next: a crowd becomes a few rounds, and one alone is done at once. */
  private wek({ gegevens }: Taak): Promise<void> {
    const { organisatieId = '', termijnId = '', mijlpaalId = '', versie } = gegevens;
    this.gewekt.push({ organisatieId, termijnId, mijlpaalId, versie: Number(versie) });
    if (this.volgende) return this.volgende;
    const ronde = this.bezig.then(() => {
      this.volgende = null;
      return this.doe(this.gewekt.splice(0));
    });
    this.volgende = ronde;
    this.bezig = ronde.catch(() => undefined);
    return ronde;
  }

  private async doe(wekkers: readonly Wekker[]): Promise<void> {
    await this.bewaak.vanMijlpalen(wekkers);
  }
}
