import { useState, type ReactNode } from 'react';
import {
  Alinea,
  Gegevenslijst,
  Kaart,
  KnopKoppeling,
  Lijst,
  Melding,
  Pictogram,
  Selectievakje,
  StatusLabel,
  Tekstvak,
  Kop,
  Vragengroep,
  veldId,
} from '@navolgbaar/ui';
import { terPlaatseTeksten } from '../../teksten/ter-plaatse';
import type { Apparaatbezoek, Stand } from '../apparaatbezoek';
import { NVT, kaartVan, mistToelichting, regels } from '../kaarten';
import { naarDeel } from '../plaats';
import type { Antwoord, Antwoordinhoud, Norm, Tegenstrijdigheid } from '../soorten';
import { Fotos } from './fotos';

const { norm: t } = terPlaatseTeksten;

/** One norm, with everything that is said of it: a judgement by one press, a note, quotes and photos. */
export function NormKaart({
  bezoek,
  stand,
  plaats,
}: {
  bezoek: Apparaatbezoek;
  stand: Stand;
  plaats: number;
}) {
  const { normen, tegenstrijdig } = stand.lijst;
  const nr = Math.min(plaats, normen.length);
  const norm = normen[nr - 1];
  if (!norm) return null;
  const kaart = kaartVan(bezoek, norm);
  const af = normen.filter((een) => kaartVan(bezoek, een).inhoud.oordeel !== null).length;
  const anders = tegenstrijdig.find(({ normId }) => normId === norm.id);
  const eigen = bezoek.eigen(kaart.plek);
  return (
    <div className="nav-stapel">
      <Voortgang nr={nr} van={normen.length} af={af} />
      <Kop niveau={1} alsNiveau={2} focusbaar>
        <span className="nav-verborgen">{t.titel(nr, normen.length)}: </span>
        {norm.nummer}
      </Kop>
      {eigen?.stand === 'geweigerd' && (
        <Melding soort="fout" titel={t.geweigerd} aankondigen>
          {eigen.reden}
        </Melding>
      )}
      {anders && <Verschil norm={norm} verschil={anders} />}
      <Kaart>
        <Normtekst norm={norm} />
        {/* A card of its own for each norm: nothing of the one before stays in a field. */}
        <Invulling key={norm.id} bezoek={bezoek} norm={norm} inhoud={kaart.inhoud} />
      </Kaart>
      <Fotos bezoek={bezoek} stand={stand} normId={norm.id} />
      <nav className="tp-voet" aria-label={t.alle}>
        {nr > 1 && (
          <KnopKoppeling href={naarDeel('norm', nr - 1)} pictogram="links">
            {t.vorige}
          </KnopKoppeling>
        )}
        <KnopKoppeling href={naarDeel('normen')} soort="subtiel" pictogram="lijst">
          {t.alle}
        </KnopKoppeling>
        {nr < normen.length && (
          <KnopKoppeling href={naarDeel('norm', nr + 1)} soort="primair" pictogram="rechts">
            {t.volgende}
          </KnopKoppeling>
        )}
      </nav>
    </div>
  );
}

function Voortgang({ nr, van, af }: { nr: number; van: number; af: number }) {
  return (
    <div className="tp-voortgang">
      <p className="tp-voortgang__regel">
        <strong>{t.titel(nr, van)}</strong>
        <span id="tp-voortgang">{t.voortgang(af, van)}</span>
      </p>
      <progress className="tp-voortgang__balk" value={af} max={van} aria-labelledby="tp-voortgang" />
    </div>
  );
}

function Normtekst({ norm }: { norm: Norm }) {
  const { soort, tekst, nummer, thema, binding, grondslag, toelichting, vragen } = norm;
  return (
    <>
      <div className="nav-labels">
        {binding ? (
          <StatusLabel soort={binding === 'wettelijk' ? 'neutraal' : 'rust'}>
            {t.binding[binding] ?? binding}
          </StatusLabel>
        ) : (
          <StatusLabel soort="rust">{t.categorie}</StatusLabel>
        )}
        {soort === 'norm' && <span className="nav-zacht">{thema}</span>}
      </div>
      {tekst !== nummer && <p className="tp-normtekst">{tekst}</p>}
      {(toelichting || grondslag) && (
        <details className="tp-uitleg" open={tekst === nummer}>
          <summary>{t.uitleg}</summary>
          {toelichting && <Alinea>{toelichting}</Alinea>}
          {grondslag && <Alinea soort="klein">{grondslag}</Alinea>}
        </details>
      )}
      {vragen.length > 0 && (
        <details className="tp-uitleg">
          <summary>{t.vragen}</summary>
          <Lijst items={vragen.map((vraag) => vraag.tekst)} />
        </details>
      )}
    </>
  );
}

function Invulling({ bezoek, norm, inhoud }: { bezoek: Apparaatbezoek; norm: Norm; inhoud: Antwoordinhoud }) {
  const [citaten, zetCitaten] = useState(inhoud.citaten.join('\n'));
  const wijzig = (deel: Partial<Antwoordinhoud>, wanneer: 'nu' | 'straks') =>
    bezoek.wijzig('antwoord', { ...inhoud, ...deel }, wanneer);
  const bewaar = () => void bezoek.schrijfNu();
  const mist = mistToelichting(norm, inhoud);
  return (
    <>
      <Oordeelknoppen norm={norm} oordeel={inhoud.oordeel} onKies={(oordeel) => wijzig({ oordeel }, 'nu')} />
      <Tekstvak
        naam="toelichting"
        label={t.toelichting}
        nietVerplicht={!mist}
        uitleg={mist ? t.toelichtingNodig : undefined}
        regels={4}
        maxTekens={4000}
        waarde={inhoud.toelichting ?? ''}
        onWaarde={(toelichting) => wijzig({ toelichting }, 'straks')}
        onVerlaten={bewaar}
      />
      <Tekstvak
        naam="citaten"
        label={t.citaten}
        uitleg={t.citatenUitleg}
        nietVerplicht
        regels={2}
        waarde={citaten}
        onWaarde={(tekst) => {
          zetCitaten(tekst);
          wijzig({ citaten: regels(tekst) }, 'straks');
        }}
        onVerlaten={bewaar}
      />
      <Selectievakje
        naam="positief"
        label={t.positief}
        waarde={inhoud.positief}
        onWaarde={(positief) => wijzig({ positief }, 'nu')}
      />
    </>
  );
}

/** Radio buttons as large as a finger: arrow keys and a screen reader know them as one question. */
function Oordeelknoppen({
  norm,
  oordeel,
  onKies,
}: {
  norm: Norm;
  oordeel: string | null;
  onKies: (oordeel: string) => void;
}) {
  const keuzes = [...norm.schaal.map(({ waarde, naam }) => [waarde, naam] as const), [NVT, t.nvt] as const];
  return (
    <Vragengroep naam="oordeel" label={t.oordeel}>
      <div className="tp-oordelen">
        {keuzes.map(([waarde, naam], i) => (
          <Grootrondje
            key={waarde}
            id={i === 0 ? veldId('oordeel') : `${veldId('oordeel')}-${i + 1}`}
            waarde={waarde}
            gekozen={oordeel === waarde}
            onKies={() => onKies(waarde)}
          >
            {naam}
          </Grootrondje>
        ))}
      </div>
    </Vragengroep>
  );
}

function Grootrondje({
  id,
  waarde,
  gekozen,
  onKies,
  children,
}: {
  id: string;
  waarde: string;
  gekozen: boolean;
  onKies: () => void;
  children: ReactNode;
}) {
  return (
    <div className="tp-oordeel">
      <input
        id={id}
        type="radio"
        name="oordeel"
        value={waarde}
        className="tp-oordeel__rondje"
        checked={gekozen}
        onChange={onKies}
      />
      <label className="tp-oordeel__vlak" htmlFor={id}>
        <Pictogram naam="vink" />
        <span>{children}</span>
      </label>
    </div>
  );
}

function Verschil({ norm, verschil: { eerste, tweede } }: { norm: Norm; verschil: Tegenstrijdigheid }) {
  return (
    <Melding soort="waarschuwing" titel={t.tegenstrijdig}>
      <Alinea>{t.tegenstrijdigTekst}</Alinea>
      <Alinea>{t.eigenHieronder}</Alinea>
      <div className="tp-naast">
        {[eerste, tweede].map((een) => {
          const { nr, doorNaam, oordeel, toelichting } = een as Antwoord;
          const naam = norm.schaal.find(({ waarde }) => waarde === oordeel)?.naam ?? t.nvt;
          const gegevens = [
            { label: t.gegevenOordeel, waarde: naam },
            { label: t.toelichting, waarde: <span className="nav-vrijetekst">{toelichting}</span> },
          ];
          return (
            <div key={nr}>
              <p className="nav-alinea nav-sterk">{t.van(doorNaam)}</p>
              <Gegevenslijst gegevens={gegevens} />
            </div>
          );
        })}
      </div>
    </Melding>
  );
}
