import { useQuery } from '@tanstack/react-query';
import { DataTabel, Kaart } from '@navolgbaar/ui';
import { bezoekenVanZaak, type Bezoekregel } from '../../api/bezoeken';
import { maatregelenVanZaak, rapportenVanZaak, type Maatregelregel, type Rapportregel } from '../../api/lijn';
import type { Zaak } from '../../api/zaken';
import { bezoekTeksten } from '../../teksten/bezoeken';
import { zaakTeksten as teksten } from '../../teksten/zaken';
import { bezoekkolommen } from '../bezoeken/bezoekkolommen';
import { maatregelkolommen } from '../maatregelen/maatregelen-lijst';
import { rapportkolommen } from '../rapporten/rapporten-lijst';
import { zonderOverbodige } from './kaartkolommen';

/** The visits of the case, newest first. */
export function BezoekenKaart({ zaak }: { zaak: Zaak }) {
  const vraag = useQuery(bezoekenVanZaak(zaak.id));
  if (!vraag.data || vraag.data.length === 0) return null;
  return (
    <Kaart titel={bezoekTeksten.titel} id="bezoeken">
      <DataTabel
        bijschrift={teksten.tabel(bezoekTeksten.titel)}
        rijen={vraag.data}
        sleutel={(rij: Bezoekregel) => rij.id}
        kolommen={zonderOverbodige(zaak, bezoekkolommen)}
      />
    </Kaart>
  );
}

/** The maatregelen of the case. */
export function MaatregelenKaart({ zaak }: { zaak: Zaak }) {
  const vraag = useQuery({ ...maatregelenVanZaak(zaak.id), enabled: zaak.heeftMaatregelen });
  if (!vraag.data || vraag.data.length === 0) return null;
  return (
    <Kaart titel={teksten.maatregelen} id="maatregelen">
      <DataTabel
        bijschrift={teksten.tabel(teksten.maatregelen)}
        rijen={vraag.data}
        sleutel={(rij: Maatregelregel) => rij.id}
        kolommen={zonderOverbodige(zaak, maatregelkolommen)}
      />
    </Kaart>
  );
}

/** The reports of the case. */
export function RapportenKaart({ zaak }: { zaak: Zaak }) {
  const vraag = useQuery(rapportenVanZaak(zaak.id));
  if (!vraag.data || vraag.data.length === 0) return null;
  return (
    <Kaart titel={teksten.rapporten} id="rapporten">
      <DataTabel
        bijschrift={teksten.tabel(teksten.rapporten)}
        rijen={vraag.data}
        sleutel={(rij: Rapportregel) => rij.id}
        kolommen={zonderOverbodige(zaak, rapportkolommen)}
      />
    </Kaart>
  );
}
