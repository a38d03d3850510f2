import { type Kolom, Tabbladen } from '@navolgbaar/ui';
import { useIk } from '../../api/ik';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { LijstTabel, type LijstTabelProps } from '../../delen/lijst-pagina';
import { Pagina } from '../../delen/pagina';
import { teLaatTeksten } from '../../teksten/termijnen';

const FILTERS = ['behandelaarId'];
const { tabbladen } = teLaatTeksten;

interface BehandelaarLijstProps<R extends { id: string }> {
  /** Where the list comes from in the API; takes the filter `behandelaarId`. */
  pad: Parameters<typeof haalBladzijde>[0];
  sleutel: readonly string[];
  teksten: {
    readonly titel: string;
    readonly inleiding: string;
    readonly bijschrift: string;
    readonly leeg: LijstTabelProps<R>['leeg'];
  };
  kolommen: readonly Kolom<R>[];
}

/** A list of everybody's work, with one's own on a tab. */
export function BehandelaarLijst<R extends { id: string }>(props: BehandelaarLijstProps<R>) {
  const { pad, sleutel, teksten, kolommen } = props;
  const ik = useIk();
  const lijst = useLijst<R>({ sleutel, filters: FILTERS, haal: haalBladzijde<R>(pad) });
  const mijn = lijst.filter['behandelaarId'] !== undefined;
  return (
    <Pagina titel={teksten.titel} inleiding={teksten.inleiding}>
      <Tabbladen
        label={teksten.titel}
        tabbladen={[
          { label: tabbladen.alle, href: lijst.hrefMet({ behandelaarId: null }), huidig: !mijn },
          { label: tabbladen.mijn, href: lijst.hrefMet({ behandelaarId: ik.id }), huidig: mijn },
        ]}
      />
      <LijstTabel
        lijst={lijst}
        bijschrift={teksten.bijschrift}
        kolommen={kolommen}
        sleutel={(rij) => rij.id}
        leeg={teksten.leeg}
      />
    </Pagina>
  );
}
