import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import type { Identiteitfoutcode } from '../../domain/fouten';
import { Belangenconflictregister, type Nieuwsbron } from '../ports/belangenconflicten';

/**
 * Who is not impartial towards a provider today (Awb art. 2:4; rulings: conflict of interest blocks). Call inside a unit
 * of work. The database keeps the cases of that provider away from him; this says why, before anything is written.
 */
@Injectable()
export class Belangenconflicten {
  constructor(
    private readonly register: Belangenconflictregister,
    private readonly klok: Klok,
  ) {}

  /**
   * Nobody, and nobody in particular as provider, is always free.
   * @param veld the question that names the person
   * @throws DomeinFout BELANGENCONFLICT
   */
  async eisVrij(
    gebruikerId: string | null | undefined,
    aanbiederId: string | null | undefined,
    veld = 'behandelaarId',
  ): Promise<void> {
    if (!gebruikerId || !aanbiederId) return;
    if ((await this.vrij([gebruikerId], aanbiederId)).length > 0) return;
    throw new DomeinFout<Identiteitfoutcode>('BELANGENCONFLICT', {}, [
      { name: veld, reason: 'Deze persoon heeft een belangenconflict met de aanbieder. Kies iemand anders.' },
    ]);
  }

  /** Of these people those who may handle something of this provider. */
  async vrij(gebruikerIds: readonly string[], aanbiederId: string | null): Promise<string[]> {
    if (!aanbiederId || gebruikerIds.length === 0) return [...gebruikerIds];
    const dag = this.klok.vandaag().toString();
    const geblokkeerd = await this.register.geblokkeerd(aanbiederId, gebruikerIds, dag);
    return gebruikerIds.filter((id) => !geblokkeerd.includes(id));
  }

  /**
   * Of these people those who may be told of something: to whom no case around it is closed, and who have no conflict of
   * interest with any provider that it concerns. One rule for every letter and notice to the team; call it where the reader
   * is not the one who asks, for then the database does not decide.
   */
  async magWeten(over: Nieuwsbron, gebruikerIds: readonly string[]): Promise<string[]> {
    if (gebruikerIds.length === 0) return [];
    return this.register.magWeten(over, gebruikerIds, this.klok.vandaag().toString());
  }

  /** Who may not handle anything of which provider today, for who looks for work that lies with the wrong person. */
  lopend(): Promise<readonly { readonly gebruikerId: string; readonly aanbiederId: string }[]> {
    return this.register.lopend(this.klok.vandaag().toString());
  }
}
