import type { Publicatie } from '../../api/lijn';
import { stuur } from '../../api/stuur';
import { Actieformulier } from '../../delen/actieformulier';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld } from '../../delen/velden';
import { publicatieTeksten } from '../../teksten/publicaties';
import { opties } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { RapportKader } from '../rapporten/rapport-kader';

const { voorstel: t } = publicatieTeksten;
const velden: readonly Veld[] = [
  { naam: 'voor', soort: 'vak', label: t.voor, verplicht: t.fout.voor, maxTekens: 4000 },
  { naam: 'tegen', soort: 'vak', label: t.tegen, verplicht: t.fout.tegen, maxTekens: 4000 },
  {
    ...{ naam: 'voornemen', soort: 'keuze', label: t.voornemen, uitleg: t.voornemenUitleg },
    opties: opties(zaakwaarden.publicatiebesluit),
  },
];

/** Proposes to open a report, or to keep it closed, with what speaks for and against. */
export function VoorstelPagina() {
  return (
    <RapportKader titel={t.titel} inleiding={t.inleiding}>
      {(rapport) =>
        rapport.status === 'vastgesteld' ? (
          <Actieformulier<Publicatie>
            label={t.titel}
            velden={velden}
            knop={t.knop}
            verstuur={(verzoek, koppen) =>
              stuur('/api/v1/rapporten/{id}/publicaties', { id: rapport.id }, verzoek, koppen)
            }
            ververs={[['publicaties'], ['rapporten'], ['termijnen']]}
            gelukt={t.gelukt}
            terug={`/rapporten/${rapport.id}`}
            naar={({ id }) => `/publicaties/${id}`}
          />
        ) : (
          <NietMogelijk terug={`/rapporten/${rapport.id}`} />
        )
      }
    </RapportKader>
  );
}
