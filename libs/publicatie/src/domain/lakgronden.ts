/** A ground on which something in a public version is taken out, as it stands at the gap. */
export interface Lakgrond {
  /** Article, lid and letter: `5.1.2.e`. */
  readonly id: string;
  /** In plain Dutch, for who chooses it and for who reads about it. */
  readonly tekst: string;
  readonly bron: string;
  /** Without weighing: what falls under it is never opened. */
  readonly absoluut: boolean;
}

const grond = (id: string, tekst: string, absoluut: boolean): Lakgrond => {
  const [artikel, nummer, lid, letter] = id.split('.');
  const bron = `Woo art. ${artikel}.${nummer} lid ${lid}${letter ? ` onder ${letter}` : ''}`;
  return { id, tekst, bron, absoluut };
};

/**
 * The grounds of the Woo that a report of the supervisor can meet (law and practice, § 1.6). Those of lid 1 are absolute:
 * the law weighs nothing there; those of lid 2 and lid 5 and of art. 5.2 ask a weighing, that the decision gives.
 */
export const LAKGRONDEN: readonly Lakgrond[] = [
  grond('5.1.1.c', 'Bedrijfsgegevens die in vertrouwen zijn gegeven', true),
  grond('5.1.1.d', 'Gezondheid, strafbare feiten en andere bijzondere persoonsgegevens', true),
  grond('5.1.1.e', 'Burgerservicenummer en andere nummers die bij een persoon horen', true),
  grond('5.1.2.c', 'Opsporing en vervolging van strafbare feiten', false),
  grond('5.1.2.d', 'Inspectie, controle en toezicht', false),
  grond('5.1.2.e', 'Iemands persoonlijke levenssfeer, zoals naam, adres en geboortedatum', false),
  grond('5.1.2.f', 'Bedrijfsgegevens waar een concurrent iets aan heeft', false),
  grond('5.1.2.h', 'Beveiliging van personen en bedrijven', false),
  grond('5.1.2.i', 'Goed functioneren van de overheid', false),
  grond('5.1.5', 'Onevenredig nadeel voor een ander belang', false),
  grond('5.2.1', 'Persoonlijke beleidsopvattingen in intern beraad', false),
];

const BEKEND = new Set(LAKGRONDEN.map(({ id }) => id));

export const isLakgrond = (id: string): boolean => BEKEND.has(id);
