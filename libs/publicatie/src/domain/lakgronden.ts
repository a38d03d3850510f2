import { type Uitzonderingsgrond, nieuwsteCatalogus } from './gronden';

/** A ground on which something in a public version is taken out, as it stands at the gap. */
export interface Lakgrond extends Pick<Uitzonderingsgrond, 'bron'> {
  /** Article, lid and letter: `5.1.2.e`. */
  readonly id: string;
  /** In plain Dutch, for who chooses it and for who reads about it. */
  readonly tekst: string;
  /** Without weighing: what falls under it is never opened. */
  readonly absoluut: boolean;
}

/** What is taken out of a report of the supervisor, by the ground of the catalogue that it falls under. */
const WAT: Readonly<Record<string, string>> = {
  '5.1-1-c': 'Bedrijfsgegevens die in vertrouwen zijn gegeven',
  '5.1-1-d': 'Gezondheid, strafbare feiten en andere bijzondere persoonsgegevens',
  '5.1-1-e': 'Burgerservicenummer en andere nummers die bij een persoon horen',
  '5.1-2-c': 'Opsporing en vervolging van strafbare feiten',
  '5.1-2-d': 'Inspectie, controle en toezicht',
  '5.1-2-e': 'Iemands persoonlijke levenssfeer, zoals naam, adres en geboortedatum',
  '5.1-2-f': 'Bedrijfsgegevens waar een concurrent iets aan heeft',
  '5.1-2-h': 'Beveiliging van personen en bedrijven',
  '5.1-2-i': 'Goed functioneren van de overheid',
  '5.1-5': 'Onevenredig nadeel voor een ander belang',
  '5.2': 'Persoonlijke beleidsopvattingen in intern beraad',
};

/** `Woo art. 5.1 lid 2 onder e` as it is written at a gap: `5.1.2.e`. */
const notatie = (bron: string): string =>
  [...bron.matchAll(/(?:art\.|lid|onder) (\S+)/g)].map(([, deel]) => deel).join('.');

/** Those grounds, with article and weight as the weighing of the publication has them: there is one catalogue. */
export const LAKGRONDEN: readonly Lakgrond[] = nieuwsteCatalogus.gronden.flatMap(({ id, bron, soort }) => {
  const tekst = WAT[id];
  return tekst === undefined ? [] : [{ id: notatie(bron), tekst, bron, absoluut: soort === 'absoluut' }];
});

const BEKEND = new Set(LAKGRONDEN.map(({ id }) => id));

export const isLakgrond = (id: string): boolean => BEKEND.has(id);
