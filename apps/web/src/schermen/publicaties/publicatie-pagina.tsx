import { useQuery } from '@tanstack/react-query';
import {
  Alinea,
  datumTekst,
  Gegevenslijst,
  Herleiding,
  Kaart,
  Kolommen,
  Koppeling,
  Kop,
  Lijst,
  momentTekst,
} from '@navolgbaar/ui';
import { useHeeftRecht, useVandaag } from '../../api/ik';
import type { Publicatie } from '../../api/lijn';
import { wooinstellingenVraag } from '../../api/woo';
import { DocumentNaam } from '../../delen/document-naam';
import { Gemotiveerd } from '../../delen/gemotiveerd';
import { geldendeVersie } from '../../delen/regelversies';
import { publicatieafwegingTeksten } from '../../teksten/publicatieafweging';
import { publicatieTeksten as teksten } from '../../teksten/publicaties';
import { woord } from '../../teksten/waarden';
import { wooTeksten } from '../../teksten/woo';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { BelanghebbendenKaart } from './belanghebbenden-kaart';
import { GrondenKaart } from './gronden-kaart';
import { Ontvangen } from './ontvangen';
import { PlaatsingKaart } from './plaatsing-kaart';
import { PubliekeVersieKaart } from './publieke-versie-kaart';
import { PublicatieKader } from './publicatie-kader';
import { NuKaart } from './publicatie-nu';
import { StappenKaart } from './publicatie-stappen';
import { VoorzieningKaart } from './voorziening-kaart';

/** Whether a report becomes public: the weighing, the view of the provider, the decision and the public text. */
export function PublicatiePagina() {
  return (
    <PublicatieKader>
      {(publicatie) => (
        <Kolommen
          hoofd={
            <>
              <StappenKaart publicatie={publicatie} />
              <AfwegingKaart publicatie={publicatie} />
              <GrondenKaart publicatie={publicatie} />
              <PubliekeVersieKaart secties={publicatie.publiekeVersie} />
            </>
          }
          zij={
            <>
              <NuKaart publicatie={publicatie} />
              <ZienswijzeKaart publicatie={publicatie} />
              <BelanghebbendenKaart publicatie={publicatie} />
              <BesluitKaart publicatie={publicatie} />
              <VoorzieningKaart publicatie={publicatie} />
              <PlaatsingKaart publicatieId={publicatie.id} />
            </>
          }
        />
      )}
    </PublicatieKader>
  );
}

/** For and against, beside where the weighing began. */
export function AfwegingKaart({ publicatie: { afweging, standaard } }: { publicatie: Publicatie }) {
  return (
    <Kaart titel={teksten.weging} id="afweging">
      <Gegevenslijst
        gegevens={[
          { label: teksten.voor, waarde: <span className="nav-vrijetekst">{afweging.voor}</span> },
          { label: teksten.tegen, waarde: <span className="nav-vrijetekst">{afweging.tegen}</span> },
          { label: teksten.veld.grondslag, waarde: <Grondslag /> },
          {
            label: teksten.uitgangspunt,
            waarde: (
              <Gemotiveerd
                wat={woord(zaakwaarden.publicatiebesluit, standaard.besluit)}
                waarom={standaard.aanname ? teksten.aanname : null}
              />
            ),
          },
        ]}
      />
      <Herleiding stappen={standaard.herleiding} />
      {standaard.versie !== undefined && <Alinea>{teksten.standaardversie(standaard.versie)}</Alinea>}
    </Kaart>
  );
}

/** On what it rests, with the category under which the organisation makes its reports known, for who may see that. */
function Grondslag() {
  const mag = useHeeftRecht()('wooinstelling:lezen');
  const { data = [] } = useQuery({ ...wooinstellingenVraag, enabled: mag });
  const categorie = geldendeVersie(data, useVandaag())?.regels.categorie;
  const naam = categorie && wooTeksten.categorie[categorie as keyof typeof wooTeksten.categorie];
  return naam ? teksten.grondslagMet(naam) : teksten.grondslag;
}

/** What the provider thinks of it, or until when it can say so. */
export function ZienswijzeKaart({ publicatie }: { publicatie: Publicatie }) {
  const { zienswijze, zienswijzeTot, zienswijzedocumenten = [] } = publicatie;
  const { titel, tot, voorbij, geen, op, strekking, inhoud, bestanden } = teksten.zienswijze;
  const laatste = zienswijzeTot && datumTekst(zienswijzeTot);
  const vandaag = useVandaag();
  return (
    <Kaart titel={titel} id="zienswijze">
      {zienswijze ? (
        <Gegevenslijst
          gegevens={[
            { label: strekking, waarde: woord(zaakwaarden.strekking, zienswijze.strekking) },
            { label: inhoud, waarde: <span className="nav-vrijetekst">{zienswijze.inhoud}</span> },
            { label: op, waarde: <Ontvangen zienswijze={zienswijze} /> },
            {
              label: bestanden,
              waarde: zienswijzedocumenten.length > 0 && (
                <Lijst
                  items={zienswijzedocumenten.map((een) => (
                    <DocumentNaam key={een.id} document={een} />
                  ))}
                />
              ),
            },
          ]}
        />
      ) : (
        <Alinea>
          {zienswijzeTot && laatste ? (zienswijzeTot < vandaag ? voorbij(laatste) : tot(laatste)) : geen}
        </Alinea>
      )}
    </Kaart>
  );
}

function BesluitKaart({ publicatie }: { publicatie: Publicatie }) {
  const { titel, nogNiet, motivering, weging, mandaat, op } = teksten.besluit;
  const { bezwaar } = publicatieafwegingTeksten;
  const {
    bezwaarverwachting: verwachting,
    besluit,
    wachtherleiding,
    aanhoudreden,
    intrekreden,
    beslotenOp,
    adres,
    rectificaties,
  } = publicatie;
  return (
    <Kaart titel={titel} id="besluit">
      {!besluit && <Alinea>{nogNiet}</Alinea>}
      {besluit && (
        <>
          <Kop niveau={3} alsNiveau={4}>
            {woord(zaakwaarden.publicatiebesluit, besluit)}
          </Kop>
          <Gegevenslijst
            gegevens={[
              { label: motivering, waarde: publicatie.motivering },
              { label: weging, waarde: publicatie.zienswijzeweging },
              { label: mandaat, waarde: publicatie.mandaat },
              { label: op, waarde: beslotenOp && datumTekst(beslotenOp) },
              {
                label: teksten.veld.wachtenTot,
                waarde: publicatie.wachtenTot && datumTekst(publicatie.wachtenTot),
              },
              {
                label: bezwaar.veld,
                waarde:
                  verwachting && `${verwachting.verwacht ? bezwaar.ja : bezwaar.nee}. ${verwachting.reden}`,
              },
              { label: teksten.aangehouden, waarde: aanhoudreden },
            ]}
          />
          {wachtherleiding && <Herleiding stappen={wachtherleiding} />}
        </>
      )}
      {rectificaties.length > 0 && (
        <Gegevenslijst
          gegevens={rectificaties.map(({ op: moment, tekst }) => ({
            ...{ label: teksten.verbeterd(momentTekst(moment)), waarde: tekst },
          }))}
        />
      )}
      {intrekreden && <Gegevenslijst gegevens={[{ label: teksten.ingetrokken, waarde: intrekreden }]} />}
      {adres && publicatie.status === 'gepubliceerd' && (
        <Koppeling href={adres}>{teksten.register}</Koppeling>
      )}
    </Kaart>
  );
}
