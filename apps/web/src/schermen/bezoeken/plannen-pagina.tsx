import type { Bezoek } from '../../api/bezoeken';
import { useIk } from '../../api/ik';
import { stuur } from '../../api/stuur';
import type { Zaak } from '../../api/zaken';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { bezoekTeksten } from '../../teksten/bezoeken';
import { ZaakFormulierpagina } from '../zaken/zaak-kader';
import { afspraakvragen, planvragen } from './bezoekvragen';
import { useAfspraak } from './gebruik-afspraak';

const { plannen: t } = bezoekTeksten;

/** Plans a visit in a case. */
export function PlannenPagina() {
  return (
    <ZaakFormulierpagina titel={t.titel} inleiding={t.inleiding}>
      {(zaak) =>
        zaak.handelingen.includes('planBezoek') && zaak.aanbiederId ? (
          <Formulier zaak={zaak} aanbiederId={zaak.aanbiederId} />
        ) : (
          <NietMogelijk terug={`/zaken/${zaak.id}`} />
        )
      }
    </ZaakFormulierpagina>
  );
}

function Formulier({ zaak, aanbiederId }: { zaak: Zaak; aanbiederId: string }) {
  const ik = useIk();
  const { aanbieder, collegas } = useAfspraak(aanbiederId);
  const behandelaarId = zaak.behandelaarId ?? ik.id ?? '';
  return (
    <Gegevens vraag={aanbieder}>
      {({ locaties }) => (
        <Actieformulier<Bezoek>
          label={t.titel}
          velden={[
            ...planvragen(),
            ...afspraakvragen(locaties, collegas, { behandelaarId, locatieId: zaak.locatieId }),
          ]}
          knop={t.knop}
          verstuur={(verzoek, koppen) =>
            stuur('/api/v1/zaken/{id}/bezoeken', { id: zaak.id }, verzoek, koppen)
          }
          ververs={[['bezoeken'], ['zaken']]}
          gelukt={t.gelukt}
          terug={`/zaken/${zaak.id}`}
          naar={({ id }) => `/bezoeken/${id}`}
        />
      )}
    </Gegevens>
  );
}
