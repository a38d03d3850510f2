import { useQuery } from '@tanstack/react-query';
import { DataTabel, Kaart } from '@navolgbaar/ui';
import { adviezenVanZaak, type Adviesregel } from '../../api/collegeadviezen';
import { adviesTeksten as t } from '../../teksten/collegeadviezen';
import { zaakTeksten } from '../../teksten/zaken';
import { advieskolommen } from './adviezen-lijst';

const kolommen = advieskolommen.filter(({ id }) => id !== 'zaak');

/** The advices to colleges that a case led to. */
export function Advieskaart({ adviezen }: { adviezen: readonly Adviesregel[] }) {
  return (
    <Kaart titel={t.kaart} id="collegeadviezen">
      <DataTabel
        bijschrift={zaakTeksten.tabel(t.kaart)}
        rijen={adviezen}
        sleutel={(rij: Adviesregel) => rij.id}
        kolommen={kolommen}
      />
    </Kaart>
  );
}

/** Those that rest on one measure, or on one refusal. */
export function AdvieskaartVan({ basisId, zaakId }: { basisId: string; zaakId: string }) {
  const adviezen = useQuery(adviezenVanZaak(zaakId)).data ?? [];
  const eigen = adviezen.filter(({ basisIds }) => basisIds?.includes(basisId));
  return eigen.length === 0 ? null : <Advieskaart adviezen={eigen} />;
}
