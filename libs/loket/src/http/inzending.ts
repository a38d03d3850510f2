import type { MultipartFile } from '@fastify/multipart';
import type { OntvangenBestand } from '@navolgbaar/document';
import { DomeinFout } from '@navolgbaar/kernel';
import type { FastifyRequest } from 'fastify';
import { type Invoer, alsInvoer } from './formulier';

/** What a form with files brought. */
export interface Inzending<B> {
  readonly invoer: Invoer;
  readonly bezwaar: B | null;
  readonly bestanden: readonly OntvangenBestand[];
  /** Why a file was not taken; then none of them is kept. */
  readonly bestandsfout: DomeinFout | null;
}

interface Ontvangst<B> {
  /** Whether the form is taken, asked once its fields are there and before any file is kept. */
  readonly keur: (invoer: Invoer) => Promise<B | null>;
  readonly ontvang: (naam: string, deel: MultipartFile) => Promise<OntvangenBestand>;
  readonly vergeet: (bestand: OntvangenBestand) => Promise<void>;
}

/**
 * Reads a form of a page, with files behind its fields or without. Fields that come after a file do not count: a browser
 * sends them in the order of the page, and whether a file may be kept hangs on them.
 */
export async function leesInzending<B>(
  request: FastifyRequest,
  { keur, ontvang, vergeet }: Ontvangst<B>,
): Promise<Inzending<B>> {
  if (!request.isMultipart()) {
    const invoer = alsInvoer(request.body);
    return { invoer, bezwaar: await keur(invoer), bestanden: [], bestandsfout: null };
  }
  const invoer: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  const bestanden: OntvangenBestand[] = [];
  let gekeurd: { readonly bezwaar: B | null } | null = null;
  let bestandsfout: DomeinFout | null = null;
  try {
    for await (const deel of request.parts()) {
      if (deel.type === 'field') {
        if (!gekeurd) invoer[deel.fieldname] = deel.value;
        continue;
      }
      gekeurd ??= { bezwaar: await keur(invoer) };
      // An empty field for a file has no name.
      if (gekeurd.bezwaar || bestandsfout || !deel.filename) {
        deel.file.resume();
        continue;
      }
      try {
        const bestand = await ontvang(deel.filename, deel);
        bestanden.push(bestand);
        if (deel.file.truncated) throw new DomeinFout('TE_GROOT');
      } catch (fout) {
        if (!(fout instanceof DomeinFout)) throw fout;
        bestandsfout = fout;
        deel.file.resume();
      }
    }
  } catch (fout) {
    await Promise.all(bestanden.map(vergeet));
    // Too many parts, or too large a field: the limits of the server itself.
    if (!isGrensfout(fout)) throw fout;
    bestandsfout = new DomeinFout('TE_GROOT');
  }
  gekeurd ??= { bezwaar: await keur(invoer) };
  if (bestandsfout === null) return { invoer, bezwaar: gekeurd.bezwaar, bestanden, bestandsfout };
  await Promise.all(bestanden.map(vergeet));
  return { invoer, bezwaar: gekeurd.bezwaar, bestanden: [], bestandsfout };
}

const isGrensfout = (fout: unknown): boolean =>
  /^FST_(PARTS|FILES|FIELDS)_LIMIT$|^FST_REQ_FILE_TOO_LARGE$/.test((fout as { code?: string }).code ?? '');
