import type { MouseEvent } from 'react';
import { zaakdossierTeksten } from '../teksten/dossier';

export interface Paginadeel {
  id: string;
  titel: string;
}

/** The parts of a long page as links. Following one moves the focus too, so that a keyboard goes on from there. */
export function OpDezePagina({ delen }: { delen: readonly Paginadeel[] }) {
  const { opDezePagina } = zaakdossierTeksten;
  return (
    <nav className="nav-opdezepagina" aria-label={opDezePagina}>
      <p className="nav-opdezepagina__titel" aria-hidden="true">
        {opDezePagina}
      </p>
      <ul>
        {delen.map(({ id, titel }) => (
          <li key={id}>
            <a href={`#${id}`} className="utrecht-link utrecht-link--html-a" onClick={naarDeel}>
              {titel}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function naarDeel(klik: MouseEvent<HTMLAnchorElement>): void {
  const deel = document.getElementById(klik.currentTarget.hash.slice(1));
  if (!deel) return;
  // A section takes the focus only while it is being gone to: it is no stop of the Tab key.
  deel.tabIndex = -1;
  deel.focus({ preventScroll: true });
  deel.addEventListener('blur', () => deel.removeAttribute('tabindex'), { once: true });
}
