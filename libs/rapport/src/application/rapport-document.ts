import type { PdfBlok, PdfDocument, PdfGegeven } from '@navolgbaar/platform/pdf';
import type { Bevinding, Oordeel, Rapportsecties, Rapportsoort } from '../domain/secties';

export const OORDEELTEKST: Readonly<Record<Oordeel, string>> = {
  voldoet: 'Voldoet',
  voldoet_deels: 'Voldoet deels',
  voldoet_niet: 'Voldoet niet',
};

export const RAPPORTSOORTTEKST: Readonly<Record<Rapportsoort, string>> = {
  kwaliteit: 'Kwaliteitsrapport',
  rechtmatigheid: 'Rechtmatigheidsrapport',
  calamiteit: 'Calamiteitenrapport',
};

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
  readonly secties: Rapportsecties;
}

/** The text of a report in paragraphs: an empty line begins a new one. */
export const alineasVan = (tekst: string): string[] =>
  tekst
    .split(/\n\s*\n/)
    .map((alinea) => alinea.replace(/\s*\n\s*/g, ' ').trim())
    .filter((alinea) => alinea !== '');

const alineas = (tekst: string, nadruk?: 'inleiding'): PdfBlok[] =>
  alineasVan(tekst).map((inhoud) => ({ soort: 'alinea', inhoud, ...(nadruk ? { nadruk } : {}) }));

const deel = (kop: string, tekst: string): PdfBlok[] =>
  tekst.trim() === '' ? [] : [{ soort: 'kop', niveau: 2, tekst: kop }, ...alineas(tekst)];

/** The tree that the renderer prints: summary first, then the report in its own order (BK-7.02). */
export function maakRapportDocument(rapport: Drukbaarrapport): PdfDocument {
  const { secties } = rapport;
  return {
    titel: rapport.titel,
    soortaanduiding: RAPPORTSOORTTEKST[rapport.soort],
    onderwerp: rapport.aanbieder,
    organisatie: { naam: rapport.organisatie },
    kenmerk: rapport.kenmerk,
    datum: rapport.datum,
    gegevens: [{ naam: 'Aanbieder', waarde: rapport.aanbieder }, ...rapport.gegevens],
    blokken: [
      { soort: 'kop', niveau: 2, tekst: 'Samenvatting' },
      ...alineas(secties.samenvatting, 'inleiding'),
      ...deel('Aanleiding', secties.aanleiding),
      ...deel('Feiten', secties.feiten),
      ...bevindingen(secties.bevindingen),
      ...deel('Conclusie', secties.conclusie),
      ...deel('Wat betekent dit voor inwoners?', secties.gevolgVoorInwoners),
      ...deel('Advies', secties.advies),
    ],
  };
}

function bevindingen(alle: readonly Bevinding[]): PdfBlok[] {
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
      ...alineas(onderbouwing),
    ]),
  ];
}
