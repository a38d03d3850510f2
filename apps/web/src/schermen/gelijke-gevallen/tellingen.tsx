import type { Telling } from '../../api/gelijke-gevallen';
import { gelijkTeksten as t } from '../../teksten/gelijke-gevallen';

export interface TellingenProps {
  tellingen: readonly Telling[];
  /** Of how many. */
  totaal: number;
  naam: (code: string) => string;
}

/** Counts as words and numbers, with a bar for the eye: the bar says nothing that the text does not. */
export function Tellingen({ tellingen, totaal, naam }: TellingenProps) {
  return (
    <ul className="nav-tellingen">
      {tellingen.map(({ code, aantal }) => (
        <li key={code} className="nav-telling">
          <span className="nav-telling__tekst">
            {naam(code)}: {t.van(aantal, totaal)}
          </span>
          <span className="nav-telling__balk" aria-hidden="true">
            <span
              className={`nav-telling__deel nav-telling__deel--${code}`}
              style={{ inlineSize: `${(100 * aantal) / Math.max(totaal, 1)}%` }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
