import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type Opdracht, Periodiek, type PeriodiekeTaak, type Taak, Wachtrij } from '@navolgbaar/platform/queue';
import { BewaakTermijnen } from '../application/bewaak-termijnen/bewaak-termijnen.use-case';
import { type KomendeWekker, KomendeWekkers } from '../application/queries/komende-wekkers';

/** Alarms that are handled at once in a worker: each waits for its own transaction. */
export const GELIJKTIJDIG = 2;

export function alsOpdracht({ mijlpaalId, versie, organisatieId, termijnId, overMs }: KomendeWekker): Opdracht {
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

  private async wek({ gegevens }: Taak): Promise<void> {
    const { organisatieId = '', termijnId = '', mijlpaalId = '', versie } = gegevens;
    await this.bewaak.vanMijlpaal({ organisatieId, termijnId, mijlpaalId, versie: Number(versie) });
  }
}
