import { VERWIJSSOORTEN } from './tekstdocument';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** As the codes of norms in a framework. */
const NORMCODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** Where a norm stands: the version of a framework, whose words never change, and its code there. */
export interface Normplaats {
  readonly kaderversieId: string;
  readonly code: string;
}

export const isUuid = (waarde: unknown): waarde is string => typeof waarde === 'string' && UUID.test(waarde);

/** To what a reference to a norm points, as the id of that reference. */
export const normdoel = ({ kaderversieId, code }: Normplaats): string => `${kaderversieId}:${code}`;

/** The norm that such an id names; null where it names none. */
export function leesNormdoel(id: string): Normplaats | null {
  const [kaderversieId = '', code = '', ...rest] = id.split(':');
  return rest.length === 0 && UUID.test(kaderversieId) && NORMCODE.test(code)
    ? { kaderversieId, code }
    : null;
}

/** Whether an id can be that of a thing of this kind. */
export function isVerwijsdoel(soort: unknown, id: unknown): boolean {
  if (!(VERWIJSSOORTEN as readonly unknown[]).includes(soort)) return false;
  return soort === 'norm' ? typeof id === 'string' && leesNormdoel(id) !== null : isUuid(id);
}
