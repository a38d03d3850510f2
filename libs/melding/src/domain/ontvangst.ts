import { DomeinFout, TIJDZONE } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import type { Meldingfoutcode } from './fouten';

/**
 * How long ago a melding may have been received. AANNAME, in no source: further back it is rather the year that was
 * mistyped (in January people still write the old one) than a letter that lay unread.
 */
const TEN_HOOGSTE = { years: 1 };

/** When something came in: the legal day, and the moment by which the worklist sorts. */
export interface Ontvangst {
  readonly dag: Temporal.PlainDate;
  readonly moment: Temporal.Instant;
}

/** The days of the event itself, as far as they are known. */
export type Gebeurtenisdagen = Readonly<
  Record<'gebeurtenisdatum' | 'ontdekkingsdatum' | 'vaststellingsdatum', Temporal.PlainDate | null>
>;

const WAT: Readonly<Record<keyof Gebeurtenisdagen, string>> = {
  gebeurtenisdatum: 'de gebeurtenis',
  ontdekkingsdatum: 'de ontdekking',
  vaststellingsdatum: 'de vaststelling',
};

/**
 * The moment of receipt: now, or the earlier day on which the letter, mail or call came. Of such a day nobody knows the
 * hour, so it counts from its first moment in Amsterdam.
 * @param vandaag the legal day of `nu`
 * @throws DomeinFout MELDING.ONTVANGST_PAST_NIET for a day in the future, over a year ago, or before the event
 */
export function bepaalOntvangst(
  gegeven: Temporal.PlainDate | null,
  nu: Temporal.Instant,
  vandaag: Temporal.PlainDate,
  dagen: Gebeurtenisdagen,
): Ontvangst {
  if (!gegeven || gegeven.equals(vandaag)) return { dag: vandaag, moment: nu };
  if (eerder(vandaag, gegeven)) weiger('Deze dag ligt in de toekomst. Vul een dag in tot en met vandaag.');
  if (eerder(gegeven, vandaag.subtract(TEN_HOOGSTE))) {
    weiger('Deze dag ligt meer dan een jaar terug. Controleer het jaartal.');
  }
  for (const [veld, wat] of Object.entries(WAT)) {
    const dag = dagen[veld as keyof Gebeurtenisdagen];
    if (dag && eerder(gegeven, dag)) {
      weiger(`Deze dag ligt vóór de dag van ${wat}. Een melding komt daarna. Controleer de datums.`);
    }
  }
  return { dag: gegeven, moment: gegeven.toZonedDateTime(TIJDZONE).toInstant() };
}

const eerder = (dag: Temporal.PlainDate, dan: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(dag, dan) < 0;

function weiger(reason: string): never {
  throw new DomeinFout<Meldingfoutcode>('MELDING.ONTVANGST_PAST_NIET', {}, [{ name: 'ontvangenOp', reason }]);
}
