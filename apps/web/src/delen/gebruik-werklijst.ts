import { useQuery } from '@tanstack/react-query';
import { useLocation, useRouter } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { aanbiederVraag } from '../api/aanbieders';
import { alsApiFout } from '../api/fout';
import { useCollegas, useIk } from '../api/ik';
import { werklijstTeksten as teksten } from '../teksten/werklijst';
import { haalBladzijde } from './haal';
import { useLijst } from './lijst';
import { bestaat, keuzetekst, NIEMAND, type Filterkeuze } from './werklijst-filter';

/** Whose work can be looked at: oneself, what nobody has, and every colleague, who left last. */
export function useBehandelaars(): { waarde: string; label: string }[] {
  const ik = useIk();
  const anderen = useCollegas().filter(({ id }) => id !== ik.id);
  const { behandelaar } = teksten;
  return [
    ...(ik.id ? [{ waarde: ik.id, label: behandelaar.ik(ik.naam) }] : []),
    { waarde: NIEMAND, label: behandelaar.niemand },
    ...anderen.filter(({ actief }) => actief).map(({ id, naam }) => ({ waarde: id, label: naam })),
    ...anderen
      .filter(({ actief }) => !actief)
      .map(({ id, naam }) => ({ waarde: id, label: behandelaar.weg(naam) })),
  ];
}

/** The list of the address, how its filters are said, and which of them were taken away because they do not exist. */
export function useWerklijst<R>(pad: string, keuzes: readonly Filterkeuze[]) {
  const behandelaars = useBehandelaars();
  const collegas = useCollegas();
  const aanbiederId = useLocation({
    select: ({ searchStr }) => new URLSearchParams(searchStr).get('aanbiederId'),
  });
  const aanbieder = useQuery({ ...aanbiederVraag(aanbiederId ?? ''), enabled: Boolean(aanbiederId) });
  const bekend = {
    keuzes,
    collegas: collegas.length > 0 ? behandelaars.map(({ waarde }) => waarde) : undefined,
    aanbiederOnbekend: aanbieder.isError && alsApiFout(aanbieder.error).status === 404,
  };
  const lijst = useLijst<R>({
    sleutel: [pad.slice(pad.lastIndexOf('/') + 1)],
    filters: useMemo(
      () => ['behandelaarId', 'teLaat', 'aanbiederId', ...keuzes.map(({ naam }) => naam)],
      [keuzes],
    ),
    haal: haalBladzijde<R>(pad),
    kent: (naam, waarde) => bestaat(naam, waarde, bekend),
  });
  const woord = (naam: string, waarde: string): { label: string; waarde: string } => {
    if (naam === 'aanbiederId') return { label: teksten.aanbieder, waarde: aanbieder.data?.naam ?? '…' };
    if (naam === 'teLaat') return { label: teksten.teLaat, waarde };
    const { label } = teksten.behandelaar;
    const keuze = keuzes.find((k) => k.naam === naam) ?? { naam, label, leeg: '', opties: behandelaars };
    return { label: keuze.label, waarde: keuzetekst(keuze, waarde) };
  };
  return { lijst, woord, vervallen: useVervallen(lijst, (naam) => woord(naam, '').label) };
}

/** Takes filters that do not exist out of the address, and names them for as long as that address is shown. */
function useVervallen(
  { onbekend, hier }: { onbekend: readonly string[]; hier: string },
  label: (naam: string) => string,
): readonly string[] {
  const router = useRouter();
  const adres = useLocation({ select: ({ publicHref }) => publicHref });
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
