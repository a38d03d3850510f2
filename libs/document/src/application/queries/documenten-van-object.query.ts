import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { magNaarBuiten } from '../../domain/bestandscontrole';
import type { Documentobject } from '../../domain/document';
import { DocumentRepository, type Documentregel } from '../ports/document.repository';

/** A document in a list, and whether its content can be opened now. */
export interface Getoonddocument extends Documentregel {
  readonly teOpenen: boolean;
}

/** The documents of one object, oldest first, as far as the actor may see them; also those that are held. */
@Injectable()
export class DocumentenVanObject {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly documenten: DocumentRepository,
    private readonly configuratie: Configuratie,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  async execute(actor: Actor, { object, objectId }: Documentobject): Promise<readonly Getoonddocument[]> {
    eisRecht(actor, 'document:lezen');
    const regels = await this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling: 'document:lijst-lezen', object, objectId });
      return this.documenten.vanObject({ object, objectId });
    });
    return regels.map(toon(this.configuratie));
  }
}

export const toon =
  ({ bestanden }: Configuratie) =>
  (regel: Documentregel): Getoonddocument => ({
    ...regel,
    teOpenen: magNaarBuiten(regel.status, bestanden.zonderControle),
  });
