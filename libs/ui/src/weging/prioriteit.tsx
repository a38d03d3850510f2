import { clsx } from 'clsx';
import { Pictogram, type PictogramNaam } from '../pictogram/pictogram';
import { algemeneTeksten } from '../teksten/algemeen';
import { wegingTeksten } from '../teksten/toezicht';

export type Kleur = 'rood' | 'oranje' | 'groen';

const pictogrammen: Record<Kleur, PictogramNaam> = { rood: 'achthoek', oranje: 'driehoek', groen: 'cirkel' };

export interface PrioriteitProps {
  kleur: Kleur | null;
  /** The colour comes from a table that nobody has adopted yet. */
  aanname?: boolean;
}

/** The priority: word, shape and colour. It is not the decision. */
export function Prioriteit({ kleur, aanname = false }: PrioriteitProps) {
  if (kleur === null) return <span className="nav-zacht">{wegingTeksten.geen}</span>;
  return (
    <span className="nav-prioriteitregel">
      <span className={clsx('nav-prioriteit', `nav-prioriteit--${kleur}`)}>
        <Pictogram naam={pictogrammen[kleur]} maat="klein" />
        {wegingTeksten[kleur]}
      </span>
      {aanname && <Aanname />}
    </span>
  );
}

/** Marks what is ours and stands in no adopted policy yet. */
export function Aanname() {
  return <span className="nav-aanname">{algemeneTeksten.aanname}</span>;
}
