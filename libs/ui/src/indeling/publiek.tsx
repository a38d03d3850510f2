import type { ReactNode } from 'react';
import { Kruimelpad, SkipLink, type Kruimel } from './kop';
import { Beeldmerk } from './beeldmerk';
import { indelingTeksten } from '../teksten/indeling';

export interface PubliekeIndelingProps {
  /** The organisation that speaks: "Toezicht Wmo en Jeugdwet, gemeente …". */
  organisatie: string;
  /** Menu of the public part; leave out on form steps. */
  menu?: readonly { label: string; href: string; huidig?: boolean }[];
  kruimels?: readonly Kruimel[];
  /** Where the organisation's name leads. */
  beginpagina?: string;
  /** A line above everything: the demo says that it is one. */
  mededeling?: string | undefined;
  children: ReactNode;
}

/** The frame of public pages; works without script. */
export function PubliekeIndeling({
  organisatie,
  menu,
  kruimels,
  beginpagina = '/',
  mededeling,
  children,
}: PubliekeIndelingProps) {
  return (
    <div className="nav-publiek">
      <SkipLink />
      {mededeling && (
        <aside className="nav-mededeling" aria-label={indelingTeksten.mededeling}>
          {mededeling}
        </aside>
      )}
      <header className="nav-publiek__kop">
        <div className="nav-publiek__breedte nav-publiek__kopregel">
          <a href={beginpagina} className="nav-publiek__naam">
            <Beeldmerk />
            <span>{organisatie}</span>
          </a>
          {menu && (
            <nav aria-label={indelingTeksten.hoofdmenu}>
              <ul className="nav-publiek__menu">
                {menu.map((item) => (
                  <li key={item.href}>
                    <a href={item.href} aria-current={item.huidig ? 'page' : undefined}>
                      {item.label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </div>
      </header>
      <div className="nav-publiek__breedte nav-publiek__lijf">
        {kruimels && <Kruimelpad kruimels={kruimels} />}
        <main id="inhoud" tabIndex={-1} className="nav-stapel nav-publiek__inhoud">
          {children}
        </main>
      </div>
      <footer className="nav-publiek__voet">
        <nav className="nav-publiek__breedte" aria-label={indelingTeksten.overDezeSite}>
          <ul className="nav-publiek__menu">
            <li>
              <a href="/termijnen">{indelingTeksten.termijnBerekenen}</a>
            </li>
            <li>
              <a href="/toegankelijkheid">{indelingTeksten.toegankelijkheid}</a>
            </li>
            <li>
              <a href="/privacy">{indelingTeksten.privacy}</a>
            </li>
          </ul>
        </nav>
      </footer>
    </div>
  );
}
