import { useEffect, useState, type ReactNode } from 'react';
import { clsx } from 'clsx';
import { SkipLink } from './kop';
import { Beeldmerk } from './beeldmerk';
import { Pictogram, type PictogramNaam } from '../pictogram/pictogram';
import { indelingTeksten } from '../teksten/indeling';

export interface MenuItem {
  href: string;
  label: string;
  pictogram: PictogramNaam;
  aantal?: string | number | undefined;
  /** Current on its own page only, and not on those whose address begins with it: the start page. */
  alleenZelf?: boolean | undefined;
}

export interface MenuGroep {
  /** Without title the items stand at the top. */
  titel?: string;
  items: readonly MenuItem[];
}

export interface WerkbankIndelingProps {
  organisatie: string;
  /** With `href` the name leads to the settings of that person. */
  gebruiker: { naam: string; rol: string; href?: string | undefined };
  menu: readonly MenuGroep[];
  huidigPad: string;
  beginpagina: string;
  /** Logging out changes something, so it is a POST. */
  uitlogAdres: string;
  mededeling?: string | undefined;
  /** In the top bar: search, notifications. */
  balk?: ReactNode;
  children: ReactNode;
}

/** The frame of the werkbank: menu at the left, bar at the top. On a small screen the menu folds behind a button. */
export function WerkbankIndeling(props: WerkbankIndelingProps) {
  const { organisatie, gebruiker, menu, huidigPad, beginpagina, uitlogAdres, mededeling, balk, children } =
    props;
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [huidigPad]);
  return (
    <div className="nav-werkbank">
      <SkipLink />
      <header className="nav-balk">
        <a href={beginpagina} className="nav-balk__naam">
          <Beeldmerk />
          <span className="nav-balk__product">{indelingTeksten.product}</span>
        </a>
        <span className="nav-balk__organisatie">{organisatie}</span>
        <div className="nav-balk__midden">{balk}</div>
        <p className="nav-balk__gebruiker">
          <span className="nav-verborgen">{indelingTeksten.ingelogdAls} </span>
          {gebruiker.href ? (
            <a href={gebruiker.href} className="nav-balk__wie">
              {gebruiker.naam}
            </a>
          ) : (
            <strong>{gebruiker.naam}</strong>
          )}
          <span className="nav-balk__rol">{gebruiker.rol}</span>
        </p>
        <form method="post" action={uitlogAdres} className="nav-balk__uit">
          <button type="submit" className="nav-balk__knop">
            <Pictogram naam="uit" />
            <span>{indelingTeksten.uitloggen}</span>
          </button>
        </form>
        <button
          type="button"
          className="nav-balk__knop nav-balk__menuknop"
          aria-expanded={open}
          aria-controls="hoofdmenu"
          onClick={() => setOpen(!open)}
        >
          <Pictogram naam={open ? 'sluit' : 'menu'} />
          <span>{indelingTeksten.menuOpen}</span>
        </button>
      </header>
      {mededeling && (
        <aside className="nav-mededeling" aria-label={indelingTeksten.mededeling}>
          {mededeling}
        </aside>
      )}
      <div className="nav-werkbank__lijf">
        <nav
          id="hoofdmenu"
          className={clsx('nav-menu', open && 'nav-menu--open')}
          aria-label={indelingTeksten.hoofdmenu}
        >
          {menu.map((groep, i) => (
            <Groep key={groep.titel ?? i} groep={groep} huidigPad={huidigPad} />
          ))}
        </nav>
        <main id="inhoud" tabIndex={-1} className="nav-werkbank__inhoud">
          {children}
        </main>
      </div>
    </div>
  );
}

function Groep({ groep, huidigPad }: { groep: MenuGroep; huidigPad: string }) {
  return (
    <div className="nav-menu__groep">
      {groep.titel && <p className="nav-menu__titel">{groep.titel}</p>}
      <ul>
        {groep.items.map((item) => {
          const huidig =
            huidigPad === item.href || (!item.alleenZelf && huidigPad.startsWith(`${item.href}/`));
          return (
            <li key={item.href}>
              <a
                href={item.href}
                className={clsx('nav-menu__item', huidig && 'nav-menu__item--huidig')}
                aria-current={huidig ? (huidigPad === item.href ? 'page' : 'true') : undefined}
              >
                <Pictogram naam={item.pictogram} />
                <span>{item.label}</span>
                {item.aantal !== undefined && <span className="nav-menu__aantal">{item.aantal}</span>}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
