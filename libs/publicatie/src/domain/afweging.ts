import { DomeinFout } from '@navolgbaar/kernel';
import type { Publicatiefoutcode } from './fouten';
import { type Grondencatalogus, type Uitzonderingsgrond, catalogusVan } from './gronden';
import type { Publicatiebesluit } from './standaardbesluit';

export const GROND_UITKOMSTEN = ['van_toepassing', 'deels', 'niet_van_toepassing'] as const;
export type Gronduitkomst = (typeof GROND_UITKOMSTEN)[number];

/** What was thought of one ground. */
export interface Grondoordeel {
  readonly id: string;
  /** For the whole report, for a part of it that is then left out of the public version, or not at all. */
  readonly uitkomst: Gronduitkomst;
  readonly reden: string;
  /** The interests against one another: for a relative ground that applies. */
  readonly belangen: string | null;
}

/** The weighing of the grounds of the Woo, with the version of the catalogue. What is not in it was not weighed. */
export interface Grondenweging {
  readonly catalogus: number;
  readonly oordelen: readonly Grondoordeel[];
}

/** A judgement next to the words of the law it is about. */
export interface Gewogengrond extends Uitzonderingsgrond, Grondoordeel {}
interface Veldfout {
  readonly name: string;
  readonly reason: string;
}

const geldt = ({ uitkomst }: Grondoordeel): boolean => uitkomst !== 'niet_van_toepassing';

/**
 * The judgements as they are stored: each ground once, with its reason.
 * @throws DomeinFout INVOER_ONGELDIG naming every ground that is not complete; PUBLICATIE.GRONDEN_SAMEN
 */
export function weegGronden(catalogus: Grondencatalogus, oordelen: readonly Grondoordeel[]): Grondenweging {
  const fouten = oordelen.flatMap((oordeel, plaats) => foutenVan(catalogus, oordelen, oordeel, plaats));
  if (fouten.length > 0) throw new DomeinFout('INVOER_ONGELDIG', {}, fouten);
  const weging = { catalogus: catalogus.versie, oordelen };
  const gelden = gewogen(weging).filter(geldt);
  const ander = gelden.find(({ groep }) => groep === '5.1-1' || groep === '5.1-2');
  if (ander && gelden.some(({ groep }) => groep === '5.1-5'))
    throw new DomeinFout<Publicatiefoutcode>('PUBLICATIE.GRONDEN_SAMEN', { bron: ander.bron });
  return weging;
}

function foutenVan(
  { gronden }: Grondencatalogus,
  oordelen: readonly Grondoordeel[],
  oordeel: Grondoordeel,
  plaats: number,
): Veldfout[] {
  const grond = gronden.find(({ id }) => id === oordeel.id);
  const veld = (naam: string) => `gronden[${plaats}].${naam}`;
  if (!grond) return [{ name: veld('id'), reason: 'Deze grond staat niet in de lijst.' }];
  return [
    ...(oordelen.findIndex(({ id }) => id === oordeel.id) === plaats
      ? []
      : [{ name: veld('id'), reason: 'Deze grond is al gewogen.' }]),
    ...(oordeel.reden.trim() ? [] : [{ name: veld('reden'), reason: 'Schrijf op waarom.' }]),
    // Woo art. 5.1 lid 2 and 5: only where the interest of openness does not outweigh it.
    ...(grond.soort === 'relatief' && geldt(oordeel) && !oordeel.belangen?.trim()
      ? [{ name: veld('belangen'), reason: 'Weeg dit belang af tegen het belang van openbaarheid.' }]
      : []),
  ];
}

/** Each judgement with the words of the version of the catalogue that it used. */
export function gewogen({ catalogus, oordelen }: Grondenweging): Gewogengrond[] {
  const { gronden } = catalogusVan(catalogus);
  return oordelen.flatMap((oordeel) => {
    const grond = gronden.find(({ id }) => id === oordeel.id);
    return grond ? [{ ...grond, ...oordeel }] : [];
  });
}

/**
 * An absolute ground that applies to the whole report leaves nothing to weigh: it stays closed.
 * @throws DomeinFout PUBLICATIE.ABSOLUTE_GROND with the rule
 */
export function eisGeenAbsoluteGrond(weging: Grondenweging | null, keuze: Publicatiebesluit): void {
  if (keuze !== 'openbaar' || !weging) return;
  const grond = gewogen(weging).find(
    ({ soort, uitkomst }) => soort === 'absoluut' && uitkomst === 'van_toepassing',
  );
  if (grond) throw new DomeinFout<Publicatiefoutcode>('PUBLICATIE.ABSOLUTE_GROND', { bron: grond.bron });
}

/** What stays closed and on which ground, as a letter says it (Woo art. 3.1 lid 2 and 3.3 lid 8); null for nothing. */
export function watDichtBlijft(weging: Grondenweging | null): string | null {
  const delen = weging ? gewogen(weging).filter(geldt) : [];
  return delen.length === 0
    ? null
    : delen.map(({ bron, tekst, reden }) => `- ${bron}: ${tekst} ${reden}`).join('\n');
}
