import type { TermijnFeiten } from '@navolgbaar/termijn';
import type { Opdrachtlijstregel, Opdrachtregel } from './opdrachten.query';

/** Orders with what their terms say today: one statement for the whole list. Inside a unit of work. */
export async function metStilstand(
  regels: readonly Opdrachtregel[],
  termijnen: TermijnFeiten,
): Promise<Opdrachtlijstregel[]> {
  const gevonden = await termijnen.vanIds(regels.map(({ termijnId }) => termijnId));
  const stil = new Map(gevonden.map(({ id, opgeschortOp }) => [id, opgeschortOp]));
  return regels.map((regel) => ({ ...regel, opgeschortOp: stil.get(regel.termijnId) ?? null }));
}
