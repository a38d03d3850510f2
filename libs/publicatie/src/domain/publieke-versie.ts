import { DomeinFout } from '@navolgbaar/kernel';
import {
  LEEG_TEKSTDOCUMENT,
  type Tekstdocument,
  alsPlatteTekst,
  isLeeg,
  uitPlatteTekst,
  zelfdeTekst,
} from '@navolgbaar/tekst';
import type { Publicatiefoutcode } from './fouten';
import type { Lakbesluit } from './lakken/vondst';

export type Oordeel = 'voldoet' | 'voldoet_deels' | 'voldoet_niet';

/** A part of the report under its heading. */
export interface Tekstsectie {
  readonly sleutel: string;
  readonly kop: string;
  readonly inhoud: Tekstdocument;
}

/** A report as publication needs it. */
export interface Rapporttekst {
  readonly titel: string;
  /** In the order of reading. */
  readonly secties: readonly Tekstsectie[];
  readonly bevindingen: readonly {
    readonly norm: string;
    readonly oordeel: Oordeel;
    readonly onderbouwing: Tekstdocument;
  }[];
  /** The key of the section after which the findings come. */
  readonly bevindingenNa: string;
}

/** One piece of text for the public, with who looked at it. It begins as a copy and lives apart from the report. */
export interface PubliekeSectie extends Tekstsectie {
  /**
   * `sleutel` is `titel`, the key of a section of the report, or `bevinding-0`, `bevinding-1`…; `kop` the heading of the
   * section, or the norm of a finding, which can hold a name too.
   */
  readonly oordeel: Oordeel | null;
  /** A person has read it and found nobody in it. */
  readonly gecontroleerd: boolean;
  readonly gecontroleerdDoor: string | null;
  /** At the last check a word stood here that is also a name of a melder or cliënt. */
  readonly naamGevonden: boolean;
  /** Why such a word may stay. */
  readonly naamToelichting: string | null;
  /** What was decided about places in it, in the order of reading. */
  readonly lakbesluiten: readonly Lakbesluit[];
}

export interface Sectiewijziging {
  readonly sleutel: string;
  readonly kop?: string | undefined;
  readonly inhoud?: Tekstdocument | undefined;
  readonly gecontroleerd: boolean;
  readonly naamToelichting?: string | null | undefined;
}

/** What is said where a known name stands in what the public would read. */
export const NAAM_IN_TEKST =
  'Hier staat een woord dat ook de naam is van een melder of cliënt. Haal het weg, of leg uit waarom het kan blijven.';

/** Parts that a public report cannot do without. */
const VERPLICHT = new Set<string>(['titel', 'samenvatting', 'conclusie']);
const ONGEZIEN = {
  gecontroleerd: false,
  gecontroleerdDoor: null,
  naamGevonden: false,
  naamToelichting: null,
  lakbesluiten: [],
} as const;

const TITEL = 'titel';

/** The first public version: a copy of the report in the order of reading, in which nothing was looked at yet. */
export function beginPubliekeVersie(rapport: Rapporttekst): PubliekeSectie[] {
  const bevindingen = rapport.bevindingen.map(({ norm, oordeel, onderbouwing }, nummer) => ({
    ...{ sleutel: `bevinding-${nummer}`, kop: norm, oordeel, inhoud: onderbouwing },
    ...ONGEZIEN,
  }));
  return [
    { sleutel: TITEL, kop: '', oordeel: null, inhoud: uitPlatteTekst(rapport.titel), ...ONGEZIEN },
    ...rapport.secties.flatMap((sectie) => [
      ...(isLeeg(sectie.inhoud) ? [] : [{ ...sectie, oordeel: null, ...ONGEZIEN }]),
      ...(sectie.sleutel === rapport.bevindingenNa ? bevindingen : []),
    ]),
  ];
}

/** The public version as a report again. What was taken out entirely is a section or a finding less. */
export function alsRapporttekst(secties: readonly PubliekeSectie[]): Rapporttekst {
  const delen = secties.filter(
    ({ oordeel, sleutel, inhoud }) => !oordeel && sleutel !== TITEL && !isLeeg(inhoud),
  );
  const eersteBevinding = secties.findIndex(({ oordeel }) => oordeel);
  const ervoor = secties.slice(0, eersteBevinding).filter((sectie) => delen.includes(sectie));
  return {
    titel: alsPlatteTekst(inhoudVan(secties, TITEL)),
    secties: delen.map(({ sleutel, kop, inhoud }) => ({ sleutel, kop, inhoud })),
    bevindingen: secties.flatMap(({ kop: norm, oordeel, inhoud: onderbouwing }) =>
      oordeel && !isLeeg(onderbouwing) ? [{ norm, oordeel, onderbouwing }] : [],
    ),
    bevindingenNa: ervoor.at(-1)?.sleutel ?? '',
  };
}

/** The text of one part; empty for one that is not there. */
export const inhoudVan = (secties: readonly Tekstsectie[], sleutel: string): Tekstdocument =>
  secties.find((sectie) => sectie.sleutel === sleutel)?.inhoud ?? LEEG_TEKSTDOCUMENT;

/** Whether the public would read something else than the report says. */
export function isBewerkt(publiek: Rapporttekst, rapport: Rapporttekst): boolean {
  return (
    publiek.titel !== rapport.titel ||
    rapport.secties.some(({ sleutel, inhoud }) => !zelfde(inhoudVan(publiek.secties, sleutel), inhoud)) ||
    publiek.bevindingen.length !== rapport.bevindingen.length ||
    publiek.bevindingen.some(({ norm, onderbouwing }, nummer) => {
      const eigen = rapport.bevindingen[nummer];
      return eigen?.norm !== norm || !zelfde(eigen.onderbouwing, onderbouwing);
    })
  );
}

const zelfde = (een: Tekstdocument, ander: Tekstdocument): boolean =>
  (isLeeg(een) && isLeeg(ander)) || zelfdeTekst(een, ander);

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
    const inhoud = nieuw.inhoud ?? sectie.inhoud;
    if (isLeeg(inhoud) && VERPLICHT.has(sectie.sleutel)) {
      throw new DomeinFout<Publicatiefoutcode>('PUBLICATIE.SECTIE_LEEG', { sectie: sectie.sleutel });
    }
    // Only a norm has a heading of its own to edit.
    const kop = sectie.oordeel ? (nieuw.kop ?? sectie.kop) : sectie.kop;
    const onveranderd = zelfdeTekst(inhoud, sectie.inhoud) && kop === sectie.kop;
    const naamToelichting =
      nieuw.naamToelichting === undefined
        ? onveranderd
          ? sectie.naamToelichting
          : null
        : nieuw.naamToelichting?.trim() || null;
    return {
      ...{ ...sectie, inhoud, kop, naamToelichting, gecontroleerd: nieuw.gecontroleerd },
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
      reason: NAAM_IN_TEKST,
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
