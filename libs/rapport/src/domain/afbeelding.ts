import { DomeinFout } from '@navolgbaar/kernel';
import type { Rapportfoutcode } from './fouten';

/** What every browser and the writer of files can draw. */
const BEELDEN: readonly string[] = ['image/png', 'image/jpeg'];
/** As much as the writer of files takes of one picture. */
const GROOTSTE_BEELD = 10 * 1024 * 1024;

/** What is known of a document that a report shows. */
export interface Beeldstuk {
  readonly object: string;
  readonly objectId: string;
  readonly mediatype: string;
  /** In bytes. */
  readonly grootte: number;
  /** Looked at by the scanner, and nothing found. */
  readonly teOpenen: boolean;
}

/** Why a document cannot stand in a report of this case as a picture; null where it can. */
export function waaromGeenBeeld(stuk: Beeldstuk | undefined, zaakId: string): string | null {
  if (!stuk || stuk.object !== 'zaak' || stuk.objectId !== zaakId)
    return 'Deze afbeelding staat niet in het dossier van deze zaak. Kies een andere of haal haar weg.';
  if (!BEELDEN.includes(stuk.mediatype))
    return 'Alleen een afbeelding (JPEG of PNG) kan in het rapport. Kies een andere of haal dit weg.';
  if (!stuk.teOpenen)
    return 'Deze afbeelding is nog niet gecontroleerd op virussen, of is daarbij tegengehouden. Kies een andere of wacht.';
  if (stuk.grootte > GROOTSTE_BEELD)
    return 'Deze afbeelding is te groot om af te drukken: ten hoogste 10 MB. Maak haar kleiner.';
  return null;
}

/** Where a picture stands that cannot be there, and why. */
export interface Beeldfout {
  readonly plaats: string;
  readonly reden: string;
}

export const beeldweigering = (fouten: readonly Beeldfout[]): DomeinFout =>
  new DomeinFout<Rapportfoutcode>(
    'RAPPORT.AFBEELDING_ONGESCHIKT',
    {},
    fouten.map(({ plaats: name, reden: reason }) => ({ name, reason })),
  );
