import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { type Mijlpaalontvanger, wekmoment } from '../../domain/mijlpalen';
import type { Wekker } from '../bewaak-termijnen/bewaak-termijnen.use-case';
import { type Komend, Wachtlijst } from '../ports/wachtlijst';

/** How far ahead alarms are set. */
const GRENS = Temporal.Duration.from({ hours: 48 }).total('milliseconds');
/** Alarms in one part: what is read and set at once. */
export const PARTIJ = 5_000;

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

  /**
   * In parts, the first ones first, and in a part by organisation, so that those who ring together are one transaction.
   * What is due already is left out: the sweep is at it.
   */
  async *execute(): AsyncGenerator<KomendeWekker[]> {
    const nu = this.klok.nu();
    const vandaag = this.klok.vandaag();
    const dagen = { van: vandaag.toString(), totEnMet: vandaag.add({ days: 2 }).toString() };
    const wachttijd = this.wachttijden(nu);
    let na: Komend | null = null;
    do {
      const rijen: Komend[] = await this.wachtlijst.komende({ ...dagen, na, aantal: PARTIJ });
      const perOrganisatie = [...rijen].sort((a, b) => a.organisatieId.localeCompare(b.organisatieId));
      yield perOrganisatie.flatMap((rij) => {
        const { id: mijlpaalId, organisatieId, termijnId, versie } = rij;
        const overMs = wachttijd(rij);
        return overMs > 0 && overMs <= GRENS
          ? [{ mijlpaalId, organisatieId, termijnId, versie, overMs }]
          : [];
      });
      na = rijen.length === PARTIJ ? (rijen.at(-1) ?? null) : null;
    } while (na);
  }

  /** Milliseconds until a milestone is due. Many share a moment, which is computed once. */
  private wachttijden(nu: Temporal.Instant): (rij: Komend) => number {
    const bekend = new Map<string, number>();
    return ({ op, ontvanger }) => {
      const sleutel = `${op} ${ontvanger}`;
      let overMs = bekend.get(sleutel);
      if (overMs === undefined) {
        const mijlpaal = { op: Temporal.PlainDate.from(op), ontvanger: ontvanger as Mijlpaalontvanger };
        overMs = wekmoment(mijlpaal).epochMilliseconds - nu.epochMilliseconds;
        bekend.set(sleutel, overMs);
      }
      return overMs;
    };
  }
}
