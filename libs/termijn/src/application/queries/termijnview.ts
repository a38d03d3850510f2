import { mogelijkeHandelingen } from '@navolgbaar/kernel';
import { type Actor, type Rechtnaam, heeftRecht } from '@navolgbaar/platform/auth';
import { Temporal } from 'temporal-polyfill';
import type { Termijndefinitie } from '../../domain/definitie';
import {
  type Termijnhandeling,
  type Termijnstatus,
  isOpen,
  termijnovergangen,
} from '../../domain/termijn-status';
import type { Termijnstand } from './termijnen.query';

/** A term as a reader sees it today. */
export interface Termijnview extends Omit<Termijnstand, 'definitie'> {
  readonly code: string;
  readonly naam: string;
  readonly grondslag: Termijndefinitie['grondslag'];
  readonly definitieVersie: number;
  readonly eigenaar: Termijndefinitie['eigenaar'];
  readonly gevolg: string;
  readonly aanname: boolean;
  /** Calendar days until the last day: 0 on that day, below 0 when it has passed; null when nothing is expected. */
  readonly dagenResterend: number | null;
  readonly handelingen: readonly string[];
}

/** How a term shows on a day. Late is seen by date, also in the half minute before the watch has recorded it. */
export function toonTermijn(
  { definitie, ...stand }: Termijnstand,
  vandaag: Temporal.PlainDate,
  actor: Actor,
): Termijnview {
  const dagen = vandaag.until(Temporal.PlainDate.from(stand.uiterlijk)).days;
  const verstreken: Termijnstatus = definitie.aard === 'wachttijd' ? 'afgelopen' : 'te_laat';
  const status = stand.status === 'loopt' && dagen < 0 ? verstreken : stand.status;
  const { code, naam, grondslag, versie: definitieVersie, eigenaar, gevolg, aanname } = definitie;
  return {
    ...stand,
    ...{ code, naam, grondslag, definitieVersie, eigenaar, gevolg, aanname, status },
    // A term that ended while it stood still keeps that day in its history, not in its state.
    opgeschortOp: status === 'opgeschort' ? stand.opgeschortOp : null,
    dagenResterend: isOpen(status) ? dagen : null,
    handelingen: handelingenVan({ status, dagen, stilSinds: stand.opgeschortOp }, vandaag, definitie, actor),
  };
}

/** Terms end by what comes in, and pass by the clock: those are no buttons. */
const KNOPPEN: readonly Termijnhandeling[] = ['verleng', 'schortOp', 'hervat', 'trekIn', 'stopEscalatie'];

function handelingenVan(
  { status, dagen, stilSinds }: { status: Termijnstatus; dagen: number; stilSinds: string | null },
  vandaag: Temporal.PlainDate,
  { verlenging, opschorting }: Termijndefinitie,
  actor: Actor,
): string[] {
  // On the last day nothing is left to stop.
  const past: Partial<Record<Termijnhandeling, boolean>> = {
    verleng: verlenging !== null,
    schortOp: opschorting !== null && dagen > 0,
    // The clock stands still from the day after the decision: on that day itself there is nothing to resume.
    hervat: stilSinds !== null && Temporal.PlainDate.compare(vandaag, stilSinds) > 0,
  };
  return mogelijkeHandelingen<Termijnstatus, Termijnhandeling>(termijnovergangen, status)
    .filter(({ handeling }) => KNOPPEN.includes(handeling) && past[handeling] !== false)
    .filter(({ recht }) => heeftRecht(actor, recht as Rechtnaam))
    .map(({ handeling }) => handeling);
}
