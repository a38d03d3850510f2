import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Meldingfoutcode } from '../../domain/fouten';
import { Verbanden } from '../ports/verbanden';
import { HANDELING, Verbindwerk } from './verbindwerk';

export interface VerbreekVerbandCommand {
  readonly meldingId: string;
  readonly verbandId: string;
  readonly versie: number;
  readonly reden?: string | undefined;
}

/**
 * Takes a link away, with the reason; the link stays to be read. Of a melding that had gone up in another this is the
 * splitting: it comes back where it was.
 * @throws DomeinFout NIET_GEVONDEN also for a link that this person does not see, VERSIE_VEROUDERD,
 * MELDING.MOTIVERING_ONTBREEKT
 */
@Injectable()
export class VerbreekVerband {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly verbanden: Verbanden,
    private readonly werk: Verbindwerk,
  ) {}

  async execute(actor: Actor, command: VerbreekVerbandCommand): Promise<void> {
    eisRecht(actor, 'melding:bewerken');
    const { meldingId, verbandId, versie, reden = null } = command;
    await this.uow.run(actor, async () => {
      const gezien = (await this.verbanden.van(meldingId)).find(({ id }) => id === verbandId);
      if (!gezien) throw new DomeinFout('NIET_GEVONDEN');
      const andereId = gezien.vanId === meldingId ? gezien.naarId : gezien.vanId;
      const [deze, andere] = await this.werk.neemBeide(meldingId, versie, andereId);
      const verband = deze.verbanden.find(({ id }) => id === verbandId);
      if (!verband) throw new DomeinFout('NIET_GEVONDEN');
      if (verband.soort !== 'niet_dezelfde' && !reden) {
        throw new DomeinFout<Meldingfoutcode>('MELDING.MOTIVERING_ONTBREEKT', {}, [
          { name: 'reden', reason: 'Leg uit waarom deze meldingen niet meer bij elkaar horen.' },
        ]);
      }
      await this.verbanden.verbreek(verbandId, reden);
      const onder = verband.vanId === deze.id ? deze : andere;
      const statussen = verband.soort === 'dubbel' ? [[onder.id, this.werk.splits(onder)] as const] : [];
      await this.werk.sluitAf([deze, andere], HANDELING[verband.soort].verbreek, new Map(statussen));
      this.werk.vertel('MeldingVerbandVerbroken', verband, meldingId);
    });
  }
}
