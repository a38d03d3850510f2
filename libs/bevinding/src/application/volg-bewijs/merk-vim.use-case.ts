import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { bewijsnummer } from '../../domain/bewijsstuk';
import { Bewijswerk } from '../bewijswerk';

export interface MerkVimCommand {
  readonly bewijsstukId: string;
  readonly versie: number;
  readonly vim: boolean;
  readonly reden: string;
}

/**
 * Says that a piece of evidence comes out of internal incident reports (Wkkgz art. 9 lid 6), or that it does not after
 * all. A maatregel that rests on it asks for the recorded exception from then on.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, BEWIJS.GEGEVENS_ONTBREKEN
 */
@Injectable()
export class MerkVim {
  constructor(private readonly werk: Bewijswerk) {}

  execute(actor: Actor, { bewijsstukId, versie, vim, reden }: MerkVimCommand): Promise<void> {
    return this.werk.doe(actor, { bewijsstukId, gezien: versie }, async (bewijsstuk) => {
      bewijsstuk.merkVim(vim, reden);
      const wat = vim ? 'komt uit interne meldingen' : 'komt niet uit interne meldingen';
      return {
        handeling: 'bewijs:vim-markeren',
        tekst: `Bewijsstuk ${bewijsnummer(bewijsstuk.staat.nummer)} ${wat}. ${reden}`,
        velden: ['vim', 'vimReden'],
      };
    });
  }
}
