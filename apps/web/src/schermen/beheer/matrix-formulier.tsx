import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  Datumveld,
  datumTekst,
  Kaart,
  Keuzelijst,
  Kolommen,
  Melding as Mededeling,
  Tekstveld,
} from '@navolgbaar/ui';
import { actieKoppen, api, gelukt } from '../../api/client';
import { useVandaag } from '../../api/ik';
import { geldendeMatrix, matricesVraag, type Matrix } from '../../api/meldingen';
import { adres } from '../../basis';
import { Formulier, useFormulier } from '../../delen/formulier';
import { useGaNaar } from '../../delen/ga-naar';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { useAankondiging } from '../../schil/aankondiging';
import { matrixTeksten } from '../../teksten/beheer';
import { opties, waarden } from '../../teksten/waarden';
import { ERNSTEN, nietOplopend, OMVANGEN, VOLGORDE } from '../weging/weegregels';
import { WegingMatrix } from '../weging/weging-matrix';
import { beginVan, celnaam, cellenVan, controleer, naarVerzoek, type Waarden } from './matrix-waarden';

const teksten = matrixTeksten.formulier;

/** Adopts a new version of the matrix; the picture beside it changes along. */
export function MatrixNieuw() {
  const vandaag = useVandaag();
  const vraag = useQuery(matricesVraag);
  return (
    <Pagina
      titel={teksten.titel}
      inleiding={teksten.inleiding}
      kruimels={[{ label: matrixTeksten.titel, href: adres('/wegingsmatrix') }, { label: teksten.titel }]}
    >
      <Gegevens vraag={vraag} wat={matrixTeksten.titel}>
        {(matrices) => <Matrixformulier huidige={geldendeMatrix(matrices, vandaag)} />}
      </Gegevens>
    </Pagina>
  );
}

function Matrixformulier({ huidige }: { huidige: Matrix | undefined }) {
  const vandaag = useVandaag();
  const f = useMatrix(huidige);
  return (
    <Kolommen
      hoofd={
        <Formulier f={f} knop={teksten.knop} annuleer={adres('/wegingsmatrix')} label={teksten.titel}>
          <Kaart>
            <Datumveld
              {...f.veld('geldigVanaf')}
              label={teksten.geldigVanaf}
              uitleg={teksten.geldigVanafUitleg}
              vandaag={vandaag}
            />
            <Tekstveld {...f.veld('bron')} label={teksten.bron} uitleg={teksten.bronUitleg} />
          </Kaart>
          <Kaart titel={teksten.kleuren} id="kleuren">
            {ERNSTEN.map((ernst) => (
              <fieldset key={ernst} className="nav-celrij">
                <legend className="nav-sterk">{waarden.ernst[ernst]}</legend>
                {OMVANGEN.map((omvang) => (
                  <Keuzelijst
                    key={omvang}
                    {...f.veld(celnaam(ernst, omvang))}
                    label={
                      <>
                        <span className="nav-verborgen">{waarden.ernst[ernst]}, </span>
                        {matrixTeksten.formulier.omvang(waarden.omvang[omvang])}
                      </>
                    }
                    leeg={null}
                    opties={opties(waarden.kleur, VOLGORDE)}
                  />
                ))}
              </fieldset>
            ))}
          </Kaart>
        </Formulier>
      }
      zij={<Voorbeeld waarden={f.waarden} />}
    />
  );
}

/** The matrix as it would become, and whether it rises as it must. */
function Voorbeeld({ waarden: w }: { waarden: Waarden }) {
  const cellen = cellenVan(w);
  const mis = nietOplopend(cellen);
  return (
    <div className="nav-kleeft">
      <Kaart titel={teksten.voorbeeld} id="voorbeeld" nadruk>
        <WegingMatrix matrix={{ cellen, aanname: false }} />
        <div role="status">
          {mis.length === 0 ? (
            <Mededeling soort="gelukt">{teksten.looptOp}</Mededeling>
          ) : (
            <Mededeling soort="waarschuwing" titel={teksten.looptNietOp}>
              {mis
                .map(
                  ({ ernst, omvang }) => `${teksten.celFout(waarden.ernst[ernst], waarden.omvang[omvang])}.`,
                )
                .join(' ')}
            </Mededeling>
          )}
        </div>
      </Kaart>
    </div>
  );
}

function useMatrix(huidige: Matrix | undefined) {
  const vandaag = useVandaag();
  const gaNaar = useGaNaar();
  const kondigAan = useAankondiging();
  const voorraad = useQueryClient();
  return useFormulier<Waarden>({
    begin: beginVan(huidige?.cellen),
    controleer: (w) => controleer(w, vandaag),
    verstuur: async (w, sleutel) =>
      gelukt(
        await api.POST('/api/v1/wegingsmatrices', {
          body: naarVerzoek(w, vandaag),
          headers: actieKoppen({ sleutel }),
        }),
      ),
    gelukt: (_, w) => {
      void voorraad.invalidateQueries({ queryKey: ['wegingsmatrices'] });
      kondigAan(teksten.gelukt(datumTekst(naarVerzoek(w, vandaag).geldigVanaf)));
      gaNaar('/wegingsmatrix');
    },
  });
}
