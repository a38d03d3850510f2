import { StatusLabel, type StatusSoort } from '@navolgbaar/ui';
import type { Laksectie } from '../../api/lakken';
import { lakTeksten as teksten } from '../../teksten/lakken';
import { type Plek, type Plekstand, isDezelfde } from './lak-plekken';
import { sectieTitel } from './versie-waarden';

const SOORT: Readonly<Record<Plekstand, StatusSoort>> = {
  open: 'waarschuwing',
  gelakt: 'gelukt',
  blijft: 'rust',
};

export interface LaklijstProps {
  plekken: readonly Plek[];
  secties: readonly Laksectie[];
  nu: Plek | null;
  kies: (plek: Plek) => void;
}

/** Every place at a glance; a press goes there. */
export function Laklijst({ plekken, secties, nu, kies }: LaklijstProps) {
  if (plekken.length === 0) return <p className="nav-alinea nav-zacht">{teksten.lijstLeeg}</p>;
  const titelVan = (sleutel: string) => {
    const sectie = secties.find((deel) => deel.sleutel === sleutel);
    return sectie ? sectieTitel(sectie) : sleutel;
  };
  return (
    <ul className="nav-laklijst">
      {plekken.map((plek) => (
        <li key={`${plek.sectie}.${plek.van}`}>
          <button
            type="button"
            className="nav-laklijst__plek"
            aria-current={isDezelfde(plek, nu) || undefined}
            onClick={() => kies(plek)}
          >
            <span className="nav-laklijst__woorden">{plek.fragment}</span>
            <span className="nav-klein">
              {teksten.soort[plek.soort]} {teksten.plekIn(titelVan(plek.sectie))}
            </span>
            <StatusLabel soort={SOORT[plek.stand]}>{teksten.stand[plek.stand]}</StatusLabel>
          </button>
        </li>
      ))}
    </ul>
  );
}
