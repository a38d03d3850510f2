import {
  Alinea,
  datumTekst,
  Gegevenslijst,
  Herleiding,
  Kaart,
  Kop,
  Lijst,
  momentTekst,
  StatusLabel,
} from '@navolgbaar/ui';
import type { Aanbiederrapport, Opdracht } from '../../api/zaken';
import { DocumentBij } from '../../delen/document-naam';
import { Gemotiveerd } from '../../delen/gemotiveerd';
import { useWie } from '../../delen/zaak-labels';
import { opdrachtTeksten as teksten } from '../../teksten/opdrachten';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

/** What the provider reported, the newest first, with the judgement where the reader may see it. */
export function RapportenKaart({ opdracht }: { opdracht: Opdracht }) {
  const { rapporten, rapportdelen, beoordelingen, volledigheid = [] } = opdracht;
  const nieuwsteEerst = [...rapporten].reverse();
  return (
    <Kaart titel={teksten.rapporten} id="rapporten">
      {rapporten.length === 0 && <Alinea>{teksten.geenRapport}</Alinea>}
      {nieuwsteEerst.map((rapport) => (
        <Rapport
          key={rapport.id}
          opdrachtId={opdracht.id}
          rapport={rapport}
          delen={rapportdelen}
          punten={volledigheid}
          beoordelingen={beoordelingen?.filter(({ rapportId }) => rapportId === rapport.id) ?? []}
        />
      ))}
    </Kaart>
  );
}

type Beoordelingen = NonNullable<Opdracht['beoordelingen']>;

interface RapportProps {
  opdrachtId: string;
  rapport: Aanbiederrapport;
  delen: Opdracht['rapportdelen'];
  punten: NonNullable<Opdracht['volledigheid']>;
  beoordelingen: Beoordelingen;
}

function Rapport({ opdrachtId, rapport, delen, punten, beoordelingen }: RapportProps) {
  const { teLaat, uiterlijk, herleiding } = rapport.termijnoordeel;
  return (
    <div className="nav-stapel">
      <div className="nav-labels">
        <Kop niveau={3} alsNiveau={4}>
          {teksten.rapport(datumTekst(rapport.ontvangenOp))}
        </Kop>
        <StatusLabel soort={teLaat ? 'fout' : 'gelukt'}>
          {teLaat ? teksten.teLaat(datumTekst(uiterlijk)) : teksten.opTijd}
        </StatusLabel>
      </div>
      <Alinea soort="klein">{rapport.viaPortaal ? teksten.viaPortaal : teksten.nietViaPortaal}</Alinea>
      {delen.map(({ naam, vraag }) => (
        <Deel key={naam} titel={vraag} tekst={rapport[naam as keyof Aanbiederrapport]} />
      ))}
      {rapport.documentId && (
        <div>
          <DocumentBij
            object="opdracht"
            objectId={opdrachtId}
            documentId={rapport.documentId}
            naam={teksten.bijlage}
          />
        </div>
      )}
      <Herleiding stappen={herleiding} />
      <Oordelen beoordelingen={beoordelingen} punten={punten} />
    </div>
  );
}

/** A part that an older report was not asked for is left out. */
function Deel({ titel, tekst }: { titel: string; tekst: unknown }) {
  if (typeof tekst !== 'string') return null;
  return (
    <div>
      <Kop niveau={4}>{titel}</Kop>
      <p className="nav-alinea nav-vrijetekst">{tekst}</p>
    </div>
  );
}

function Oordelen({ beoordelingen, punten }: Pick<RapportProps, 'beoordelingen' | 'punten'>) {
  const wie = useWie();
  const [eerste] = beoordelingen;
  if (!eerste) return null;
  const vragen = beoordelingen.flatMap((b) => b.vragen);
  return (
    <div className="nav-stapel nav-stapel--krap">
      <Kop niveau={4}>{teksten.oordeel}</Kop>
      <Alinea soort="klein">{`${wie(eerste.door)}, ${momentTekst(eerste.op)}`}</Alinea>
      <Gegevenslijst
        gegevens={[
          { label: teksten.volledig, waarde: <Volledigheid beoordelingen={beoordelingen} punten={punten} /> },
          ...beoordelingen.map((b) => ({
            label: woord(zaakwaarden.onderdeel, b.onderdeel),
            waarde: <Gemotiveerd wat={woord(zaakwaarden.oordeel, b.oordeel)} waarom={b.motivering} />,
          })),
          { label: teksten.oordeelVervolg, waarde: woord(zaakwaarden.vervolg, eerste.vervolg) },
          { label: teksten.oordeelVragen, waarde: vragen.length > 0 && <Lijst items={vragen} /> },
        ]}
      />
    </div>
  );
}

/** An earlier judgement was not asked what the report held. */
function Volledigheid({ beoordelingen, punten }: Pick<RapportProps, 'beoordelingen' | 'punten'>) {
  const oordeel = beoordelingen.find(({ aanwezig }) => aanwezig !== null);
  if (!oordeel) return null;
  const ontbreekt = punten.filter(({ naam }) => !oordeel.aanwezig?.includes(naam));
  if (ontbreekt.length === 0) return teksten.volledigJa;
  const wat = ontbreekt.map(({ tekst }) => tekst.toLowerCase()).join('; ');
  return <Gemotiveerd wat={teksten.volledigNee(wat)} waarom={oordeel.toelichting} />;
}
