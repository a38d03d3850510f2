import { useQuery } from '@tanstack/react-query';
import {
  Alinea,
  Gegevenslijst,
  Herleiding,
  Kaart,
  Kop,
  momentTekst,
  Prioriteit,
  datumTekst,
} from '@navolgbaar/ui';
import { matricesVraag, wegingenVraag, type Besluit, type Melding, type Weging } from '../../api/meldingen';
import { Gegevens } from '../../delen/gegevens';
import { alsKleur, volgtProtocol } from '../../delen/melding-labels';
import { waarden, woord } from '../../teksten/waarden';
import { wegingTeksten as teksten } from '../../teksten/weging';
import { WegingMatrix } from '../weging/weging-matrix';

/** How this melding was weighed and what was decided; every earlier weighing stays to be seen. */
export function WegingKaart({ melding }: { melding: Melding }) {
  // What became a calamiteit keeps how it was weighed before.
  if (volgtProtocol(melding.soort) && melding.verwant.soorten.length === 0) return null;
  return (
    <Kaart titel={teksten.kaart} id="weging">
      <Inhoud meldingId={melding.id} />
    </Kaart>
  );
}

function Inhoud({ meldingId }: { meldingId: string }) {
  const vraag = useQuery(wegingenVraag(meldingId));
  return (
    <Gegevens vraag={vraag} wat={teksten.kaart}>
      {({ wegingen: ongesorteerd, besluiten }) => {
        const wegingen = [...ongesorteerd].sort((a, b) => b.vastgesteldOp.localeCompare(a.vastgesteldOp));
        const [laatste, ...vorige] = wegingen;
        if (!laatste) return <Alinea>{teksten.nogNiet}</Alinea>;
        return (
          <>
            <Weegresultaat weging={laatste} />
            {besluiten.map((besluit) => (
              <Besluitresultaat key={besluit.id} besluit={besluit} />
            ))}
            {vorige.length > 0 && (
              <details className="nav-herleiding">
                <summary>{teksten.eerderGewogen(vorige.length)}</summary>
                <div className="nav-stapel">
                  {vorige.map((weging) => (
                    <Weegresultaat key={weging.id} weging={weging} />
                  ))}
                </div>
              </details>
            )}
          </>
        );
      }}
    </Gegevens>
  );
}

function Weegresultaat({ weging }: { weging: Weging }) {
  const matrices = useQuery(matricesVraag);
  const matrix = matrices.data?.find((m) => m.versie === weging.matrixversie);
  return (
    <div className="nav-weegresultaat">
      {matrix && <WegingMatrix matrix={matrix} gekozen={{ rij: weging.ernst, kolom: weging.omvang }} />}
      <Gegevenslijst
        gegevens={[
          { label: teksten.veld.prioriteit, waarde: <Prioriteit kleur={alsKleur(weging.kleur)} /> },
          {
            label: teksten.veld.ernst,
            waarde: <Gemotiveerd wat={woord(waarden.ernst, weging.ernst)} waarom={weging.ernstMotivering} />,
          },
          {
            label: teksten.veld.omvang,
            waarde: <Gemotiveerd wat={omvangTekst(weging)} waarom={weging.omvangMotivering} />,
          },
          { label: teksten.veld.verhoging, waarde: weging.verhogingReden },
          {
            label: teksten.veld.publieksgevoelig,
            waarde: weging.publieksgevoelig && (weging.publieksgevoeligToelichting ?? teksten.ja),
          },
          { label: teksten.veld.afstemming, waarde: weging.afstemming?.toelichting },
          { label: teksten.veld.gewogen, waarde: momentTekst(weging.vastgesteldOp) },
        ]}
      />
      <Herleiding stappen={weging.herleiding} />
    </div>
  );
}

function omvangTekst({ omvang, getroffen, aantalClienten }: Weging): string {
  const wat = woord(waarden.omvang, omvang);
  return getroffen === null ? wat : `${wat}: ${teksten.getroffenVan(getroffen, aantalClienten)}`;
}

function Gemotiveerd({ wat, waarom }: { wat: string; waarom: string }) {
  return (
    <>
      <strong>{wat}</strong>
      <br />
      {waarom}
    </>
  );
}

function Besluitresultaat({ besluit }: { besluit: Besluit }) {
  const { veld } = teksten;
  return (
    <div className="nav-stapel nav-stapel--krap">
      <Kop niveau={3} alsNiveau={4}>
        {teksten.besluitVan(datumTekst(besluit.werkoverlegOp))}
      </Kop>
      <Gegevenslijst
        gegevens={[
          { label: veld.besluit, waarde: <strong>{woord(waarden.besluit, besluit.besluit)}</strong> },
          { label: veld.actie, waarde: woord(waarden.actie, besluit.actie) },
          { label: veld.aanZet, waarde: woord(waarden.aanZet, besluit.aanZet) },
          { label: veld.partners, waarde: besluit.partners.join(', ') },
          { label: veld.motivering, waarde: besluit.motivering },
          { label: veld.deelnemers, waarde: besluit.deelnemers.join(', ') },
        ]}
      />
    </div>
  );
}
