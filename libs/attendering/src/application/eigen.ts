import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';

/** @returns whose attenderingen these are @throws DomeinFout GEEN_RECHT also for a machine: nobody tells it anything */
export function eisPersoon(actor: Actor): string {
  eisRecht(actor, 'ik:lezen');
  if (actor.soort !== 'gebruiker' || actor.gebruikerId === null)
    throw new DomeinFout('GEEN_RECHT', { recht: 'ik:lezen' });
  return actor.gebruikerId;
}
