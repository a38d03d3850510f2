import { useState, type KeyboardEvent, type Ref } from 'react';
import type { Editor } from '@tiptap/core';
import { HANDELINGEN, type Handeling } from './handelingen';

interface WerkbalkProps {
  editor: Editor;
  label: string;
  balk: Ref<HTMLDivElement>;
  onHandeling: (handeling: Handeling) => void;
}

const STAP: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** One stop of the Tab key; the arrows go along its buttons (WAI-ARIA, toolbar). */
export function Werkbalk({ editor, label, balk, onHandeling }: WerkbalkProps) {
  const [bij, zetBij] = useState('');
  const groepen = HANDELINGEN.map((groep) => groep.filter(({ alleen }) => alleen?.(editor) ?? true));
  const namen = groepen.flat().map(({ naam }) => naam);
  // What had the focus may be gone: a table that was left takes its buttons along.
  const stop = namen.includes(bij) ? bij : namen[0];

  const loop = (toets: KeyboardEvent<HTMLDivElement>): void => {
    const knoppen = [...toets.currentTarget.querySelectorAll('button')];
    const hier = knoppen.indexOf(document.activeElement as HTMLButtonElement);
    if (toets.key === 'Escape') {
      toets.preventDefault();
      editor.commands.focus();
      return;
    }
    const einden: Readonly<Record<string, number>> = { Home: 0, End: knoppen.length - 1 };
    const stap = STAP[toets.key];
    const naar = stap ? (hier + stap + knoppen.length) % knoppen.length : einden[toets.key];
    if (naar === undefined) return;
    toets.preventDefault();
    knoppen[naar]?.focus();
  };

  return (
    <div ref={balk} role="toolbar" aria-label={label} className="nav-teksteditor__balk" onKeyDown={loop}>
      {groepen.map((groep, i) => (
        <div key={i} className="nav-teksteditor__groep">
          {groep.map((handeling) => (
            <button
              key={handeling.naam}
              type="button"
              className={`nav-teksteditor__knop nav-teksteditor__knop--${handeling.naam}`}
              tabIndex={handeling.naam === stop ? 0 : -1}
              aria-pressed={handeling.aan?.(editor)}
              aria-keyshortcuts={handeling.toets?.[1]}
              title={handeling.toets?.[0]}
              onFocus={() => zetBij(handeling.naam)}
              // The text keeps its selection under the mouse.
              onMouseDown={(druk) => druk.preventDefault()}
              onClick={() => onHandeling(handeling)}
            >
              {handeling.label}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
