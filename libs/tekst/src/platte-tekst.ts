import {
  type Tekstdocument,
  type Tekstknoop,
  LEEG_TEKSTDOCUMENT,
  attribuut,
  kinderen,
} from './tekstdocument';
import { WEGGELAKT, gattekst } from './weggelakt';

/** The words of a text without its form: for the search, for a reader of names, for a field without form. */
export const alsPlatteTekst = ({ content }: Tekstdocument): string =>
  content
    .map(blok)
    .filter((tekst) => tekst !== '')
    .join('\n\n');

/** A typed text as structure: an empty line begins a new paragraph, a single one stays a new line. */
export function uitPlatteTekst(tekst: string): Tekstdocument {
  const alineas = tekst
    .split(/\n[^\S\n]*\n\s*/)
    .map((alinea) => alinea.trim())
    .filter((alinea) => alinea !== '');
  if (alineas.length === 0) return LEEG_TEKSTDOCUMENT;
  return { type: 'doc', content: alineas.map(alinea) };
}

const alinea = (tekst: string): Tekstknoop => ({
  type: 'paragraph',
  content: tekst.split('\n').flatMap((regel, plaats): Tekstknoop[] => [
    ...(plaats > 0 ? [{ type: 'hardBreak' }] : []),
    // A text node is never empty.
    ...(regel.trim() === '' ? [] : [{ type: 'text', text: regel.trim() }]),
  ]),
});

/** The words of nodes within a paragraph, a heading or a cell. */
export const inTekst = (knoop: Tekstknoop): string =>
  kinderen(knoop)
    .map((kind) => {
      if (kind.type === 'hardBreak') return '\n';
      if (kind.type === 'verwijzing') return attribuut(kind, 'label');
      if (kind.type === WEGGELAKT) return gattekst(attribuut(kind, 'grond'));
      return kind.text ?? inTekst(kind);
    })
    .join('');

function blok(knoop: Tekstknoop): string {
  switch (knoop.type) {
    case 'bulletList':
    case 'orderedList':
      return lijst(knoop, '');
    case 'blockquote':
      return kinderen(knoop).map(blok).join('\n\n');
    case 'table':
      return kinderen(knoop)
        .map((rij) => kinderen(rij).map(cel).join(' | '))
        .join('\n');
    case 'afbeelding':
      return [attribuut(knoop, 'bijschrift'), attribuut(knoop, 'alt')].filter(Boolean).join('\n');
    default:
      return inTekst(knoop);
  }
}

export const cel = (knoop: Tekstknoop): string => kinderen(knoop).map(inTekst).join('\n');

const lijst = (knoop: Tekstknoop, inspringing: string): string =>
  kinderen(knoop)
    .map((item, plaats) => {
      const [eerste, sub] = kinderen(item);
      const teken = knoop.type === 'orderedList' ? `${plaats + 1}.` : '-';
      const regel = `${inspringing}${teken} ${eerste ? inTekst(eerste) : ''}`;
      return sub ? `${regel}\n${lijst(sub, `${inspringing}  `)}` : regel;
    })
    .join('\n');
