import { Melding as Mededeling } from '@navolgbaar/ui';
import type { Meldercontact } from '../../api/meldercontact';
import { stuur } from '../../api/stuur';
import { Actieformulier } from '../../delen/actieformulier';
import type { Veld } from '../../delen/velden';
import { meldervraagTeksten as teksten } from '../../teksten/meldercontact';
import { MeldingFormulierpagina } from './melding-formulier';

const VELDEN: readonly Veld[] = [
  {
    ...{ naam: 'tekst', soort: 'vak', label: teksten.tekst, uitleg: teksten.tekstUitleg },
    ...{ verplicht: teksten.fout.tekst, maxTekens: 1_000, regels: 5 },
  },
  { naam: 'zonderInhoud', soort: 'vinkje', label: teksten.zonderInhoud, uitleg: teksten.zonderInhoudUitleg },
];

/** Asks the melder something, on the page behind the receipt code. */
export function VraagPagina() {
  return (
    <MeldingFormulierpagina titel={teksten.titel} inleiding={teksten.inleiding}>
      {({ id }) => (
        <Actieformulier<Meldercontact, never>
          label={teksten.titel}
          velden={VELDEN}
          knop={teksten.knop}
          verstuur={(verzoek, koppen) =>
            stuur('/api/v1/meldingen/{id}/meldervragen', { id }, verzoek, koppen)
          }
          controleer={({ zonderInhoud }) => (zonderInhoud ? {} : { zonderInhoud: teksten.fout.zonderInhoud })}
          ververs={[['meldingen', id, 'meldercontact']]}
          gelukt={teksten.gelukt}
          terug={`/meldingen/${id}`}
        >
          <Mededeling soort="waarschuwing" titel={teksten.letOp}>
            {teksten.letOpTekst}
          </Mededeling>
        </Actieformulier>
      )}
    </MeldingFormulierpagina>
  );
}
