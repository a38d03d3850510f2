import type { PdfBlok, PdfDocument } from '@navolgbaar/platform/pdf';

const ZIN = 'De toezichthouder heeft op 12 maart 2026 een onaangekondigd bezoek gebracht aan de locatie. ';

/** What stands on about one page of a report, for both writers the same. */
export interface Bladtekst {
  readonly kop: string;
  readonly alineas: readonly string[];
  readonly lijst: readonly string[];
  readonly koppen: readonly string[];
  readonly rijen: readonly (readonly string[])[];
}

export function bladteksten(aantal: number): Bladtekst[] {
  return Array.from({ length: aantal }, (_leeg, nummer) => ({
    kop: `Onderdeel ${nummer + 1}`,
    alineas: [ZIN.repeat(6), `Bij norm ${nummer} hoort een toelichting. ${ZIN.repeat(5)}`],
    lijst: ['gesprekken met cliënten;', 'inzage in ondersteuningsplannen;', `observatie op groep ${nummer}.`],
    koppen: ['Norm', 'Bevinding', 'Oordeel'],
    rijen: Array.from({ length: 10 }, (_ook, rij) => [
      `Norm ${nummer}.${rij + 1}`,
      ZIN,
      rij % 3 === 0 ? 'Voldoet niet' : 'Voldoet',
    ]),
  }));
}

export const TITEL = 'Onderzoek naar de kwaliteit van begeleiding';
export const KENMERK = 'Z-2026-00042';

/** The tree that our renderer gets. */
export function alsDocument(bladen: readonly Bladtekst[]): PdfDocument {
  return {
    titel: TITEL,
    organisatie: { naam: 'Toezicht Wmo en Jeugdwet' },
    kenmerk: KENMERK,
    datum: '2026-03-12',
    blokken: bladen.flatMap(({ kop, alineas, lijst, koppen, rijen }): PdfBlok[] => [
      { soort: 'kop', niveau: 2, tekst: kop },
      ...alineas.map((inhoud): PdfBlok => ({ soort: 'alinea', inhoud })),
      { soort: 'lijst', geordend: false, items: lijst.map((inhoud) => ({ inhoud })) },
      { soort: 'tabel', koppen: koppen.map((tekst) => ({ tekst })), rijen },
    ]),
  };
}
