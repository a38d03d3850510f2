import { type Overgangstabel, schrijfDag, TIJDZONE, volgendeStatus } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import type { Afspraak } from '../bezoek';
import { weigerLijst } from './fouten';

/** How long a device keeps a visit after it began (AANNAME: a visit takes a day, and a weekend may follow). */
export const KLAARZETUREN = 72;

/** How many days before a visit it goes on a device (AANNAME): time to prepare, and no key lies about for weeks. */
export const KLAARZETDAGEN = 7;

export const KLAARZETSTATUSSEN = ['klaar', 'afgerond', 'ingetrokken'] as const;
export type Klaarzetstatus = (typeof KLAARZETSTATUSSEN)[number];

export type Klaarzethandeling = 'werkBij' | 'rondAf' | 'trekIn';

const RECHT = 'bezoek:plannen';
const BRON = 'AVG art. 32: wat op een toestel staat, gaat er weer af';

/** A visit on one device of one person. Its key exists until it is done or withdrawn. */
export const klaarzetovergangen = {
  klaar: {
    werkBij: { naar: 'klaar', recht: RECHT, bron: BRON },
    rondAf: { naar: 'afgerond', recht: RECHT, bron: BRON },
    trekIn: { naar: 'ingetrokken', recht: RECHT, bron: BRON },
  },
  afgerond: {},
  ingetrokken: {},
} as const satisfies Overgangstabel<Klaarzetstatus, Klaarzethandeling>;

/** A visit as it was put on a device. Moments are ISO instants. */
export interface Klaarzetting {
  readonly id: string;
  readonly lijstId: string;
  readonly bezoekId: string;
  readonly zaakId: string;
  readonly gebruikerId: string;
  /** What the person calls the device. */
  readonly toestel: string;
  readonly klaargezetOp: string;
  readonly verlooptOp: string;
  readonly status: Klaarzetstatus;
  readonly intrekreden: string | null;
}

/** When a visit begins: without a time, as its day begins. */
export function beginVan({ op, van }: Pick<Afspraak, 'op' | 'van'>): Temporal.Instant {
  const plainTime = van === null ? Temporal.PlainTime.from('00:00') : Temporal.PlainTime.from(van);
  return Temporal.PlainDate.from(op).toZonedDateTime({ timeZone: TIJDZONE, plainTime }).toInstant();
}

/** The first legal day on which a visit of that day goes on a device. */
export const klaarTeZettenVanaf = (op: string): string =>
  Temporal.PlainDate.from(op).subtract({ days: KLAARZETDAGEN }).toString();

/**
 * Until when a visit that is put on a device now can be opened there without network: never a moment before it began, and
 * for a visit that was made already, from now on.
 * @throws DomeinFout KLAARZETTING.TE_VROEG
 */
export function klaarTot(afspraak: Pick<Afspraak, 'op' | 'van'>, nu: Temporal.Instant): Temporal.Instant {
  const vanaf = klaarTeZettenVanaf(afspraak.op);
  if (Temporal.PlainDate.compare(nu.toZonedDateTimeISO(TIJDZONE).toPlainDate(), vanaf) < 0) {
    weigerLijst('KLAARZETTING.TE_VROEG', [
      {
        name: 'toestel',
        reason: `Dit bezoek is op ${schrijfDag(afspraak.op)}. Klaarzetten kan vanaf ${schrijfDag(vanaf)}.`,
      },
    ]);
  }
  const begin = beginVan(afspraak);
  return (Temporal.Instant.compare(begin, nu) > 0 ? begin : nu).add({ hours: KLAARZETUREN });
}

/** What the device is told. Expired is no end: what was typed before is still taken. */
export type Klaarzetstand = Klaarzetstatus | 'verlopen';

export function klaarzetstand(
  { status, verlooptOp }: Pick<Klaarzetting, 'status' | 'verlooptOp'>,
  nu: string,
): Klaarzetstand {
  return status === 'klaar' && verlooptOp <= nu ? 'verlopen' : status;
}

/**
 * The status after an act. A device that was withdrawn is told so in words it can act on: wipe.
 * @throws DomeinFout KLAARZETTING.INGETROKKEN, .AFGEROND
 */
export function volgendeKlaarzetstatus(
  { status }: Pick<Klaarzetting, 'status'>,
  handeling: Klaarzethandeling,
): Klaarzetstatus {
  if (status === 'ingetrokken') weigerLijst('KLAARZETTING.INGETROKKEN');
  if (status === 'afgerond') weigerLijst('KLAARZETTING.AFGEROND');
  return volgendeStatus<Klaarzetstatus, Klaarzethandeling>(klaarzetovergangen, status, handeling);
}
