import { Melding } from '@navolgbaar/ui';
import type { Rapport } from '../../api/lijn';
import { stuur } from '../../api/stuur';
import { Actieformulier } from '../../delen/actieformulier';
import type { Veld } from '../../delen/velden';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { rapportTeksten } from '../../teksten/rapporten';
import { ControleKaart } from './controle-kaart';
import { RapportKader } from './rapport-kader';
import { Rapporttekst } from './rapporttekst';

const { vaststellen: t } = rapportTeksten;
const ZONDER_WEDERHOOR: readonly Veld[] = [
  {
    ...{ naam: 'zonderWederhoor', soort: 'vak', label: t.zonderWederhoor, uitleg: t.zonderWederhoorUitleg },
    ...{ verplicht: t.zonderWederhoorFout, maxTekens: 2000, regels: 4 },
  },
];

/** The last reading before adoption: what is missing is said at the part where it is missing. */
export function VaststelPagina() {
  return (
    <RapportKader titel={t.titel} inleiding={t.inleiding}>
      {(rapport, gezien) =>
        rapport.handelingen.includes('stelVast') ? (
          <Actieformulier<Rapport>
            label={t.titel}
            velden={rapport.wederhoor ? [] : ZONDER_WEDERHOOR}
            knop={t.knop}
            gezien={gezien}
            verstuur={(verzoek, koppen) =>
              stuur('/api/v1/rapporten/{id}/_stel-vast', { id: rapport.id }, verzoek, koppen)
            }
            ververs={[['rapporten'], ['zaken']]}
            gelukt={t.gelukt}
            terug={`/rapporten/${rapport.id}`}
          >
            {rapport.wederhoor?.stand === 'loopt' && <Wederhoorloopt wederhoor={rapport.wederhoor} />}
            <ControleKaart rapport={rapport} meteen />
            <Rapporttekst rapport={rapport} />
          </Actieformulier>
        ) : (
          <NietMogelijk
            terug={`/rapporten/${rapport.id}`}
            daad={{ bij: 'rapport', status: rapport.status, handeling: 'stelVast' }}
            tekst={rapport.andereVaststellerNodig ? rapportTeksten.nu.ander : undefined}
          />
        )
      }
    </RapportKader>
  );
}

/** What the adoption waits for. The api refuses it too. */
function Wederhoorloopt({ wederhoor }: { wederhoor: NonNullable<Rapport['wederhoor']> }) {
  return (
    <Melding soort="waarschuwing" titel={t.wederhoorLoopt}>
      {wederhoor.onbeantwoord.length > 0
        ? t.onbeantwoord(wederhoor.onbeantwoord.join(', '))
        : t.wederhoorWacht}
    </Melding>
  );
}
