import type {
  PdfAfbeelding,
  PdfAlinea,
  PdfBlok,
  PdfKopniveau,
  PdfLijst,
  PdfLijstItem,
  PdfSpan,
} from '@navolgbaar/platform/pdf';
import { cel, inTekst } from './platte-tekst';
import { type Tekstdocument, type Tekstknoop, attribuut, kinderen } from './tekstdocument';
import { WEGGELAKT, gattekst } from './weggelakt';

export interface Pdfwijze {
  /** How much deeper than its own level a heading stands, below a heading of the report. */
  readonly dieper?: number;
  /** The paragraphs are those of the summary. */
  readonly inleiding?: boolean;
  /** The picture with this id, ready to be drawn. */
  readonly afbeelding?: (documentId: string) => PdfAfbeelding | undefined;
}

/** A text as the writer of files knows it. */
export const alsPdfBlokken = (document: Tekstdocument, wijze: Pdfwijze = {}): PdfBlok[] =>
  kinderen(document).flatMap((knoop) => blokken(knoop, wijze));

function blokken(knoop: Tekstknoop, wijze: Pdfwijze): PdfBlok[] {
  switch (knoop.type) {
    case 'paragraph':
      return alinea(knoop, wijze);
    case 'heading': {
      const niveau = Number(attribuut(knoop, 'level')) + (wijze.dieper ?? 0);
      return [{ soort: 'kop', niveau: niveau as PdfKopniveau, tekst: inTekst(knoop).replaceAll('\n', ' ') }];
    }
    case 'bulletList':
    case 'orderedList':
      return [lijst(knoop)];
    case 'table':
      return [tabel(knoop)];
    case 'blockquote':
      return citaat(knoop);
    case 'afbeelding':
      return figuur(knoop, wijze);
    default:
      throw new Error(`Van ${knoop.type} is niet bekend hoe het wordt gedrukt.`);
  }
}

function alinea(knoop: Tekstknoop, { inleiding = false }: Pdfwijze): PdfAlinea[] {
  if (inTekst(knoop).trim() === '') return [];
  return [{ soort: 'alinea', inhoud: spans(knoop), ...(inleiding ? { nadruk: 'inleiding' as const } : {}) }];
}

/** Without a word there is nothing quoted. */
function citaat(knoop: Tekstknoop): PdfBlok[] {
  const alineas = kinderen(knoop).flatMap((kind) => alinea(kind, {}));
  return alineas.length === 0 ? [] : [{ soort: 'citaat', blokken: alineas }];
}

const lijst = (knoop: Tekstknoop): PdfLijst => ({
  soort: 'lijst',
  geordend: knoop.type === 'orderedList',
  items: kinderen(knoop).map((item): PdfLijstItem => {
    const [eerste, sub] = kinderen(item);
    return { inhoud: eerste ? spans(eerste) : '', ...(sub ? { vervolg: [lijst(sub)] } : {}) };
  }),
});

function tabel(knoop: Tekstknoop): PdfBlok {
  const [kop, ...rijen] = kinderen(knoop);
  return {
    soort: 'tabel',
    koppen: kop ? kinderen(kop).map((kopcel) => ({ tekst: cel(kopcel) })) : [],
    rijen: rijen.map((rij) =>
      kinderen(rij).map((rijcel) =>
        kinderen(rijcel).flatMap((regel, plaats) => [
          ...(plaats > 0 ? [{ tekst: '\n' }] : []),
          ...spans(regel),
        ]),
      ),
    ),
    // Of a table in which every row begins with a head.
    rijkop: rijen.every((rij) => kinderen(rij)[0]?.type === 'tableHeader'),
  };
}

function figuur(knoop: Tekstknoop, { afbeelding }: Pdfwijze): PdfBlok[] {
  const beeld = afbeelding?.(attribuut(knoop, 'documentId'));
  const [alt, bijschrift] = [attribuut(knoop, 'alt'), attribuut(knoop, 'bijschrift')];
  // Without the picture itself its description stands there: a reader misses nothing unsaid. What was its caption is
  // text then, since it would become that of a table below it.
  if (!beeld) return [`Afbeelding: ${alt}`, bijschrift].filter(Boolean).map(alsAlinea);
  return [
    { soort: 'figuur', afbeelding: beeld, alt },
    ...(bijschrift === '' ? [] : [{ soort: 'bijschrift' as const, inhoud: bijschrift }]),
  ];
}

const alsAlinea = (inhoud: string): PdfBlok => ({ soort: 'alinea', inhoud });

const spans = (knoop: Tekstknoop): PdfSpan[] => kinderen(knoop).map(span);

function span(kind: Tekstknoop): PdfSpan {
  if (kind.type === 'hardBreak') return { tekst: '\n' };
  if (kind.type === 'verwijzing') return { tekst: attribuut(kind, 'label') };
  if (kind.type === WEGGELAKT) return { tekst: gattekst(attribuut(kind, 'grond')) };
  const marks = kind.marks ?? [];
  const link = marks.find(({ type }) => type === 'link')?.attrs?.href;
  return {
    tekst: kind.text ?? '',
    ...(marks.some(({ type }) => type === 'bold') ? { vet: true } : {}),
    ...(marks.some(({ type }) => type === 'italic') ? { cursief: true } : {}),
    ...(link ? { link } : {}),
  };
}
