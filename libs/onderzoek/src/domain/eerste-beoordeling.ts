import { DomeinFout } from '@navolgbaar/kernel';
import type { Onderzoeksfoutcode } from './fouten';
import type { Onderzoeker } from './soorten';
import type { Zaakhandeling } from './zaak-status';

/**
 * The first assessment of a calamiteit or geweldsincident: is it one, is nader onderzoek needed, and by whom.
 * Each answer has its own reason.
 */
export interface EersteBeoordeling {
  readonly isCalamiteit: boolean;
  readonly motivering: string;
  readonly naderOnderzoek: boolean | null;
  readonly naderOnderzoekMotivering: string | null;
  /** The provider first and if possible; the supervisor from the start when that is not possible. */
  readonly onderzoekDoor: Onderzoeker | null;
  readonly onderzoekDoorMotivering: string | null;
}

/**
 * The act that follows from the answers.
 * @throws DomeinFout ONDERZOEK.NADER_ONDERZOEK_ONVOLLEDIG naming the answers that are missing or do not fit
 */
export function handelingNaBeoordeling(beoordeling: EersteBeoordeling): Zaakhandeling {
  const ontbreekt = gebreken(beoordeling);
  if (ontbreekt.length > 0) {
    throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.NADER_ONDERZOEK_ONVOLLEDIG', {}, ontbreekt);
  }
  if (!beoordeling.isCalamiteit) return 'stelGeenCalamiteitVast';
  return beoordeling.naderOnderzoek ? 'beginOnderzoek' : 'zieAfVanNaderOnderzoek';
}

function gebreken(b: EersteBeoordeling): { name: string; reason: string }[] {
  const leeg = (tekst: string | null): boolean => !tekst?.trim();
  const fouten: { name: string; reason: string }[] = [];
  if (leeg(b.motivering)) {
    fouten.push({ name: 'motivering', reason: 'Leg uit waarom dit wel of niet onder het protocol valt.' });
  }
  if (!b.isCalamiteit) {
    if (b.naderOnderzoek) {
      fouten.push({
        name: 'naderOnderzoek',
        reason: 'Wat geen calamiteit of geweldsincident is, krijgt geen onderzoek volgens het protocol.',
      });
    }
    return fouten;
  }
  if (b.naderOnderzoek === null) {
    fouten.push({ name: 'naderOnderzoek', reason: 'Zeg of nader onderzoek nodig is.' });
  }
  if (leeg(b.naderOnderzoekMotivering)) {
    fouten.push({
      name: 'naderOnderzoekMotivering',
      reason: 'Leg uit waarom nader onderzoek wel of niet nodig is.',
    });
  }
  if (b.naderOnderzoek && !b.onderzoekDoor) {
    fouten.push({ name: 'onderzoekDoor', reason: 'Kies wie het onderzoek doet.' });
  }
  if (b.naderOnderzoek && b.onderzoekDoor === 'toezichthouder' && leeg(b.onderzoekDoorMotivering)) {
    fouten.push({
      name: 'onderzoekDoorMotivering',
      reason: 'De aanbieder onderzoekt als eerste, als dat kan. Leg uit waarom dat hier niet kan.',
    });
  }
  return fouten;
}
