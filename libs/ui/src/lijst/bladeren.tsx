import { clsx } from 'clsx';
import { Pictogram } from '../pictogram/pictogram';
import { algemeneTeksten } from '../teksten/algemeen';

export interface PagineringProps {
  /** Keyset paging knows no page numbers: only the way back and the way on. */
  vorige?: string | undefined;
  volgende?: string | undefined;
  /** "50 meldingen", or "Meer dan 1000 meldingen". */
  samenvatting?: string;
}

export function Paginering({ vorige, volgende, samenvatting }: PagineringProps) {
  if (!vorige && !volgende && !samenvatting) return null;
  return (
    <nav className="nav-bladeren" aria-label={algemeneTeksten.paginering}>
      <p className="nav-bladeren__tekst" role="status">
        {samenvatting}
      </p>
      {vorige && (
        <a href={vorige} rel="prev" className="utrecht-link utrecht-link--html-a nav-bladeren__koppeling">
          <Pictogram naam="links" />
          {algemeneTeksten.vorige}
        </a>
      )}
      {volgende && (
        <a href={volgende} rel="next" className="utrecht-link utrecht-link--html-a nav-bladeren__koppeling">
          {algemeneTeksten.volgende}
          <Pictogram naam="rechts" />
        </a>
      )}
    </nav>
  );
}

export interface Tabblad {
  href: string;
  label: string;
  /** Count of what is behind it; a text, because counts may be capped ("99+"). */
  aantal?: string | number | undefined;
  huidig?: boolean;
  /** The key that opens it (`data-toets`). */
  toets?: string | undefined;
}

/** Tabs that are links: each has its own address. */
export function Tabbladen({
  tabbladen,
  label = algemeneTeksten.tabbladen,
}: {
  tabbladen: readonly Tabblad[];
  label?: string;
}) {
  return (
    <nav className="nav-tabbladen" aria-label={label}>
      <ul>
        {tabbladen.map((tab) => (
          <li key={tab.href}>
            <a
              href={tab.href}
              className={clsx('nav-tabblad', tab.huidig && 'nav-tabblad--huidig')}
              aria-current={tab.huidig ? 'page' : undefined}
              data-toets={tab.toets}
            >
              {tab.label}
              {tab.aantal !== undefined && <span className="nav-tabblad__aantal">{tab.aantal}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
