import type { ReactNode } from 'react';
import { clsx } from 'clsx';

export interface Gegeven {
  label: string;
  /** Empty values are left out, unless `toonLeeg` gives a text for them. */
  waarde: ReactNode;
  toonLeeg?: string;
}

export interface GegevenslijstProps {
  gegevens: readonly Gegeven[];
  /** Beside one another where there is room (facts at a glance) or below one another. */
  vorm?: 'rijen' | 'kolommen';
}

/** Labels with their values. */
export function Gegevenslijst({ gegevens, vorm = 'rijen' }: GegevenslijstProps) {
  const getoond = gegevens.filter((g) => !leeg(g.waarde) || g.toonLeeg);
  return (
    <dl
      className={clsx(
        'utrecht-data-list',
        'utrecht-data-list--html-dl',
        'nav-gegevens',
        vorm === 'kolommen' && 'nav-gegevens--kolommen',
      )}
    >
      {getoond.map((g) => (
        <div key={g.label} className="utrecht-data-list__item">
          <dt className="utrecht-data-list__item-key">{g.label}</dt>
          <dd className="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">
            {leeg(g.waarde) ? <span className="nav-zacht">{g.toonLeeg}</span> : g.waarde}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function leeg(waarde: ReactNode): boolean {
  return waarde === null || waarde === undefined || waarde === '' || waarde === false;
}
