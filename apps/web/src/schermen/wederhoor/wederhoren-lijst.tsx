import { datumTekst, Koppeling, Tabbladen, type Kolom } from '@navolgbaar/ui';
import type { Wederhoorregel } from '../../api/wederhoren';
import { adres } from '../../basis';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { LijstTabel } from '../../delen/lijst-pagina';
import { AanbiederKoppeling } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { useIsAanbieder } from '../../delen/rol';
import { ZaakKoppeling } from '../../delen/zaak-labels';
import { wederhoorTeksten as t } from '../../teksten/wederhoor';
import { LaatsteDag, Wederhoorstand } from './wederhoor-kader';

const FILTERS = ['status'];
const LOPEND = 'verstuurd,gereageerd';

/** The hearings, the newest first. */
export function WederhorenLijst() {
  const vanAanbieder = useIsAanbieder();
  const lijst = useLijst<Wederhoorregel>({
    sleutel: ['wederhoren'],
    filters: FILTERS,
    haal: haalBladzijde<Wederhoorregel>('/api/v1/wederhoren'),
  });
  const lopend = lijst.filter['status'] === LOPEND;
  return (
    <Pagina
      titel={vanAanbieder ? t.titelAanbieder : t.titel}
      inleiding={vanAanbieder && t.inleidingAanbieder}
    >
      <Tabbladen
        label={t.titel}
        tabbladen={[
          { label: t.tabbladen.alle, href: lijst.hrefMet({ status: null }), huidig: !lopend },
          { label: t.tabbladen.open, href: lijst.hrefMet({ status: LOPEND }), huidig: lopend },
        ]}
      />
      <LijstTabel
        lijst={lijst}
        bijschrift={t.bijschrift}
        kolommen={vanAanbieder ? kolommen.filter(({ id }) => id !== 'aanbieder') : kolommen}
        sleutel={(rij) => rij.id}
        leeg={vanAanbieder ? t.leegAanbieder : t.leeg}
      />
    </Pagina>
  );
}

const kolommen: readonly Kolom<Wederhoorregel>[] = [
  {
    id: 'rapport',
    kop: t.veld.rapport,
    rijkop: true,
    cel: (rij) => <Koppeling href={adres(`/wederhoor/${rij.id}`)}>{rij.titel}</Koppeling>,
  },
  {
    id: 'zaak',
    kop: t.veld.zaak,
    smal: true,
    cel: (rij) => <ZaakKoppeling id={rij.zaakId} nummer={rij.zaakNummer} />,
  },
  {
    id: 'aanbieder',
    kop: t.veld.aanbieder,
    cel: (rij) => <AanbiederKoppeling id={rij.aanbiederId} naam={rij.aanbiederNaam} />,
  },
  { id: 'verstuurd', kop: t.veld.verstuurd, smal: true, cel: (rij) => datumTekst(rij.verstuurdOp) },
  { id: 'uiterlijk', kop: t.veld.uiterlijk, cel: (rij) => <LaatsteDag wederhoor={rij} /> },
  { id: 'stand', kop: t.veld.stand, cel: ({ status }) => <Wederhoorstand status={status} /> },
];
