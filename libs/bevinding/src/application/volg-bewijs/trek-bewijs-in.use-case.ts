import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { bewijsnummer } from '../../domain/bewijsstuk';
import { Bewijswerk } from '../bewijswerk';
import { BewijsRepository } from '../ports/bewijs.repository';

export interface TrekBewijsInCommand {
  readonly bewijsstukId: string;
  readonly versie: number;
  readonly reden: string;
}

/**
 * Takes a piece of evidence out of use; it stays readable with its chain.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, BEWIJS.GEGEVENS_ONTBREKEN,
 * .IN_GEBRUIK while a finding stands on it
 */
@Injectable()
export class TrekBewijsIn {
  constructor(
    private readonly bewijs: BewijsRepository,
    private readonly werk: Bewijswerk,
  ) {}

  execute(actor: Actor, { bewijsstukId, versie, reden }: TrekBewijsInCommand): Promise<void> {
    return this.werk.doe(actor, { bewijsstukId, gezien: versie }, async (bewijsstuk) => {
      bewijsstuk.trekIn(reden, await this.bewijs.steunt(bewijsstukId));
      return {
        handeling: 'bewijs:intrekken',
        tekst: `Bewijsstuk ${bewijsnummer(bewijsstuk.staat.nummer)} ingetrokken. ${reden}`,
        velden: ['status', 'intrekreden'],
      };
    });
  }
}
