import { useRef } from 'react';
import { Pictogram } from '../pictogram/pictogram';
import { algemeneTeksten } from '../teksten/algemeen';

export interface Filterchip {
  label: string;
  waarde: string;
  /** The address without this filter. */
  zonder: string;
}

/** The filters that are set, each a link that takes it away. */
export function Filterchips({ chips }: { chips: readonly Filterchip[] }) {
  const groep = useRef<HTMLDivElement>(null);
  const teksten = algemeneTeksten.filterchips;
  // The focus moves to the group: the link that had it goes away.
  return (
    <div ref={groep} className="nav-chips" role="group" aria-label={teksten.label} tabIndex={-1}>
      {chips.length === 0 && <span className="nav-verborgen">{teksten.geen}</span>}
      {chips.map(({ label, waarde, zonder }) => (
        <a key={label} href={zonder} className="nav-chip" onClick={() => groep.current?.focus()}>
          <span>
            {label}: <strong>{waarde}</strong>
          </span>
          <Pictogram naam="sluit" maat="klein" />
          <span className="nav-verborgen"> {teksten.wis}</span>
        </a>
      ))}
    </div>
  );
}
