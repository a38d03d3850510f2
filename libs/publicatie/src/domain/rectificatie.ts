import { DomeinFout } from '@navolgbaar/kernel';
import type { Publicatiefoutcode } from './fouten';
import type { Lakvoorstel } from './lakken/voorstellen';

/** What was wrong in the public report and what it must be. The report itself stays as it was adopted. */
export interface Rectificatie {
  /** ISO 8601 instant. */
  readonly op: string;
  readonly door: string | null;
  readonly tekst: string;
  /** Why what could be about a person can stand in it. */
  readonly naamToelichting: string | null;
}

/**
 * A correction is public at once: what could be about a person stays only with a reason, and what may never stay does not.
 * @param voorstellen what the finders see in its text
 * @throws DomeinFout PUBLICATIE.LAK_VERPLICHT, PUBLICATIE.PERSOONSNAAM
 */
export function eisPersoonsvrij(
  { naamToelichting }: Pick<Rectificatie, 'naamToelichting'>,
  voorstellen: readonly Lakvoorstel[],
): void {
  const vast = voorstellen.find(({ onverbiddelijk }) => onverbiddelijk);
  if (vast) weiger('PUBLICATIE.LAK_VERPLICHT', `Haal dit weg: ${vast.fragment}.`);
  const [open] = voorstellen;
  if (open && !naamToelichting)
    weiger(
      'PUBLICATIE.PERSOONSNAAM',
      `Dit kan over een persoon gaan: ${open.fragment}. Haal het weg, of leg uit waarom het kan blijven.`,
    );
}

function weiger(code: Publicatiefoutcode, reason: string): never {
  throw new DomeinFout<Publicatiefoutcode>(code, {}, [{ name: 'tekst', reason }]);
}
