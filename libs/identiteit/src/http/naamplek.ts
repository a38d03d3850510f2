import { IdPipe, leesCursor } from '@navolgbaar/platform/http';

/** Where a page of a list by name goes on. @throws DomeinFout INVOER_ONGELDIG for a cursor that is not ours */
export function leesNaamplek(vanaf: string | undefined): { naam: string; id: string } | null {
  const plek = leesCursor(vanaf, 2);
  return plek ? { naam: String(plek[0]), id: new IdPipe().transform(String(plek[1])) } : null;
}
