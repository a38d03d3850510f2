import { DomeinFout } from '@navolgbaar/kernel';
import { LEEG_TEKSTDOCUMENT, type Tekstdocument, isLeeg, zelfdeTekst } from '@navolgbaar/tekst';
import type { Rapportfoutcode } from './fouten';
import type { Rapportsjabloon } from './sjabloon';

export const RAPPORTSOORTEN = ['kwaliteit', 'rechtmatigheid', 'calamiteit', 'thema'] as const;
export type Rapportsoort = (typeof RAPPORTSOORTEN)[number];

export const OORDELEN = ['voldoet', 'voldoet_deels', 'voldoet_niet'] as const;
/** Whether the provider meets a norm (BK-8.01: not, or not fully). */
export type Oordeel = (typeof OORDELEN)[number];

/** One norm with the judgement and what it rests on. */
export interface Bevinding {
  /** The finding of the case from which it was drawn; null for one that was written here. */
  readonly bevindingId: string | null;
  /** The version of that finding as it was then. */
  readonly bevindingversie: number | null;
  readonly norm: string;
  readonly oordeel: Oordeel;
  readonly onderbouwing: Tekstdocument;
}

/** The text of one part of a report; its heading is in the template. */
export interface Rapportsectie {
  readonly sleutel: string;
  readonly inhoud: Tekstdocument;
}

/** What a writer can change of a draft. What is absent stays as it is; findings are replaced as a whole. */
export interface Rapportwijziging {
  readonly titel?: string | undefined;
  readonly secties?: readonly Rapportsectie[] | undefined;
  readonly bevindingen?: readonly Bevinding[] | undefined;
}

export const sectienaam = (sleutel: string): string => `secties.${sleutel}`;
export const onderbouwingsnaam = (plaats: number): string => `bevindingen.${plaats}.onderbouwing`;

/** The text of a part; empty for one that the template does not have. */
export const sectie = (secties: readonly Rapportsectie[], sleutel: string): Tekstdocument =>
  secties.find((deel) => deel.sleutel === sleutel)?.inhoud ?? LEEG_TEKSTDOCUMENT;

/**
 * The sections of the template with the new texts in their place.
 * @throws DomeinFout RAPPORT.SECTIE_ONBEKEND
 */
export function vervang(
  sjabloon: Rapportsjabloon,
  oud: readonly Rapportsectie[],
  nieuw: readonly Rapportsectie[],
): Rapportsectie[] {
  const onbekend = nieuw.find((deel) => !sjabloon.secties.some(({ sleutel }) => sleutel === deel.sleutel));
  if (onbekend) {
    throw new DomeinFout<Rapportfoutcode>('RAPPORT.SECTIE_ONBEKEND', { sectie: onbekend.sleutel });
  }
  return sjabloon.secties.map(({ sleutel }) => ({
    sleutel,
    inhoud: nieuw.find((deel) => deel.sleutel === sleutel)?.inhoud ?? sectie(oud, sleutel),
  }));
}

/** Whether two rows of findings are the same for a reader. */
export const zelfdeBevindingen = (een: readonly Bevinding[], ander: readonly Bevinding[]): boolean =>
  een.length === ander.length &&
  een.every((bevinding, plaats) => {
    const tegenover = ander[plaats];
    return (
      tegenover?.norm === bevinding.norm &&
      tegenover.oordeel === bevinding.oordeel &&
      tegenover.bevindingId === bevinding.bevindingId &&
      tegenover.bevindingversie === bevinding.bevindingversie &&
      zelfdeTekst(tegenover.onderbouwing, bevinding.onderbouwing)
    );
  });

/**
 * No finding is stored without what it rests on, not even in a draft (BK-4.03).
 * @throws DomeinFout RAPPORT.BEVINDING_ZONDER_ONDERBOUWING with every finding that lacks it
 */
export function eisOnderbouwdeBevindingen(bevindingen: readonly Bevinding[]): void {
  const kaal = bevindingen.flatMap(({ onderbouwing }, plaats) =>
    isLeeg(onderbouwing)
      ? [{ name: onderbouwingsnaam(plaats), reason: 'Onderbouw deze bevinding: waar blijkt het uit?' }]
      : [],
  );
  if (kaal.length === 0) return;
  throw new DomeinFout<Rapportfoutcode>(
    'RAPPORT.BEVINDING_ZONDER_ONDERBOUWING',
    { aantal: kaal.length },
    kaal,
  );
}
