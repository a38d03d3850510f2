import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { MarkeerMelding } from '@navolgbaar/melding';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Wegingfoutcode } from '../../domain/fouten';
import { type Besluit, WegingRepository } from '../ports/weging.repository';

export type NeemBesluitCommand = Omit<Besluit, 'id' | 'wegingId' | 'vastgelegdOp' | 'vastgelegdDoor'>;

/**
 * Records what the werkoverleg decided about a weighed melding. Colour and decision are two things: green with action
 * and red without are both possible, always with a reason (requirements C2, AC-7).
 * @throws DomeinFout WEGING.EERST_WEGEN, WEGING.ACTIE_ONTBREEKT, OVERGANG_NIET_MOGELIJK, NIET_GEVONDEN
 */
@Injectable()
export class NeemBesluit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly markeer: MarkeerMelding,
    private readonly wegingen: WegingRepository,
  ) {}

  async execute(actor: Actor, command: NeemBesluitCommand): Promise<Besluit> {
    eisRecht(actor, 'weging:besluiten');
    if ((command.besluit === 'actie') !== (command.actie !== null)) {
      throw new DomeinFout<Wegingfoutcode>('WEGING.ACTIE_ONTBREEKT', {}, [
        { name: 'actie', reason: 'Kies een actie bij "actie", en laat het leeg bij "geen actie".' },
      ]);
    }
    return this.uow.run(actor, async () => {
      const handeling = command.besluit === 'actie' ? 'besluitActie' : 'besluitGeenActie';
      await this.markeer.execute(actor, { meldingId: command.meldingId, handeling });
      const [laatste] = await this.wegingen.wegingenVan([command.meldingId]);
      if (!laatste) throw new DomeinFout<Wegingfoutcode>('WEGING.EERST_WEGEN');
      const besluit: Besluit = {
        ...command,
        id: nieuwId(),
        wegingId: laatste.id,
        vastgelegdOp: this.klok.nu().toString(),
        vastgelegdDoor: actor.gebruikerId,
      };
      await this.wegingen.voegBesluitToe(besluit);
      this.uow.meld({
        type: 'BesluitGenomen',
        aggregaatId: besluit.id,
        payload: {
          besluitId: besluit.id,
          meldingId: besluit.meldingId,
          besluit: besluit.besluit,
          actie: besluit.actie,
        },
      });
      this.uow.schrijf({ handeling: 'weging:besluiten', object: 'besluit', objectId: besluit.id });
      return besluit;
    });
  }
}
