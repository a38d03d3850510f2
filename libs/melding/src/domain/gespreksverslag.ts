import { DomeinFout, TIJDZONE, schrijfDag } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import type { Meldingfoutcode } from './fouten';
import type { Kanaal } from './soorten';

/** What was written down at one moment of a call. `op` is an instant in ISO text. */
export interface Gespreksnotitie {
  readonly op: string;
  readonly tekst: string;
}

/** A call as it was written down while it went on. */
export interface Gesprek {
  readonly begonnenOp: string;
  readonly notities: readonly Gespreksnotitie[];
  /** What was agreed with the caller. */
  readonly afgesproken?: string | undefined;
  /** Whether it was explained that no inhoudelijke terugkoppeling follows (AC-1). */
  readonly uitgelegd: boolean;
}

/** How far a note may be from now: a form may stay open over lunch, and a clock of a computer may be some minutes ahead. */
const LANGST_GELEDEN = { hours: 24 };
const KLOKVERSCHIL = { minutes: 5 };

/**
 * A call belongs to a melding that came by telephone, and took place before now and on this day.
 * @throws DomeinFout MELDING.GESPREK_PAST_NIET
 */
export function eisGesprek(
  { begonnenOp, notities }: Gesprek,
  { kanaal, nu }: { readonly kanaal: Kanaal; readonly nu: Temporal.Instant },
): void {
  if (kanaal !== 'telefoon') weiger('kanaal', 'Aantekeningen van een gesprek horen bij het kanaal telefoon.');
  const [vroegst, laatst] = [nu.subtract(LANGST_GELEDEN), nu.add(KLOKVERSCHIL)];
  const buiten = (op: string): boolean => {
    const moment = Temporal.Instant.from(op);
    return Temporal.Instant.compare(moment, vroegst) < 0 || Temporal.Instant.compare(moment, laatst) > 0;
  };
  if (buiten(begonnenOp)) weiger('gesprek.begonnenOp', 'Het gesprek was vandaag. Controleer het tijdstip.');
  if (notities.some(({ op }) => buiten(op)))
    weiger('gesprek.notities', 'Een aantekening heeft een tijd die niet klopt.');
}

function weiger(name: string, reason: string): never {
  throw new DomeinFout<Meldingfoutcode>('MELDING.GESPREK_PAST_NIET', {}, [{ name, reason }]);
}

/**
 * The written record of a call: what makes a melding by telephone a written one (C6). Fixed text, so that its hash says
 * whether it is still what was laid down. Who called is not in it: the identity of a melder stands apart.
 */
export function schrijfVerslag({ begonnenOp, notities, afgesproken, uitgelegd }: Gesprek): string {
  const uitleg = uitgelegd
    ? 'Uitgelegd is dat er geen inhoudelijke terugkoppeling komt, om de privacy van de cliënt te beschermen.'
    : 'Niet uitgelegd is dat er geen inhoudelijke terugkoppeling komt.';
  const dag = inAmsterdam(begonnenOp).toPlainDate().toString();
  return [
    `Telefoongesprek op ${schrijfDag(dag)}, begonnen om ${uur(begonnenOp)} uur.`,
    ...[...notities]
      .sort((a, b) => Temporal.Instant.compare(Temporal.Instant.from(a.op), Temporal.Instant.from(b.op)))
      .map(({ op, tekst }) => `${uur(op)}  ${tekst.trim()}`),
    ...(afgesproken?.trim() ? [`Afgesproken: ${afgesproken.trim()}`] : []),
    uitleg,
  ].join('\n\n');
}

const inAmsterdam = (op: string): Temporal.ZonedDateTime =>
  Temporal.Instant.from(op).toZonedDateTimeISO(TIJDZONE);
const uur = (op: string): string => {
  const { hour, minute } = inAmsterdam(op);
  return `${String(hour).padStart(2, '0')}.${String(minute).padStart(2, '0')}`;
};
