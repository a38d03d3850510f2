import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Documentobject } from '../../domain/document';
import { DocumentRepository, type Documentregel } from '../ports/document.repository';

/** The documents of one object, oldest first, as far as the actor may see them. */
@Injectable()
export class DocumentenVanObject {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly documenten: DocumentRepository,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  async execute(actor: Actor, { object, objectId }: Documentobject): Promise<readonly Documentregel[]> {
    eisRecht(actor, 'document:lezen');
    return this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling: 'document:lijst-lezen', object, objectId });
      return this.documenten.vanObject({ object, objectId });
    });
  }
}
