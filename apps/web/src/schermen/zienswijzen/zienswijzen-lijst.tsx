import { datumTekst, Koppeling, Tabbladen, type Kolom } from '@navolgbaar/ui';
import type { Zienswijzevraagregel } from '../../api/zienswijzevragen';
import { adres } from '../../basis';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { LijstTabel } from '../../delen/lijst-pagina';
import { Pagina } from '../../delen/pagina';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { zienswijzeTeksten as t } from '../../teksten/zienswijzen';
import { LaatsteDag, Vraagstand } from './zienswijze-kader';

const FILTERS = ['status'];
const OPEN = 'gevraagd';

/** What the provider was asked, the newest first. */
export function ZienswijzenLijst() {
  const lijst = useLijst<Zienswijzevraagregel>({
    sleutel: ['zienswijzevragen'],
    filters: FILTERS,
    haal: haalBladzijde<Zienswijzevraagregel>('/api/v1/zienswijzevragen'),
  });
  const open = lijst.filter['status'] === OPEN;
  return (
    <Pagina titel={t.titel} inleiding={t.inleiding}>
      <Tabbladen
        label={t.titel}
        tabbladen={[
          { label: t.tabbladen.alle, href: lijst.hrefMet({ status: null }), huidig: !open },
          { label: t.tabbladen.open, href: lijst.hrefMet({ status: OPEN }), huidig: open },
        ]}
      />
      <LijstTabel
        lijst={lijst}
        bijschrift={t.bijschrift}
        kolommen={kolommen}
        sleutel={(rij) => rij.id}
        leeg={t.leeg}
      />
    </Pagina>
  );
}

const kolommen: readonly Kolom<Zienswijzevraagregel>[] = [
  {
    id: 'rapport',
    kop: t.veld.rapport,
    rijkop: true,
    cel: (rij) => (
      <Koppeling href={adres(`/zienswijzen/${rij.id}`)}>{t.rapport(rij.rapportNummer)}</Koppeling>
    ),
  },
  { id: 'soort', kop: t.veld.soort, cel: (rij) => woord(zaakwaarden.rapportsoort, rij.rapportsoort) },
  { id: 'zaak', kop: t.veld.zaak, smal: true, cel: (rij) => rij.zaakNummer },
  { id: 'gevraagd', kop: t.veld.gevraagd, smal: true, cel: (rij) => datumTekst(rij.gevraagdOp) },
  { id: 'uiterlijk', kop: t.veld.uiterlijk, cel: (rij) => <LaatsteDag vraag={rij} /> },
  { id: 'stand', kop: t.veld.stand, cel: (rij) => <Vraagstand vraag={rij} /> },
];
