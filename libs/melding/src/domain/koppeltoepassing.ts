import { leesDag } from './dagtekst';
import { type Koppeling, type Veldkoppeling, gelijkwoord } from './koppeling';
import { KOPPELVELDEN, type Koppelveld, type Koppelveldsoort } from './koppelvelden';

/** What one line or one form says, by column; undefined for a column that is not there. */
export type Kolomlezer = (kolom: string) => string | undefined;

export interface Kolomfout {
  readonly kolom: string;
  readonly reden: string;
}

/** The fields of one line: absent is what stands nowhere. Lists, days and lengths are checked; days are ISO text. */
export type Koppelwaarden = { readonly [V in Koppelveld]?: string };

export interface Toegepast {
  readonly waarden: Koppelwaarden;
  readonly fouten: readonly Kolomfout[];
}

/** Control characters besides tab and line end: nobody typed them, and they separate fields on their way to the database. */
// eslint-disable-next-line no-control-regex -- these characters are what it looks for
const ONZICHTBAAR = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;
const JA = new Set(['ja', 'j', 'true', '1', 'x', 'waar', 'yes']);
const NEE = new Set(['nee', 'n', 'false', '0', 'onwaar', 'no']);

/**
 * The columns of a list that the koppeling does not know, and those that it names and the list lacks.
 * @param kolommen the heading of the list
 */
export function kopfouten({ velden, negeer }: Koppeling, kolommen: readonly string[]): Kolomfout[] {
  const gebruikt = new Map<string, string>();
  for (const veld of velden.values())
    if (veld.van === 'kolommen') for (const kolom of veld.kolommen) gebruikt.set(gelijkwoord(kolom), kolom);
  const koppen = kolommen.map(gelijkwoord);
  const fouten = kolommen.flatMap((kolom, i): Kolomfout[] => {
    const naam = koppen[i] as string;
    if (koppen.indexOf(naam) !== i) return [{ kolom, reden: 'Deze kolom staat er twee keer.' }];
    if (gebruikt.has(naam) || negeer.has(naam)) return [];
    return [
      {
        kolom: kolom || `kolom ${i + 1}`,
        reden: 'De koppeling noemt deze kolom niet. Gebruik haar, of zet haar bij "negeer".',
      },
    ];
  });
  for (const [naam, kolom] of gebruikt)
    if (!koppen.includes(naam)) fouten.push({ kolom, reden: 'Deze kolom staat niet in de lijst.' });
  return fouten;
}

/** How many different answers of one field are remembered: days, words of a list. */
const ONTHOUDEN = 5_000;

/** Makes the fields of one line after another, and names all faults of each at once. */
export class Koppeltoepasser {
  private readonly velden: readonly Toepassing[];

  constructor({ velden }: Koppeling) {
    this.velden = [...velden].map(([veld, hoe]) => {
      const soort: Koppelveldsoort = KOPPELVELDEN[veld];
      // What comes back again and again is read once.
      const vaak = hoe.van === 'kolommen' && soort.soort !== 'tekst' && soort.soort !== 'email';
      return { veld, hoe, soort, gelezen: vaak ? new Map<string, Uitkomst>() : null };
    });
  }

  /** @param regel its number, for a reference that is made of it */
  pasToe(lees: Kolomlezer, regel: number): Toegepast {
    const waarden: { [V in Koppelveld]?: string } = {};
    const fouten: Kolomfout[] = [];
    for (const toepassing of this.velden) {
      const uitkomst = pasVeldToe(toepassing, lees, regel);
      if (uitkomst === undefined) continue;
      const { veld, hoe } = toepassing;
      if (typeof uitkomst === 'string') waarden[veld] = uitkomst;
      else fouten.push({ kolom: hoe.van === 'kolommen' ? hoe.kolommen.join(' + ') : veld, ...uitkomst });
    }
    return { waarden, fouten };
  }
}

interface Toepassing {
  readonly veld: Koppelveld;
  readonly hoe: Veldkoppeling;
  readonly soort: Koppelveldsoort;
  readonly gelezen: Map<string, Uitkomst> | null;
}

function pasVeldToe({ hoe, soort, gelezen }: Toepassing, lees: Kolomlezer, regel: number): Uitkomst {
  if (hoe.van === 'vast') return hoe.waarde;
  if (hoe.van === 'regelnummer') return `${hoe.voor}${regel}`;
  if (!gelezen) return waarde(soort, hoe, lees);
  const ruw = lees(hoe.kolommen[0] as string) ?? '';
  if (gelezen.has(ruw)) return gelezen.get(ruw);
  const uitkomst = waarde(soort, hoe, lees);
  if (gelezen.size === ONTHOUDEN) gelezen.clear();
  gelezen.set(ruw, uitkomst);
  return uitkomst;
}

type Uitkomst = string | { readonly reden: string } | undefined;

type Uitkolommen = Extract<Veldkoppeling, { van: 'kolommen' }>;

function waarde(soort: Koppelveldsoort, hoe: Uitkolommen, lees: Kolomlezer): Uitkomst {
  let gelezen = '';
  for (const kolom of hoe.kolommen) {
    const deel = schoon(lees(kolom) ?? '');
    if (deel !== '') gelezen = gelezen === '' ? deel : `${gelezen}\n\n${deel}`;
  }
  if (hoe.waarden.size > 0) {
    const vertaald = hoe.waarden.get(gelijkwoord(gelezen));
    if (vertaald !== undefined) return vertaald;
  }
  if (gelezen === '') return hoe.anders ?? undefined;
  const uitkomst = alsVeld(soort, hoe, gelezen);
  return typeof uitkomst === 'string' ? uitkomst : (hoe.anders ?? uitkomst);
}

const schoon = (tekst: string): string => tekst.replace(ONZICHTBAAR, '').trim();

function alsVeld(
  soort: Koppelveldsoort,
  { vormen, voor, afkappen }: Uitkolommen,
  tekst: string,
): string | { readonly reden: string } {
  switch (soort.soort) {
    case 'lijst': {
      const woord = gelijkwoord(tekst).replaceAll(' ', '_');
      if (soort.waarden.includes(woord)) return woord;
      return { reden: `"${kort(tekst)}" is niet bekend. Zet er een waarde voor in de koppeling.` };
    }
    case 'dag':
      return leesDag(tekst, vormen) ?? { reden: `"${kort(tekst)}" is geen dag die zo wordt geschreven.` };
    case 'janee': {
      const woord = tekst.toLowerCase();
      if (JA.has(woord)) return 'ja';
      return NEE.has(woord) ? 'nee' : { reden: `"${kort(tekst)}" is geen ja of nee.` };
    }
    case 'email':
      return EMAIL.test(tekst) && tekst.length <= 200 ? tekst : { reden: 'Dit is geen e-mailadres.' };
    case 'tekst': {
      const heel = voor + tekst;
      if (heel.length < soort.minstens) return { reden: `Dit is korter dan ${soort.minstens} tekens.` };
      if (heel.length <= soort.hoogstens) return heel;
      if (afkappen) return `${heel.slice(0, soort.hoogstens - 1)}…`;
      return { reden: `Dit is langer dan ${soort.hoogstens} tekens.` };
    }
  }
}

const kort = (tekst: string): string => (tekst.length > 40 ? `${tekst.slice(0, 40)}…` : tekst);
