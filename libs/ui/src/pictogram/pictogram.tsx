import { vormen } from './generated/vormen';

export type PictogramNaam = keyof typeof vormen;

/** Every picture there is, for who shows them all. */
export const pictogramnamen = Object.keys(vormen) as PictogramNaam[];

export interface PictogramProps {
  naam: PictogramNaam;
  /** `klein` fits in a line of text, `groot` in an alert. */
  maat?: 'klein' | 'gewoon' | 'groot';
}

/** A decorative picture: always hidden from assistive technology, so a text must stand beside it. */
export function Pictogram({ naam, maat = 'gewoon' }: PictogramProps) {
  return (
    <svg
      className={`nav-pictogram nav-pictogram--${maat}`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {vormen[naam].map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}
