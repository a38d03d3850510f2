import { DataTabel, Kaart } from '@navolgbaar/ui';
import type { Gebruikregel } from '../../api/bevoegdheden';
import type { Zaak } from '../../api/zaken';
import { bevoegdheidTeksten as t } from '../../teksten/bevoegdheden';
import { zaakTeksten } from '../../teksten/zaken';
import { zonderOverbodige } from '../zaken/kaartkolommen';
import { gebruikkolommen } from './kolommen';

/** The powers that were used in the case, the newest first, with what was replaced. */
export function GebruikKaart({ zaak, gebruiken }: { zaak: Zaak; gebruiken: readonly Gebruikregel[] }) {
  return (
    <Kaart titel={t.kaart} id="bevoegdheden">
      <DataTabel
        bijschrift={zaakTeksten.tabel(t.kaart)}
        rijen={gebruiken}
        sleutel={(rij: Gebruikregel) => rij.id}
        // Whether an answer is late stands in the state.
        kolommen={zonderOverbodige(zaak, gebruikkolommen).filter(({ id }) => id !== 'antwoord')}
      />
    </Kaart>
  );
}
