import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { actieKoppen } from '../../api/client';
import { stuur } from '../../api/stuur';
import { actiepuntenVraag } from '../../api/werkoverleg';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { actiepuntTeksten } from '../../teksten/werkoverleg';
import { MeldingFormulierpagina } from '../meldingen/melding-formulier';

const { rondAf: t, kaart } = actiepuntTeksten;

/** Records what came of something to do. */
export function ActiepuntPagina() {
  const { deel = '' } = useParams({ strict: false });
  return (
    <MeldingFormulierpagina titel={t.titel} inleiding={t.inleiding}>
      {({ id }) => <Formulier meldingId={id} id={deel} />}
    </MeldingFormulierpagina>
  );
}

function Formulier({ meldingId, id }: { meldingId: string; id: string }) {
  const vraag = useQuery(actiepuntenVraag(meldingId));
  const terug = `/meldingen/${meldingId}`;
  return (
    <Gegevens vraag={vraag} wat={kaart}>
      {(punten) => {
        const punt = punten.find((een) => een.id === id && een.status === 'open');
        if (!punt) return <NietMogelijk terug={terug} />;
        return (
          <Actieformulier<undefined>
            label={t.titel}
            velden={[
              { naam: 'uitkomst', soort: 'vak', label: t.uitkomst, verplicht: t.fout, maxTekens: 4000 },
            ]}
            knop={t.knop}
            verstuur={(verzoek) =>
              stuur(
                '/api/v1/actiepunten/{id}/_rond-af',
                { id },
                verzoek,
                actieKoppen({ versie: punt.versie }),
              )
            }
            ververs={[['meldingen'], ['vandaag']]}
            gelukt={t.gelukt}
            terug={terug}
          />
        );
      }}
    </Gegevens>
  );
}
