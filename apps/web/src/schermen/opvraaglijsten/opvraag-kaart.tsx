import { useQuery } from '@tanstack/react-query';
import { DataTabel, Kaart } from '@navolgbaar/ui';
import { opvraaglijstenVan, type Opvraagregel } from '../../api/opvraaglijsten';
import { opvraagTeksten as t } from '../../teksten/opvraaglijsten';
import { zaakTeksten } from '../../teksten/zaken';
import { opvraagkolommen } from './opvraaglijsten-lijst';

/** The request lists of a case or a visit. */
export function OpvraagKaart({
  lijsten,
  metAanbieder = false,
}: {
  lijsten: readonly Opvraagregel[];
  metAanbieder?: boolean;
}) {
  const overbodig = ['zaak', ...(metAanbieder ? [] : ['aanbieder'])];
  return (
    <Kaart titel={t.kaart} id="opvraaglijsten">
      <DataTabel
        bijschrift={zaakTeksten.tabel(t.kaart)}
        rijen={lijsten}
        sleutel={(rij: Opvraagregel) => rij.id}
        kolommen={opvraagkolommen.filter(({ id }) => !overbodig.includes(id))}
      />
    </Kaart>
  );
}

/** The lists for one visit. */
export function BezoekOpvraagKaart({ bezoekId }: { bezoekId: string }) {
  const lijsten = useQuery(opvraaglijstenVan({ bezoekId })).data ?? [];
  return lijsten.length === 0 ? null : <OpvraagKaart lijsten={lijsten} />;
}
