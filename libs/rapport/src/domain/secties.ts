import { DomeinFout } from '@navolgbaar/kernel';
import type { Rapportfoutcode } from './fouten';

export const RAPPORTSOORTEN = ['kwaliteit', 'rechtmatigheid', 'calamiteit'] as const;
export type Rapportsoort = (typeof RAPPORTSOORTEN)[number];

export const OORDELEN = ['voldoet', 'voldoet_deels', 'voldoet_niet'] as const;
/** Whether the provider meets a norm (BK-8.01: not, or not fully). */
export type Oordeel = (typeof OORDELEN)[number];

/** One norm with the judgement and what it rests on. */
export interface Bevinding {
  readonly norm: string;
  readonly oordeel: Oordeel;
  readonly onderbouwing: string;
}

/** The parts of a report (BK-7.02). */
export interface Rapportsecties {
  readonly aanleiding: string;
  readonly feiten: string;
  readonly bevindingen: readonly Bevinding[];
  readonly conclusie: string;
  /** What it means for inwoners and for how their care is organised (NW-16). */
  readonly gevolgVoorInwoners: string;
  readonly advies: string;
  /** In plain language: the first thing that the public reads (BK-7.02). */
  readonly samenvatting: string;
}

export const LEGE_SECTIES: Rapportsecties = {
  aanleiding: '',
  feiten: '',
  bevindingen: [],
  conclusie: '',
  gevolgVoorInwoners: '',
  advies: '',
  samenvatting: '',
};

const VERPLICHT = {
  aanleiding: 'Beschrijf waarom dit onderzoek is gedaan.',
  feiten: 'Beschrijf de feiten.',
  conclusie: 'Vul de conclusie in.',
  gevolgVoorInwoners: 'Beschrijf wat dit betekent voor inwoners en hoe hun zorg is geregeld.',
  samenvatting: 'Schrijf een samenvatting in gewone taal.',
} satisfies Partial<Record<keyof Rapportsecties, string>>;

const leeg = (tekst: string): boolean => tekst.trim() === '';

/**
 * No finding is stored without what it rests on, not even in a draft (BK-4.03).
 * @throws DomeinFout RAPPORT.BEVINDING_ZONDER_ONDERBOUWING with every finding that lacks it
 */
export function eisOnderbouwdeBevindingen({ bevindingen }: Rapportsecties): void {
  const kaal = bevindingen.flatMap(({ onderbouwing }, nummer) =>
    leeg(onderbouwing)
      ? [
          {
            name: `secties.bevindingen.${nummer}.onderbouwing`,
            reason: 'Onderbouw deze bevinding: waar blijkt het uit?',
          },
        ]
      : [],
  );
  if (kaal.length === 0) return;
  throw new DomeinFout<Rapportfoutcode>(
    'RAPPORT.BEVINDING_ZONDER_ONDERBOUWING',
    { aantal: kaal.length },
    kaal,
  );
}

/**
 * Everything that must be there before adoption. Advice may be absent: not every report asks for something.
 * @throws DomeinFout RAPPORT.ONVOLLEDIG with all missing parts at once
 */
export function eisVolledig(secties: Rapportsecties): void {
  const ontbreekt: { name: string; reason: string }[] = (Object.keys(VERPLICHT) as (keyof typeof VERPLICHT)[])
    .filter((deel) => leeg(secties[deel]))
    .map((deel) => ({ name: `secties.${deel}`, reason: VERPLICHT[deel] }));
  if (secties.bevindingen.length === 0) {
    ontbreekt.push({ name: 'secties.bevindingen', reason: 'Neem ten minste één bevinding op.' });
  }
  if (ontbreekt.length === 0) return;
  throw new DomeinFout<Rapportfoutcode>('RAPPORT.ONVOLLEDIG', { aantal: ontbreekt.length }, ontbreekt);
}
