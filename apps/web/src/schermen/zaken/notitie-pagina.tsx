import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Alinea, Knop } from '@navolgbaar/ui';
import { actieKoppen, api, gelukt } from '../../api/client';
import { dossierVraag, type Notitie } from '../../api/dossier';
import { stuur } from '../../api/stuur';
import type { Zaak } from '../../api/zaken';
import { useActie } from '../../delen/actie';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { useGaNaar } from '../../delen/ga-naar';
import { useGezienVersie } from '../../delen/gezien';
import type { Veld } from '../../delen/velden';
import { FoutMelding, NietGevonden } from '../../schil/fout-scherm';
import { dossierTeksten } from '../../teksten/dossier';
import { ZaakFormulierpagina } from './zaak-kader';

const teksten = dossierTeksten.notities;
const VERVERS = [['zaken']] as const;

const velden = (tekst: string): readonly Veld[] => [
  {
    ...{ naam: 'tekst', soort: 'vak', label: teksten.tekst, verplicht: teksten.tekstFout },
    ...{ begin: tekst, regels: 8, maxTekens: 8000 },
  },
];

/** A new private note. */
export function NotitieNieuwPagina() {
  return (
    <ZaakFormulierpagina titel={teksten.nieuw} inleiding={teksten.uitleg}>
      {(zaak) => (
        <Actieformulier
          label={teksten.nieuw}
          velden={velden('')}
          knop={teksten.opslaan}
          verstuur={(verzoek, koppen) =>
            stuur('/api/v1/zaken/{id}/notities', { id: zaak.id }, verzoek, koppen)
          }
          ververs={VERVERS}
          gelukt={teksten.opgeslagen}
          terug={`/zaken/${zaak.id}`}
        >
          <Alinea soort="klein">{teksten.waarschuwing}</Alinea>
        </Actieformulier>
      )}
    </ZaakFormulierpagina>
  );
}

/** A note of one's own, to change or to throw away. */
export function NotitiePagina() {
  return (
    <ZaakFormulierpagina titel={teksten.wijzig} inleiding={teksten.uitleg}>
      {(zaak) => <Zoek zaak={zaak} />}
    </ZaakFormulierpagina>
  );
}

function Zoek({ zaak }: { zaak: Zaak }) {
  const { notitieId = '' } = useParams({ strict: false });
  return (
    <Gegevens vraag={useQuery(dossierVraag(zaak.id))}>
      {({ notities }) => {
        const notitie = notities.find(({ id }) => id === notitieId);
        return notitie ? <Bestaand zaakId={zaak.id} notitie={notitie} /> : <NietGevonden />;
      }}
    </Gegevens>
  );
}

function Bestaand({ zaakId, notitie }: { zaakId: string; notitie: Notitie }) {
  const voorraad = useQueryClient();
  const gaNaar = useGaNaar();
  const { id } = notitie;
  const terug = `/zaken/${zaakId}`;
  const gezien = useGezienVersie(notitie.versie, async () => {
    const vers = await voorraad.fetchQuery({ ...dossierVraag(zaakId), staleTime: 0 });
    return vers.notities.find((n) => n.id === id)?.versie;
  });
  const verwijder = useActie({
    doe: async () =>
      gelukt(
        await api.DELETE('/api/v1/notities/{id}', {
          params: { path: { id } },
          headers: actieKoppen({ versie: gezien.versie }),
        }),
      ),
    ververs: VERVERS,
    bericht: teksten.verwijderd,
    gelukt: () => gaNaar(terug),
  });
  return (
    <>
      <Actieformulier
        label={teksten.wijzig}
        velden={velden(notitie.tekst)}
        knop={teksten.opslaan}
        gezien={gezien}
        verstuur={(verzoek, koppen) => stuur('/api/v1/notities/{id}', { id }, verzoek, koppen, 'PATCH')}
        ververs={VERVERS}
        gelukt={teksten.opgeslagen}
        terug={terug}
      >
        <Alinea soort="klein">{teksten.waarschuwing}</Alinea>
      </Actieformulier>
      <Knop
        soort="gevaar"
        pictogram="verwijder"
        bezig={verwijder.isPending}
        onClick={() => verwijder.mutate(undefined)}
      >
        {teksten.verwijder}
      </Knop>
      {verwijder.isError && <FoutMelding fout={verwijder.error} />}
    </>
  );
}
