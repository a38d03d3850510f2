import { useIk } from '../../api/ik';
import type { Maatregel } from '../../api/lijn';
import { stuur } from '../../api/stuur';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { bezoekTeksten } from '../../teksten/bezoeken';
import { maatregelTeksten } from '../../teksten/maatregelen';
import { afspraakverzoek, afspraakvragen, planvragen } from '../bezoeken/bezoekvragen';
import { useAfspraak } from '../bezoeken/gebruik-afspraak';
import { MaatregelKader } from './maatregel-kader';

const { hercontrole: t } = bezoekTeksten;

/** Plans a visit that looks whether a maatregel was carried out. */
export function HercontrolePagina() {
  return (
    <MaatregelKader titel={t.titel} inleiding={maatregelTeksten.hercontrole.inleiding}>
      {(maatregel) => <Formulier maatregel={maatregel} />}
    </MaatregelKader>
  );
}

function Formulier({ maatregel: { id, aanbiederId } }: { maatregel: Maatregel }) {
  const behandelaarId = useIk().id ?? '';
  const { aanbieder, collegas } = useAfspraak(aanbiederId);
  return (
    <Gegevens vraag={aanbieder}>
      {({ locaties }) => (
        <Actieformulier<{ bezoekId: string }>
          label={t.titel}
          velden={[...planvragen(), ...afspraakvragen(locaties, collegas, { behandelaarId })]}
          knop={t.knop}
          verstuur={(verzoek, koppen) =>
            stuur('/api/v1/maatregelen/{id}/hercontroles', { id }, afspraakverzoek(verzoek), koppen)
          }
          ververs={[['bezoeken'], ['zaken'], ['maatregelen']]}
          gelukt={maatregelTeksten.hercontrole.gelukt}
          terug={`/maatregelen/${id}`}
          naar={({ bezoekId }) => `/bezoeken/${bezoekId}`}
        />
      )}
    </Gegevens>
  );
}
