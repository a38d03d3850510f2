import {
  ALLEEN_BIJ,
  DAGVORMEN,
  type Dagvorm,
  isKoppelveld,
  KOPPELVELDEN,
  type Koppeldoel,
  type Koppelveld,
  type Koppelveldsoort,
  VERPLICHT,
} from './koppelvelden';

/** How one field of a melding is filled. */
export type Veldkoppeling =
  | { readonly van: 'vast'; readonly waarde: string }
  /** The number of the line, after these letters: for a list that has no reference of its own. */
  | { readonly van: 'regelnummer'; readonly voor: string }
  | {
      readonly van: 'kolommen';
      readonly kolommen: readonly string[];
      /** Other words for those of the list, by what stands in the column, without regard to capitals. */
      readonly waarden: ReadonlyMap<string, string>;
      /** For what stands in none of them, and for an empty cell. */
      readonly anders: string | null;
      readonly vormen: readonly Dagvorm[];
      readonly voor: string;
      /** Cut off what is too long, instead of refusing the line. */
      readonly afkappen: boolean;
    };

/**
 * How something that was kept elsewhere becomes a melding: a column of an old list, or a question of a form. The same
 * for both.
 */
export interface Koppeling {
  readonly naam: string;
  readonly velden: ReadonlyMap<Koppelveld, Veldkoppeling>;
  /** Columns that are left behind on purpose. Any other column that is used nowhere is a fault. */
  readonly negeer: ReadonlySet<string>;
  /** For a provider that the register does not know: refuse the line, or go on without. */
  readonly aanbiederOnbekend: 'afkeuren' | 'zonder';
  /** Everything that follows on a new melding follows on what is still open too: letter, terms, case. */
  readonly openStarten: boolean;
}

/** A fault in a koppeling, at the place where it stands. */
export interface Koppelfout {
  readonly plaats: string;
  readonly reden: string;
}

export type GelezenKoppeling =
  | { readonly koppeling: Koppeling; readonly fouten: readonly [] }
  | { readonly koppeling: null; readonly fouten: readonly Koppelfout[] };

const NAMEN = ['naam', 'velden', 'negeer', 'aanbiederOnbekend', 'openStarten'];
const VELDNAMEN = [
  'vast',
  'kolom',
  'kolommen',
  'waarden',
  'anders',
  'datum',
  'voor',
  'afkappen',
  'regelnummer',
];
const STANDAARDVORMEN: readonly Dagvorm[] = ['d-m-jjjj', 'jjjj-mm-dd'];

type Doos = Readonly<Record<string, unknown>>;
const isDoos = (x: unknown): x is Doos => typeof x === 'object' && x !== null && !Array.isArray(x);
const isTekst = (x: unknown): x is string => typeof x === 'string' && x !== '';
const isLijst = (x: unknown): x is string[] => Array.isArray(x) && x.every(isTekst);

/** How two ways to write the same word are compared. */
export const gelijkwoord = (tekst: string): string => tekst.trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * Reads a koppeling as it was written in JSON, and names every fault at once.
 * @param doel what it will be used for
 */
export function leesKoppeling(json: unknown, doel: Koppeldoel): GelezenKoppeling {
  if (!isDoos(json)) return mislukt([{ plaats: '-', reden: 'Een koppeling is een JSON-object.' }]);
  const fouten = Object.keys(json)
    .filter((naam) => !NAMEN.includes(naam))
    .map((naam) => ({ plaats: naam, reden: `Onbekend. Bekend zijn: ${NAMEN.join(', ')}.` }));
  const fout = (plaats: string, reden: string) => void fouten.push({ plaats, reden });
  const { naam, velden, negeer = [], aanbiederOnbekend = 'afkeuren', openStarten = false } = json;
  if (!isTekst(naam) || naam.length > 200) fout('naam', 'Geef de koppeling een naam.');
  if (!isDoos(velden)) fout('velden', 'Noem per veld waar het vandaan komt.');
  if (!isLijst(negeer)) fout('negeer', 'Noem hier namen van kolommen.');
  if (aanbiederOnbekend !== 'afkeuren' && aanbiederOnbekend !== 'zonder')
    fout('aanbiederOnbekend', 'Kies "afkeuren" of "zonder".');
  if (typeof openStarten !== 'boolean') fout('openStarten', 'Kies true of false.');
  const gelezen = new Map<Koppelveld, Veldkoppeling>();
  for (const [veld, inhoud] of Object.entries(isDoos(velden) ? velden : {})) {
    const plaats = `velden.${veld}`;
    if (!isKoppelveld(veld) || (ALLEEN_BIJ[veld] ?? doel) !== doel) {
      fout(plaats, `Dit veld bestaat hier niet. Bekend zijn: ${bekende(doel).join(', ')}.`);
      continue;
    }
    const uitkomst = leesVeld(veld, inhoud);
    if (Array.isArray(uitkomst)) uitkomst.forEach((reden) => fout(plaats, reden));
    else gelezen.set(veld, uitkomst as Veldkoppeling);
  }
  for (const veld of isDoos(velden) ? VERPLICHT[doel] : [])
    if (!Object.hasOwn(velden as Doos, veld)) fout(`velden.${veld}`, 'Dit veld is verplicht.');
  if (fouten.length > 0) return mislukt(fouten);
  const koppeling: Koppeling = {
    naam: naam as string,
    velden: gelezen,
    negeer: new Set((negeer as string[]).map(gelijkwoord)),
    aanbiederOnbekend: aanbiederOnbekend as Koppeling['aanbiederOnbekend'],
    openStarten: openStarten as boolean,
  };
  return { koppeling, fouten: [] };
}

const mislukt = (fouten: readonly Koppelfout[]): GelezenKoppeling => ({ koppeling: null, fouten });

const bekende = (doel: Koppeldoel): string[] =>
  Object.keys(KOPPELVELDEN).filter((veld) => (ALLEEN_BIJ[veld as Koppelveld] ?? doel) === doel);

/** The field, or what is wrong with it. */
function leesVeld(veld: Koppelveld, inhoud: unknown): Veldkoppeling | string[] {
  if (!isDoos(inhoud)) return ['Noem "kolom", "kolommen", "vast" of "regelnummer".'];
  const soort: Koppelveldsoort = KOPPELVELDEN[veld];
  const redenen = Object.keys(inhoud)
    .filter((naam) => !VELDNAMEN.includes(naam))
    .map((naam) => `"${naam}" is onbekend. Bekend zijn: ${VELDNAMEN.join(', ')}.`);
  const bronnen = ['vast', 'kolom', 'kolommen', 'regelnummer'].filter((naam) => naam in inhoud);
  if (bronnen.length !== 1) return [...redenen, 'Noem één van "kolom", "kolommen", "vast" en "regelnummer".'];
  if (redenen.length > 0) return redenen;
  const { vast, regelnummer } = inhoud;
  if (bronnen[0] === 'vast') {
    if (!isTekst(vast)) return ['"vast" is een tekst.'];
    const reden = past(soort, vast);
    return reden ? [reden] : { van: 'vast', waarde: vast };
  }
  if (bronnen[0] === 'regelnummer') {
    if (veld !== 'referentie' || !isTekst(regelnummer))
      return ['"regelnummer" kan alleen bij referentie, met de letters die ervoor komen.'];
    return { van: 'regelnummer', voor: regelnummer };
  }
  return leesKolommen(soort, inhoud);
}

function leesKolommen(soort: Koppelveldsoort, inhoud: Doos): Veldkoppeling | string[] {
  const {
    kolom,
    kolommen = [kolom],
    waarden = {},
    anders = null,
    datum,
    voor = '',
    afkappen = false,
  } = inhoud;
  const redenen: string[] = [];
  if (!isLijst(kolommen) || kolommen.length === 0)
    redenen.push('Noem de vraag of de kolom waar dit uit komt.');
  else if (kolommen.length > 1 && soort.soort !== 'tekst')
    redenen.push('Alleen een tekst kan uit meer vragen of kolommen komen.');
  if (!isDoos(waarden) || !Object.values(waarden).every(isTekst))
    redenen.push('"waarden" zet tekst om in tekst.');
  else redenen.push(...Object.values(waarden).flatMap((waarde) => past(soort, waarde as string) ?? []));
  if (anders !== null && !isTekst(anders)) redenen.push('"anders" is een tekst.');
  else if (anders !== null) redenen.push(...[past(soort, anders as string) ?? []].flat());
  const vormen = datum === undefined ? STANDAARDVORMEN : [datum].flat();
  if (datum !== undefined && soort.soort !== 'dag') redenen.push('"datum" hoort alleen bij een dag.');
  else if (!vormen.every((vorm) => DAGVORMEN.includes(vorm as Dagvorm)))
    redenen.push(`Onbekende vorm van een datum. Bekend zijn: ${DAGVORMEN.join(', ')}.`);
  if (typeof voor !== 'string' || (voor !== '' && soort.soort !== 'tekst'))
    redenen.push('"voor" hoort alleen bij een tekst.');
  if (typeof afkappen !== 'boolean' || (afkappen && soort.soort !== 'tekst'))
    redenen.push('"afkappen" hoort alleen bij een tekst.');
  if (redenen.length > 0) return redenen;
  const vertaling = Object.entries(waarden as Record<string, string>);
  return {
    van: 'kolommen',
    kolommen: kolommen as string[],
    waarden: new Map(vertaling.map(([van, naar]) => [gelijkwoord(van), naar])),
    anders: anders as string | null,
    vormen: vormen as readonly Dagvorm[],
    voor: voor as string,
    afkappen: afkappen as boolean,
  };
}

/** What is wrong with a value that the koppeling itself gives, or null. */
function past(soort: Koppelveldsoort, waarde: string): string | null {
  if (soort.soort === 'lijst' && !soort.waarden.includes(waarde))
    return `"${waarde}" bestaat niet. Kies uit: ${soort.waarden.join(', ')}.`;
  if (soort.soort === 'janee' && waarde !== 'ja' && waarde !== 'nee') return 'Kies "ja" of "nee".';
  if (soort.soort === 'dag' && !/^\d{4}-\d{2}-\d{2}$/.test(waarde)) return 'Schrijf een dag als 2026-12-31.';
  if (soort.soort === 'tekst' && waarde.length > soort.hoogstens)
    return `Gebruik ten hoogste ${soort.hoogstens} tekens.`;
  return null;
}
