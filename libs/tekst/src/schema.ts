import { type AnyExtension, Node, getSchema } from '@tiptap/core';
import { Link } from '@tiptap/extension-link';
import { ListItem, OrderedList } from '@tiptap/extension-list';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import type { Schema } from '@tiptap/pm/model';
import StarterKit from '@tiptap/starter-kit';
import { isKoppelingAdres } from './koppeling';
import { KOPNIVEAUS } from './tekstdocument';
import { WEGGELAKT, gattekst } from './weggelakt';

/** A link has an address and no behaviour of its own: no target, no class, no script. */
const Koppeling = Link.extend({
  addAttributes: () => ({ href: { default: null } }),
}).configure({
  openOnClick: false,
  autolink: false,
  protocols: ['https', 'mailto'],
  defaultProtocol: 'https',
  isAllowedUri: (adres) => isKoppelingAdres(adres),
});

/** An item is a line of text, with a list below it where need be. */
const Lijstonderdeel = ListItem.extend({ content: 'paragraph (bulletList | orderedList)?' });

/** Counts from one, in figures: a reader of the printed report sees the same numbers. */
const GenummerdeLijst = OrderedList.extend({ addAttributes: () => ({}) });

// A cell is text: what is printed and read aloud knows no list or table in a cell.
const CELINHOUD = 'paragraph+';
const celattributen = () => ({
  colspan: { default: 1 },
  rowspan: { default: 1 },
  colwidth: { default: null },
});
const Cel = TableCell.extend({ content: CELINHOUD, addAttributes: celattributen });
const Kopcel = TableHeader.extend({ content: CELINHOUD, addAttributes: celattributen });

const gegeven = (naam: string) => ({
  default: '',
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${naam.toLowerCase()}`) ?? '',
  renderHTML: (attrs: Record<string, unknown>) => ({ [`data-${naam.toLowerCase()}`]: attrs[naam] }),
});

/** A picture of the dossier, with what it shows for who cannot see it. The editor gives it its own view. */
const Afbeelding = Node.create({
  name: 'afbeelding',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    documentId: gegeven('documentId'),
    alt: gegeven('alt'),
    bijschrift: gegeven('bijschrift'),
  }),
  parseHTML: () => [{ tag: 'figure[data-documentid]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes],
});

/** Points within a sentence to a piece of evidence, a norm or a finding of the case. */
const Verwijzing = Node.create({
  name: 'verwijzing',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ soort: gegeven('soort'), id: gegeven('id'), label: gegeven('label') }),
  parseHTML: () => [{ tag: 'span[data-soort][data-id]' }],
  renderHTML: ({ node, HTMLAttributes }) => ['span', HTMLAttributes, String(node.attrs['label'])],
  renderText: ({ node }) => String(node.attrs['label']),
});

/**
 * All that a text of a report can be made of. The editor, the check of what comes in and the writers of files and pages
 * are made from this one list.
 */
export const tekstextensies: readonly AnyExtension[] = [
  StarterKit.configure({
    heading: { levels: [...KOPNIVEAUS] },
    ...{ code: false, codeBlock: false, horizontalRule: false, strike: false, underline: false },
    ...{ link: false, listItem: false, orderedList: false, trailingNode: false },
  }).extend({ name: 'tekst' }),
  Koppeling,
  Lijstonderdeel,
  GenummerdeLijst,
  Table.configure({ resizable: false }),
  TableRow,
  Cel,
  Kopcel,
  Afbeelding,
  Verwijzing,
];

/** Stands in a public version where something was taken out; it says on what ground, and nothing of what stood there. */
const Weggelakt = Node.create({
  name: WEGGELAKT,
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ grond: gegeven('grond') }),
  parseHTML: () => [{ tag: 'span[data-grond]' }],
  renderHTML: ({ node, HTMLAttributes }) => ['span', HTMLAttributes, gattekst(String(node.attrs['grond']))],
  renderText: ({ node }) => gattekst(String(node.attrs['grond'])),
});

let gemaakt: Schema | undefined;
let publiek: Schema | undefined;

/** The schema of those; made once, and needs no browser. */
export const tekstschema = (): Schema => (gemaakt ??= getSchema([...tekstextensies]));

/** What the public version of a text can be made of besides: a report itself has no gaps. */
export const publiekschema = (): Schema => (publiek ??= getSchema([...tekstextensies, Weggelakt]));
