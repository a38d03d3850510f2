import { useQuery } from '@tanstack/react-query';
import { DataTabel, Kaart } from '@navolgbaar/ui';
import { corrigerendVan, type Corrigerendregel } from '../../api/corrigerend';
import { useHeeftRecht } from '../../api/ik';
import { corrigerendTeksten as t } from '../../teksten/corrigerend';
import { zaakTeksten } from '../../teksten/zaken';
import { corrigerendkolommen } from './corrigerend-lijst';

const zonder = (...ids: string[]) => corrigerendkolommen.filter(({ id }) => !ids.includes(id));
const IN_ZAAK = zonder('zaak');
const BIJ_AANBIEDER = zonder('aanbieder');
const BIJ_ADVIES = zonder('zaak', 'aanbieder');

/** The corrective measures that a case led to. */
export function Corrigerendkaart({
  maatregelen,
  kolommen = IN_ZAAK,
}: {
  maatregelen: readonly Corrigerendregel[];
  kolommen?: typeof IN_ZAAK;
}) {
  return (
    <Kaart titel={t.kaart} id="corrigerend">
      <DataTabel
        bijschrift={zaakTeksten.tabel(t.kaart)}
        rijen={maatregelen}
        sleutel={(rij: Corrigerendregel) => rij.id}
        kolommen={kolommen}
      />
    </Kaart>
  );
}

/** What colleges imposed on a provider; nothing for who may not read it. */
export function AanbiederCorrigerendkaart({ aanbiederId }: { aanbiederId: string }) {
  const mag = useHeeftRecht()('corrigerend:lezen');
  const { data = [] } = useQuery({ ...corrigerendVan({ aanbiederId }), enabled: mag });
  return data.length === 0 ? null : <Corrigerendkaart maatregelen={data} kolommen={BIJ_AANBIEDER} />;
}

/** What was imposed on an advice: there its gemeente reports. */
export function AdviesCorrigerendkaart({ adviesId }: { adviesId: string }) {
  const mag = useHeeftRecht()('corrigerend:lezen');
  const { data = [] } = useQuery({ ...corrigerendVan({ adviesId }), enabled: mag });
  return data.length === 0 ? null : <Corrigerendkaart maatregelen={data} kolommen={BIJ_ADVIES} />;
}
