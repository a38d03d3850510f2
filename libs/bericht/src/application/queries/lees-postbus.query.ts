import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { UnitOfWork } from '@navolgbaar/platform/database';

/** A mail as it would have gone out. */
export interface Postbusmail {
  readonly id: string;
  readonly berichtId: string;
  readonly aan: string;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly ontvangenOp: string;
}

export abstract class Postbus {
  abstract lees(voorId: string | undefined, aantal: number): Promise<readonly Postbusmail[]>;
}

/** The local mailbox of the demo. Elsewhere mails really go out, and this page does not exist. */
@Injectable()
export class LeesPostbus {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly postbus: Postbus,
    private readonly configuratie: Configuratie,
  ) {}

  /** @throws DomeinFout GEEN_RECHT; NIET_GEVONDEN when mails are really sent */
  async execute(actor: Actor, voorId: string | undefined, aantal: number): Promise<readonly Postbusmail[]> {
    eisRecht(actor, 'postbus:lezen');
    const { modus, mail } = this.configuratie;
    if (modus === 'productie' || mail.soort !== 'postbus') throw new DomeinFout('NIET_GEVONDEN');
    return this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling: 'postbus:lezen', object: 'postbus', objectId: 'lijst' });
      return this.postbus.lees(voorId, aantal);
    });
  }
}
