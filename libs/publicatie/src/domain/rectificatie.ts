import { DomeinFout } from '@navolgbaar/kernel';
import type { Publicatiefoutcode } from './fouten';
import { NAAM_IN_TEKST } from './publieke-versie';

/** What was wrong in the public report and what it must be. The report itself stays as it was adopted. */
export interface Rectificatie {
  /** ISO 8601 instant. */
  readonly op: string;
  readonly door: string | null;
  readonly tekst: string;
  /** Why a word that is also the name of a melder or cliënt can stand in it. */
  readonly naamToelichting: string | null;
}

/**
 * Where a word stands that is also a name of the case, it is said why it can stand there.
 * @throws DomeinFout PUBLICATIE.PERSOONSNAAM
 */
export function eisZonderNaam({ naamToelichting }: Rectificatie): void {
  if (naamToelichting) return;
  const plaats = { name: 'tekst', reason: NAAM_IN_TEKST };
  throw new DomeinFout<Publicatiefoutcode>('PUBLICATIE.PERSOONSNAAM', {}, [plaats]);
}
