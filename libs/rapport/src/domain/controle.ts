import { DomeinFout } from '@navolgbaar/kernel';
import { isLeeg, vindOntoegankelijk, waar } from '@navolgbaar/tekst';
import type { Rapportfoutcode } from './fouten';
import { onderbouwingsnaam, sectie, sectienaam } from './secties';
import type { Rapportsjabloon } from './sjabloon';
import { type Plaatstekst, type Rapportinhoud, tekstenVan } from './teksten';

export const CONTROLESOORTEN = [
  'ontbreekt',
  'kop',
  'afbeelding',
  'tabel',
  'teken',
  'bevinding',
  'verwijzing',
  'wederhoor',
  'opmerking',
  'leesbaarheid',
] as const;

/** One thing that the check of a report found. */
export interface Controlepunt {
  readonly soort: (typeof CONTROLESOORTEN)[number];
  /** Whether the report cannot be adopted with it; else it is advice. */
  readonly blokkeert: boolean;
  /** The field where it stands, as in the refusals: `secties.feiten`, `bevindingen.0.onderbouwing`. */
  readonly plaats: string;
  /** In Dutch, for the writer. */
  readonly reden: string;
}

/** All that keeps this text from being adopted: what is missing, and what keeps a reader out. */
export function blokkades(
  sjabloon: Rapportsjabloon,
  { secties, bevindingen }: Rapportinhoud,
): Controlepunt[] {
  return [
    ...sjabloon.secties
      .filter(({ sleutel, verplicht }) => verplicht && isLeeg(sectie(secties, sleutel)))
      .map(({ sleutel, ontbreekt }) => mist(sectienaam(sleutel), ontbreekt)),
    ...(bevindingen.length === 0 ? [mist('bevindingen', 'Neem ten minste één bevinding op.')] : []),
    ...bevindingen.flatMap(({ onderbouwing }, plaats) =>
      isLeeg(onderbouwing)
        ? [mist(onderbouwingsnaam(plaats), 'Onderbouw deze bevinding: waar blijkt het uit?')]
        : [],
    ),
    ...tekstenVan({ secties, bevindingen }).flatMap(ontoegankelijk),
  ];
}

const mist = (plaats: string, reden: string): Controlepunt => ({
  ...{ soort: 'ontbreekt', blokkeert: true, plaats, reden },
});

const ontoegankelijk = ({ plaats, inhoud }: Plaatstekst): Controlepunt[] =>
  vindOntoegankelijk(inhoud).map(({ soort, pad, reden }) => ({
    soort: soort === 'vorm' ? 'ontbreekt' : soort,
    ...{ blokkeert: true, plaats, reden: waar(pad, reden) },
  }));

/** @throws DomeinFout RAPPORT.ONVOLLEDIG with every place at once */
export function eisZonderBlokkades(punten: readonly Controlepunt[]): void {
  const blokkeert = punten.filter((punt) => punt.blokkeert);
  if (blokkeert.length === 0) return;
  throw new DomeinFout<Rapportfoutcode>(
    'RAPPORT.ONVOLLEDIG',
    { aantal: blokkeert.length },
    blokkeert.map(({ plaats, reden }) => ({ name: plaats, reason: reden })),
  );
}
