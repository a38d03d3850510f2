import { DomeinFout } from '@navolgbaar/kernel';
import type { Rapportfoutcode } from './fouten';
import type { Rapportstand } from './rapportversie';
import { onderbouwingsnaam, sectie, sectienaam, zelfdeBevindingen } from './secties';
import { zelfdeTekst } from '@navolgbaar/tekst';

/** What a report knows of the last hearing of its provider; written by that hearing, in its own transaction. */
export interface Wederhoorstand {
  readonly wederhoorId: string;
  readonly stand: 'loopt' | 'gehoord' | 'geen_reactie';
  /** The headings of the parts with a reaction that has no answer yet. */
  readonly onbeantwoord: readonly string[];
  /** What the provider wants to say in the report itself, unchanged. */
  readonly eigenReactie: string | null;
  /** The version of the report that was heard, and the term to react; absent from before these were kept. */
  readonly versieId?: string | null;
  readonly termijnId?: string | null;
  /** The parts of which an answer says that the report was changed, by the names of their fields then. */
  readonly toegezegd?: readonly string[];
}

/** Which of these parts still say what the version that was heard said, by the names of their fields now. */
export function onveranderd(gehoord: Rapportstand, nu: Rapportstand, plaatsen: readonly string[]): string[] {
  return [...new Set(plaatsen)].flatMap((plaats) => {
    const bevinding = /^bevindingen\.(\d+)\./.exec(plaats);
    if (!bevinding) {
      const gelijk = gehoord.secties.some(
        ({ sleutel, inhoud }) =>
          sectienaam(sleutel) === plaats && zelfdeTekst(inhoud, sectie(nu.secties, sleutel)),
      );
      return gelijk ? [plaats] : [];
    }
    const was = gehoord.bevindingen[Number(bevinding[1])];
    const waar = was ? nu.bevindingen.findIndex((een) => zelfdeBevindingen([een], [was])) : -1;
    return waar < 0 ? [] : [onderbouwingsnaam(waar)];
  });
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
