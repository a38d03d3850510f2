import type { ReactNode } from 'react';
import { Pictogram, type PictogramNaam } from '../pictogram/pictogram';
import { algemeneTeksten } from '../teksten/algemeen';

export interface LegeStaatProps {
  titel: string;
  /** What a person can do now, or why there is nothing. */
  children?: ReactNode;
  pictogram?: PictogramNaam;
  acties?: ReactNode;
}

export function LegeStaat({ titel, children, pictogram = 'inbox', acties }: LegeStaatProps) {
  return (
    <div className="nav-leeg">
      <Pictogram naam={pictogram} maat="groot" />
      <p className="nav-leeg__titel">{titel}</p>
      {children && <div className="nav-leeg__tekst">{children}</div>}
      {acties && <div className="utrecht-button-group nav-knoppen">{acties}</div>}
    </div>
  );
}

export interface LadenProps {
  /** What is being fetched: "meldingen". */
  wat?: string;
  /** Grey bars in the place of rows, so that the page does not jump. */
  regels?: number;
}

export function Laden({ wat, regels = 3 }: LadenProps) {
  return (
    <div className="nav-laden" role="status">
      <span className="nav-verborgen">{algemeneTeksten.laden(wat)}</span>
      {Array.from({ length: regels }, (_, i) => (
        <span key={i} className="nav-laden__regel" aria-hidden="true" />
      ))}
    </div>
  );
}
