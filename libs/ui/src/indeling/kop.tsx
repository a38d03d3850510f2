import type { ReactNode, Ref } from 'react';
import { Kop } from '../basis/tekst';
import { algemeneTeksten } from '../teksten/algemeen';

/** The first thing on the page: jumps over the menu. */
export function SkipLink({ doel = 'inhoud' }: { doel?: string }) {
  return (
    <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus nav-skiplink" href={`#${doel}`}>
      {algemeneTeksten.naarInhoud}
    </a>
  );
}

export interface Kruimel {
  label: string;
  /** Without address it is the page itself. */
  href?: string | undefined;
}

export function Kruimelpad({ kruimels }: { kruimels: readonly Kruimel[] }) {
  return (
    <nav className="utrecht-breadcrumb-nav nav-kruimelpad" aria-label={algemeneTeksten.kruimelpad}>
      <ol className="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {kruimels.map((kruimel) => (
          <li key={kruimel.label} className="utrecht-breadcrumb-nav__item">
            {kruimel.href ? (
              <a
                className="utrecht-link utrecht-link--html-a utrecht-breadcrumb-nav__link"
                href={kruimel.href}
              >
                {kruimel.label}
              </a>
            ) : (
              <span className="utrecht-breadcrumb-nav__link" aria-current="page">
                {kruimel.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

export interface PaginakopProps {
  titel: string;
  /** A short line above the title: the kind of thing, its number. */
  boven?: ReactNode;
  /** Labels beside the title. */
  labels?: ReactNode;
  inleiding?: ReactNode;
  acties?: ReactNode;
  kruimels?: readonly Kruimel[];
  kopRef?: Ref<HTMLHeadingElement>;
}

/** The top of a page: where am I, what is it, what can I do. Its h1 takes the focus when the page changes. */
export function Paginakop({ titel, boven, labels, inleiding, acties, kruimels, kopRef }: PaginakopProps) {
  return (
    <div className="nav-paginakop">
      {kruimels && <Kruimelpad kruimels={kruimels} />}
      <div className="nav-paginakop__rij">
        <div className="nav-paginakop__titel">
          {boven && <p className="nav-paginakop__boven">{boven}</p>}
          <Kop niveau={1} focusbaar {...(kopRef ? { ref: kopRef } : {})}>
            {titel}
          </Kop>
          {labels && <div className="nav-labels">{labels}</div>}
        </div>
        {acties && <div className="utrecht-button-group nav-knoppen">{acties}</div>}
      </div>
      {inleiding && <div className="nav-paginakop__inleiding">{inleiding}</div>}
    </div>
  );
}

export interface KaartProps {
  titel?: string;
  niveau?: 2 | 3;
  id?: string;
  /** Stands at the right of the title. */
  acties?: ReactNode;
  /** The one card on a page that asks for action. */
  nadruk?: boolean;
  children: ReactNode;
}

/** A part of a page with its own heading. */
export function Kaart({ titel, niveau = 2, id, acties, nadruk = false, children }: KaartProps) {
  const kopId = id ? `${id}-kop` : undefined;
  return (
    <section
      id={id}
      className={nadruk ? 'nav-kaart nav-kaart--nadruk' : 'nav-kaart'}
      aria-labelledby={titel ? kopId : undefined}
    >
      {titel && (
        <div className="nav-kaart__kop">
          <Kop niveau={niveau} alsNiveau={niveau === 2 ? 3 : 4} id={kopId}>
            {titel}
          </Kop>
          {acties}
        </div>
      )}
      <div className="nav-stapel">{children}</div>
    </section>
  );
}

/** Blocks below one another with even room between them. */
export function Stapel({ krap = false, children }: { krap?: boolean; children: ReactNode }) {
  return <div className={krap ? 'nav-stapel nav-stapel--krap' : 'nav-stapel'}>{children}</div>;
}

/** Main part with a smaller one beside it; below one another where there is no room. */
export function Kolommen({ hoofd, zij }: { hoofd: ReactNode; zij: ReactNode }) {
  return (
    <div className="nav-kolommen">
      <div className="nav-stapel">{hoofd}</div>
      <div className="nav-stapel">{zij}</div>
    </div>
  );
}
