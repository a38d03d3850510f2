import { uitPlatteTekst } from '@navolgbaar/tekst';
import type { Wederhoorstand } from './wederhoorstand';
import { SJABLONEN } from './sjablonen.v1';
import { type Bevinding, type Rapportsectie, type Rapportsoort, sectie } from './secties';

export interface Sjabloonsectie {
  readonly sleutel: string;
  readonly kop: string;
  /** Whether it must be filled in to adopt the report. */
  readonly verplicht: boolean;
  /** What belongs here, for the writer. */
  readonly hulp: string;
  /** What is said where it is missing. */
  readonly ontbreekt: string;
}

/** Rapportsjabloon: of which sections a report of a kind exists, in which order. */
export interface Rapportsjabloon {
  readonly soort: Rapportsoort;
  readonly versie: number;
  readonly bron: string;
  readonly secties: readonly Sjabloonsectie[];
  /** The key of the section after which the findings come. */
  readonly bevindingenNa: string;
}

/** The template that a new report of this kind is begun with. */
export function geldendSjabloon(soort: Rapportsoort): Rapportsjabloon {
  return zoek(SJABLONEN.filter((sjabloon) => sjabloon.soort === soort).at(-1));
}

/** The template that a report was begun with: it keeps it, whatever came after. */
export function sjabloonVan(soort: Rapportsoort, versie: number): Rapportsjabloon {
  return zoek(SJABLONEN.find((sjabloon) => sjabloon.soort === soort && sjabloon.versie === versie));
}

function zoek(sjabloon: Rapportsjabloon | undefined): Rapportsjabloon {
  if (!sjabloon) throw new Error('Dit rapportsjabloon bestaat niet.');
  return sjabloon;
}

/** The key of what the provider itself says in the report, after all that the toezichthouder says. */
export const REACTIE_AANBIEDER = 'reactieAanbieder';

/** The text of a report with the headings of its template, as it is read. */
export function metKoppen(rapport: {
  readonly soort: Rapportsoort;
  readonly sjabloonversie: number;
  readonly secties: readonly Rapportsectie[];
  readonly bevindingen: readonly Bevinding[];
  readonly aanbiederNaam: string;
  readonly wederhoor: Wederhoorstand | null;
}) {
  const eigenReactie = rapport.wederhoor?.eigenReactie;
  const { secties, bevindingenNa } = sjabloonVan(rapport.soort, rapport.sjabloonversie);
  return {
    secties: [
      ...secties.map(({ sleutel, kop }) => ({ sleutel, kop, inhoud: sectie(rapport.secties, sleutel) })),
      ...(eigenReactie
        ? [
            {
              ...{ sleutel: REACTIE_AANBIEDER, kop: `Reactie van ${rapport.aanbiederNaam}` },
              inhoud: uitPlatteTekst(eigenReactie),
            },
          ]
        : []),
    ],
    ...{ bevindingen: rapport.bevindingen, bevindingenNa },
  };
}
