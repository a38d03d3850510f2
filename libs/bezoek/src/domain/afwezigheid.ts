import type { Overgangstabel } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { weiger } from './fouten';

/** Why somebody is away: no more than the planning needs. Illness is nobody's business here. */
export const AFWEZIGHEIDSSOORTEN = ['verlof', 'anders'] as const;
export type Afwezigheidssoort = (typeof AFWEZIGHEIDSSOORTEN)[number];

export type Afwezigheidstatus = 'gemeld' | 'ingetrokken';

const RECHT = 'afwezigheid:melden';
const BRON = 'AANNAME: planning van het team';

/** The life of a report of leave: other days are another report. */
export const afwezigheidsovergangen = {
  gemeld: { trekIn: { naar: 'ingetrokken', recht: RECHT, bron: BRON } },
  ingetrokken: {},
} as const satisfies Overgangstabel<Afwezigheidstatus, 'trekIn'>;

/** Days on which somebody does not go on visits, both included. */
export interface Afwezigheid {
  readonly id: string;
  readonly gebruikerId: string;
  readonly van: string;
  readonly tot: string;
  readonly soort: Afwezigheidssoort;
  readonly status: Afwezigheidstatus;
  readonly versie: number;
}

/** A year at most: a slip in the year is no leave (AANNAME). */
const MEESTE_DAGEN = 366;

/** @throws DomeinFout BEZOEK.AFWEZIGHEID_PAST_NIET for days in the wrong order, all past, or more than a year */
export function keurAfwezigheid(
  { van, tot }: Pick<Afwezigheid, 'van' | 'tot'>,
  vandaag: Temporal.PlainDate,
): void {
  const [eerste, laatste] = [Temporal.PlainDate.from(van), Temporal.PlainDate.from(tot)];
  const dagen = eerste.until(laatste).days + 1;
  const weigerTot = (reden: string) => weiger('BEZOEK.AFWEZIGHEID_PAST_NIET', 'tot', reden);
  if (dagen < 1) weigerTot('De laatste dag ligt niet voor de eerste.');
  if (dagen > MEESTE_DAGEN) weigerTot('Meld ten hoogste een jaar. Kijk of het jaar klopt.');
  if (Temporal.PlainDate.compare(laatste, vandaag) < 0) weigerTot('Deze dagen zijn al voorbij.');
}
