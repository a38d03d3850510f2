import { useQuery } from '@tanstack/react-query';
import {
  datumTekst,
  Gegevenslijst,
  Kaart,
  Knop,
  KnopKoppeling,
  Knoppen,
  Kop,
  LegeStaat,
  StatusLabel,
} from '@navolgbaar/ui';
import { geldendKader, kadersVraag, type Afwegingskader } from '../../api/afwegingskaders';
import { api, gelukt, ifMatch } from '../../api/client';
import { useHeeftRecht, useVandaag } from '../../api/ik';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { FoutMelding } from '../../schil/fout-scherm';
import { kaderTeksten as teksten } from '../../teksten/afwegingskader';
import { WegingMatrix } from '../weging/weging-matrix';
import { KaderBesluiten } from './afwegingskader-besluiten';

/** The version that holds today on top, then what is being made, the others below it. */
export function KadersPagina() {
  const magBeheren = useHeeftRecht()('afwegingskader:beheren');
  const vraag = useQuery(kadersVraag);
  return (
    <Pagina
      titel={teksten.titel}
      inleiding={teksten.inleiding}
      acties={
        magBeheren && (
          <KnopKoppeling href={adres('/afwegingskader/nieuw')} pictogram="nieuw">
            {teksten.nieuw}
          </KnopKoppeling>
        )
      }
    >
      <Gegevens vraag={vraag} wat={teksten.titel}>
        {(kaders) => <Versies kaders={kaders} magBeheren={magBeheren} />}
      </Gegevens>
    </Pagina>
  );
}

function Versies({ kaders, magBeheren }: { kaders: readonly Afwegingskader[]; magBeheren: boolean }) {
  const vandaag = useVandaag();
  const geldend = geldendKader(kaders, vandaag);
  const concepten = kaders.filter(({ status }) => status === 'concept');
  const andere = kaders.filter((k) => k.status !== 'concept' && k.id !== geldend?.id);
  const stand = ({ geldigVanaf }: Afwegingskader) =>
    geldigVanaf && geldigVanaf > vandaag
      ? teksten.stand.straks(datumTekst(geldigVanaf))
      : teksten.stand.vroeger;
  if (kaders.length === 0) return <LegeStaat titel={teksten.leeg.titel}>{teksten.leeg.tekst}</LegeStaat>;
  return (
    <>
      {geldend && <Versie kader={geldend} stand={teksten.stand.geldt} geldt />}
      {concepten.length > 0 && <Kop niveau={2}>{teksten.concepten}</Kop>}
      {concepten.map((k) => (
        <Versie key={k.id} kader={k} stand={teksten.stand.concept} magBeheren={magBeheren} />
      ))}
      {andere.length > 0 && <Kop niveau={2}>{teksten.eerdere}</Kop>}
      {andere.map((k) => (
        <Versie key={k.id} kader={k} stand={stand(k)} />
      ))}
    </>
  );
}

interface VersieProps {
  kader: Afwegingskader;
  stand: string;
  geldt?: boolean;
  magBeheren?: boolean;
}

function Versie({ kader, stand, geldt = false, magBeheren = false }: VersieProps) {
  const vast = kader.status === 'vastgesteld';
  return (
    <Kaart
      titel={teksten.versie(kader.nummer)}
      id={`versie-${kader.nummer}`}
      niveau={geldt ? 2 : 3}
      nadruk={geldt}
      acties={<StatusLabel soort={geldt ? 'gelukt' : 'rust'}>{stand}</StatusLabel>}
    >
      <Gegevenslijst
        gegevens={[
          { label: teksten.vanaf, waarde: kader.geldigVanaf && datumTekst(kader.geldigVanaf) },
          { label: vast ? teksten.bron : teksten.herkomst, waarde: kader.bron },
          { label: teksten.brondatum, waarde: kader.brondatum && datumTekst(kader.brondatum) },
          { label: teksten.drempels, waarde: drempeltekst(kader) },
          { label: teksten.tweede, waarde: kader.roodVraagtTweede ? teksten.ja : teksten.nee },
        ]}
      />
      <WegingMatrix kader={kader} />
      <details className="nav-herleiding">
        <summary>{teksten.voorbeelden}</summary>
        {[...kader.rijen].reverse().map(({ code, naam, voorbeelden }) => (
          <div key={code}>
            <p className="nav-alinea nav-sterk">{naam}</p>
            <ul>
              {voorbeelden.map((voorbeeld) => (
                <li key={voorbeeld}>{voorbeeld}</li>
              ))}
            </ul>
          </div>
        ))}
      </details>
      {vast && <KaderBesluiten kaderId={kader.id} />}
      {magBeheren && <Conceptknoppen kader={kader} />}
    </Kaart>
  );
}

function drempeltekst({ kolommen }: Afwegingskader): string {
  const delen = kolommen.flatMap(({ naam, vanafProcent }) =>
    vanafProcent === null ? [] : [teksten.vanafProcent(naam, vanafProcent)],
  );
  return delen.length === 0 ? teksten.geenDrempels : delen.join(', ');
}

function Conceptknoppen({ kader }: { kader: Afwegingskader }) {
  const weg = useActie({
    doe: async (versie: number) => {
      gelukt(
        await api.DELETE('/api/v1/afwegingskaders/{id}', {
          params: { path: { id: kader.id }, header: ifMatch(versie) },
        }),
      );
    },
    ververs: [['afwegingskaders']],
    bericht: teksten.wegGedaan,
  });
  const welke = <span className="nav-verborgen">{teksten.welke(kader.nummer)}</span>;
  return (
    <>
      <Knoppen>
        <KnopKoppeling
          href={adres(`/afwegingskader/${kader.id}/vaststellen`)}
          soort="primair"
          pictogram="vink"
        >
          {teksten.stelVast}
          {welke}
        </KnopKoppeling>
        <KnopKoppeling href={adres(`/afwegingskader/${kader.id}/wijzigen`)} pictogram="wijzig">
          {teksten.wijzig}
          {welke}
        </KnopKoppeling>
        <Knop pictogram="verwijder" bezig={weg.isPending} onClick={() => weg.mutate(kader.versie)}>
          {teksten.weg}
          {welke}
        </Knop>
      </Knoppen>
      {weg.isError && <FoutMelding fout={weg.error} />}
    </>
  );
}
