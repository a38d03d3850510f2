import { useQuery } from '@tanstack/react-query';
import {
  Alinea,
  Gegevenslijst,
  Herleiding,
  Kaart,
  KnopKoppeling,
  Kop,
  Melding as Mededeling,
  momentTekst,
  Prioriteit,
  datumTekst,
} from '@navolgbaar/ui';
import { kadersVraag } from '../../api/afwegingskaders';
import { useIk } from '../../api/ik';
import { wegingenVraag, type Besluit, type Melding, type Weging } from '../../api/meldingen';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { alsKleur, volgtProtocol } from '../../delen/melding-labels';
import { waarden, woord } from '../../teksten/waarden';
import { wegingTeksten as teksten } from '../../teksten/weging';
import { PARTIJEN } from '../weging/weging-waarden';
import { WegingMatrix } from '../weging/weging-matrix';
import { Weegtaken } from './weegtaken';

/** How this melding was weighed and what was decided; every earlier weighing stays to be seen. */
export function WegingKaart({ melding }: { melding: Melding }) {
  // What became a calamiteit keeps how it was weighed before.
  if (volgtProtocol(melding.soort) && melding.verwant.soorten.length === 0) return null;
  return (
    <Kaart titel={teksten.kaart} id="weging">
      <Inhoud melding={melding} />
    </Kaart>
  );
}

function Inhoud({ melding }: { melding: Melding }) {
  const vraag = useQuery(wegingenVraag(melding.id));
  return (
    <Gegevens vraag={vraag} wat={teksten.kaart}>
      {({ wegingen: ongesorteerd, besluiten, taken }) => {
        const wegingen = [...ongesorteerd].sort((a, b) => b.vastgesteldOp.localeCompare(a.vastgesteldOp));
        const [laatste, ...vorige] = wegingen;
        if (!laatste) return <Alinea>{teksten.nogNiet}</Alinea>;
        return (
          <>
            <TweedePersoon melding={melding} weging={laatste} />
            <Weegtaken meldingId={melding.id} taken={taken} />
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

/** Red that waits: what is needed, and for who did not weigh it himself the way to do it. */
function TweedePersoon({ melding, weging }: { melding: Melding; weging: Weging }) {
  const ik = useIk();
  if (!melding.wachtOpTweede || !weging.wachtOpTweede) return null;
  const mag = melding.handelingen.includes('bevestigWeging') && weging.vastgesteldDoor !== ik.id;
  return (
    <Mededeling
      soort="waarschuwing"
      titel={teksten.bevestigen.wacht}
      acties={
        mag && (
          <KnopKoppeling href={adres(`/meldingen/${melding.id}/bevestigen`)} soort="primair">
            {teksten.bevestigen.kort}
          </KnopKoppeling>
        )
      }
    >
      {teksten.pagina.wachtOpTweede}
    </Mededeling>
  );
}

function Weegresultaat({ weging }: { weging: Weging }) {
  const kaders = useQuery(kadersVraag);
  const kader = kaders.data?.find(({ nummer }) => nummer === weging.matrixversie);
  const { afstemming, bevestiging } = weging;
  return (
    <div className="nav-weegresultaat">
      {kader && <WegingMatrix kader={kader} gekozen={{ rij: weging.ernst, kolom: weging.omvang }} />}
      <Gegevenslijst
        gegevens={[
          {
            label: teksten.veld.prioriteit,
            waarde: <Prioriteit kleur={alsKleur(weging.kleur)} aanname={weging.matrixAanname} />,
          },
          {
            label: teksten.veld.ernst,
            waarde: <Gemotiveerd wat={weging.ernstNaam} waarom={weging.ernstMotivering} />,
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
          ...PARTIJEN.map((partij) => ({
            label: teksten.veld.afstemming[partij],
            waarde: afstemming && (
              <Gemotiveerd
                wat={afstemming[partij].gedaan ? teksten.ja : teksten.nietAfgestemd}
                waarom={afstemming[partij].toelichting}
              />
            ),
          })),
          { label: teksten.veld.aanZet, waarde: woord(waarden.aanZet, weging.aanZet) },
          { label: teksten.veld.partners, waarde: weging.partners.join(', ') },
          { label: teksten.veld.gewogen, waarde: momentTekst(weging.vastgesteldOp) },
          {
            label: teksten.bevestigen.bevestigd,
            waarde: bevestiging && `${momentTekst(bevestiging.bevestigdOp)}: ${bevestiging.motivering}`,
          },
        ]}
      />
      <Herleiding stappen={weging.herleiding} />
    </div>
  );
}

function omvangTekst({ omvangNaam, getroffen, aantalClienten }: Weging): string {
  return getroffen === null
    ? omvangNaam
    : `${omvangNaam}: ${teksten.getroffenVan(getroffen, aantalClienten)}`;
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
