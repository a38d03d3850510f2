import { DomeinFout } from '@navolgbaar/kernel';
import type { Rol } from '@navolgbaar/platform/auth';
import type { Identiteitfoutcode } from '../domain/fouten';
import { type Koppeling, botsendeRollen, koppelfouten } from '../domain/rolscheiding';

/**
 * Checks roles with what belongs to them.
 * @throws DomeinFout ROLLEN_BOTSEN when one person may not hold them together, INVOER_ONGELDIG when something is missing
 */
export function eisGeldigeRollen(koppeling: Koppeling & { readonly rollen: readonly Rol[] }): void {
  const botsing = botsendeRollen(koppeling.rollen)[0];
  if (botsing) throw new DomeinFout<Identiteitfoutcode>('ROLLEN_BOTSEN', { ...botsing });
  const fouten = koppelfouten(koppeling);
  if (fouten.length > 0) throw new DomeinFout('INVOER_ONGELDIG', {}, fouten);
}
