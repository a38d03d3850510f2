import {
  type Pagina,
  type Sorteerwijze,
  cursorOnbekend,
  leesCursor,
  pagina,
} from '@navolgbaar/platform/http';
import type { Aanbiedersoort } from '../../domain/jaarplaninstelling';
import type { Realisatiestand } from '../../domain/realisatie';
import type { Bekostiging } from '../../domain/stel-jaarplan-voor';
import type { Jaarplanregelview } from './lees-jaarplan';

/** What the list can be sorted by. */
export const JAARPLANSORTERINGEN = ['naam', 'score', 'kwartaal', 'laatste'] as const;
type Sorteersleutel = (typeof JAARPLANSORTERINGEN)[number];

export interface Jaarplanfilter {
  /** Part of a name. */
  readonly zoek: string | null;
  /** Null: not this year. */
  readonly kwartaal: number | null | undefined;
  readonly stand: Realisatiestand | null;
  readonly soort: Aanbiedersoort | null;
  readonly bekostiging: Bekostiging | null;
  /** Only what went, or was decided, otherwise. */
  readonly anders: 'afwijking' | 'besluit' | null;
  readonly sorteer: Sorteerwijze<Sorteersleutel> | null;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

const { compare } = new Intl.Collator('nl');
/** What has no value comes last upwards: who is not visited this year, and first who was never visited. */
const SLEUTELS: Readonly<Record<Sorteersleutel, (a: Jaarplanregelview, b: Jaarplanregelview) => number>> = {
  naam: (a, b) => compare(a.aanbiederNaam, b.aanbiederNaam),
  score: (a, b) => a.score - b.score,
  kwartaal: (a, b) => (a.kwartaal ?? 5) - (b.kwartaal ?? 5),
  laatste: (a, b) => (a.laatsteStructureel ?? '').localeCompare(b.laatsteStructureel ?? ''),
};

/**
 * A page of the lines. A plan has some hundreds: they are compared with what happened anyway, so that this needs no statement
 * of its own.
 * @throws DomeinFout INVOER_ONGELDIG for a cursor that is not ours
 */
export function kiesRegels(
  regels: readonly Jaarplanregelview[],
  filter: Jaarplanfilter,
): Pagina<Jaarplanregelview> {
  const { sorteer, vanaf, aantal } = filter;
  const wijze = sorteer ?? 'kwartaal';
  const af = wijze.startsWith('-');
  const vergelijk = SLEUTELS[(af ? wijze.slice(1) : wijze) as Sorteersleutel];
  const gekozen = regels
    .filter((regel) => past(regel, filter))
    .sort(
      (a, b) =>
        (af ? -1 : 1) * vergelijk(a, b) ||
        b.score - a.score ||
        compare(a.aanbiederNaam, b.aanbiederNaam) ||
        (a.aanbiederId < b.aanbiederId ? -1 : 1),
    );
  const cursor = leesCursor(vanaf, 2);
  const plek = cursor ? gekozen.findIndex(({ aanbiederId }) => aanbiederId === cursor[1]) : -1;
  if (cursor && (plek < 0 || cursor[0] !== wijze)) throw cursorOnbekend();
  return pagina(gekozen.slice(plek + 1, plek + 2 + aantal), aantal, ({ aanbiederId }) => [
    wijze,
    aanbiederId,
  ]);
}

function past(regel: Jaarplanregelview, filter: Jaarplanfilter): boolean {
  const { zoek, kwartaal, stand, soort, bekostiging, anders } = filter;
  return (
    (!zoek || regel.aanbiederNaam.toLowerCase().includes(zoek.trim().toLowerCase())) &&
    (kwartaal === undefined || (regel.id !== null && regel.kwartaal === kwartaal)) &&
    (!stand || regel.realisatie.stand === stand) &&
    (!soort || regel.soort === soort) &&
    (!bekostiging || regel.bekostiging === bekostiging) &&
    (anders !== 'afwijking' || regel.realisatie.afwijking) &&
    (anders !== 'besluit' || (regel.id !== null && regel.kwartaal !== regel.voorstel))
  );
}
