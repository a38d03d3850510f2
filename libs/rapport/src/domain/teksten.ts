import { type Tekstdocument, type Tekstknoop, alleKnopen, attribuut } from '@navolgbaar/tekst';
import { type Bevinding, type Rapportsectie, onderbouwingsnaam, sectienaam } from './secties';

/** What a report says: its sections and its findings. */
export interface Rapportinhoud {
  readonly secties: readonly Rapportsectie[];
  readonly bevindingen: readonly Bevinding[];
}

/** A text of a report with the name of its field. */
export interface Plaatstekst {
  /** `secties.feiten`, `bevindingen.0.onderbouwing` */
  readonly plaats: string;
  readonly inhoud: Tekstdocument;
}

/** A picture or a reference in a text, and in which. */
export interface Plaatsknoop {
  readonly plaats: string;
  /** The document of a picture, or what a reference points to. */
  readonly id: string;
  readonly knoop: Tekstknoop;
}

/** Every formatted text of a report; the findings last. */
export const tekstenVan = ({ secties, bevindingen }: Rapportinhoud): Plaatstekst[] => [
  ...secties.map(({ sleutel, inhoud }) => ({ plaats: sectienaam(sleutel), inhoud })),
  ...bevindingen.map(({ onderbouwing }, plaats) => ({
    plaats: onderbouwingsnaam(plaats),
    inhoud: onderbouwing,
  })),
];

export const afbeeldingenIn = (teksten: readonly Plaatstekst[]): Plaatsknoop[] =>
  knopenIn(teksten, 'afbeelding', 'documentId');

export const verwijzingenIn = (teksten: readonly Plaatstekst[]): Plaatsknoop[] =>
  knopenIn(teksten, 'verwijzing', 'id');

const knopenIn = (teksten: readonly Plaatstekst[], type: string, naam: string): Plaatsknoop[] =>
  teksten.flatMap(({ plaats, inhoud }) =>
    [...alleKnopen(inhoud)]
      .filter((knoop) => knoop.type === type)
      .map((knoop) => ({ plaats, id: attribuut(knoop, naam), knoop })),
  );
