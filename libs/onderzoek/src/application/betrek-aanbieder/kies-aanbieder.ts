import { DomeinFout } from '@navolgbaar/kernel';
import type { Onderzoeksfoutcode } from '../../domain/fouten';
import type { Zaakstaat } from '../../domain/zaak';
import type { ZaakaanbiederRepository } from '../ports/zaakaanbieder.repository';

/**
 * The provider of a case whom an act concerns: the one that is named, else the only one. Where there are several somebody
 * chooses: what is about one provider must never land at another. From then on that one stays with the case.
 * @throws DomeinFout ONDERZOEK.AANBIEDER_ONTBREEKT, ONDERZOEK.KIES_AANBIEDER, ONDERZOEK.AANBIEDER_NIET_BETROKKEN
 */
export async function kiesAanbieder(
  zaak: Pick<Zaakstaat, 'id' | 'aanbiederId' | 'aanbiederNaam'>,
  aanbiederId: string | undefined,
  betrokken: ZaakaanbiederRepository,
): Promise<{ readonly aanbiederId: string; readonly aanbiederNaam: string }> {
  if (!zaak.aanbiederId) throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.AANBIEDER_ONTBREEKT');
  const eerste = { aanbiederId: zaak.aanbiederId, aanbiederNaam: zaak.aanbiederNaam ?? '' };
  if (aanbiederId === zaak.aanbiederId) return eerste;
  const anderen = await betrokken.van(zaak.id);
  if (!aanbiederId) {
    if (anderen.length === 0) return eerste;
    throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.KIES_AANBIEDER', {}, [
      {
        name: 'aanbiederId',
        reason: 'Bij deze zaak zijn meer aanbieders betrokken. Kies om welke het gaat.',
      },
    ]);
  }
  const ander = anderen.find((een) => een.aanbiederId === aanbiederId);
  // Somebody may take it off at the same moment: then it is not there to be used.
  if (ander && (ander.inGebruik || (await betrokken.neemInGebruik(zaak.id, aanbiederId)))) {
    return { aanbiederId, aanbiederNaam: ander.aanbiederNaam };
  }
  throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.AANBIEDER_NIET_BETROKKEN', {}, [
    { name: 'aanbiederId', reason: 'Kies een aanbieder die bij deze zaak is betrokken.' },
  ]);
}
