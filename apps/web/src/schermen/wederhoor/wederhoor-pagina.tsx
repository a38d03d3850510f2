import { Fragment } from 'react';
import {
  Alinea,
  datumTekst,
  Gegevenslijst,
  Kaart,
  KnopKoppeling,
  Knoppen,
  Kolommen,
  Kop,
  Lijst,
} from '@navolgbaar/ui';
import { alsReact, isLeeg } from '@navolgbaar/tekst';
import type { Wederhoor } from '../../api/wederhoren';
import { adres } from '../../basis';
import { Behandelaar } from '../../delen/melding-labels';
import { useIsAanbieder } from '../../delen/rol';
import { Termijnkaart } from '../../delen/termijnkaart';
import { Stand } from '../../delen/zaak-labels';
import { opgemaakt } from '../../formulier/opgemaakte-tekst';
import { woord } from '../../teksten/waarden';
import { wederhoorTeksten as t } from '../../teksten/wederhoor';
import { Handelingen } from './handelingen';
import { Reacties } from './reactie';
import { WederhoorKader } from './wederhoor-kader';

/** A hearing: the draft as it was sent, with what was said of each part and what came of that. */
export function WederhoorPagina() {
  return (
    <WederhoorKader>
      {(wederhoor) => (
        <Kolommen
          hoofd={
            <>
              <NuKaart wederhoor={wederhoor} />
              {wederhoor.toelichting && (
                <Kaart titel={t.toelichting} id="toelichting">
                  <p className="nav-alinea nav-vrijetekst">{wederhoor.toelichting}</p>
                </Kaart>
              )}
              <Concept wederhoor={wederhoor} />
              <EigenReactieKaart wederhoor={wederhoor} />
            </>
          }
          zij={
            <>
              <TermijnKaart wederhoor={wederhoor} />
              <VeranderdKaart titel={t.sindsVorige} koppen={wederhoor.sindsVorige} />
              <VeranderdKaart titel={t.sindsVersturen} koppen={wederhoor.sindsVersturen} />
            </>
          }
        />
      )}
    </WederhoorKader>
  );
}

function NuKaart({ wederhoor }: { wederhoor: Wederhoor }) {
  const vanAanbieder = useIsAanbieder();
  const { status, reacties, ingediendOp, ontvangst, reden, rapportId, rapportNummer } = wederhoor;
  return (
    <Kaart titel={t.nu.titel} id="wat-nu" nadruk>
      <Alinea>{watNu(wederhoor, vanAanbieder)}</Alinea>
      {vanAanbieder && status === 'verstuurd' && reacties.length > 0 && (
        <Alinea>{t.nu.bewaard(reacties.length)}</Alinea>
      )}
      {(ingediendOp || reden) && (
        <Gegevenslijst
          gegevens={[
            { label: t.veld.ingediend, waarde: ingediendOp && datumTekst(ingediendOp) },
            { label: t.veld.reden, waarde: reden },
          ]}
        />
      )}
      {ontvangst && (
        <Alinea soort="klein">
          {woord(t.wijze, ontvangst.wijze)}
          {ontvangst.vastgelegdDoor && (
            <>
              {', '}
              <Behandelaar id={ontvangst.vastgelegdDoor} />
            </>
          )}
        </Alinea>
      )}
      <Handelingen wederhoor={wederhoor} />
      {rapportId && (
        <Knoppen>
          <KnopKoppeling href={adres(`/rapporten/${rapportId}`)}>
            {t.veld.rapport} {rapportNummer}
          </KnopKoppeling>
        </Knoppen>
      )}
    </Kaart>
  );
}

function watNu({ status, handelingen }: Wederhoor, vanAanbieder: boolean): string {
  const { nu } = t;
  const kan = (handeling: string) => handelingen.includes(handeling);
  if (status === 'gereageerd') return vanAanbieder ? nu.gereageerdAanbieder : nu.gereageerd;
  if (status === 'geen_reactie') return vanAanbieder ? nu.geenReactieAanbieder : nu.geenReactie;
  if (status === 'afgerond') return vanAanbieder ? nu.afgerondAanbieder : nu.afgerond;
  if (status === 'ingetrokken') return vanAanbieder ? nu.ingetrokkenAanbieder : nu.ingetrokken;
  if (vanAanbieder) return kan('dienIn') ? nu.verstuurdAanbieder : nu.voorbijAanbieder;
  return kan('stelGeenReactieVast') ? nu.voorbij : nu.verstuurd;
}

function Concept({ wederhoor }: { wederhoor: Wederhoor }) {
  const { secties, bevindingenNa } = wederhoor.concept;
  return (
    <Kaart titel={t.concept} id="concept">
      {secties.map(({ sleutel, kop, inhoud }) => (
        <Fragment key={sleutel}>
          <section className="nav-rapportdeel">
            <Kop niveau={3}>{kop}</Kop>
            <Tekst tekst={inhoud} dieper={1} />
            <Reacties wederhoor={wederhoor} onderdeel={sleutel} kop={kop} />
          </section>
          {sleutel === bevindingenNa && <Bevindingen wederhoor={wederhoor} />}
        </Fragment>
      ))}
    </Kaart>
  );
}

function Bevindingen({ wederhoor }: { wederhoor: Wederhoor }) {
  const { concept, onderdelen } = wederhoor;
  // The parts stand in the order of the draft, and so do the findings among them.
  const secties = concept.secties.map(({ sleutel }) => sleutel);
  const sleutels = onderdelen.filter(({ sleutel }) => !secties.includes(sleutel));
  if (concept.bevindingen.length === 0) return null;
  return (
    <section className="nav-rapportdeel">
      <Kop niveau={3}>{t.bevindingen}</Kop>
      {concept.bevindingen.map(({ norm, oordeel, onderbouwing }, n) => (
        <div key={sleutels[n]?.sleutel ?? n} className="nav-rapportdeel">
          <div className="nav-labels">
            <Kop niveau={4}>{norm}</Kop>
            <Stand lijst="normoordeel" code={oordeel} />
          </div>
          <Tekst tekst={onderbouwing} dieper={2} />
          <Reacties wederhoor={wederhoor} onderdeel={sleutels[n]?.sleutel ?? ''} kop={norm} />
        </div>
      ))}
    </section>
  );
}

/** The words of the draft themselves, in their form. */
export function Tekst({ tekst, dieper = 0 }: { tekst: Record<string, unknown>; dieper?: number }) {
  const document = opgemaakt(tekst);
  if (isLeeg(document)) return <p className="nav-alinea nav-zacht">{t.leegDeel}</p>;
  return alsReact(document, { dieper });
}

function EigenReactieKaart({ wederhoor }: { wederhoor: Wederhoor }) {
  const { id, eigenReactie, aantalWoorden, meesteWoorden, handelingen } = wederhoor;
  const vanAanbieder = useIsAanbieder();
  return (
    <Kaart titel={vanAanbieder ? t.eigen.titel : t.eigen.kaart} id="eigen-reactie">
      {eigenReactie ? (
        <>
          <p className="nav-alinea nav-vrijetekst">{eigenReactie}</p>
          <Alinea soort="klein">{t.eigen.woorden(aantalWoorden, meesteWoorden)}</Alinea>
        </>
      ) : (
        <Alinea>{vanAanbieder ? t.eigen.geen : t.eigen.geenTeam}</Alinea>
      )}
      {handelingen.includes('bewaarReactie') && (
        <Knoppen>
          <KnopKoppeling href={adres(`/wederhoor/${id}/eigen-reactie`)}>
            {eigenReactie ? t.eigen.wijzig : t.eigen.schrijf}
          </KnopKoppeling>
        </Knoppen>
      )}
    </Kaart>
  );
}

function TermijnKaart({ wederhoor }: { wederhoor: Wederhoor }) {
  const { status, verstuurdOp } = wederhoor;
  return (
    <Termijnkaart titel={t.termijn} naam={t.termijnNaam} termijn={wederhoor} open={status === 'verstuurd'}>
      <Gegevenslijst gegevens={[{ label: t.veld.verstuurd, waarde: datumTekst(verstuurdOp) }]} />
    </Termijnkaart>
  );
}

function VeranderdKaart({ titel, koppen }: { titel: string; koppen: readonly string[] | null | undefined }) {
  if (!koppen || koppen.length === 0) return null;
  return (
    <Kaart titel={titel}>
      <Lijst items={[...koppen]} />
    </Kaart>
  );
}
