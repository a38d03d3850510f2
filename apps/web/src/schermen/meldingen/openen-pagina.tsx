import { stuur } from '../../api/stuur';
import type { Verzegeling } from '../../api/verzegeling';
import { Actieformulier } from '../../delen/actieformulier';
import type { Veld } from '../../delen/velden';
import { openenTeksten as teksten } from '../../teksten/verzegeling';
import { MeldingFormulierpagina } from './melding-formulier';

const VELDEN: readonly Veld[] = [
  {
    ...{ naam: 'reden', soort: 'vak', label: teksten.reden, uitleg: teksten.redenUitleg },
    ...{ verplicht: teksten.fout.reden, maxTekens: 2_000, regels: 4 },
  },
  { naam: 'nood', soort: 'vinkje', label: teksten.nood, uitleg: teksten.noodUitleg },
];

/** Asks to open the sealed identity of the melder, or opens it at once in an emergency. */
export function OpenenPagina() {
  return (
    <MeldingFormulierpagina titel={teksten.titel} inleiding={teksten.inleiding}>
      {({ id }) => (
        <Actieformulier<Verzegeling, never>
          label={teksten.titel}
          velden={VELDEN}
          knop={teksten.knop}
          verstuur={(verzoek, koppen) => stuur('/api/v1/meldingen/{id}/openingen', { id }, verzoek, koppen)}
          ververs={[['meldingen', id, 'verzegeling']]}
          gelukt={({ leesbaarTot }) => (leesbaarTot ? teksten.open : teksten.gevraagd)}
          terug={`/meldingen/${id}`}
        />
      )}
    </MeldingFormulierpagina>
  );
}
