import { FINANCIERINGEN } from './routetabel';
import { AARDEN, ANTWOORDEN, BRONNEN, DOMEINEN, MELDINGSOORTEN, WETTEN } from './soorten';

/** Whether something that was taken over from an older system still needs work. */
export const OVERNAMESTANDEN = ['open', 'afgehandeld'] as const;

/** What a field of a melding takes: free text between two lengths, a word of a list, a day, or yes and no. */
export type Koppelveldsoort =
  | { readonly soort: 'tekst'; readonly minstens: number; readonly hoogstens: number }
  | { readonly soort: 'lijst'; readonly waarden: readonly string[] }
  | { readonly soort: 'dag' }
  | { readonly soort: 'janee' }
  | { readonly soort: 'email' };

const tekst = (minstens: number, hoogstens: number) => ({ soort: 'tekst', minstens, hoogstens }) as const;
const lijst = <W extends readonly string[]>(waarden: W) => ({ soort: 'lijst', waarden }) as const;

/** The fields that a koppeling can fill; the limits are those of `POST /api/v1/meldingen`. */
export const KOPPELVELDEN = {
  referentie: tekst(1, 100),
  soort: lijst(MELDINGSOORTEN),
  bron: lijst(BRONNEN),
  aard: lijst(AARDEN),
  wet: lijst(WETTEN),
  domein: lijst(DOMEINEN),
  financiering: lijst(FINANCIERINGEN),
  stand: lijst(OVERNAMESTANDEN),
  onderwerp: tekst(3, 160),
  omschrijving: tekst(3, 20_000),
  'aanbieder.kvk': tekst(8, 8),
  'aanbieder.naam': tekst(1, 200),
  gemeente: tekst(1, 100),
  ontvangenOp: { soort: 'dag' },
  gebeurtenisdatum: { soort: 'dag' },
  ontdekkingsdatum: { soort: 'dag' },
  vaststellingsdatum: { soort: 'dag' },
  onrechtmatigheid: lijst(ANTWOORDEN),
  onrechtmatigheidToelichting: tekst(1, 2000),
  overToezichthouder: { soort: 'janee' },
  overVeiligThuis: { soort: 'janee' },
  gevoelig: { soort: 'janee' },
  melderVertrouwelijk: { soort: 'janee' },
  wbk: { soort: 'janee' },
  'melder.hoedanigheid': tekst(1, 100),
  'melder.naam': tekst(1, 200),
  'melder.telefoon': tekst(1, 30),
  'melder.email': { soort: 'email' },
  'melder.toelichting': tekst(1, 2000),
  'client.hoedanigheid': tekst(1, 100),
  'client.naam': tekst(1, 200),
  'client.telefoon': tekst(1, 30),
  'client.email': { soort: 'email' },
  'client.toelichting': tekst(1, 2000),
  'client.pgb': { soort: 'janee' },
} as const satisfies Record<string, Koppelveldsoort>;

export type Koppelveld = keyof typeof KOPPELVELDEN;

/** How a form may be named: in an address `.` and `..` are no name, and nobody could open or change it. */
export const FORMULIERKENMERK = /^(?!\.{1,2}$)[^\s/?#%\p{Cc}]{1,200}$/u;
export const FORMULIERKENMERKFOUT = 'Vul het kenmerk van het formulier in, zonder spaties.';

export const isKoppelveld = (naam: string): naam is Koppelveld => Object.hasOwn(KOPPELVELDEN, naam);

/** Where a koppeling is used: a list that is taken over has more that must be known than a form of today. */
export type Koppeldoel = 'overname' | 'formulier';

/** Without these nothing can be registered; the others have a plain default. */
export const VERPLICHT: Readonly<Record<Koppeldoel, readonly Koppelveld[]>> = {
  overname: ['referentie', 'soort', 'wet', 'onderwerp', 'omschrijving', 'ontvangenOp'],
  formulier: ['soort', 'wet', 'onderwerp', 'omschrijving'],
};

/** Fields that belong to one of the two only. */
export const ALLEEN_BIJ: Readonly<Partial<Record<Koppelveld, Koppeldoel>>> = {
  referentie: 'overname',
  stand: 'overname',
};

/** How days are written. `excel` is the number of days that a spreadsheet keeps. */
export const DAGVORMEN = ['d-m-jjjj', 'm-d-jjjj', 'd-m-jj', 'jjjj-mm-dd', 'jjjjmmdd', 'excel'] as const;
export type Dagvorm = (typeof DAGVORMEN)[number];

/** A field as a screen offers it. */
export interface Koppelveldbeeld {
  readonly veld: Koppelveld;
  readonly soort: Koppelveldsoort['soort'];
  readonly verplicht: boolean;
  readonly waarden: readonly string[];
  readonly hoogstens: number | null;
}

/** Taken from a form that says it, and set to today: of a form the day of receipt is the day that it came in. */
const NIET_OP_SCHERM: Readonly<Record<Koppeldoel, readonly Koppelveld[]>> = {
  overname: [],
  formulier: ['ontvangenOp'],
};

/** The fields that can be filled there, in our order. */
export const koppelveldenVoor = (doel: Koppeldoel): Koppelveldbeeld[] =>
  (Object.entries(KOPPELVELDEN) as [Koppelveld, Koppelveldsoort][])
    .filter(([veld]) => (ALLEEN_BIJ[veld] ?? doel) === doel && !NIET_OP_SCHERM[doel].includes(veld))
    .map(([veld, soort]) => ({
      ...{ veld, soort: soort.soort, verplicht: VERPLICHT[doel].includes(veld) },
      waarden: soort.soort === 'lijst' ? soort.waarden : [],
      hoogstens: soort.soort === 'tekst' ? soort.hoogstens : null,
    }));
