import { useEffect, useRef } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { KnopKoppeling, Kolommen, Knoppen, Melding as Mededeling, momentTekst } from '@navolgbaar/ui';
import { geldendKader, kadersVraag, type Afwegingskader } from '../../api/afwegingskaders';
import { actieKoppen, api, gelukt } from '../../api/client';
import { ApiFout } from '../../api/fout';
import { useVandaag } from '../../api/ik';
import { meldingVraag, wegingenVraag, type Melding, type Weging } from '../../api/meldingen';
import { zakenVanMeldingVraag } from '../../api/zaken';
import { adres } from '../../basis';
import { Formulier, useFormulier } from '../../delen/formulier';
import { useGaNaar } from '../../delen/ga-naar';
import { Gegevens } from '../../delen/gegevens';
import { lijstadres } from '../../delen/lijstplaats';
import { volgtProtocol } from '../../delen/melding-labels';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import { useAankondiging } from '../../schil/aankondiging';
import { dossierTeksten } from '../../teksten/melding';
import { meldingTeksten } from '../../teksten/meldingen';
import { waarden, woord } from '../../teksten/waarden';
import { wegingTeksten as teksten } from '../../teksten/weging';
import { identiteit } from '../meldingen/identiteit';
import { UitkomstKaart } from './uitkomst-kaart';
import { AanZetDeel, ErnstStap, OmvangStap, OnrechtDeel, VerhogingStap } from './weging-stappen';
import { useProef } from './weging-proef';
import {
  BEGIN,
  controleer,
  naarProef,
  naarVerzoek,
  type Omgeving,
  VELDNAMEN,
  type Waarden,
} from './weging-waarden';

/** Weighs a melding: ernst, omvang, and what may raise the priority. */
export function WegingPagina() {
  const { id = '' } = useParams({ strict: false });
  const vandaag = useVandaag();
  const melding = useQuery(meldingVraag(id));
  const kaders = useQuery(kadersVraag);
  return (
    <Gegevens vraag={melding} wat={dossierTeksten.wat}>
      {(m) => (
        <Gegevens vraag={kaders}>
          {(alle) => <Scherm key={m.id} melding={m} kader={geldendKader(alle, vandaag)} />}
        </Gegevens>
      )}
    </Gegevens>
  );
}

function Scherm({ melding, kader }: { melding: Melding; kader: Afwegingskader | undefined }) {
  const kan = melding.handelingen.includes('weeg') || melding.handelingen.includes('heropen');
  const titel = melding.kleur === null ? teksten.pagina.titel : teksten.pagina.opnieuw;
  const terug = adres(`/meldingen/${melding.id}`);
  return (
    <Pagina
      titel={titel}
      boven={melding.onderwerp}
      inleiding={teksten.pagina.inleiding}
      kruimels={[
        { label: meldingTeksten.kruimel, href: lijstadres('/meldingen') },
        { label: melding.nummer, href: terug },
        { label: titel },
      ]}
      identiteit={identiteit(melding)}
    >
      {volgtProtocol(melding.soort) ? (
        <AndereWeg melding={melding} />
      ) : kan && kader ? (
        <MetDossier melding={melding} kader={kader} terug={terug} />
      ) : (
        <NietMogelijk
          terug={`/meldingen/${melding.id}`}
          tekst={kader ? teksten.pagina.nietMogelijk : teksten.matrix.geen}
          knop={teksten.pagina.terug}
        />
      )}
    </Pagina>
  );
}

/** A calamiteit or geweldsincident is not weighed: the way is the case that opened by itself (BK-B.05). */
function AndereWeg({ melding }: { melding: Melding }) {
  const { data: zaken = [] } = useQuery(zakenVanMeldingVraag(melding.id));
  return (
    <>
      <NietMogelijk
        terug={`/meldingen/${melding.id}`}
        tekst={teksten.pagina.protocol(woord(waarden.meldingsoort, melding.soort).toLowerCase())}
        knop={teksten.pagina.terug}
      />
      <Knoppen>
        {zaken.map(({ id, nummer }) => (
          <KnopKoppeling key={id} href={adres(`/zaken/${id}`)} soort="primair" pictogram="map">
            {dossierTeksten.knop.naarZaak(nummer)}
          </KnopKoppeling>
        ))}
      </Knoppen>
    </>
  );
}

interface WeegformulierProps {
  melding: Melding;
  kader: Afwegingskader;
  terug: string;
}

/** The form knows which weighing stands there: whoever weighs meanwhile is not overwritten. */
function MetDossier(props: WeegformulierProps) {
  const dossier = useQuery(wegingenVraag(props.melding.id));
  return (
    <Gegevens vraag={dossier} wat={teksten.kaart}>
      {({ wegingen }) => <Weegformulier {...props} laatste={wegingen[0]} />}
    </Gegevens>
  );
}

function Weegformulier({
  melding,
  kader,
  terug,
  laatste,
}: WeegformulierProps & { laatste: Weging | undefined }) {
  const { f, proef } = useWeging(melding, kader, laatste);
  const stap = { f, kader, proef };
  return (
    <Kolommen
      hoofd={
        <>
          {laatste && (
            <Mededeling>
              {teksten.pagina.alGewogen(
                woord(waarden.kleur, laatste.kleur).toLowerCase(),
                momentTekst(laatste.vastgesteldOp),
              )}
            </Mededeling>
          )}
          <Formulier f={f} knop={teksten.pagina.knop} annuleer={terug} label={teksten.pagina.formulier}>
            <ErnstStap {...stap} />
            <OmvangStap {...stap} />
            <VerhogingStap {...stap} meldingId={melding.id} />
            <OnrechtDeel f={f} bijMelding={woord(waarden.antwoord, melding.onrechtmatigheid)} />
            <AanZetDeel f={f} />
          </Formulier>
        </>
      }
      zij={<UitkomstKaart kader={kader} waarden={f.waarden} proef={proef} />}
    />
  );
}

/** After these a person looks again at what stands there now; what was typed stays. */
const INGEHAALD: ReadonlySet<string> = new Set(['WEGING.INTUSSEN_GEWOGEN', 'WEGING.KADER_GELDT_NIET']);

function useWeging(melding: Melding, kader: Afwegingskader, laatste: Weging | undefined) {
  const gaNaar = useGaNaar();
  const kondigAan = useAankondiging();
  const voorraad = useQueryClient();
  const omgeving = useRef<Omgeving>({ kader, proef: undefined });
  const f = useFormulier<Waarden, { kleur: string }>({
    begin: BEGIN,
    controleer: (w) => controleer(w, omgeving.current),
    veldnamen: VELDNAMEN,
    verstuur: async (w, sleutel) => {
      try {
        return gelukt(
          await api.POST('/api/v1/meldingen/{id}/wegingen', {
            params: { path: { id: melding.id } },
            body: naarVerzoek(w, omgeving.current, laatste?.id),
            headers: actieKoppen({ sleutel }),
          }),
        );
      } catch (fout) {
        if (fout instanceof ApiFout && INGEHAALD.has(fout.code)) {
          void voorraad.invalidateQueries({ queryKey: ['meldingen', melding.id, 'wegingen'] });
          void voorraad.invalidateQueries({ queryKey: ['afwegingskaders'] });
        }
        throw fout;
      }
    },
    gelukt: ({ kleur }) => {
      void voorraad.invalidateQueries({ queryKey: ['meldingen'] });
      kondigAan(teksten.pagina.gelukt(woord(waarden.kleur, kleur)));
      gaNaar(`/meldingen/${melding.id}`);
    },
  });
  const proef = useProef(melding.id, naarProef(f.waarden, { kader }));
  useEffect(() => {
    omgeving.current = { kader, proef };
  }, [kader, proef]);
  return { f, proef };
}
