import type { Overgangstabel } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';

export const TWIJFELSTATUSSEN = ['loopt', 'te_melden', 'geen_calamiteit', 'gemeld'] as const;
export type Twijfelstatus = (typeof TWIJFELSTATUSSEN)[number];
export type Twijfelhandeling = 'concludeerWel' | 'concludeerNiet' | 'meld';

const BRON = 'Praktijk van IGJ en GGD, niet het Beleidskader: bij twijfel ten hoogste zes weken (AANNAME)';
const MELD = {
  naar: 'gemeld',
  recht: 'opgave:melden',
  bron: 'Wmo 2015 art. 3.4; Jeugdwet art. 4.1.8',
} as const;

/**
 * A provider looks into whether it is a calamiteit or geweldsincident at all. Apart from the clock of its investigation
 * report. Reporting is possible at any time: who is still in doubt after six weeks must.
 */
export const twijfelovergangen = {
  loopt: {
    concludeerWel: { naar: 'te_melden', recht: 'twijfel:melden', bron: BRON },
    concludeerNiet: { naar: 'geen_calamiteit', recht: 'twijfel:melden', bron: BRON },
    meld: MELD,
  },
  te_melden: { meld: MELD },
  // New facts may come up after a no.
  geen_calamiteit: { meld: MELD },
  gemeld: {},
} as const satisfies Overgangstabel<Twijfelstatus, Twijfelhandeling>;

/** On which there is still something to do. */
export const OPEN_TWIJFELS = ['loopt', 'te_melden'] as const satisfies readonly Twijfelstatus[];

/**
 * The day on which it counts as established when a melding follows: the conclusion; without one the day of the melding,
 * and after the six weeks their last day (AANNAME: who is still in doubt then must report).
 */
export function vaststellingNaTwijfel({
  conclusieOp,
  uiterlijk,
  vandaag,
}: {
  readonly conclusieOp: Temporal.PlainDate | null;
  readonly uiterlijk: Temporal.PlainDate;
  readonly vandaag: Temporal.PlainDate;
}): Temporal.PlainDate {
  if (conclusieOp) return conclusieOp;
  return Temporal.PlainDate.compare(uiterlijk, vandaag) < 0 ? uiterlijk : vandaag;
}
