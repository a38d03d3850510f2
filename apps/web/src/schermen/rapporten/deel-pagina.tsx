import { useQuery } from '@tanstack/react-query';
import { gemeentenVraag } from '../../api/aanbieders';
import type { Rapport } from '../../api/lijn';
import { stuur } from '../../api/stuur';
import { zaakVraag } from '../../api/zaken';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld } from '../../delen/velden';
import { rapportTeksten } from '../../teksten/rapporten';
import { RapportKader } from './rapport-kader';

const { delen: t } = rapportTeksten;

/** Shares an adopted report with the college of a gemeente of the case. */
export function DeelPagina() {
  return (
    <RapportKader titel={t.titel} inleiding={t.inleiding}>
      {(rapport) =>
        rapport.handelingen.includes('deel') ? (
          <Formulier rapport={rapport} />
        ) : (
          <NietMogelijk
            terug={`/rapporten/${rapport.id}`}
            daad={{ bij: 'rapport', status: rapport.status, handeling: 'deel' }}
          />
        )
      }
    </RapportKader>
  );
}

function Formulier({ rapport }: { rapport: Rapport }) {
  const zaak = useQuery(zaakVraag(rapport.zaakId ?? ''));
  const gemeenten = useQuery(gemeentenVraag);
  return (
    <Gegevens vraag={zaak}>
      {({ gemeenteIds }) => (
        <Gegevens vraag={gemeenten}>
          {(lijst) => (
            <Actieformulier<Rapport>
              label={t.titel}
              velden={vragen(lijst.filter(({ id }) => gemeenteIds.includes(id)))}
              knop={t.knop}
              verstuur={(verzoek, koppen) =>
                stuur('/api/v1/rapporten/{id}/_deel', { id: rapport.id }, verzoek, koppen)
              }
              ververs={[['rapporten'], ['collegestukken']]}
              gelukt={t.gelukt}
              terug={`/rapporten/${rapport.id}`}
            />
          )}
        </Gegevens>
      )}
    </Gegevens>
  );
}

function vragen(gemeenten: readonly { id: string; naam: string }[]): Veld[] {
  return [
    {
      ...{ naam: 'gemeenteId', soort: 'keuze', label: t.gemeenteId, verplicht: t.fout.gemeenteId },
      opties: gemeenten.map(({ id, naam }) => ({ waarde: id, label: naam })),
    },
    { naam: 'grond', soort: 'vak', label: t.grond, verplicht: t.fout.grond, regels: 3, maxTekens: 500 },
  ];
}
