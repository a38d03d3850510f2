/** Reads a file back the way another program would, for tests: structure, text, marks and metadata. */
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Boomknoop {
  readonly rol: string;
  readonly alt: string | undefined;
  readonly tekst: string;
  readonly kinderen: readonly Boomknoop[];
}

interface PdfjsKnoop {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly PdfjsKnoop[];
}

export interface GelezenPdf {
  readonly bron: PDFDocumentProxy;
  readonly bladzijden: readonly PDFPageProxy[];
  /** The structure tree per page. */
  readonly bomen: readonly Boomknoop[];
  /** All text that is marked as an artifact, per page. */
  readonly artefacten: readonly string[];
  /** Text or paint outside any mark, over all pages; PDF/UA allows none. */
  readonly ongemarkeerd: number;
}

/** The operators that put something on the page. */
const TEKENEN = new Set<number>([
  OPS.showText,
  OPS.constructPath,
  OPS.fill,
  OPS.stroke,
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.shadingFill,
]);
const BEGIN = new Set<number>([OPS.beginMarkedContent, OPS.beginMarkedContentProps]);

export async function leesPdf(bestand: Uint8Array): Promise<GelezenPdf> {
  const bron = await getDocument({ data: new Uint8Array(bestand), verbosity: 0 }).promise;
  const bladzijden = await Promise.all(
    Array.from({ length: bron.numPages }, (_, index) => bron.getPage(index + 1)),
  );
  const gelezen = await Promise.all(bladzijden.map(leesBladzijde));
  return {
    bron,
    bladzijden,
    bomen: gelezen.map(({ boom }) => boom),
    artefacten: gelezen.map(({ artefact }) => artefact),
    ongemarkeerd: gelezen.reduce((som, { ongemarkeerd }) => som + ongemarkeerd, 0),
  };
}

async function leesBladzijde(
  bladzijde: PDFPageProxy,
): Promise<{ boom: Boomknoop; artefact: string; ongemarkeerd: number }> {
  const [structuur, inhoud, opdrachten] = await Promise.all([
    bladzijde.getStructTree(),
    bladzijde.getTextContent({ includeMarkedContent: true }),
    bladzijde.getOperatorList(),
  ]);
  const teksten = new Map<string, string>();
  const open: string[] = [];
  for (const item of inhoud.items) {
    if ('str' in item) {
      const sleutel = open.at(-1) ?? '';
      teksten.set(sleutel, `${teksten.get(sleutel) ?? ''} ${item.str}`.replace(/\s+/g, ' '));
    } else if (item.type === 'endMarkedContent') open.pop();
    // A span within a mark belongs to that mark.
    else open.push(item.id ?? open.at(-1) ?? (item as { tag?: string }).tag ?? '');
  }
  let diepte = 0;
  let ongemarkeerd = 0;
  for (const opdracht of opdrachten.fnArray) {
    if (BEGIN.has(opdracht)) diepte += 1;
    else if (opdracht === OPS.endMarkedContent) diepte -= 1;
    else if (TEKENEN.has(opdracht) && diepte === 0) ongemarkeerd += 1;
  }
  const boom = naarBoom((structuur ?? {}) as PdfjsKnoop, teksten);
  return { boom, artefact: teksten.get('Artifact') ?? '', ongemarkeerd };
}

function naarBoom(knoop: PdfjsKnoop, teksten: ReadonlyMap<string, string>): Boomknoop {
  const kinderen = (knoop.children ?? [])
    .filter((kind) => kind.role !== undefined)
    .map((kind) => naarBoom(kind, teksten));
  const eigen = (knoop.children ?? [])
    .map((kind) =>
      kind.role === undefined ? (teksten.get(kind.id ?? '') ?? '') : naarBoom(kind, teksten).tekst,
    )
    .join(' ');
  return { rol: knoop.role ?? '', alt: knoop.alt, tekst: eigen.replace(/\s+/g, ' ').trim(), kinderen };
}

/** All nodes in reading order. */
export function vlak(knoop: Boomknoop): Boomknoop[] {
  return [knoop, ...knoop.kinderen.flatMap(vlak)];
}
