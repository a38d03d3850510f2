import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api, gelukt } from '../../api/client';
import { meldingVraag, wegingenVraag, type Melding, type Weegtaak, type Weging } from '../../api/meldingen';
import type { components } from '../../api/schema';
import { useIk } from '../../api/ik';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import type { Gezien } from '../../delen/gezien';
import { herlees } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import type { Veld } from '../../delen/velden';
import { adres } from '../../basis';
import { lijstadres } from '../../delen/lijstplaats';
import { dossierTeksten } from '../../teksten/melding';
import { meldingTeksten } from '../../teksten/meldingen';
import { opties, waarden, woord } from '../../teksten/waarden';
import { wegingTeksten } from '../../teksten/weging';
import { identiteit } from '../meldingen/identiteit';

const { taken: teksten, bevestigen, pagina } = wegingTeksten;

/** Ends a task that a weighing set going. */
export function WeegtaakPagina() {
  const { id = '', taakId = '' } = useParams({ strict: false });
  const melding = useQuery(meldingVraag(id));
  const dossier = useQuery(wegingenVraag(id));
  const vind = (taken: readonly Weegtaak[] = []) => taken.find((taak) => taak.id === taakId);
  return (
    <Gegevens vraag={melding} wat={dossierTeksten.wat}>
      {(m) => (
        <Gegevens vraag={dossier} wat={teksten.kop}>
          {({ taken }) => {
            const taak = vind(taken);
            const haalOp = async () => vind((await herlees(dossier))?.taken);
            return (
              <Scherm
                melding={m}
                titel={taak ? woord(waarden.weegtaak, taak.soort) : teksten.titel}
                inleiding={teksten.inleiding}
              >
                {taak?.status === 'open' ? (
                  <Afronden melding={m} taak={taak} gezien={{ versie: taak.versie, haalOp }} />
                ) : (
                  <NietMogelijk
                    terug={`/meldingen/${m.id}`}
                    tekst={teksten.nietMogelijk}
                    knop={pagina.terug}
                  />
                )}
              </Scherm>
            );
          }}
        </Gegevens>
      )}
    </Gegevens>
  );
}

/** A second person agrees with red. */
export function BevestigenPagina() {
  const { id = '' } = useParams({ strict: false });
  const ik = useIk();
  const melding = useQuery(meldingVraag(id));
  const dossier = useQuery(wegingenVraag(id));
  return (
    <Gegevens vraag={melding} wat={dossierTeksten.wat}>
      {(m) => (
        <Gegevens vraag={dossier} wat={teksten.kop}>
          {({ wegingen: [laatste] }) => (
            <Scherm melding={m} titel={bevestigen.titel} inleiding={bevestigen.inleiding}>
              {laatste && m.handelingen.includes('bevestigWeging') && laatste.vastgesteldDoor !== ik.id ? (
                <Bevestigen melding={m} weging={laatste} />
              ) : (
                <NietMogelijk
                  terug={`/meldingen/${m.id}`}
                  tekst={bevestigen.nietMogelijk}
                  knop={pagina.terug}
                />
              )}
            </Scherm>
          )}
        </Gegevens>
      )}
    </Gegevens>
  );
}

interface SchermProps {
  melding: Melding;
  titel: string;
  inleiding: string;
  children: React.ReactNode;
}

const Scherm = ({ melding, titel, inleiding, children }: SchermProps) => (
  <Pagina
    titel={titel}
    boven={melding.onderwerp}
    inleiding={inleiding}
    kruimels={[
      { label: meldingTeksten.kruimel, href: lijstadres('/meldingen') },
      { label: melding.nummer, href: adres(`/meldingen/${melding.id}`) },
      { label: titel },
    ]}
    identiteit={identiteit(melding)}
  >
    {children}
  </Pagina>
);

function taakvelden({ soort }: Weegtaak): Veld[] {
  const spoor = soort === 'rechtmatigheid';
  const uitkomst: Veld = {
    ...{ naam: 'uitkomst', soort: 'keuze', label: teksten.uitkomst, verplicht: teksten.fout.uitkomst },
    opties: opties(waarden.rechtmatigheidsuitkomst),
  };
  const toelichting: Veld = {
    ...{ naam: 'toelichting', soort: 'vak', label: spoor ? teksten.waaruit : teksten.metWie },
    ...{ verplicht: teksten.fout.toelichting, regels: 4, maxTekens: 2000 },
  };
  return spoor ? [uitkomst, toelichting] : [toelichting];
}

function Afronden({ melding, taak, gezien }: { melding: Melding; taak: Weegtaak; gezien: Gezien }) {
  return (
    <Actieformulier
      label={teksten.titel}
      knop={teksten.knop}
      velden={taakvelden(taak)}
      gezien={gezien}
      verstuur={async (verzoek, headers) => {
        gelukt(
          await api.POST('/api/v1/weegtaken/{id}/_rond-af', {
            params: { path: { id: taak.id } },
            body: verzoek as components['schemas']['RondWeegtaakAfRequest'],
            headers,
          }),
        );
      }}
      ververs={[['meldingen']]}
      gelukt={teksten.gelukt}
      terug={`/meldingen/${melding.id}`}
    />
  );
}

function Bevestigen({ melding, weging }: { melding: Melding; weging: Weging }) {
  return (
    <Actieformulier
      label={bevestigen.titel}
      knop={bevestigen.knop}
      velden={[
        {
          ...{ naam: 'motivering', soort: 'vak', label: bevestigen.motivering },
          ...{ verplicht: bevestigen.fout, regels: 4, maxTekens: 2000 },
        },
      ]}
      verstuur={async (verzoek, headers) =>
        gelukt(
          await api.POST('/api/v1/meldingen/{id}/wegingen/{wegingId}/_bevestig', {
            params: { path: { id: melding.id, wegingId: weging.id } },
            body: verzoek as components['schemas']['BevestigWegingRequest'],
            headers,
          }),
        )
      }
      ververs={[['meldingen']]}
      gelukt={bevestigen.gelukt}
      terug={`/meldingen/${melding.id}`}
    />
  );
}
