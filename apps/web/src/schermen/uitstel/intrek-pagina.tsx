import { Kaart } from '@navolgbaar/ui';
import { stuur } from '../../api/stuur';
import type { Uitstelblad } from '../../api/uitstel';
import { Actieformulier } from '../../delen/actieformulier';
import { Verzoek } from '../../delen/uitstel';
import type { Veld } from '../../delen/velden';
import { uitstelTeksten } from '../../teksten/uitstel';
import { VERVERS, VerzoekPagina } from './uitstel-kader';

const { intrekken: t } = uitstelTeksten;
const velden: readonly Veld[] = [
  { naam: 'reden', soort: 'vak', label: t.reden, verplicht: t.fout.reden, regels: 3, maxTekens: 2000 },
];

/** Takes a request back about which nobody decided yet. */
export function UitstelIntrekPagina() {
  return (
    <VerzoekPagina titel={t.titel} inleiding={t.inleiding} handeling="trekIn">
      {({ verzoek, gezien, terug }) => (
        <Actieformulier<Uitstelblad>
          label={t.titel}
          velden={velden}
          knop={t.knop}
          gezien={gezien}
          verstuur={(besluit, koppen) =>
            stuur('/api/v1/uitstelverzoeken/{id}/_trek-in', { id: verzoek.id }, besluit, koppen)
          }
          ververs={VERVERS}
          gelukt={t.gelukt}
          terug={terug}
        >
          <Kaart titel={uitstelTeksten.kaart} id="verzoek">
            <Verzoek verzoek={verzoek} />
          </Kaart>
        </Actieformulier>
      )}
    </VerzoekPagina>
  );
}
