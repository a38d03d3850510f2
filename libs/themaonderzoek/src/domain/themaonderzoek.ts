import { weiger } from './fouten';
import type { Selectiecriteria } from './trek-selectie';

/** Why this theme: what it rests on, with its source. */
export const WAAROMSOORTEN = [
  'aandachtsgebied',
  'patronen',
  'signalen',
  'verzoek_bestuur',
  'landelijk',
  'anders',
] as const;
export type Waaromsoort = (typeof WAAROMSOORTEN)[number];

/** The laws under which the gemeente supervises by itself. */
export const THEMAWETTEN = ['wmo', 'jeugdwet'] as const;
export type Themawet = (typeof THEMAWETTEN)[number];
export const THEMADOMEINEN = ['kwaliteit', 'rechtmatigheid'] as const;
export type Themadomein = (typeof THEMADOMEINEN)[number];

/** What a person writes of it before it begins. Days are ISO text. */
export interface Themavoorstel {
  readonly naam: string;
  readonly vraagstelling: string;
  readonly waaromSoort: Waaromsoort;
  readonly waarom: string;
  readonly waaromBron: string;
  readonly wet: Themawet;
  readonly domein: Themadomein;
  readonly van: string;
  readonly tot: string;
  /** Of the framework; the version is that of the day it begins. */
  readonly kadercode: string;
  readonly leiderId: string;
  readonly criteria: Selectiecriteria;
}

/** More providers than a team can look at in one theme; each is a case of its own. AANNAME. */
export const MEESTE_GEKOZEN = 100;

/** @throws DomeinFout THEMAONDERZOEK.PERIODE_PAST_NIET, THEMAONDERZOEK.OMVANG_PAST_NIET */
export function keurVoorstel({ van, tot, criteria }: Themavoorstel, vandaag: string): void {
  if (tot < van) {
    weiger('THEMAONDERZOEK.PERIODE_PAST_NIET', [
      { name: 'tot', reason: 'De laatste dag ligt niet voor de eerste.' },
    ]);
  }
  if (tot < vandaag) {
    weiger('THEMAONDERZOEK.PERIODE_PAST_NIET', [{ name: 'tot', reason: 'De periode is al voorbij.' }]);
  }
  const { clientenVan, clientenTot } = criteria;
  if (clientenVan !== null && clientenTot !== null && clientenTot < clientenVan) {
    weiger('THEMAONDERZOEK.OMVANG_PAST_NIET', [
      { name: 'clientenTot', reason: 'Dit is minder dan waar het bij begint.' },
    ]);
  }
}

/** Shorter than this a name is a word that stands in any text. */
const KORTSTE_NAAM = 4;

/**
 * What goes to the providers and to the public names none of them; as a word, whatever the capitals.
 * @throws DomeinFout THEMAONDERZOEK.NAAM_IN_TEKST
 */
export function eisZonderNamen(teksten: Readonly<Record<string, string>>, namen: readonly string[]): void {
  const patronen = namen.filter(({ length }) => length >= KORTSTE_NAAM).map(alsWoord);
  const fouten = Object.entries(teksten)
    .filter(([, tekst]) => patronen.some((patroon) => patroon.test(tekst)))
    .map(([name]) => ({
      name,
      reason: 'Hierin staat de naam van een aanbieder. Schrijf zonder namen: dit komt in de samenvatting.',
    }));
  if (fouten.length > 0) weiger('THEMAONDERZOEK.NAAM_IN_TEKST', fouten);
}

const alsWoord = (naam: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])${naam.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'iu');
