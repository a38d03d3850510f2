import { DomeinFout } from '@navolgbaar/kernel';
import type { Wegingfoutcode } from './fouten';

/** @throws DomeinFout always; a function, so that a refusal can stand in an expression. */
export function weiger(code: Wegingfoutcode, naam: string, reden: string): never {
  throw new DomeinFout<Wegingfoutcode>(code, {}, [{ name: naam, reason: reden }]);
}
