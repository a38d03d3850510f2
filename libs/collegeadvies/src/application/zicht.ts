import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, vanBinnen } from '@navolgbaar/platform/auth';
import type { Adviesstaat } from '../domain/adviesstaat';
import type { Zicht } from './queries/adviezen.query';

/** What is the work of the team alone, also where a jurist saw an earlier text. */
const VAN_TEAM: readonly string[] = ['voorstel', 'concept', 'afgezien'];

export function zichtVan(actor: Actor): Zicht {
  if (vanBinnen(actor)) return 'team';
  return actor.rollen.includes('jurist') ? 'jurist' : 'college';
}

/**
 * The row check: a jurist sees what was laid before him, a college what was sent to it, each of the own gemeente alone. The
 * database has the same rule.
 * @throws DomeinFout NIET_GEVONDEN
 */
export function eisZichtbaar(
  actor: Actor,
  { gemeenteId, status, voorgelegdOp, verzending }: Adviesstaat,
): void {
  const zicht = zichtVan(actor);
  if (zicht === 'team') return;
  const gezien =
    zicht === 'jurist' ? voorgelegdOp !== null && !VAN_TEAM.includes(status) : verzending !== null;
  if (actor.gemeenteId !== gemeenteId || !gezien) throw new DomeinFout('NIET_GEVONDEN');
}
