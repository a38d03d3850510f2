import { useQuery } from '@tanstack/react-query';
import { useLocation, useRouter } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { lijstTeksten } from '../teksten/algemeen';
import { herinner, onthoud } from './geheugen';

export interface Bladzijde<R> {
  resultaten: readonly R[];
  volgende: string | null;
}

export type Filterwaarden = Readonly<Record<string, string>>;

export interface LijstOpties<R> {
  /** The key of the cache; everything under `['meldingen']` is refreshed together. */
  sleutel: readonly string[];
  /** Names of the filters that may stand in the address; what is not named here is left out. */
  filters: readonly string[];
  haal: (vraag: Record<string, string>) => Promise<Bladzijde<R>>;
  /** Whether a value exists; what does not is not asked of the server, and named in `onbekend`. */
  kent?: (naam: string, waarde: string) => boolean;
  /** What an address says that has no filter at all, for a list that would choose one by itself. */
  zonderFilter?: { naam: string; waarde: string } | undefined;
  /** Asks nothing yet: what is to be shown is not known. */
  wacht?: boolean;
}

// Keyset paging has no way back of its own: each page remembers, for this tab, which one led to it.
const bewaarplaats = 'nav-vorige-bladzijde';

const altijd = () => true;

/** A list whose filter and place stand in the address, so that a link, a reload and "terug" show the same. */
export function useLijst<R>({
  sleutel,
  filters,
  haal,
  kent = altijd,
  zonderFilter,
  wacht = false,
}: LijstOpties<R>) {
  const { publicHref, searchStr } = useLocation();
  // `pathname` leaves out the base; a link needs it.
  const pathname = publicHref.replace(/[?#].*$/, '');
  const router = useRouter();
  const gevraagd = useMemo(
    () => kies(new URLSearchParams(searchStr), [...filters, 'vanaf']),
    [searchStr, filters],
  );
  const onbekend = Object.keys(gevraagd).filter(
    (naam) => naam !== 'vanaf' && !kent(naam, gevraagd[naam] ?? ''),
  );
  const weg = onbekend.join();
  const vraag = useMemo(
    () => (weg ? zonder(gevraagd, [...weg.split(','), 'vanaf']) : gevraagd),
    [gevraagd, weg],
  );
  const antwoord = useQuery({
    queryKey: [...sleutel, 'lijst', vraag],
    queryFn: () => haal(vraag),
    placeholderData: (vorige) => vorige,
    enabled: !wacht,
  });

  const { naam: leegNaam = '', waarde: leegWaarde = '' } = zonderFilter ?? {};
  const hrefMet = useCallback(
    (wijziging: Readonly<Record<string, string | null>>) =>
      adresMet(pathname, metWijziging(vraag, wijziging), leegNaam, leegWaarde),
    [vraag, pathname, leegNaam, leegWaarde],
  );

  const { vanaf, ...filter } = vraag;
  // While the next page is on its way the old rows stay; their cursor belongs to another page.
  const cursor = antwoord.isPlaceholderData ? null : (antwoord.data?.volgende ?? null);
  const volgende = cursor ? hrefMet({ vanaf: cursor }) : undefined;
  if (volgende) onthoud(`${bewaarplaats} ${volgende}`, hrefMet({ vanaf: vanaf ?? null }));
  const aantal = antwoord.data?.resultaten.length ?? 0;
  return {
    rijen: antwoord.data?.resultaten,
    fout: antwoord.isError ? antwoord.error : undefined,
    /** Whether the rows are those of this address, and not still those of the one before. */
    klaar: antwoord.data !== undefined && !antwoord.isPlaceholderData,
    opnieuw: () => void antwoord.refetch(),
    filter: filter as Filterwaarden,
    gefilterd: Object.keys(filter).length > 0,
    /** Names of filters in the address with a value that does not exist. */
    onbekend,
    /** The address of the list without anything. */
    adres: pathname,
    /** This page of the list, as an address. */
    hier: hrefMet({ vanaf: vanaf ?? null }),
    hrefMet,
    /** Sets filters and goes back to the first page; null or '' removes one. */
    zetFilter: (wijziging: Readonly<Record<string, string | null>>) =>
      router.history.push(hrefMet(wijziging)),
    /** For `<Paginering {...lijst.paginering}>`. */
    paginering: {
      volgende,
      vorige: vanaf
        ? (herinner(`${bewaarplaats} ${hrefMet({ vanaf })}`) ?? hrefMet({ vanaf: null }))
        : undefined,
      samenvatting: antwoord.data ? lijstTeksten.aantal(aantal, cursor !== null) : '',
    },
  };
}

function kies(zoek: URLSearchParams, namen: readonly string[]): Record<string, string> {
  return Object.fromEntries(namen.flatMap((naam) => (zoek.get(naam) ? [[naam, zoek.get(naam) ?? '']] : [])));
}

const zonder = (waarden: Filterwaarden, namen: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(waarden).filter(([naam]) => !namen.includes(naam)));

/** The parameters after a change; another filter begins at the first page. */
function metWijziging(
  vraag: Filterwaarden,
  wijziging: Readonly<Record<string, string | null>>,
): URLSearchParams {
  const nieuw = new URLSearchParams(vraag);
  if (!('vanaf' in wijziging)) nieuw.delete('vanaf');
  for (const [naam, waarde] of Object.entries(wijziging)) {
    if (waarde === null || waarde === '') nieuw.delete(naam);
    else nieuw.set(naam, waarde);
  }
  return nieuw;
}

function adresMet(pathname: string, zoek: URLSearchParams, leegNaam: string, leegWaarde: string): string {
  const aantal = [...zoek.keys()].length;
  if (leegNaam && aantal === 0) zoek.set(leegNaam, leegWaarde);
  else if (leegNaam && aantal > 1 && zoek.get(leegNaam) === leegWaarde) zoek.delete(leegNaam);
  const tekst = zoek.toString();
  return tekst ? `${pathname}?${tekst}` : pathname;
}
