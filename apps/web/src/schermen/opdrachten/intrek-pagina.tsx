import { stuur } from '../../api/stuur';
import type { Opdracht } from '../../api/zaken';
import { Actieformulier } from '../../delen/actieformulier';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld } from '../../delen/velden';
import { opdrachtTeksten } from '../../teksten/opdrachten';
import { OpdrachtKader } from './opdracht-kader';

const { intrekken: t } = opdrachtTeksten;
const velden: readonly Veld[] = [
  { naam: 'reden', soort: 'vak', label: t.reden, verplicht: t.fout.reden, regels: 3, maxTekens: 2000 },
];

/** Withdraws an order that is no longer needed. */
export function IntrekPagina() {
  return (
    <OpdrachtKader titel={t.titel} inleiding={t.inleiding}>
      {(opdracht, gezien) =>
        opdracht.handelingen.includes('trekIn') ? (
          <Actieformulier<Opdracht>
            label={t.titel}
            velden={velden}
            knop={t.knop}
            knopSoort="gevaar"
            gezien={gezien}
            verstuur={(verzoek, koppen) =>
              stuur('/api/v1/opdrachten/{id}/_trek-in', { id: opdracht.id }, verzoek, koppen)
            }
            ververs={[['opdrachten'], ['zaken'], ['termijnen']]}
            gelukt={t.gelukt}
            terug={`/opdrachten/${opdracht.id}`}
          />
        ) : (
          <NietMogelijk terug={`/opdrachten/${opdracht.id}`} />
        )
      }
    </OpdrachtKader>
  );
}
