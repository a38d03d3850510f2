import { useParams } from '@tanstack/react-router';
import { stuur } from '../../api/stuur';
import type { Werkoverleg } from '../../api/werkoverleg';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import type { Veld } from '../../delen/velden';
import { werkoverlegTeksten } from '../../teksten/werkoverleg';
import { OverlegKader, ververs } from './overleg-kader';

/** Plans a meeting. */
export function WerkoverlegNieuw() {
  const t = werkoverlegTeksten.plan;
  const velden: readonly Veld[] = [
    { naam: 'op', soort: 'datum', label: t.op, verplicht: t.fout, dagen: 'vanaf-vandaag' },
    { naam: 'begint', soort: 'tijd', label: t.begint },
    { naam: 'plek', soort: 'tekst', label: t.plek, maxTekens: 200 },
  ];
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      kruimels={[{ label: werkoverlegTeksten.titel, href: adres('/werkoverleggen') }, { label: t.titel }]}
    >
      <Actieformulier<Werkoverleg>
        label={t.titel}
        velden={velden}
        knop={t.knop}
        verstuur={(verzoek, koppen) => stuur('/api/v1/werkoverleggen', {}, verzoek, koppen)}
        ververs={ververs}
        gelukt={t.gelukt}
        terug="/werkoverleggen"
        naar={({ id }) => `/werkoverleggen/${id}`}
      />
    </Pagina>
  );
}

/** Lets somebody without an account take part. */
export function DeelnemerToevoegen() {
  const t = werkoverlegTeksten.deelnemers.formulier;
  return (
    <OverlegKader titel={t.titel} inleiding={t.inleiding}>
      {({ id, status, handelingen }) =>
        handelingen.includes('wijzigDeelnemers') ? (
          <Actieformulier<Werkoverleg>
            label={t.titel}
            velden={[{ naam: 'naam', soort: 'tekst', label: t.naam, verplicht: t.fout, maxTekens: 100 }]}
            knop={t.knop}
            verstuur={(verzoek, koppen) =>
              stuur('/api/v1/werkoverleggen/{id}/deelnemers', { id }, verzoek, koppen)
            }
            ververs={ververs}
            gelukt={t.gelukt}
            terug={`/werkoverleggen/${id}`}
          />
        ) : (
          <NietMogelijk
            terug={`/werkoverleggen/${id}`}
            daad={{ bij: 'werkoverleg', status: status, handeling: 'wijzigDeelnemers' }}
          />
        )
      }
    </OverlegKader>
  );
}

/** Puts a melding on the agenda by hand. */
export function PuntToevoegen() {
  const t = werkoverlegTeksten.toevoegen;
  const velden: readonly Veld[] = [
    {
      ...{ naam: 'meldingNummer', soort: 'tekst', label: t.nummer, uitleg: t.nummerUitleg },
      ...{ verplicht: t.nummerFout, maxTekens: 10 },
    },
    { naam: 'reden', soort: 'vak', label: t.reden, verplicht: t.redenFout, maxTekens: 1000, regels: 3 },
  ];
  return (
    <OverlegKader titel={t.titel} inleiding={t.inleiding}>
      {({ id, status, handelingen }) =>
        handelingen.includes('voegToe') ? (
          <Actieformulier<Werkoverleg>
            label={t.titel}
            velden={velden}
            knop={t.knop}
            verstuur={(verzoek, koppen) =>
              stuur('/api/v1/werkoverleggen/{id}/agendapunten', { id }, verzoek, koppen)
            }
            ververs={ververs}
            gelukt={t.gelukt}
            terug={`/werkoverleggen/${id}`}
          />
        ) : (
          <NietMogelijk
            terug={`/werkoverleggen/${id}`}
            daad={{ bij: 'werkoverleg', status: status, handeling: 'voegToe' }}
          />
        )
      }
    </OverlegKader>
  );
}

/** Puts a point off, with the reason. */
export function PuntUitstellen() {
  const { deel: puntId = '' } = useParams({ strict: false });
  const t = werkoverlegTeksten.uitstellen;
  return (
    <OverlegKader titel={t.titel} inleiding={t.inleiding}>
      {({ id, status, handelingen }) =>
        handelingen.includes('stelUit') ? (
          <Actieformulier<Werkoverleg>
            label={t.titel}
            velden={[
              { naam: 'reden', soort: 'vak', label: t.reden, verplicht: t.fout, maxTekens: 1000, regels: 3 },
            ]}
            knop={t.knop}
            verstuur={(verzoek, koppen) =>
              stuur(
                '/api/v1/werkoverleggen/{id}/agendapunten/{puntId}/_stel-uit',
                { id, puntId },
                verzoek,
                koppen,
              )
            }
            ververs={ververs}
            gelukt={t.gelukt}
            terug={`/werkoverleggen/${id}`}
          />
        ) : (
          <NietMogelijk
            terug={`/werkoverleggen/${id}`}
            daad={{ bij: 'werkoverleg', status: status, handeling: 'stelUit' }}
          />
        )
      }
    </OverlegKader>
  );
}

/** Records that somebody stays out of a point. */
export function PuntVerschonen() {
  const { deel: puntId = '' } = useParams({ strict: false });
  const t = werkoverlegTeksten.verschonen;
  const velden = ({ deelnemers }: Werkoverleg): readonly Veld[] => [
    {
      ...{ naam: 'deelnemerId', soort: 'lijst', label: t.wie, verplicht: t.wieFout },
      opties: deelnemers.map(({ id, naam }) => ({ waarde: id, label: naam })),
    },
    { naam: 'reden', soort: 'vak', label: t.reden, verplicht: t.redenFout, maxTekens: 1000, regels: 3 },
  ];
  return (
    <OverlegKader titel={t.titel} inleiding={t.inleiding}>
      {(overleg) =>
        overleg.handelingen.includes('verschoon') ? (
          <Actieformulier<Werkoverleg>
            label={t.titel}
            velden={velden(overleg)}
            knop={t.knop}
            verstuur={(verzoek, koppen) =>
              stuur(
                '/api/v1/werkoverleggen/{id}/agendapunten/{puntId}/verschoningen',
                { id: overleg.id, puntId },
                verzoek,
                koppen,
              )
            }
            ververs={ververs}
            gelukt={t.gelukt}
            terug={`/werkoverleggen/${overleg.id}/punten/${puntId}`}
          />
        ) : (
          <NietMogelijk
            terug={`/werkoverleggen/${overleg.id}`}
            daad={{ bij: 'werkoverleg', status: overleg.status, handeling: 'verschoon' }}
          />
        )
      }
    </OverlegKader>
  );
}

/** Records that somebody takes part in a point after all. */
export function PuntTochMeedoen() {
  const { deel: puntId = '', deelnemerId = '' } = useParams({ strict: false });
  const t = werkoverlegTeksten.tochMeedoen;
  const velden: readonly Veld[] = [
    { naam: 'reden', soort: 'vak', label: t.reden, verplicht: t.redenFout, maxTekens: 1000, regels: 3 },
  ];
  return (
    <OverlegKader titel={t.titel} inleiding={t.inleiding}>
      {({ id, status, handelingen }) =>
        handelingen.includes('verschoon') ? (
          <Actieformulier<Werkoverleg>
            label={t.titel}
            velden={velden}
            knop={t.knop}
            verstuur={(verzoek, koppen) =>
              stuur(
                '/api/v1/werkoverleggen/{id}/agendapunten/{puntId}/verschoningen/{deelnemerId}/_hef-op',
                { id, puntId, deelnemerId },
                verzoek,
                koppen,
              )
            }
            ververs={ververs}
            gelukt={t.gelukt}
            terug={`/werkoverleggen/${id}/punten/${puntId}`}
          />
        ) : (
          <NietMogelijk
            terug={`/werkoverleggen/${id}`}
            daad={{ bij: 'werkoverleg', status: status, handeling: 'verschoon' }}
          />
        )
      }
    </OverlegKader>
  );
}
