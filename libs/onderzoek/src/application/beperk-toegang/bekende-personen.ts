import { Injectable } from '@nestjs/common';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { DomeinFout } from '@navolgbaar/kernel';
import type { Onderzoeksfoutcode } from '../../domain/fouten';

/** The people to whom something is closed. */
@Injectable()
export class BekendePersonen {
  constructor(private readonly gebruikers: Gebruikersgegevens) {}

  /**
   * @param binnen the people of a closed case: others cannot see a part of it
   * @throws DomeinFout ONDERZOEK.TOEGANG_ONBEKEND
   */
  async eis(gebruikerIds: readonly string[], binnen: readonly string[] | null = null): Promise<void> {
    const bekend = await this.gebruikers.vanIds(gebruikerIds);
    const buiten = binnen ? gebruikerIds.filter((id) => !binnen.includes(id)) : [];
    if (bekend.length === new Set(gebruikerIds).size && buiten.length === 0) return;
    const reden =
      buiten.length > 0
        ? 'Een van deze gebruikers mag de zaak zelf niet zien.'
        : 'Een van deze gebruikers is niet bekend.';
    throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.TOEGANG_ONBEKEND', {}, [
      { name: 'gebruikerIds', reason: reden },
    ]);
  }
}
