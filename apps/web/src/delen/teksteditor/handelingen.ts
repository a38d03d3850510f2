import type { ChainedCommands, Editor } from '@tiptap/core';
import { editorTeksten } from '../../teksten/teksteditor';

const { knop: t } = editorTeksten;

/** What needs an answer first. */
export type Vraagsoort = 'koppeling' | 'afbeelding' | 'verwijzing';

export interface Handeling {
  naam: string;
  label: string;
  /** As a person presses it, and as `aria-keyshortcuts` names it. */
  toets?: readonly [mens: string, aria: string];
  /** Whether it is on at the cursor; absent where it is no state. */
  aan?: (editor: Editor) => boolean;
  /** Whether it stands on the bar now. */
  alleen?: (editor: Editor) => boolean;
  doe: ((keten: ChainedCommands, editor: Editor) => ChainedCommands | null) | Vraagsoort;
}

const ctrl = (toets: string): readonly [string, string] => [`Ctrl+${toets}`, `Control+${toets}`];
const inTabel = (editor: Editor): boolean => editor.isActive('table');
const inLijst = (editor: Editor): boolean => editor.isActive('listItem');

/** The first row of a table is its head: without it nobody who listens knows what a cell is about. */
export function inKopregel({ state }: Editor): boolean {
  const { $from } = state.selection;
  for (let diepte = $from.depth; diepte > 0; diepte -= 1) {
    if ($from.node(diepte).type.name === 'tableRow') return $from.index(diepte - 1) === 0;
  }
  return false;
}

/** The bar from left to right, in groups. */
export const HANDELINGEN: readonly (readonly Handeling[])[] = [
  [
    {
      ...{ naam: 'vet', label: t.vet, toets: ctrl('B') },
      aan: (e) => e.isActive('bold'),
      doe: (k) => k.toggleBold(),
    },
    {
      ...{ naam: 'cursief', label: t.cursief, toets: ctrl('I') },
      aan: (e) => e.isActive('italic'),
      doe: (k) => k.toggleItalic(),
    },
  ],
  [
    {
      ...{ naam: 'kop', label: t.kop, toets: ctrl('Alt+3') },
      aan: (e) => e.isActive('heading', { level: 3 }),
      doe: (k) => k.toggleHeading({ level: 3 }),
    },
    {
      ...{ naam: 'subkop', label: t.subkop, toets: ctrl('Alt+4') },
      aan: (e) => e.isActive('heading', { level: 4 }),
      doe: (k) => k.toggleHeading({ level: 4 }),
    },
  ],
  [
    {
      ...{ naam: 'lijst', label: t.lijst, toets: ctrl('Shift+8') },
      aan: (e) => e.isActive('bulletList'),
      doe: (k) => k.toggleBulletList(),
    },
    {
      ...{ naam: 'genummerd', label: t.genummerd, toets: ctrl('Shift+7') },
      aan: (e) => e.isActive('orderedList'),
      doe: (k) => k.toggleOrderedList(),
    },
    { naam: 'dieper', label: t.dieper, alleen: inLijst, doe: (k) => k.sinkListItem('listItem') },
    { naam: 'ondieper', label: t.ondieper, alleen: inLijst, doe: (k) => k.liftListItem('listItem') },
    {
      ...{ naam: 'citaat', label: t.citaat, toets: ctrl('Shift+B') },
      aan: (e) => e.isActive('blockquote'),
      doe: (k) => k.toggleBlockquote(),
    },
  ],
  [
    {
      ...{ naam: 'koppeling', label: t.koppeling },
      aan: (e) => e.isActive('link'),
      doe: 'koppeling',
    },
    { naam: 'verwijzing', label: t.verwijzing, doe: 'verwijzing' },
    { naam: 'afbeelding', label: t.afbeelding, doe: 'afbeelding' },
    {
      ...{ naam: 'tabel', label: t.tabel },
      alleen: (e) => !inTabel(e),
      doe: (k) => k.insertTable({ rows: 3, cols: 2, withHeaderRow: true }),
    },
    { naam: 'rijErbij', label: t.rijErbij, alleen: inTabel, doe: (k) => k.addRowAfter() },
    {
      ...{ naam: 'rijWeg', label: t.rijWeg, alleen: inTabel },
      doe: (k, e) => (inKopregel(e) ? null : k.deleteRow()),
    },
    { naam: 'kolomErbij', label: t.kolomErbij, alleen: inTabel, doe: (k) => k.addColumnAfter() },
    { naam: 'kolomWeg', label: t.kolomWeg, alleen: inTabel, doe: (k) => k.deleteColumn() },
    { naam: 'tabelWeg', label: t.tabelWeg, alleen: inTabel, doe: (k) => k.deleteTable() },
  ],
  [
    { naam: 'ongedaan', label: t.ongedaan, toets: ctrl('Z'), doe: (k) => k.undo() },
    { naam: 'opnieuw', label: t.opnieuw, toets: ctrl('Y'), doe: (k) => k.redo() },
  ],
];
