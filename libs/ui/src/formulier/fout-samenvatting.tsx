import { useEffect, useRef } from 'react';
import { Pictogram } from '../pictogram/pictogram';
import { formulierTeksten } from '../teksten/formulier';
import { veldId } from './vraag';

export interface Veldfout {
  naam: string;
  tekst: string;
}

export interface FoutSamenvattingProps {
  fouten: readonly Veldfout[];
  /** An error that belongs to no field. */
  algemeen?: string | undefined;
  /** A number that rises at each failed attempt: then the summary takes the focus again. */
  poging?: number;
}

/** Stands above the form, takes the focus, and links each error to its field. Renders nothing without errors. */
export function FoutSamenvatting({ fouten, algemeen, poging = 0 }: FoutSamenvattingProps) {
  const element = useRef<HTMLDivElement>(null);
  const aantal = fouten.length;
  const zichtbaar = aantal > 0 || algemeen !== undefined;
  useEffect(() => {
    if (zichtbaar) element.current?.focus();
  }, [zichtbaar, poging]);
  if (!zichtbaar) return null;
  return (
    <div
      ref={element}
      tabIndex={-1}
      // On a page without script the browser itself moves the focus here. React leaves it alone: the effect above does it.
      // eslint-disable-next-line jsx-a11y/no-autofocus -- somebody who sent a form must hear what is wrong with it first.
      autoFocus
      role="alert"
      className="utrecht-alert utrecht-alert--error nav-melding nav-foutsamenvatting"
      id="foutsamenvatting"
    >
      <div className="utrecht-alert__icon">
        <Pictogram naam="achthoek" maat="groot" />
      </div>
      <div className="nav-melding__inhoud">
        <h2 className="nav-melding__titel">
          {aantal > 0 ? formulierTeksten.samenvattingTitel(aantal) : algemeen}
        </h2>
        {aantal > 0 && algemeen && <p className="nav-alinea">{algemeen}</p>}
        {aantal > 0 && (
          <ul className="utrecht-unordered-list nav-opsomming">
            {fouten.map((fout) => (
              <li key={`${fout.naam} ${fout.tekst}`} className="utrecht-unordered-list__item">
                <a
                  className="utrecht-link utrecht-link--html-a"
                  href={`#${veldId(fout.naam)}`}
                  onClick={(gebeurtenis) => {
                    // A link only scrolls in some browsers when the address does not change: move the focus ourselves.
                    const doel = document.getElementById(veldId(fout.naam));
                    if (!doel) return;
                    gebeurtenis.preventDefault();
                    doel.focus();
                  }}
                >
                  {fout.tekst}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
