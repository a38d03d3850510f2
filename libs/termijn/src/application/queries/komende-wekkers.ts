import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { type Mijlpaalontvanger, wekmoment } from '../../domain/mijlpalen';
import type { Wekker } from '../bewaak-termijnen/bewaak-termijnen.use-case';
import { Wachtlijst } from '../ports/wachtlijst';

/** How far ahead alarms are set. */
const VOORUIT = Temporal.Duration.from({ hours: 48 });
const TEN_HOOGSTE = 5_000;

export interface KomendeWekker extends Wekker {
  /** Milliseconds from now. */
  readonly overMs: number;
}

/** The milestones of the next 48 hours with the moment on which each is due, of all organisations. */
@Injectable()
export class KomendeWekkers {
  constructor(
    private readonly wachtlijst: Wachtlijst,
    private readonly klok: Klok,
  ) {}

  /** What is due already is left out: the sweep is at it. */
  async execute(): Promise<KomendeWekker[]> {
    const nu = this.klok.nu();
    const vandaag = this.klok.vandaag();
    const rijen = await this.wachtlijst.komende({
      ...{ van: vandaag.toString(), totEnMet: vandaag.add({ days: 2 }).toString(), aantal: TEN_HOOGSTE },
    });
    const grens = VOORUIT.total('milliseconds');
    return rijen.flatMap(({ id: mijlpaalId, organisatieId, termijnId, versie, ...rij }) => {
      const op = Temporal.PlainDate.from(rij.op);
      const moment = wekmoment({ op, ontvanger: rij.ontvanger as Mijlpaalontvanger });
      const overMs = moment.epochMilliseconds - nu.epochMilliseconds;
      return overMs > 0 && overMs <= grens ? [{ mijlpaalId, organisatieId, termijnId, versie, overMs }] : [];
    });
  }
}
