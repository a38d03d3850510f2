import { algemeneTeksten } from '../teksten/algemeen';

/** The shape of `Herleiding` of the kernel, as the API sends it. */
export interface HerleidingStapWeergave {
  stap: string;
  bron: string;
}

export interface HerleidingProps {
  stappen: readonly HerleidingStapWeergave[];
  /** Folded behind "Hoe is dit bepaald?" unless `open`. */
  open?: boolean;
  titel?: string;
}

/** How an outcome came about, step by step, each with its source. */
export function Herleiding({ stappen, open = false, titel = algemeneTeksten.herleiding }: HerleidingProps) {
  if (stappen.length === 0) return null;
  return (
    <details className="nav-herleiding" open={open || undefined}>
      <summary>{titel}</summary>
      <ol className="nav-herleiding__stappen">
        {stappen.map((stap, i) => (
          <li key={i}>
            <span>{stap.stap}</span>
            <span className="nav-herleiding__bron">
              {algemeneTeksten.bron}: {stap.bron}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
