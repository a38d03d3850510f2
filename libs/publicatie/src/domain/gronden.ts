/** Which part of the Woo a ground stands in: those of lid 5 do not go together with those of lid 1 and 2. */
type Grondgroep = '5.1-1' | '5.1-2' | '5.1-5' | '5.2';

/** A ground on which information stays closed. */
export interface Uitzonderingsgrond {
  readonly id: string;
  readonly groep: Grondgroep;
  /** Absolute: nothing is weighed against it. Relative: it is weighed against the interest of openness. */
  readonly soort: 'absoluut' | 'relatief';
  readonly tekst: string;
  readonly bron: string;
}

/** The grounds as the law had them from a day on. A version never changes: a weighing names the one it used. */
export interface Grondencatalogus {
  readonly versie: number;
  readonly geldigVanaf: string;
  readonly gronden: readonly Uitzonderingsgrond[];
}

const lid1 = (letter: string, tekst: string): Uitzonderingsgrond => ({
  ...{ id: `5.1-1-${letter}`, groep: '5.1-1', soort: 'absoluut', tekst },
  bron: `Woo art. 5.1 lid 1 onder ${letter}`,
});
const lid2 = (letter: string, tekst: string): Uitzonderingsgrond => ({
  ...{ id: `5.1-2-${letter}`, groep: '5.1-2', soort: 'relatief', tekst },
  bron: `Woo art. 5.1 lid 2 onder ${letter}`,
});

const V1: Grondencatalogus = {
  versie: 1,
  geldigVanaf: '2022-05-01',
  gronden: [
    lid1('a', 'Het kan de eenheid van de Kroon in gevaar brengen.'),
    lid1('b', 'Het kan de veiligheid van de Staat schaden.'),
    lid1(
      'c',
      'Er staan gegevens in over het bedrijf of de werkwijze die vertrouwelijk aan ons zijn gegeven.',
    ),
    lid1(
      'd',
      'Er staan bijzondere persoonsgegevens in, zoals over gezondheid, of strafrechtelijke gegevens.',
    ),
    lid1('e', 'Er staan nummers in die bij één persoon horen, zoals een BSN.'),
    lid2('a', 'De betrekkingen van Nederland met andere landen of met internationale organisaties.'),
    lid2('b', 'De economische of financiële belangen van de gemeente of een andere overheid.'),
    lid2('c', 'De opsporing en vervolging van strafbare feiten.'),
    lid2('d', 'Inspectie, controle en toezicht door de overheid.'),
    lid2('e', 'De persoonlijke levenssfeer van mensen.'),
    lid2('f', 'Gegevens waar een concurrent iets aan heeft, anders dan onder lid 1 onder c.'),
    lid2('g', 'De bescherming van het milieu.'),
    lid2('h', 'De beveiliging van mensen en bedrijven, en het voorkomen van sabotage.'),
    lid2('i', 'Het goed functioneren van de gemeente of een andere overheid.'),
    {
      ...{ id: '5.1-5', groep: '5.1-5', soort: 'relatief' },
      tekst:
        'Iemand wordt onevenredig benadeeld. Dit kan alleen bij uitzondering en niet naast lid 1 of lid 2.',
      bron: 'Woo art. 5.1 lid 5',
    },
    {
      ...{ id: '5.2', groep: '5.2', soort: 'absoluut' },
      tekst: 'Er staan persoonlijke meningen van medewerkers in, uit intern overleg.',
      bron: 'Woo art. 5.2 lid 1',
    },
  ],
};

const VERSIES: readonly Grondencatalogus[] = [V1];

/** What was adopted last: a gap names one of its grounds. */
export const nieuwsteCatalogus: Grondencatalogus = VERSIES.at(-1) ?? V1;

/** The catalogue by which is weighed on a day. */
export function catalogusOp(dag: string): Grondencatalogus {
  return [...VERSIES].reverse().find(({ geldigVanaf }) => geldigVanaf <= dag) ?? V1;
}

/** The catalogue that a weighing names. */
export function catalogusVan(versie: number): Grondencatalogus {
  const catalogus = VERSIES.find((een) => een.versie === versie);
  if (!catalogus) throw new Error(`Er is geen catalogus met gronden met versie ${versie}.`);
  return catalogus;
}
