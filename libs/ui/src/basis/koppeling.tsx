import type { ReactNode } from 'react';
import { Pictogram } from '../pictogram/pictogram';
import { algemeneTeksten } from '../teksten/algemeen';

export interface KoppelingProps {
  href: string;
  children: ReactNode;
  /** Leads away from Navolgbaar: says so in words and opens in the same tab. */
  extern?: boolean;
  /** Marks the page the reader is on. */
  huidig?: boolean;
  download?: boolean;
}

export function Koppeling({
  href,
  children,
  extern = false,
  huidig = false,
  download = false,
}: KoppelingProps) {
  return (
    <a
      href={href}
      className="utrecht-link utrecht-link--html-a"
      aria-current={huidig ? 'page' : undefined}
      rel={extern ? 'external noopener' : undefined}
      download={download || undefined}
    >
      {children}
      {extern && (
        <>
          <Pictogram naam="extern" maat="klein" />
          <span className="nav-verborgen"> {algemeneTeksten.externeKoppeling}</span>
        </>
      )}
    </a>
  );
}
