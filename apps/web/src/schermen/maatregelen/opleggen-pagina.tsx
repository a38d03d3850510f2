import type { Maatregel } from '../../api/lijn';
import { stuur } from '../../api/stuur';
import type { Zaak } from '../../api/zaken';
import { Actieformulier } from '../../delen/actieformulier';
import { Begrippen } from '../../delen/begrip';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { maatregelTeksten } from '../../teksten/maatregelen';
import { ZaakFormulierpagina } from '../zaken/zaak-kader';
import { controleerWeken, naarMaatregel, oplegvragen } from './opleg-waarden';

const { opleggen: t } = maatregelTeksten;

/** Imposes a maatregel in a case. */
export function OpleggenPagina() {
  return (
    <ZaakFormulierpagina titel={t.titel} inleiding={t.inleiding}>
      {(zaak) => <Formulier zaak={zaak} />}
    </ZaakFormulierpagina>
  );
}

function Formulier({ zaak }: { zaak: Zaak }) {
  if (!zaak.handelingen.includes('legMaatregelOp')) return <NietMogelijk terug={`/zaken/${zaak.id}`} />;
  return (
    <Actieformulier<Maatregel>
      label={t.titel}
      velden={oplegvragen()}
      knop={t.knop}
      controleer={controleerWeken}
      verstuur={(verzoek, koppen) =>
        stuur('/api/v1/zaken/{id}/maatregelen', { id: zaak.id }, naarMaatregel(verzoek), koppen)
      }
      ververs={[['maatregelen'], ['zaken'], ['termijnen']]}
      gelukt={t.gelukt}
      terug={`/zaken/${zaak.id}`}
      naar={({ id }) => `/maatregelen/${id}`}
    >
      <Begrippen namen={['adviesmaatregel', 'planVanAanpak', 'hersteltermijn', 'corrigerendeMaatregel']} />
    </Actieformulier>
  );
}
