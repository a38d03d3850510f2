import { DomeinFout } from '@navolgbaar/kernel';
import type { Rapportfoutcode } from './fouten';

/** What a report knows of the last hearing of its provider; written by that hearing, in its own transaction. */
export interface Wederhoorstand {
  readonly wederhoorId: string;
  readonly stand: 'loopt' | 'gehoord' | 'geen_reactie';
  /** The headings of the parts with a reaction that has no answer yet. */
  readonly onbeantwoord: readonly string[];
  /** What the provider wants to say in the report itself, unchanged. */
  readonly eigenReactie: string | null;
}

/**
 * A report is adopted after its provider was heard, or with the reason why it was not (Awb art. 3:2).
 * @returns that reason; null where the provider was heard
 * @throws DomeinFout RAPPORT.WEDERHOOR_LOOPT with the parts that wait for an answer, RAPPORT.ZONDER_WEDERHOOR
 */
export function eisGehoord(stand: Wederhoorstand | null, reden: string | null): string | null {
  if (stand?.stand === 'loopt') {
    throw new DomeinFout<Rapportfoutcode>(
      'RAPPORT.WEDERHOOR_LOOPT',
      {},
      stand.onbeantwoord.map((kop) => ({
        name: 'wederhoor',
        reason: `Nog geen antwoord op de reactie: ${kop}`,
      })),
    );
  }
  if (stand) return null;
  const waarom = reden?.trim();
  if (!waarom) {
    throw new DomeinFout<Rapportfoutcode>('RAPPORT.ZONDER_WEDERHOOR', {}, [
      { name: 'zonderWederhoor', reason: 'Leg uit waarom de aanbieder niet is gehoord over het concept.' },
    ]);
  }
  return waarom;
}
