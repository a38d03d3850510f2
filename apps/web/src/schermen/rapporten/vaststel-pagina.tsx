import type { Rapport } from '../../api/lijn';
import { stuur } from '../../api/stuur';
import { Actieformulier } from '../../delen/actieformulier';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { rapportTeksten } from '../../teksten/rapporten';
import { ControleKaart } from './controle-kaart';
import { RapportKader } from './rapport-kader';
import { Rapporttekst } from './rapporttekst';

const { vaststellen: t } = rapportTeksten;
const GEEN_VELDEN = [] as const;

/** The last reading before adoption: what is missing is said at the part where it is missing. */
export function VaststelPagina() {
  return (
    <RapportKader titel={t.titel} inleiding={t.inleiding}>
      {(rapport, gezien) =>
        rapport.handelingen.includes('stelVast') ? (
          <Actieformulier<Rapport>
            label={t.titel}
            velden={GEEN_VELDEN}
            knop={t.knop}
            gezien={gezien}
            verstuur={(_, koppen) =>
              stuur('/api/v1/rapporten/{id}/_stel-vast', { id: rapport.id }, {}, koppen)
            }
            ververs={[['rapporten'], ['zaken']]}
            gelukt={t.gelukt}
            terug={`/rapporten/${rapport.id}`}
          >
            <ControleKaart rapport={rapport} meteen />
            <Rapporttekst rapport={rapport} />
          </Actieformulier>
        ) : (
          <NietMogelijk
            terug={`/rapporten/${rapport.id}`}
            daad={{ bij: 'rapport', status: rapport.status, handeling: 'stelVast' }}
          />
        )
      }
    </RapportKader>
  );
}
