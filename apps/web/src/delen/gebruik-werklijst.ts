import { useQuery } from '@tanstack/react-query';
import { useLocation, useRouter } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { aanbiederVraag } from '../api/aanbieders';
import { alsApiFout } from '../api/fout';
import { useCollegas, useIk } from '../api/ik';
import { useWeergaven, type Lijstnaam } from '../api/weergaven';
import { weergaveTeksten } from '../teksten/weergaven';
import { werklijstTeksten as teksten } from '../teksten/werklijst';
import { roep } from '../api/client';
import { haalBladzijde } from './haal';
import { useLijst, type Filterwaarden } from './lijst';
import { wijzenVan, type Sortering } from './sortering';
import { GEEN, weergaveadres } from './weergave';
import { bestaat, keuzetekst, NIEMAND, telvraag, type Blad, type Filterkeuze } from './werklijst-filter';

/** Whose work can be looked at: oneself, what nobody has, and every colleague, who left last. */
export function useBehandelaars(): { waarde: string; label: string; actief: boolean }[] {
  const ik = useIk();
  const anderen = useCollegas().filter(({ id }) => id !== ik.id);
  const { behandelaar } = teksten;
  return [
    ...(ik.id ? [{ waarde: ik.id, label: behandelaar.ik(ik.naam), actief: true }] : []),
    { waarde: NIEMAND, label: behandelaar.niemand, actief: true },
    ...anderen
      .filter(({ actief }) => actief)
      .map(({ id, naam }) => ({ waarde: id, label: naam, actief: true })),
    ...anderen
      .filter(({ actief }) => !actief)
      .map(({ id, naam }) => ({ waarde: id, label: behandelaar.weg(naam), actief: false })),
  ];
}

/** What `useWerklijst` needs to know of a list. */
export interface Lijstbron {
  naam: Lijstnaam;
  pad: string;
  /** None for who does not work on it: then it is not asked whose work it is either. */
  bladen: readonly Blad[];
  /** The filters of this list alone, beside colleague and provider. */
  keuzes: readonly Filterkeuze[];
  sortering: Sortering;
  /** What is asked of the API for the filters of the address; the same without. */
  vraag?: ((filter: Filterwaarden) => Filterwaarden) | undefined;
}

/** The filters that every list has in its address. */
const VAST = ['weergave', 'behandelaarId', 'teLaat', 'aanbiederId', 'sorteer'];

const zelfde = (filter: Filterwaarden): Filterwaarden => filter;

/** The list of the address, how its filters are said, and which of them were taken away because they do not exist. */
export function useWerklijst<R>({ naam, pad, bladen, keuzes, sortering, vraag = zelfde }: Lijstbron) {
  const ik = useIk();
  const router = useRouter();
  const behandelaars = useBehandelaars();
  const collegas = useCollegas();
  const { searchStr, publicHref } = useLocation();
  const aanbiederId = new URLSearchParams(searchStr).get('aanbiederId');
  const aanbieder = useQuery({ ...aanbiederVraag(aanbiederId ?? ''), enabled: Boolean(aanbiederId) });
  const weergaven = useWeergaven(naam);
  const standaard = weergaven.weergaven.find(({ id }) => id === weergaven.standaardId);
  const bekend = {
    keuzes,
    sorteringen: wijzenVan(sortering),
    collegas: collegas.length > 0 ? behandelaars.map(({ waarde }) => waarde) : undefined,
    aanbiederOnbekend: aanbieder.isError && alsApiFout(aanbieder.error).status === 404,
    weergaven: weergaven.bekend ? weergaven.weergaven.map(({ id }) => id) : undefined,
  };
  // Without anything in the address the default opens; which one that is must be known first.
  const zonderFilter = new URLSearchParams(searchStr).size === 0;
  const haal = haalBladzijde<R>(pad);
  const alles = useLijst<R>({
    sleutel: [naam],
    filters: useMemo(() => [...VAST, ...keuzes.map((keuze) => keuze.naam)], [keuzes]),
    haal: ({ weergave: _, ...filter }) => haal(vraag(filter)),
    kent: (filter, waarde) => bestaat(filter, waarde, bekend),
    zonderFilter: standaard && { naam: 'weergave', waarde: GEEN },
    wacht: zonderFilter && (!weergaven.bekend || standaard !== undefined),
  });
  const opent = zonderFilter && standaard ? weergaveadres(alles.adres, standaard, ik.id) : null;
  useEffect(() => {
    if (opent) router.history.replace(opent);
  }, [opent, router]);
  const { weergave, ...filter } = alles.filter;
  const aantallen = useAantallen(naam, pad, {
    vraag: vraag(telvraag(filter, ik.id)),
    aan: bladen.length > 0 && alles.klaar,
  });
  const lijst = { ...alles, filter: filter as Filterwaarden };
  const woord = (deel: string, waarde: string): { label: string; waarde: string } => {
    if (deel === 'weergave') return { label: weergaveTeksten.label, waarde };
    if (deel === 'aanbiederId') return { label: teksten.aanbieder, waarde: aanbieder.data?.naam ?? '…' };
    if (deel === 'sorteer') return { label: teksten.volgorde, waarde };
    if (deel === 'teLaat') return { label: teksten.teLaat, waarde };
    const { label } = teksten.behandelaar;
    const keuze = keuzes.find((k) => k.naam === deel) ?? {
      naam: deel,
      label,
      leeg: '',
      opties: behandelaars,
    };
    return { label: keuze.label, waarde: keuzetekst(keuze, waarde) };
  };
  const vervallen = useVervallen(lijst, (deel) => woord(deel, '').label, publicHref);
  return {
    lijst,
    aantallen,
    woord,
    vervallen: vervallen.filter((label) => label !== weergaveTeksten.label),
    weergaven: {
      ...weergaven,
      huidig: weergaven.weergaven.find(({ id }) => id === weergave) ?? null,
      /** The address names one that is not there (any more). */
      weg: vervallen.includes(weergaveTeksten.label),
      standaardWeg: weergaven.standaardId !== null && standaard === undefined,
    },
    /** The list as a file, with the same filter. */
    uitvoer: `${pad}/export?${new URLSearchParams(vraag(filter)).toString()}`,
  };
}

/** The API counts up to one more than this. */
const TELGRENS = 99;

/** How many rows there are behind each tab, as the tab says it; nothing while that is not known. */
function useAantallen(
  naam: Lijstnaam,
  pad: string,
  { vraag, aan }: { vraag: Filterwaarden; aan: boolean },
): (blad: Blad) => string | undefined {
  const { data } = useQuery({
    queryKey: [naam, 'aantallen', vraag],
    queryFn: () =>
      roep<Partial<Record<Blad, number>>>(`${pad}/aantallen?${new URLSearchParams(vraag).toString()}`),
    placeholderData: (vorige) => vorige,
    // After the list: its rows are what a person waits for.
    enabled: aan,
  });
  return (blad) => {
    const aantal = data?.[blad];
    if (aantal === undefined) return undefined;
    return aantal > TELGRENS ? teksten.meerDan(TELGRENS) : String(aantal);
  };
}

/** Takes filters that do not exist out of the address, and names them for as long as that address is shown. */
function useVervallen(
  { onbekend, hier }: { onbekend: readonly string[]; hier: string },
  label: (naam: string) => string,
  adres: string,
): readonly string[] {
  const router = useRouter();
  const [weg, zetWeg] = useState<{ hier: string; namen: readonly string[] }>({ hier: '', namen: [] });
  const namen = onbekend.map(label).join('\n');
  useEffect(() => {
    if (namen === '') return;
    // Of some it is known later than of others: those that went before are named with them.
    zetWeg((eerder) => ({
      hier,
      namen: [...(eerder.hier === adres ? eerder.namen : []), ...namen.split('\n')],
    }));
    router.history.replace(hier);
  }, [namen, hier, adres, router]);
  return weg.hier === hier ? weg.namen : [];
}
