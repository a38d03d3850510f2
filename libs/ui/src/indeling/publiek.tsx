import type { ReactNode } from 'react';
import { Kruimelpad, SkipLink, type Kruimel } from './kop';
import { Beeldmerk } from './beeldmerk';
import { indelingTeksten } from '../teksten/indeling';

/** The parts of the public site, in the order of the menu; the name is the address. */
const DELEN = ['melding-doen', 'register', 'wat-wij-doen'] as const;
export type PubliekDeel = (typeof DELEN)[number];

export interface PubliekeIndelingProps {
  /** The organisation that speaks: "Toezicht Wmo en Jeugdwet, gemeente …". */
  organisatie: string;
  /** The part of the site that the reader is in; marks it in the menu. */
  deel?: PubliekDeel | undefined;
  /** Whether the menu is there. Not on the steps of a form: there it is one question at a time. */
  menu?: boolean;
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
  deel,
  menu = true,
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
                {DELEN.map((naam) => (
                  <li key={naam}>
                    <a href={`/${naam}`} aria-current={naam === deel ? 'page' : undefined}>
                      {indelingTeksten.delen[naam]}
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
            <li>
              <a href="/werkbank/">{indelingTeksten.inloggen}</a>
            </li>
          </ul>
        </nav>
      </footer>
    </div>
  );
}
