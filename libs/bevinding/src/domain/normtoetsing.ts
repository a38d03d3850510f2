import type { Herleiding } from '@navolgbaar/kernel';
import { weiger } from './fouten';
import type { Bevindingsoort } from './soorten';

/** The value of the scale that was given. */
export interface Normscore {
  readonly code: string;
  readonly naam: string;
  /** Whether this value asks a note. */
  readonly toelichtingNodig: boolean;
}

/**
 * The norm that a finding is held against (BK-6.10): of which version, with its words of then, whether it is meant for this
 * provider and binds it, and the score.
 */
export interface Normtoetsing {
  readonly kaderversieId: string;
  /** Name and version. */
  readonly kader: string;
  readonly normcode: string;
  readonly norm: string;
  readonly vanToepassing: boolean;
  readonly binding: 'wettelijk' | 'aanbeveling';
  readonly herleiding: Herleiding;
  readonly score: Normscore;
  /** The legal day on which it was looked at whether the norm holds here; absent from before this was kept. */
  readonly dag?: string;
  readonly toelichting: string | null;
}

/**
 * A norm is used on whom it is meant for; an aanbeveling is no shortcoming (VG-07; rulings, Onderzoek and bezoek); a score
 * has a note where the scale asks one.
 * @throws DomeinFout BEVINDING.NORM_NIET_VAN_TOEPASSING, .AANBEVELING_GEEN_TEKORTKOMING, .TOELICHTING_ONTBREEKT
 */
export function keurToetsing(toetsing: Normtoetsing | null, soort: Bevindingsoort): void {
  if (!toetsing) return;
  const waarom = toetsing.herleiding.map(({ stap }) => stap).join(' ');
  if (!toetsing.vanToepassing) {
    const reason = `Deze norm is niet bedoeld voor deze aanbieder. ${waarom}`;
    weiger('BEVINDING.NORM_NIET_VAN_TOEPASSING', [{ name: 'toetsing.normcode', reason }]);
  }
  if (soort === 'tekortkoming' && toetsing.binding === 'aanbeveling') {
    weiger('BEVINDING.AANBEVELING_GEEN_TEKORTKOMING', [
      { name: 'toetsing.normcode', reason: `${waarom} Kies een andere norm, of noem het geen tekortkoming.` },
    ]);
  }
  if (toetsing.score.toelichtingNodig && !toetsing.toelichting?.trim()) {
    weiger('BEVINDING.TOELICHTING_ONTBREEKT', [
      { name: 'toetsing.toelichting', reason: `Leg uit waarom het oordeel "${toetsing.score.naam}" is.` },
    ]);
  }
}
