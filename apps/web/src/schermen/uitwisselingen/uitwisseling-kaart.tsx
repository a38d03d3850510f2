import { useQuery } from '@tanstack/react-query';
import { DataTabel, Kaart } from '@navolgbaar/ui';
import { type Uitwisselregel, uitwisselingenVan } from '../../api/activiteiten';
import { useHeeftRecht } from '../../api/ik';
import { uitwisselTeksten as t } from '../../teksten/uitwisselingen';
import { zaakTeksten } from '../../teksten/zaken';
import { uitwisselkolommen } from './kolommen';

/** The exchanges of a case or about a provider. */
export function UitwisselingKaart({
  uitwisselingen,
  titel,
  zonder,
}: {
  uitwisselingen: readonly Uitwisselregel[];
  titel: string;
  /** Columns that say the same in every row. */
  zonder: readonly string[];
}) {
  return (
    <Kaart titel={titel} id="uitwisselingen">
      <DataTabel
        bijschrift={zaakTeksten.tabel(titel)}
        rijen={uitwisselingen}
        sleutel={(rij: Uitwisselregel) => rij.id}
        kolommen={uitwisselkolommen.filter(({ id }) => !zonder.includes(id))}
      />
    </Kaart>
  );
}

/** The exchanges about a provider; nothing where there is nothing. */
export function AanbiederUitwisselingen({ aanbiederId }: { aanbiederId: string }) {
  const mag = useHeeftRecht()('uitwisseling:lezen');
  const { data = [] } = useQuery({ ...uitwisselingenVan({ aanbiederId }), enabled: mag });
  if (data.length === 0) return null;
  return <UitwisselingKaart uitwisselingen={data} titel={t.kaart} zonder={['over', 'stand']} />;
}
