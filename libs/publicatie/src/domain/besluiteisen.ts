import { DomeinFout, schrijfDag } from '@navolgbaar/kernel';
import type { Gehoorstand } from './belanghebbende';
import type { Gehoord } from './bezwaarverwachting';
import type { Publicatiefoutcode } from './fouten';
import type { Publicatiestaat } from './publicatie';

function weiger(code: Publicatiefoutcode, details: Record<string, string> = {}): never {
  throw new DomeinFout<Publicatiefoutcode>(code, details);
}

/**
 * What stays closed unless something else is decided is not opened without a ground that was weighed, and what somebody
 * objects to not without an answer to that (Awb art. 3:46).
 */
export function eisGewogen(
  { standaard, gronden }: Publicatiestaat,
  { gehoord, zienswijzeweging }: { gehoord: readonly Gehoord[]; zienswijzeweging: string | null },
): void {
  if (standaard.besluit === 'niet_openbaar' && !gronden?.oordelen.length)
    throw new DomeinFout<Publicatiefoutcode>('PUBLICATIE.GRONDEN_NIET_GEWOGEN', {}, [
      { name: 'besluit', reason: 'Weeg eerst minstens één grond van de Woo, met de reden.' },
    ]);
  if (gehoord.includes('bezwaar') && !zienswijzeweging?.trim())
    throw new DomeinFout<Publicatiefoutcode>('PUBLICATIE.ZIENSWIJZE_NIET_GEWOGEN', {}, [
      { name: 'zienswijzeweging', reason: 'Schrijf op hoe u het bezwaar weegt.' },
    ]);
}

/** Each who was asked has answered, or let its term pass (Woo art. 3.1 lid 3). */
export function eisAllenGehoord(anderen: readonly Gehoorstand[], op: string): void {
  const open = anderen.filter(({ strekking }) => strekking === null);
  if (open.some(({ staatStil }) => staatStil)) weiger('PUBLICATIE.ZIENSWIJZE_STAAT_STIL');
  const laatst = open
    .map(({ tot }) => tot)
    .sort()
    .at(-1);
  if (laatst && op <= laatst) weiger('PUBLICATIE.ZIENSWIJZE_VAN_DERDE_LOOPT', { tot: schrijfDag(laatst) });
}
