import { useQuery } from '@tanstack/react-query';
import { DataTabel, Kaart } from '@navolgbaar/ui';
import { corrigerendVan, type Corrigerendregel } from '../../api/corrigerend';
import { useHeeftRecht } from '../../api/ik';
import { corrigerendTeksten as t } from '../../teksten/corrigerend';
import { zaakTeksten } from '../../teksten/zaken';
import { corrigerendkolommen } from './corrigerend-lijst';

const zonder = (...ids: string[]) => corrigerendkolommen.filter(({ id }) => !ids.includes(id));
// Beside another column a card has room for five; the day of the decision stands on the page of the measure.
const IN_ZAAK = zonder('zaak', 'besloten', 'aanbieder');
const IN_ZAAK_VAN_MEER = zonder('zaak', 'besloten');
const BIJ_AANBIEDER = zonder('aanbieder', 'besloten');
const BIJ_ADVIES = zonder('zaak', 'besloten', 'aanbieder');

/** Nobody waits for a report where no gemeente has to carry anything out. */
function zegtIets(kolom: string, maatregelen: readonly Corrigerendregel[]): boolean {
  if (kolom === 'terugmelden') return maatregelen.some(({ uitvoeringUiterlijk }) => uitvoeringUiterlijk);
  return true;
}

function Corrigerendkaart({
  maatregelen,
  kolommen,
}: {
  maatregelen: readonly Corrigerendregel[];
  kolommen: typeof IN_ZAAK;
}) {
  return (
    <Kaart titel={t.kaart} id="corrigerend">
      <DataTabel
        bijschrift={zaakTeksten.tabel(t.kaart)}
        rijen={maatregelen}
        sleutel={(rij: Corrigerendregel) => rij.id}
        kolommen={kolommen.filter(({ id }) => zegtIets(id, maatregelen))}
      />
    </Kaart>
  );
}

/** Those of a case; of several providers each is named. */
export const Zaakcorrigerendkaart = ({
  maatregelen,
  vanMeer,
}: {
  maatregelen: readonly Corrigerendregel[];
  vanMeer: boolean;
}) => <Corrigerendkaart maatregelen={maatregelen} kolommen={vanMeer ? IN_ZAAK_VAN_MEER : IN_ZAAK} />;

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
