import { useLocation } from '@tanstack/react-router';
import { datumTekst } from '@navolgbaar/ui';
import { useIk, useVandaag } from '../../api/ik';
import { adres } from '../../basis';
import { plannerTeksten as t } from '../../teksten/planner';
import { maandTekst, wekenVan } from '../termijnen/agenda-rooster';
import { leesDag, WEERGAVEN, type Weergave, weekVan } from './planner-dagen';

/** What the address says: which days, how they are shown and whose. */
export function usePlannerkeuze() {
  const zoek = new URLSearchParams(useLocation({ select: ({ searchStr }) => searchStr }));
  const vandaag = useVandaag();
  const ik = useIk();
  const gevraagd = zoek.get('weergave');
  const weergave = WEERGAVEN.find((een) => een === gevraagd) ?? 'week';
  const dag = leesDag(zoek.get('dag'), vandaag);
  const mijn = zoek.get('wie') === 'mijn';
  const weken = weergave === 'week' ? [weekVan(dag)] : wekenVan(dag.slice(0, 7));
  const dagen = weken.flat();
  const hrefMet = (anders: { dag?: string; weergave?: Weergave; mijn?: boolean }): string => {
    const nieuw = { dag, weergave, mijn, ...anders };
    const vraag = new URLSearchParams({ dag: nieuw.dag, weergave: nieuw.weergave });
    if (nieuw.mijn) vraag.set('wie', 'mijn');
    return adres(`/planner?${vraag.toString()}`);
  };
  return {
    ...{ weergave, dag, weken, hrefMet },
    van: dagen[0] ?? dag,
    tot: dagen.at(-1) ?? dag,
    wie: mijn ? ik.id : null,
    kop:
      weergave === 'week'
        ? t.week(datumTekst(dagen[0] ?? dag), datumTekst(dagen.at(-1) ?? dag))
        : maandTekst(dag.slice(0, 7)),
  };
}
