import { datumTekst, Koppeling, Tabbladen, type Kolom } from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import type { Rapportregel } from '../../api/lijn';
import { adres } from '../../basis';
import { Aanbiederfilter } from '../../delen/aanbiederfilter';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { LijstTabel } from '../../delen/lijst-pagina';
import { AanbiederKoppeling } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { Stand, ZaakKoppeling } from '../../delen/zaak-labels';
import { rapportTeksten as teksten } from '../../teksten/rapporten';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

const FILTERS = ['status', 'aanbiederId'];

/** The reports that a person may see. */
export function RapportenLijst() {
  const lijst = useLijst<Rapportregel>({
    sleutel: ['rapporten'],
    filters: FILTERS,
    haal: haalBladzijde<Rapportregel>('/api/v1/rapporten'),
  });
  const { status } = lijst.filter;
  const magBewerken = useHeeftRecht()('rapport:opstellen');
  const { alle, concept, vastgesteld } = teksten.tabbladen;
  const blad = (label: string, waarde: string | null) => ({
    ...{ label, href: lijst.hrefMet({ status: waarde }) },
    huidig: (status ?? null) === waarde,
  });
  return (
    <Pagina titel={teksten.titel}>
      {magBewerken && (
        <Tabbladen
          label={teksten.titel}
          tabbladen={[blad(alle, null), blad(concept, 'concept'), blad(vastgesteld, 'vastgesteld')]}
        />
      )}
      <Aanbiederfilter lijst={lijst} />
      <LijstTabel
        lijst={lijst}
        bijschrift={teksten.bijschrift}
        kolommen={rapportkolommen}
        sleutel={(rij) => rij.id}
        leeg={teksten.leeg}
      />
    </Pagina>
  );
}

/** Links to the case where the reader may open it. */
function Zaak({ rij }: { rij: Rapportregel }) {
  const mag = useHeeftRecht()('zaak:lezen');
  return <ZaakKoppeling id={mag ? rij.zaakId : null} nummer={rij.zaaknummer} />;
}

export const rapportkolommen: readonly Kolom<Rapportregel>[] = [
  {
    id: 'nummer',
    kop: teksten.kolom.nummer,
    rijkop: true,
    smal: true,
    cel: (rij) => <Koppeling href={adres(`/rapporten/${rij.id}`)}>{rij.nummer}</Koppeling>,
  },
  { id: 'titel', kop: teksten.kolom.titel, cel: (rij) => rij.titel },
  { id: 'zaak', kop: teksten.kolom.zaak, smal: true, cel: (rij) => <Zaak rij={rij} /> },
  {
    id: 'aanbieder',
    kop: teksten.kolom.aanbieder,
    cel: (rij) => <AanbiederKoppeling id={rij.aanbiederId} naam={rij.aanbiederNaam} />,
  },
  { id: 'soort', kop: teksten.kolom.soort, cel: (rij) => woord(zaakwaarden.rapportsoort, rij.soort) },
  { id: 'stand', kop: teksten.kolom.stand, cel: (rij) => <Stand lijst="rapportstatus" code={rij.status} /> },
  {
    id: 'vastgesteld',
    kop: teksten.kolom.vastgesteld,
    smal: true,
    cel: (rij) => (rij.vastgesteldOp ? datumTekst(rij.vastgesteldOp, 'kort') : '–'),
  },
];
