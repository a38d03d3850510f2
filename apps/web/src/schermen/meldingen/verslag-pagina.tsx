import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { gespreksverslagenVraag } from '../../api/post';
import { stuur } from '../../api/stuur';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { NietGevonden } from '../../schil/fout-scherm';
import { verslagTeksten } from '../../teksten/post';
import { MeldingFormulierpagina } from './melding-formulier';

const { pagina: t, wat } = verslagTeksten;

/** Puts a corrected record beside the one that stays. */
export function VerslagPagina() {
  const { deel = '' } = useParams({ strict: false });
  return (
    <MeldingFormulierpagina titel={t.titel} inleiding={t.inleiding}>
      {({ id }) => <Verbetering meldingId={id} verslagId={deel} />}
    </MeldingFormulierpagina>
  );
}

function Verbetering({ meldingId, verslagId }: { meldingId: string; verslagId: string }) {
  const vraag = useQuery(gespreksverslagenVraag(meldingId));
  return (
    <Gegevens vraag={vraag} wat={wat}>
      {(verslagen) => {
        const verslag = verslagen.find(({ id }) => id === verslagId);
        if (!verslag) return <NietGevonden />;
        return (
          <Actieformulier
            label={t.titel}
            velden={[
              {
                ...{ naam: 'tekst', soort: 'vak', label: t.tekst, beginwaarde: verslag.tekst },
                ...{ verplicht: t.fout.tekst, regels: 12, maxTekens: 100_000 },
              },
              { naam: 'reden', soort: 'vak', label: t.reden, verplicht: t.fout.reden, maxTekens: 1000 },
            ]}
            knop={t.knop}
            verstuur={(verzoek, koppen) =>
              stuur(
                '/api/v1/meldingen/{id}/gespreksverslagen/{verslagId}/_verbeter',
                { id: meldingId, verslagId },
                verzoek,
                koppen,
              )
            }
            ververs={[['meldingen', meldingId]]}
            gelukt={t.gelukt}
            terug={`/meldingen/${meldingId}`}
          />
        );
      }}
    </Gegevens>
  );
}
