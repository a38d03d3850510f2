import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Kaart, Kolommen, Prioriteit } from '@navolgbaar/ui';
import { aanbiederVraag } from '../../api/aanbieders';
import { actieKoppen, api, gelukt } from '../../api/client';
import { useVandaag } from '../../api/ik';
import { geldendeMatrix, matricesVraag, meldingVraag, type Matrix, type Melding } from '../../api/meldingen';
import { adres } from '../../basis';
import { Formulier, useFormulier } from '../../delen/formulier';
import { useGaNaar } from '../../delen/ga-naar';
import { Gegevens } from '../../delen/gegevens';
import { lijstadres } from '../../delen/lijstplaats';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import { useAankondiging } from '../../schil/aankondiging';
import { dossierTeksten, meldingTeksten } from '../../teksten/meldingen';
import { waarden, woord } from '../../teksten/waarden';
import { wegingTeksten as teksten } from '../../teksten/weging';
import { identiteit } from '../meldingen/identiteit';
import { ErnstStap, OmvangStap, OnrechtDeel, VerhogingStap } from './weging-stappen';
import { WegingMatrix } from './weging-matrix';
import {
  BEGIN,
  controleer,
  naarVerzoek,
  uitkomstVan,
  VELDNAMEN,
  type Uitkomst,
  type Waarden,
} from './weging-waarden';

/** Weighs a melding: ernst, omvang, and what may raise the priority. */
export function WegingPagina() {
  const { id = '' } = useParams({ strict: false });
  const vandaag = useVandaag();
  const melding = useQuery(meldingVraag(id));
  const matrices = useQuery(matricesVraag);
  return (
    <Gegevens vraag={melding} wat={dossierTeksten.wat}>
      {(m) => (
        <Gegevens vraag={matrices}>
          {(alle) => <Scherm key={m.id} melding={m} matrix={geldendeMatrix(alle, vandaag)} />}
        </Gegevens>
      )}
    </Gegevens>
  );
}

function Scherm({ melding, matrix }: { melding: Melding; matrix: Matrix | undefined }) {
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
      {kan && matrix ? (
        <Weegformulier melding={melding} matrix={matrix} terug={terug} />
      ) : (
        <NietMogelijk
          terug={`/meldingen/${melding.id}`}
          tekst={matrix ? teksten.pagina.nietMogelijk : teksten.matrix.geen}
          knop={teksten.pagina.terug}
        />
      )}
    </Pagina>
  );
}

interface WeegformulierProps {
  melding: Melding;
  matrix: Matrix;
  terug: string;
}

function Weegformulier({ melding, matrix, terug }: WeegformulierProps) {
  const aanbieder = useQuery({
    ...aanbiederVraag(melding.aanbiederId ?? ''),
    enabled: melding.aanbiederId !== null,
  });
  const aantalClienten = aanbieder.data?.aantalClienten ?? null;
  const f = useWeging(melding, matrix, aantalClienten);
  const uitkomst = uitkomstVan(f.waarden, matrix.cellen);
  return (
    <Kolommen
      hoofd={
        <Formulier f={f} knop={teksten.pagina.knop} annuleer={terug} label={teksten.pagina.formulier}>
          <ErnstStap f={f} />
          <OmvangStap f={f} aantalClienten={aantalClienten} />
          <VerhogingStap f={f} meldingId={melding.id} uitkomst={uitkomst} />
          <OnrechtDeel f={f} bijMelding={woord(waarden.antwoord, melding.onrechtmatigheid)} />
        </Formulier>
      }
      zij={<UitkomstKaart matrix={matrix} waarden={f.waarden} uitkomst={uitkomst} />}
    />
  );
}

function useWeging(melding: Melding, matrix: Matrix, aantalClienten: number | null) {
  const gaNaar = useGaNaar();
  const kondigAan = useAankondiging();
  const voorraad = useQueryClient();
  return useFormulier<Waarden, { kleur: string }>({
    begin: BEGIN,
    controleer: (w) => controleer(w, { cellen: matrix.cellen, aantalClienten }),
    veldnamen: VELDNAMEN,
    verstuur: async (w, sleutel) =>
      gelukt(
        await api.POST('/api/v1/meldingen/{id}/wegingen', {
          params: { path: { id: melding.id } },
          body: naarVerzoek(w, matrix.cellen),
          headers: actieKoppen({ sleutel }),
        }),
      ),
    gelukt: ({ kleur }) => {
      void voorraad.invalidateQueries({ queryKey: ['meldingen'] });
      kondigAan(teksten.pagina.gelukt(woord(waarden.kleur, kleur)));
      gaNaar(`/meldingen/${melding.id}`);
    },
  });
}

interface UitkomstKaartProps {
  matrix: Matrix;
  waarden: Waarden;
  uitkomst: Uitkomst | undefined;
}

/** The picture beside the form: where the answers land in the matrix. */
function UitkomstKaart({ matrix, waarden: w, uitkomst }: UitkomstKaartProps) {
  const { pagina } = teksten;
  const verhoogd = uitkomst && uitkomst.kleur !== uitkomst.kleurMatrix;
  return (
    <div className="nav-kleeft">
      <Kaart titel={pagina.uitkomst} id="uitkomst" nadruk>
        <div role="status" className="nav-uitkomst">
          {!uitkomst && <p className="nav-alinea nav-zacht">{pagina.nogGeen}</p>}
          {uitkomst && (
            <p className="nav-alinea nav-labels">
              {pagina.volgensMatrix} <Prioriteit kleur={uitkomst.kleurMatrix} />
            </p>
          )}
          {verhoogd && (
            <p className="nav-alinea nav-labels">
              {pagina.naVerhoging} <Prioriteit kleur={uitkomst.kleur} />
            </p>
          )}
        </div>
        <WegingMatrix matrix={matrix} gekozen={{ rij: w.ernst, kolom: w.omvang }} />
        <p className="nav-alinea nav-klein">{teksten.matrix.nummers}</p>
      </Kaart>
    </div>
  );
}
