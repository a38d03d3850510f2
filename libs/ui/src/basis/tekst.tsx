import type { ReactNode, Ref } from 'react';
import { clsx } from 'clsx';

export type Kopniveau = 1 | 2 | 3 | 4;

const kopKlassen: Record<Kopniveau, string> = {
  1: 'utrecht-heading-1',
  2: 'utrecht-heading-2',
  3: 'utrecht-heading-3',
  4: 'utrecht-heading-4',
};

export interface KopProps {
  niveau: Kopniveau;
  /** The look, when it differs from the place in the outline. */
  alsNiveau?: Kopniveau;
  id?: string | undefined;
  /** Lets the program move the focus here (page change, error summary). */
  focusbaar?: boolean;
  ref?: Ref<HTMLHeadingElement>;
  children: ReactNode;
}

export function Kop({ niveau, alsNiveau, id, focusbaar = false, ref, children }: KopProps) {
  const Element = `h${niveau}` as const;
  return (
    <Element
      ref={ref}
      id={id}
      className={clsx(kopKlassen[alsNiveau ?? niveau], 'nav-kop')}
      tabIndex={focusbaar ? -1 : undefined}
    >
      {children}
    </Element>
  );
}

export interface AlineaProps {
  soort?: 'gewoon' | 'inleiding' | 'klein';
  children: ReactNode;
}

export function Alinea({ soort = 'gewoon', children }: AlineaProps) {
  return (
    <p
      className={clsx(
        'utrecht-paragraph',
        'nav-alinea',
        soort === 'inleiding' && 'utrecht-paragraph--lead',
        soort === 'klein' && 'nav-klein',
      )}
    >
      {children}
    </p>
  );
}

export interface LijstProps {
  genummerd?: boolean;
  items: readonly ReactNode[];
}

export function Lijst({ genummerd = false, items }: LijstProps) {
  // A list of fixed texts: the place is the identity.
  const regels = items.map((item, i) => (
    <li key={i} className={genummerd ? 'utrecht-ordered-list__item' : 'utrecht-unordered-list__item'}>
      {item}
    </li>
  ));
  return genummerd ? (
    <ol className="utrecht-ordered-list nav-opsomming">{regels}</ol>
  ) : (
    <ul className="utrecht-unordered-list nav-opsomming">{regels}</ul>
  );
}

/** Text for assistive technology only. */
export function Verborgen({ children }: { children: ReactNode }) {
  return <span className="nav-verborgen">{children}</span>;
}
