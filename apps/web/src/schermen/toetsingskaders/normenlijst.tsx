import { useState } from 'react';
import { Gegevenslijst, Herleiding, Kaart, Knop, Lijst, StatusLabel } from '@navolgbaar/ui';
import { OpDezePagina } from '../../delen/op-deze-pagina';
import type { Kaderversie, Norm, Normvraag, Toepassing } from '../../api/toetsingskaders';
import { toetsingskaderTeksten as teksten } from '../../teksten/toetsingskaders';
import { waarden, woord } from '../../teksten/waarden';
import { alsBoom, Binding, type Normboom, themadeel } from './kader';

const t = teksten.norm;

type Uitkomst = Toepassing['normen'][number];

interface NormenProps {
  versie: Kaderversie;
  /** Which norms the filter lets through. */
  past: (norm: Norm) => boolean;
  /** With a filter what is found is open. */
  gefilterd: boolean;
  toepassing: Toepassing | undefined;
}

/** The norms by theme, each folded open where one wants to read on. */
export function Normenlijst({ versie, past, gefilterd, toepassing }: NormenProps) {
  const [open, zetOpen] = useState(false);
  const perCode = new Map((toepassing?.normen ?? []).map((uitkomst) => [uitkomst.code, uitkomst]));
  const bomen = alsBoom(versie.inhoud.normen)
    .map(({ norm, delen }) => ({ norm, delen: gefilterd && !past(norm) ? delen.filter(past) : delen }))
    .filter(({ norm, delen }) => past(norm) || delen.length > 0);
  const uit = open || gefilterd;
  const themas = versie.inhoud.themas.filter(({ code }) => bomen.some(({ norm }) => norm.thema === code));
  return (
    <>
      {themas.length > 1 && <OpDezePagina delen={themas.map(themadeel)} />}
      <Knop soort="subtiel" klein onClick={() => zetOpen((nu) => !nu)}>
        {open ? t.dicht : t.open}
      </Knop>
      {themas.map((thema) => (
        <Kaart key={thema.code} {...themadeel(thema)}>
          {bomen
            .filter(({ norm }) => norm.thema === thema.code)
            .map((boom) => (
              <Normblok key={`${boom.norm.code} ${uit}`} boom={boom} open={uit} uitkomsten={perCode} />
            ))}
        </Kaart>
      ))}
    </>
  );
}

interface BlokProps {
  boom: Normboom;
  open: boolean;
  uitkomsten: ReadonlyMap<string, Uitkomst>;
}

function Normblok({ boom: { norm, delen }, open, uitkomsten }: BlokProps) {
  const uitkomst = uitkomsten.get(norm.code);
  return (
    <details className="nav-norm" open={open} id={`norm-${norm.code}`}>
      <summary>
        <span className="nav-norm__code nav-eenregel">{norm.code}</span> {norm.tekst}
        <span className="nav-norm__labels">
          <Binding binding={norm.binding} />
          {uitkomst && (
            <StatusLabel soort={uitkomst.vanToepassing ? 'gelukt' : 'rust'}>
              {uitkomst.vanToepassing ? teksten.toepassing.geldt : teksten.toepassing.geldtNiet}
            </StatusLabel>
          )}
          {delen.length > 0 && <span className="nav-zacht">{t.delen(delen.length)}</span>}
        </span>
      </summary>
      <div className="nav-norm__inhoud nav-stapel">
        {uitkomst && <Herleiding stappen={uitkomst.herleiding} titel={teksten.toepassing.waarom} open />}
        <Normgegevens norm={norm} />
        {delen.map((deel) => (
          <Normblok key={deel.code} boom={{ norm: deel, delen: [] }} open={open} uitkomsten={uitkomsten} />
        ))}
      </div>
    </details>
  );
}

function Normgegevens({ norm }: { norm: Norm }) {
  const { toelichting, grondslag, bronnen, methoden, werking, indicatoren, rollen, vragen } = norm;
  return (
    <>
      <Gegevenslijst
        gegevens={[
          {
            label: t.toelichting,
            waarde: toelichting && <span className="nav-vrijetekst">{toelichting}</span>,
          },
          { label: t.grondslag, waarde: grondslag },
          {
            label: t.bronnen,
            waarde: <Regels regels={bronnen.map(({ bron, vindplaats }) => `${bron}, ${vindplaats}`)} />,
          },
          { label: t.voorWie, waarde: voorWie(norm) },
          { label: t.hoe, waarde: methoden.map((methode) => woord(teksten.methode, methode)).join(', ') },
          { label: t.werking, waarde: woord(teksten.werking, werking) },
          { label: t.indicatoren, waarde: indicatoren.length > 0 && <Regels regels={indicatoren} /> },
          { label: t.rollen, waarde: rollen.join(', ') },
          { label: t.vragen, waarde: vragen.length > 0 && <Vragen vragen={vragen} /> },
        ]}
      />
    </>
  );
}

/** One as a text, more as a list. */
const Regels = ({ regels }: { regels: readonly string[] }) =>
  regels.length === 1 ? regels[0] : <Lijst items={regels} />;

function Vragen({ vragen }: { vragen: readonly Normvraag[] }) {
  return (
    <Lijst
      items={vragen.map(({ code, tekst, risico, geenAndereBron }) => (
        <div key={code}>
          <span className="nav-vrijetekst">{tekst}</span>
          <details className="nav-herleiding">
            <summary>{t.waarom}</summary>
            <Gegevenslijst
              gegevens={[
                { label: t.risico, waarde: risico },
                { label: t.geenAndereBron, waarde: geenAndereBron },
              ]}
            />
          </details>
        </div>
      ))}
    />
  );
}

/** For whom a norm is meant, in words. */
function voorWie({ toepassing }: Norm): string {
  const { wetten, voorzieningen, financiering, clientenVan, clientenTot } = toepassing;
  const delen = [
    ...[wetten.map((wet) => woord(teksten.wet, wet)).join(' of ')],
    ...[voorzieningen.map((soort) => woord(waarden.locatiesoort, soort)).join(' of ')],
    ...[financiering.map((soort) => woord(waarden.financiering, soort)).join(' of ')],
    ...(clientenVan === null && clientenTot === null ? [] : [t.clienten(clientenVan, clientenTot)]),
  ].filter((deel) => deel !== '');
  return delen.length === 0 ? t.iedereen : delen.join('; ');
}
