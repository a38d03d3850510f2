import { useIk, useVandaag } from '../../api/ik';
import { stuur } from '../../api/stuur';
import type { Zaak } from '../../api/zaken';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { bevoegdheidTeksten } from '../../teksten/bevoegdheden';
import { ZaakFormulierpagina } from '../zaken/zaak-kader';
import { GebruikFormulier } from './gebruik-formulier';

const { nieuw: t } = bevoegdheidTeksten;

/** Records the use of a power in a case. */
export function GebruikPagina() {
  return (
    <ZaakFormulierpagina titel={t.titel} inleiding={t.inleiding}>
      {(zaak) =>
        zaak.handelingen.includes('gebruikBevoegdheid') ? (
          <Nieuw zaak={zaak} />
        ) : (
          <NietMogelijk
            terug={`/zaken/${zaak.id}`}
            daad={{ bij: 'zaak', status: zaak.status, handeling: 'gebruikBevoegdheid' }}
          />
        )
      }
    </ZaakFormulierpagina>
  );
}

function Nieuw({ zaak }: { zaak: Zaak }) {
  const { id } = useIk();
  return (
    <GebruikFormulier
      zaak={zaak}
      begin={{ op: useVandaag(), ...(id ? { toezichthouderId: id } : {}) }}
      label={t.titel}
      knop={t.knop}
      gelukt={t.gelukt}
      terug={`/zaken/${zaak.id}`}
      verstuur={(verzoek, koppen) =>
        stuur('/api/v1/zaken/{id}/bevoegdheden', { id: zaak.id }, verzoek, koppen)
      }
    />
  );
}
