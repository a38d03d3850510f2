import { DomeinFout } from '@navolgbaar/kernel';
import { leesCursor } from '@navolgbaar/platform/http';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Where a page of the list begins. An address that was cut off or made up gives the first page, not an error. */
export function leesRegistercursor(cursor: unknown): { op: string; slug: string } | null {
  if (typeof cursor !== 'string') return null;
  try {
    const [op, slug] = leesCursor(cursor, 2) ?? [];
    if (typeof op !== 'string' || typeof slug !== 'string' || !MOMENT.test(op)) return null;
    return Number.isNaN(Date.parse(op)) ? null : { op, slug };
  } catch (fout) {
    if (fout instanceof DomeinFout) return null;
    throw fout;
  }
}
