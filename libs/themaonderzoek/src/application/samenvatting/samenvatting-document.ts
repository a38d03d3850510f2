import { KLEINSTE_GROEP, TIJDZONE, schrijfDag } from '@navolgbaar/kernel';
import type { PdfBlok, PdfDocument } from '@navolgbaar/platform/pdf';
import { Temporal } from 'temporal-polyfill';
import { KLEINSTE_GELIJKE_GROEP, type Openuitkomst } from '../../domain/onderdruk';
import type { Samenvatting } from './maak-samenvatting.use-case';

/** What stands in the place of a number that is not shown. */
export const NIET_GETOOND = 'niet getoond';
/** How the numbers are made, for who reads them. */
export const LEESWIJZER = `Een aantal van 1 tot en met ${KLEINSTE_GROEP - 1} is niet getoond. Is daarmee uit te rekenen wat er staat, dan is ook een ander aantal niet getoond. Van een norm die bij minder dan ${KLEINSTE_GROEP} aanbieders is beoordeeld, staan er geen aantallen; bij minder dan ${KLEINSTE_GELIJKE_GROEP} ook niet als iedereen hetzelfde oordeel kreeg of niemand voldoet.`;

/** The tree of the summary: the question, what came out of it, and the numbers per norm. */
export function maakSamenvattingDocument(s: Samenvatting): PdfDocument {
  const { uitkomst } = s;
  const getoond = uitkomst.normen.filter(({ genoeg }) => genoeg);
  const weg = uitkomst.normen.filter(({ genoeg }) => !genoeg);
  return {
    titel: s.naam,
    soortaanduiding: 'Themaonderzoek',
    onderwerp: 'Samenvatting zonder namen van aanbieders',
    organisatie: { naam: s.organisatie },
    kenmerk: s.nummer,
    datum: Temporal.Instant.fromEpochMilliseconds(new Date(s.afgerondOp).getTime())
      .toZonedDateTimeISO(TIJDZONE)
      .toPlainDate()
      .toString(),
    gegevens: [
      { naam: 'Periode', waarde: `${schrijfDag(s.van)} tot en met ${schrijfDag(s.tot)}` },
      { naam: 'Toetsingskader', waarde: s.kader },
      { naam: 'Aanbieders', waarde: String(uitkomst.aantal) },
    ],
    blokken: [
      { soort: 'kop', niveau: 2, tekst: 'Wat wilden wij weten?' },
      ...alineas(s.vraagstelling),
      { soort: 'kop', niveau: 2, tekst: 'Wat zagen wij?' },
      ...alineas(s.conclusie),
      { soort: 'kop', niveau: 2, tekst: 'Uitkomsten per norm' },
      { soort: 'alinea', inhoud: LEESWIJZER },
      ...(getoond.length > 0 ? tabel(s, getoond) : []),
      ...(weg.length > 0
        ? ([
            { soort: 'kop', niveau: 3, tekst: 'Normen zonder aantallen' },
            {
              ...{ soort: 'lijst', geordend: false },
              items: weg.map(({ code, tekst }) => ({ inhoud: `${code}: ${tekst}` })),
            },
          ] as const satisfies PdfBlok[])
        : []),
    ],
  };
}

const alineas = (tekst: string): PdfBlok[] =>
  tekst
    .split(/\n\s*\n/)
    .map((alinea) => alinea.replace(/\s*\n\s*/g, ' ').trim())
    .filter((alinea) => alinea !== '')
    .map((inhoud) => ({ soort: 'alinea', inhoud }));

const aantal = (getal: number | null): string => (getal === null ? NIET_GETOOND : String(getal));

const tabel = ({ uitkomst: { schaal } }: Samenvatting, normen: readonly Openuitkomst[]): PdfBlok[] => [
  { soort: 'bijschrift', inhoud: 'Aantal aanbieders per oordeel' },
  {
    soort: 'tabel',
    rijkop: true,
    koppen: [
      { tekst: 'Norm', breedte: 4 },
      ...schaal.map(({ naam }) => ({ tekst: naam, breedte: 1.2, uitlijning: 'rechts' as const })),
      { tekst: 'Niet beoordeeld', breedte: 1.2, uitlijning: 'rechts' },
    ],
    rijen: normen.map(({ code, tekst, cellen, nietBeoordeeld }) => [
      `${code}: ${tekst}`,
      ...cellen.map((cel) => aantal(cel.aantal)),
      aantal(nietBeoordeeld),
    ]),
  },
];
