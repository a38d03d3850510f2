import { Koppeling, StatusLabel, Tabbladen, type Kolom, type StatusSoort } from '@navolgbaar/ui';
import type { Adviesregel } from '../../api/collegeadviezen';
import { adres } from '../../basis';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { LijstTabel } from '../../delen/lijst-pagina';
import { Pagina } from '../../delen/pagina';
import { TermijnCel, ZaakKoppeling } from '../../delen/zaak-labels';
import { adviesTeksten as t } from '../../teksten/collegeadviezen';
import { woord } from '../../teksten/waarden';
import { useKant } from './kant';

const FILTERS = ['status'];

/** The advices that this reader may see, the newest first: the jurist's list and that of the college are the same page. */
export function AdviezenLijst() {
  const kant = useKant();
  const lijst = useLijst<Adviesregel>({
    sleutel: ['collegeadviezen'],
    filters: FILTERS,
    haal: haalBladzijde<Adviesregel>('/api/v1/collegeadviezen'),
  });
  const alle = lijst.filter['status'] === 'alle';
  return (
    <Pagina titel={t.titel} inleiding={t.inleiding[kant]}>
      <Tabbladen
        label={t.titel}
        tabbladen={[
          { label: t.tabbladen.open, href: lijst.hrefMet({ status: null }), huidig: !alle },
          { label: t.tabbladen.alle, href: lijst.hrefMet({ status: 'alle' }), huidig: alle },
        ]}
      />
      <LijstTabel
        lijst={lijst}
        bijschrift={t.bijschrift}
        kolommen={kant === 'team' ? advieskolommen : advieskolommen.filter(({ id }) => id !== 'gemeente')}
        sleutel={(rij) => rij.id}
        leeg={t.leeg}
      />
    </Pagina>
  );
}

const SOORT: Readonly<Record<string, StatusSoort>> = {
  ...{ voorstel: 'waarschuwing', concept: 'waarschuwing', bij_jurist: 'actief', getoetst: 'waarschuwing' },
  ...{ verzonden: 'actief', aangehouden: 'waarschuwing', besloten: 'gelukt' },
};

/** How an advice stands. */
export const Adviesstand = ({ status }: { status: string }) => (
  <StatusLabel soort={SOORT[status] ?? 'rust'}>{woord(t.status, status)}</StatusLabel>
);

export const advieskolommen: readonly Kolom<Adviesregel>[] = [
  {
    id: 'advies',
    kop: t.kolom.advies,
    rijkop: true,
    cel: (rij) => <Koppeling href={adres(`/collegeadviezen/${rij.id}`)}>{rij.aanbiederNaam}</Koppeling>,
  },
  {
    id: 'zaak',
    kop: t.kolom.zaak,
    smal: true,
    cel: (rij) => <ZaakKoppeling id={rij.zaakId} nummer={rij.zaakNummer} />,
  },
  { id: 'gemeente', kop: t.kolom.gemeente, cel: (rij) => rij.gemeenteNaam },
  {
    id: 'maatregel',
    kop: t.kolom.maatregel,
    cel: ({ maatregel }) => (maatregel ? woord(t.maatregel, maatregel) : t.nogGeen),
  },
  {
    id: 'uiterlijk',
    kop: t.kolom.uiterlijk,
    cel: ({ uiterlijk }) => uiterlijk && <TermijnCel uiterlijk={uiterlijk} />,
  },
  {
    id: 'stand',
    kop: t.kolom.stand,
    cel: ({ status, openVragen }) => (
      <span className="nav-labels">
        <Adviesstand status={status} />
        {openVragen > 0 && <StatusLabel soort="waarschuwing">{t.nu.openVragen(openVragen)}</StatusLabel>}
      </span>
    ),
  },
];
