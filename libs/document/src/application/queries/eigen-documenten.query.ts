import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { DocumentRepository, type Gedeelddocument } from '../ports/document.repository';

/** The newest documents that a provider gave or got, whatever they belong to. */
@Injectable()
export class EigenDocumenten {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly documenten: DocumentRepository,
  ) {}

  /** Newest first, at most `aantal`; nothing for who works for no provider. @throws DomeinFout GEEN_RECHT */
  execute(actor: Actor, aantal: number): Promise<readonly Gedeelddocument[]> {
    eisRecht(actor, 'document:lezen');
    const { aanbiederId } = actor;
    return this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling: 'document:lijst-lezen', object: 'lijst', objectId: 'documenten' });
      return aanbiederId === null ? [] : this.documenten.gedeeldMet(aanbiederId, aantal);
    });
  }
}
