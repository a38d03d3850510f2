import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { type Machineclienthandeling, eisHandeling } from '../../domain/machineclient';
import { type Clientregel, Clients } from '../ports/clients';

/** Finds the client that is acted on, inside a unit of work. */
@Injectable()
export class Clientslot {
  constructor(private readonly clients: Clients) {}

  /**
   * @param client its own id, or the name it logs in with
   * @param versie as it was seen; null from the command line, which shows none
   * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, CLIENT_VAN_SERVER
   */
  async voor(
    actor: Actor,
    client: string,
    versie: number | null,
    handeling: Machineclienthandeling,
  ): Promise<Clientregel> {
    const gevonden = await this.clients.vergrendel(client);
    if (!gevonden) throw new DomeinFout('NIET_GEVONDEN');
    if (versie !== null && versie !== gevonden.versie) throw new DomeinFout('VERSIE_VEROUDERD');
    eisHandeling(gevonden, handeling, actor.soort === 'systeem');
    return gevonden;
  }
}
