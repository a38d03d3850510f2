import { useQuery } from '@tanstack/react-query';
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { clsx } from 'clsx';
import { Pictogram } from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import { type Zoekregel, zoekVraag } from '../../api/zoeken';
import { useVertraagd } from '../../delen/vertraagd';
import { paginaVan } from '../../schermen/zoeken/treffers';
import { paletTeksten as teksten } from '../../teksten/schil';
import { woord } from '../../teksten/waarden';
import { zoekTeksten } from '../../teksten/zoeken';
import type { Geopend } from '../geopend';
import type { Omgeving } from '../sneltoetsen';
import { type Groep, type Keuze, vasteKeuzes, zeef } from './keuzes';

export interface PaletProps {
  omgeving: Omgeving;
  geopend: readonly Geopend[];
  huidigPad: string;
  onSluit: () => void;
}

/**
 * Goes anywhere and does what this page offers, from one text field. A combobox with its list (ARIA Authoring Practices)
 * in a modal dialog of the browser, which keeps the focus inside and gives it back.
 */
export function Palet({ omgeving, geopend, huidigPad, onSluit }: PaletProps) {
  const dialoog = useRef<HTMLDialogElement>(null);
  const veld = useRef<HTMLInputElement>(null);
  const id = useId();
  const [getypt, zetGetypt] = useState('');
  const [plaats, zetPlaats] = useState(0);
  // As the page is when the palette opens: its acts do not change below it.
  const [vast] = useState(() => vasteKeuzes(omgeving, geopend, huidigPad));
  const { gevonden, stand } = useGevonden(getypt.trim(), omgeving.gaNaar);
  const keuzes = [...zeef(vast, getypt), ...gevonden];
  const actief = Math.min(plaats, keuzes.length - 1);
  useLayoutEffect(() => {
    const element = dialoog.current;
    element?.showModal();
    veld.current?.focus();
    // Before it leaves the page: only closing gives the focus back.
    return () => element?.close();
  }, []);
  useLayoutEffect(() => {
    document.getElementById(`${id}-${actief}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, actief]);
  const kies = (keuze: Keuze | undefined) => {
    if (!keuze) return;
    dialoog.current?.close();
    onSluit();
    keuze.doe();
  };
  const opToets = (toets: KeyboardEvent) => {
    const stap = { ArrowDown: 1, ArrowUp: -1 }[toets.key];
    if (stap !== undefined && keuzes.length > 0) zetPlaats((actief + stap + keuzes.length) % keuzes.length);
    else if (toets.key === 'Enter') kies(keuzes[actief]);
    else return;
    toets.preventDefault();
  };
  return (
    <dialog
      ref={dialoog}
      className="nav-dialoog nav-palet"
      aria-label={teksten.titel}
      onCancel={(afbreken) => {
        afbreken.preventDefault();
        onSluit();
      }}
      onPointerDown={({ target }) => target === dialoog.current && onSluit()}
    >
      <div className="nav-palet__kop">
        <Pictogram naam="zoek" />
        <label htmlFor={`${id}-veld`} className="nav-palet__label">
          {teksten.veld}
        </label>
        <input
          ref={veld}
          id={`${id}-veld`}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={keuzes.length > 0}
          aria-controls={`${id}-lijst`}
          aria-activedescendant={keuzes.length > 0 ? `${id}-${actief}` : undefined}
          aria-describedby={`${id}-stand`}
          className="utrecht-textbox utrecht-textbox--html-input nav-palet__veld"
          value={getypt}
          maxLength={200}
          onChange={({ target }) => {
            zetGetypt(target.value);
            zetPlaats(0);
          }}
          onKeyDown={opToets}
        />
        <button type="button" className="nav-knop--kruis" onClick={onSluit}>
          <Pictogram naam="sluit" />
          <span className="nav-verborgen">{teksten.sluit}</span>
        </button>
      </div>
      <div id={`${id}-lijst`} role="listbox" aria-label={teksten.titel} className="nav-palet__lijst">
        {perGroep(keuzes).map(({ groep, eerste, leden }) => (
          <div key={groep} role="group" aria-labelledby={`${id}-${groep}`} className="nav-palet__groep">
            <p id={`${id}-${groep}`} role="presentation" className="nav-palet__titel">
              {teksten.groepen[groep]}
            </p>
            {leden.map((keuze, i) => (
              // The keys go to the text field; the pointer needs no key of its own here.
              <div
                key={keuze.id}
                id={`${id}-${eerste + i}`}
                role="option"
                aria-selected={eerste + i === actief}
                className={clsx('nav-palet__optie', eerste + i === actief && 'nav-palet__optie--actief')}
                onPointerDown={(druk) => druk.preventDefault()}
                // On letting go, so that a finger can scroll and one can change one's mind (WCAG 2.5.2).
                onPointerUp={({ button }) => button === 0 && kies(keuze)}
              >
                <span>{keuze.label}</span>
                {keuze.bij && <span className="nav-palet__bij">{keuze.bij}</span>}
              </div>
            ))}
          </div>
        ))}
      </div>
      <p id={`${id}-stand`} role="status" className="nav-palet__stand">
        {stand ?? (keuzes.length > 0 ? `${teksten.aantal(keuzes.length)}. ${teksten.uitleg}.` : teksten.geen)}
      </p>
    </dialog>
  );
}

function perGroep(keuzes: readonly Keuze[]): { groep: Groep; eerste: number; leden: Keuze[] }[] {
  const groepen: { groep: Groep; eerste: number; leden: Keuze[] }[] = [];
  keuzes.forEach((keuze, i) => {
    const laatste = groepen.at(-1);
    if (laatste?.groep === keuze.groep) laatste.leden.push(keuze);
    else groepen.push({ groep: keuze.groep, eerste: i, leden: [keuze] });
  });
  return groepen;
}

/** What the server finds, for who may search; it decides what this person may see. */
function useGevonden(getypt: string, gaNaar: (adres: string) => void): { gevonden: Keuze[]; stand?: string } {
  const vraag = useVertraagd(getypt);
  const magZoeken = useHeeftRecht()('zoeken');
  const zoekt = magZoeken && (vraag.match(/[\p{L}\p{N}]/gu) ?? []).length >= 2;
  const uitkomst = useQuery({ ...zoekVraag(vraag, null), enabled: zoekt });
  if (!zoekt) return { gevonden: [] };
  if (uitkomst.isError) return { gevonden: [], stand: teksten.zoekfout };
  if (!uitkomst.data) return { gevonden: [], stand: teksten.zoekt };
  return { gevonden: uitkomst.data.resultaten.map((regel) => alsKeuze(regel, gaNaar)) };
}

function alsKeuze({ soort, id, nummer, titel }: Zoekregel, gaNaar: (adres: string) => void): Keuze {
  const pagina = paginaVan({ soort, id });
  return {
    ...{ id: `gevonden ${soort} ${id}`, groep: 'gevonden', label: titel },
    bij: [woord(zoekTeksten.soort, soort), nummer].filter(Boolean).join(' '),
    doe: () =>
      pagina ? gaNaar(pagina) : window.location.assign(`/api/v1/documenten/${encodeURIComponent(id)}/inhoud`),
  };
}
