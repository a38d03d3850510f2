import { Temporal } from 'temporal-polyfill';
import { type Aanwijzing, type Bereikvraag, dekt } from './aanwijzing';

/** The proof that a toezichthouder shows who he is (Awb art. 5:12). Days as `jjjj-mm-dd`, both included. */
export interface Legitimatie {
  readonly van: string;
  readonly tot: string;
}

/** Whether it is valid on a day. */
export const isGeldig = ({ van, tot }: Legitimatie, dag: string): boolean => van <= dag && dag <= tot;

/** From how many days before its end a paper asks for a successor (AANNAME: time for a decision of the college). */
export const WAARSCHUW_DAGEN = 60;

interface Papier {
  readonly van: string;
  readonly tot: string | null;
}

/**
 * The last day that is covered without a gap from today on, or null when it has no end.
 * @returns undefined when nothing covers today
 */
export function gedektTot(papieren: readonly Papier[], vandaag: string): string | null | undefined {
  const opVolgorde = [...papieren].sort((a, b) => a.van.localeCompare(b.van));
  let tot: string | undefined;
  for (const papier of opVolgorde) {
    const sluitAan = papier.van <= (tot === undefined ? vandaag : dagNa(tot));
    if (!sluitAan || (papier.tot !== null && papier.tot < (tot ?? vandaag))) continue;
    if (papier.tot === null) return null;
    tot = papier.tot;
  }
  return tot;
}

const dagNa = (dag: string): string => Temporal.PlainDate.from(dag).add({ days: 1 }).toString();

/** Why no appointment covers an act, in the order in which a person would look. */
export type Dekkingsreden = 'geen_aanwijzing' | 'andere_wet' | 'ander_domein' | 'nog_niet' | 'afgelopen';

/**
 * On which appointment an act rests (Awb art. 5:11 and 5:14; rulings: outside or after the aanwijzing it is refused).
 * Of several the one that began last.
 */
export function bepaalDekking<A extends Aanwijzing>(
  aanwijzingen: readonly A[],
  vraag: Bereikvraag,
): { readonly aanwijzing: A } | { readonly reden: Dekkingsreden } {
  const dekkend = aanwijzingen.filter((aanwijzing) => dekt(aanwijzing, vraag));
  const laatste = dekkend.sort((a, b) => a.van.localeCompare(b.van)).at(-1);
  return laatste ? { aanwijzing: laatste } : { reden: redenVan(aanwijzingen, vraag) };
}

function redenVan(aanwijzingen: readonly Aanwijzing[], { wet, domein, dag }: Bereikvraag): Dekkingsreden {
  if (aanwijzingen.length === 0) return 'geen_aanwijzing';
  const vanWet = aanwijzingen.filter(({ wetten }) => wetten.includes(wet));
  if (vanWet.length === 0) return 'andere_wet';
  const vanDomein = vanWet.filter(
    ({ domeinen }) => domeinen.length === 0 || (domein !== null && domeinen.includes(domein)),
  );
  if (vanDomein.length === 0) return 'ander_domein';
  return vanDomein.every(({ van }) => van > dag) ? 'nog_niet' : 'afgelopen';
}
