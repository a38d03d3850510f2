import { DomeinFout } from '@navolgbaar/kernel';
import type { Publicatiefoutcode } from './fouten';

export type Oordeel = 'voldoet' | 'voldoet_deels' | 'voldoet_niet';

/** A report as publication needs it. */
export interface Rapporttekst {
  readonly titel: string;
  readonly aanleiding: string;
  readonly feiten: string;
  readonly bevindingen: readonly {
    readonly norm: string;
    readonly oordeel: Oordeel;
    readonly onderbouwing: string;
  }[];
  readonly conclusie: string;
  readonly gevolgVoorInwoners: string;
  readonly advies: string;
  readonly samenvatting: string;
}

/** One piece of text for the public, with who looked at it. It begins as a copy and lives apart from the report. */
export interface PubliekeSectie {
  /** `titel`, a part of the report, or `bevinding-0`, `bevinding-1`… */
  readonly sleutel: string;
  /** The norm of a finding, which can hold a name too; empty for the other parts. */
  readonly kop: string;
  readonly oordeel: Oordeel | null;
  readonly tekst: string;
  /** A person has read it and found nobody in it. */
  readonly gecontroleerd: boolean;
  readonly gecontroleerdDoor: string | null;
  /** At the last check a word stood here that is also a name of a melder or cliënt. */
  readonly naamGevonden: boolean;
  /** Why such a word may stay. */
  readonly naamToelichting: string | null;
}

export interface Sectiewijziging {
  readonly sleutel: string;
  readonly kop?: string | undefined;
  readonly tekst?: string | undefined;
  readonly gecontroleerd: boolean;
  readonly naamToelichting?: string | null | undefined;
}

const DELEN = [
  'titel',
  'samenvatting',
  'aanleiding',
  'feiten',
  'conclusie',
  'gevolgVoorInwoners',
  'advies',
] as const satisfies readonly (keyof Rapporttekst)[];
/** Parts that a public report cannot do without. */
const VERPLICHT = new Set<string>(['titel', 'samenvatting', 'conclusie']);
const ONGEZIEN = {
  gecontroleerd: false,
  gecontroleerdDoor: null,
  naamGevonden: false,
  naamToelichting: null,
} as const;

/** The first public version: a copy of the report in which nothing was looked at yet. */
export function beginPubliekeVersie(rapport: Rapporttekst): PubliekeSectie[] {
  const delen = DELEN.filter((deel) => rapport[deel].trim() !== '').map((sleutel) => ({
    ...{ sleutel, kop: '', oordeel: null, tekst: rapport[sleutel] },
    ...ONGEZIEN,
  }));
  const bevindingen = rapport.bevindingen.map(({ norm, oordeel, onderbouwing }, nummer) => ({
    ...{ sleutel: `bevinding-${nummer}`, kop: norm, oordeel, tekst: onderbouwing },
    ...ONGEZIEN,
  }));
  return [...delen, ...bevindingen];
}

/** The public version as a report again. What was taken out entirely is an empty text, or a finding less. */
export function alsRapporttekst(secties: readonly PubliekeSectie[]): Rapporttekst {
  const tekst = (sleutel: string) => secties.find((sectie) => sectie.sleutel === sleutel)?.tekst ?? '';
  return {
    ...(Object.fromEntries(DELEN.map((deel) => [deel, tekst(deel)])) as Record<
      (typeof DELEN)[number],
      string
    >),
    bevindingen: secties.flatMap(({ kop: norm, oordeel, tekst: onderbouwing }) =>
      oordeel && onderbouwing.trim() !== '' ? [{ norm, oordeel, onderbouwing }] : [],
    ),
  };
}

/** All that a section would show to the public. */
export const zichtbaar = ({ kop, tekst }: Pick<PubliekeSectie, 'kop' | 'tekst'>): string =>
  `${kop}\n${tekst}`.trim();

/**
 * Edits sections. A text that changes is no longer looked at, unless the same person ticks it in the same act.
 * @throws DomeinFout PUBLICATIE.SECTIE_ONBEKEND, PUBLICATIE.SECTIE_LEEG for a part that cannot be left out
 */
export function bewerk(
  secties: readonly PubliekeSectie[],
  wijzigingen: readonly Sectiewijziging[],
  door: string | null,
): PubliekeSectie[] {
  const onbekend = wijzigingen.find(({ sleutel }) => !secties.some((sectie) => sectie.sleutel === sleutel));
  if (onbekend) {
    throw new DomeinFout<Publicatiefoutcode>('PUBLICATIE.SECTIE_ONBEKEND', { sectie: onbekend.sleutel });
  }
  return secties.map((sectie) => {
    const nieuw = wijzigingen.find(({ sleutel }) => sleutel === sectie.sleutel);
    if (!nieuw) return sectie;
    const tekst = nieuw.tekst ?? sectie.tekst;
    if (tekst.trim() === '' && VERPLICHT.has(sectie.sleutel)) {
      throw new DomeinFout<Publicatiefoutcode>('PUBLICATIE.SECTIE_LEEG', { sectie: sectie.sleutel });
    }
    // Only a norm has a heading of its own to edit.
    const kop = sectie.oordeel ? (nieuw.kop ?? sectie.kop) : sectie.kop;
    const zelfde = tekst === sectie.tekst && kop === sectie.kop;
    const naamToelichting =
      nieuw.naamToelichting === undefined
        ? zelfde
          ? sectie.naamToelichting
          : null
        : nieuw.naamToelichting?.trim() || null;
    return {
      ...{ ...sectie, tekst, kop, naamToelichting, gecontroleerd: nieuw.gecontroleerd },
      gecontroleerdDoor: nieuw.gecontroleerd ? door : null,
    };
  });
}

/** Notes in which sections a name of a melder or cliënt was found. */
export const merkNamen = (
  secties: readonly PubliekeSectie[],
  gevonden: ReadonlySet<string>,
): PubliekeSectie[] => secties.map((sectie) => ({ ...sectie, naamGevonden: gevonden.has(sectie.sleutel) }));

/**
 * A section in which a known name stands is not done, unless somebody said why the word may stay.
 * @throws DomeinFout PUBLICATIE.PERSOONSNAAM with every such section
 */
export function eisZonderNamen(secties: readonly PubliekeSectie[]): void {
  const fout = secties
    .filter((sectie) => sectie.gecontroleerd && sectie.naamGevonden && !sectie.naamToelichting)
    .map(({ sleutel }) => ({
      name: `secties.${sleutel}`,
      reason:
        'Hier staat een woord dat ook de naam is van een melder of cliënt. Haal het weg, of leg uit waarom het kan blijven.',
    }));
  if (fout.length === 0) return;
  throw new DomeinFout<Publicatiefoutcode>('PUBLICATIE.PERSOONSNAAM', { aantal: fout.length }, fout);
}

/** @throws DomeinFout PUBLICATIE.NIET_GECONTROLEERD with every section nobody looked at */
export function eisGecontroleerd(secties: readonly PubliekeSectie[]): void {
  const open = secties
    .filter(({ gecontroleerd }) => !gecontroleerd)
    .map(({ sleutel }) => ({
      name: `secties.${sleutel}`,
      reason: 'Controleer of hier geen persoon in te herkennen is.',
    }));
  if (open.length === 0) return;
  throw new DomeinFout<Publicatiefoutcode>('PUBLICATIE.NIET_GECONTROLEERD', { aantal: open.length }, open);
}
