import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Alinea, Knop, Knoppen, Laden, Melding } from '@navolgbaar/ui';
import { actieKoppen, nieuweSleutel, api, gelukt } from '../../api/client';
import { dossierVraag, type Notitie } from '../../api/dossier';
import { alsApiFout } from '../../api/fout';
import { stuur } from '../../api/stuur';
import { useActie } from '../../delen/actie';
import { Actieformulier } from '../../delen/actieformulier';
import { useGaNaar } from '../../delen/ga-naar';
import type { Veld } from '../../delen/velden';
import { FoutMelding, NietGevonden } from '../../schil/fout-scherm';
import { zaakdossierTeksten } from '../../teksten/dossier';
import { ZaakFormulierpagina } from './zaak-kader';

const teksten = zaakdossierTeksten.notities;
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

/** A note of one's own, to change or to throw away. That of somebody else is not there. */
export function NotitiePagina() {
  const { id = '', notitieId = '' } = useParams({ strict: false });
  const { data } = useQuery(dossierVraag(id));
  const gevonden = data?.notities.find((notitie) => notitie.id === notitieId);
  // Thrown away it is gone from the dossier before this page is left.
  const [notitie, onthoud] = useState(gevonden);
  if (!notitie && gevonden) onthoud(gevonden);
  if (data && !gevonden && !notitie) return <NietGevonden />;
  return (
    <ZaakFormulierpagina titel={teksten.wijzig} inleiding={teksten.uitleg}>
      {() => (notitie ? <Bestaand zaakId={id} notitie={notitie} /> : <Laden />)}
    </ZaakFormulierpagina>
  );
}

function Bestaand({ zaakId, notitie }: { zaakId: string; notitie: Notitie }) {
  const voorraad = useQueryClient();
  const gaNaar = useGaNaar();
  const { id } = notitie;
  const terug = `/zaken/${zaakId}`;
  const haalOp = async () => {
    const vers = await voorraad.fetchQuery({ ...dossierVraag(zaakId), staleTime: 0 });
    return vers.notities.find((n) => n.id === id);
  };
  const verwijder = useActie({
    doe: async (deze: Notitie) => {
      const koppen = actieKoppen({ versie: deze.versie });
      gelukt(await api.DELETE('/api/v1/notities/{id}', { params: { path: { id } }, headers: koppen }));
      return deze;
    },
    ververs: VERVERS,
    bericht: teksten.verwijderd,
    ongedaan: ({ tekst }) => {
      // Pressed twice, or again after an answer that got lost: one note comes back.
      const koppen = actieKoppen({ sleutel: nieuweSleutel() });
      return {
        doe: () => stuur('/api/v1/zaken/{id}/notities', { id: zaakId }, { tekst }, koppen),
        bericht: teksten.terug,
      };
    },
    gelukt: () => gaNaar(terug),
  });
  // Changed elsewhere since this page opened: what it says now is shown before it goes.
  const [intussen, zetIntussen] = useState<Notitie | null>(null);
  const vraagVerwijderen = (deze: Notitie) => {
    zetIntussen(null);
    verwijder.mutate(deze, {
      onError: (fout) => {
        if (!alsApiFout(fout).isConflict) return;
        haalOp().then(
          (nieuwste) => zetIntussen(nieuwste ?? null),
          // The refusal itself stays on the page.
          () => undefined,
        );
      },
    });
  };
  return (
    <>
      <Actieformulier
        label={teksten.wijzig}
        velden={velden(notitie.tekst)}
        knop={teksten.opslaan}
        gezien={{ versie: notitie.versie, haalOp }}
        wijziging={(nieuwste: Notitie) => velden(nieuwste.tekst)}
        verstuur={(verzoek, koppen) => stuur('/api/v1/notities/{id}', { id }, verzoek, koppen, 'PATCH')}
        ververs={VERVERS}
        gelukt={teksten.opgeslagen}
        terug={terug}
      >
        <Alinea soort="klein">{teksten.waarschuwing}</Alinea>
      </Actieformulier>
      {intussen ? (
        <Melding soort="waarschuwing" titel={teksten.intussen.titel} aankondigen>
          <Alinea>{teksten.intussen.tekst}</Alinea>
          <p className="nav-vrijetekst">{intussen.tekst}</p>
          <Knoppen>
            <Knop
              soort="gevaar"
              pictogram="verwijder"
              bezig={verwijder.isPending}
              onClick={() => vraagVerwijderen(intussen)}
            >
              {teksten.intussen.toch}
            </Knop>
            <Knop
              onClick={() => {
                verwijder.reset();
                zetIntussen(null);
              }}
            >
              {teksten.intussen.houd}
            </Knop>
          </Knoppen>
        </Melding>
      ) : (
        <Knop
          soort="gevaar"
          pictogram="verwijder"
          bezig={verwijder.isPending}
          onClick={() => vraagVerwijderen(notitie)}
        >
          {teksten.verwijder}
        </Knop>
      )}
      {verwijder.isError && !intussen && <FoutMelding fout={verwijder.error} />}
    </>
  );
}
