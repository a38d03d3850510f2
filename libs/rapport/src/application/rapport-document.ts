import type { PdfAfbeelding, PdfBijlage, PdfBlok, PdfDocument, PdfGegeven } from '@navolgbaar/platform/pdf';
import { type Tekstdocument, alsPdfBlokken, isLeeg } from '@navolgbaar/tekst';
import type { Oordeel, Rapportsoort } from '../domain/secties';
import { REACTIE_AANBIEDER } from '../domain/sjabloon';

export const OORDEELTEKST: Readonly<Record<Oordeel, string>> = {
  voldoet: 'Voldoet',
  voldoet_deels: 'Voldoet deels',
  voldoet_niet: 'Voldoet niet',
};

export const RAPPORTSOORTTEKST: Readonly<Record<Rapportsoort, string>> = {
  kwaliteit: 'Kwaliteitsrapport',
  rechtmatigheid: 'Rechtmatigheidsrapport',
  calamiteit: 'Calamiteitenrapport',
  thema: 'Themarapport',
};

/** From this many chapters on a reader looks one up before he reads (AANNAME). */
const INHOUDSOPGAVE_VANAF = 5;

/** A report as it is printed: the one of the dossier and the one for the public look the same. */
export interface Drukbaarrapport {
  readonly titel: string;
  readonly soort: Rapportsoort;
  readonly organisatie: string;
  readonly aanbieder: string;
  readonly kenmerk: string;
  /** Legal day; also the date of the file, so that the same report gives the same bytes. */
  readonly datum: string;
  readonly gegevens: readonly PdfGegeven[];
  /** With its headings, in the order of reading; what is empty is left out. */
  readonly secties: readonly {
    readonly sleutel: string;
    readonly kop: string;
    readonly inhoud: Tekstdocument;
  }[];
  readonly bevindingen: readonly Drukbarebevinding[];
  /** The key of the section after which the findings come. */
  readonly bevindingenNa: string;
  /** By the id of its document; of a picture that is not among them the description is printed. */
  readonly afbeeldingen?: ReadonlyMap<string, PdfAfbeelding>;
  /** After what the provider says itself, which is an annex too. */
  readonly bijlagen?: readonly PdfBijlage[];
}

export interface Drukbarebevinding {
  readonly norm: string;
  readonly oordeel: Oordeel;
  readonly onderbouwing: Tekstdocument;
}

/** The tree that the renderer prints: the report in the order of its template, which begins with the summary (BK-7.02). */
export function maakRapportDocument(rapport: Drukbaarrapport): PdfDocument {
  const afbeelding = (documentId: string) => rapport.afbeeldingen?.get(documentId);
  const delen = rapport.secties.filter(({ inhoud }) => !isLeeg(inhoud));
  const hoofdstukken = delen.filter(({ sleutel }) => sleutel !== REACTIE_AANBIEDER);
  // The provider's own words stand apart from what the toezichthouder says.
  const reactie = delen
    .filter(({ sleutel }) => sleutel === REACTIE_AANBIEDER)
    .map(({ kop, inhoud }) => ({ titel: kop, blokken: alsPdfBlokken(inhoud, { afbeelding }) }));
  return {
    titel: rapport.titel,
    soortaanduiding: RAPPORTSOORTTEKST[rapport.soort],
    onderwerp: rapport.aanbieder,
    organisatie: { naam: rapport.organisatie },
    kenmerk: rapport.kenmerk,
    datum: rapport.datum,
    gegevens: [{ naam: 'Aanbieder', waarde: rapport.aanbieder }, ...rapport.gegevens],
    inhoudsopgave: hoofdstukken.length >= INHOUDSOPGAVE_VANAF,
    // Of what is empty nothing is printed; the findings keep their place also behind a section that is.
    blokken: rapport.secties
      .filter(({ sleutel }) => sleutel !== REACTIE_AANBIEDER)
      .flatMap(({ sleutel, kop, inhoud }) => [
        ...(isLeeg(inhoud)
          ? []
          : [
              { soort: 'kop' as const, niveau: 2 as const, tekst: kop },
              ...alsPdfBlokken(inhoud, { afbeelding, inleiding: sleutel === 'samenvatting' }),
            ]),
        ...(sleutel === rapport.bevindingenNa ? bevindingen(rapport.bevindingen, afbeelding) : []),
      ]),
    bijlagen: [...reactie, ...(rapport.bijlagen ?? [])],
  };
}

function bevindingen(
  alle: readonly Drukbarebevinding[],
  afbeelding: (documentId: string) => PdfAfbeelding | undefined,
): PdfBlok[] {
  if (alle.length === 0) return [];
  return [
    { soort: 'kop', niveau: 2, tekst: 'Bevindingen' },
    { soort: 'bijschrift', inhoud: 'Oordeel per norm' },
    {
      soort: 'tabel',
      rijkop: true,
      koppen: [
        { tekst: 'Norm', breedte: 3 },
        { tekst: 'Oordeel', breedte: 1 },
      ],
      rijen: alle.map(({ norm, oordeel }) => [norm, OORDEELTEKST[oordeel]]),
    },
    ...alle.flatMap<PdfBlok>(({ norm, oordeel, onderbouwing }) => [
      { soort: 'kop', niveau: 3, tekst: norm },
      { soort: 'alinea', inhoud: [{ tekst: `${OORDEELTEKST[oordeel]}.`, vet: true }] },
      // Below the heading of the norm.
      ...alsPdfBlokken(onderbouwing, { dieper: 1, afbeelding }),
    ]),
  ];
}
