import { RAPPORTSOORTTEKST } from '@navolgbaar/rapport';
import type { Registerfilter } from '../application/ports/register';
import { leesRegistercursor } from './registercursor';
import { registerTeksten as t } from './paginas/teksten';

const LANGSTE_TEKST = 100;
const VELDEN = ['zoek', 'aanbieder', 'gemeente', 'soort', 'jaar'] as const;
type Veld = (typeof VELDEN)[number];

export interface Gelezenvraag {
  readonly filter: Registerfilter;
  readonly vanaf: ReturnType<typeof leesRegistercursor>;
  /** What is wrong with it, for who typed it. */
  readonly fouten: readonly string[];
}

/** What a reader asks of the list. What is not ours, such as the mark of a newsletter, is passed by. */
export function leesRegistervraag(vraag: Readonly<Record<string, unknown>>): Gelezenvraag {
  const fouten: string[] = [];
  const lees = (veld: Veld): string | null => {
    const waarde = vraag[veld] ?? '';
    // eslint-disable-next-line no-control-regex -- PostgreSQL stores no NUL, and nobody types the others
    if (typeof waarde !== 'string' || waarde.length > LANGSTE_TEKST || /[\u0000-\u001f]/.test(waarde)) {
      fouten.push(t.vraagFout[veld]);
      return null;
    }
    return waarde.trim() || null;
  };
  const [zoek, aanbieder, gemeente, soort, jaar] = VELDEN.map(lees) as (string | null)[];
  if (soort && !Object.hasOwn(RAPPORTSOORTTEKST, soort)) fouten.push(t.vraagFout.soort);
  if (jaar && !/^20\d\d$/.test(jaar)) fouten.push(t.vraagFout.jaar);
  return {
    filter: {
      ...{ zoek: zoek ?? null, aanbieder: aanbieder ?? null, gemeente: gemeente ?? null },
      ...{ soort: soort ?? null, jaar: jaar ? Number(jaar) : null },
    },
    vanaf: leesRegistercursor(vraag['vanaf']),
    fouten,
  };
}

/** The address of the list with these choices; without a field that is left out. */
export function registeradres(
  filter: Registerfilter,
  anders: Readonly<Record<string, string | null>> = {},
): string {
  const waarden = { ...filter, jaar: filter.jaar === null ? null : String(filter.jaar), ...anders };
  const vraag = new URLSearchParams(
    Object.entries(waarden).filter((deel): deel is [string, string] => typeof deel[1] === 'string'),
  ).toString();
  return vraag ? `/register?${vraag}` : '/register';
}
