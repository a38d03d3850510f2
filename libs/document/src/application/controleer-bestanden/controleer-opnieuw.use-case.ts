import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { TE_CONTROLEREN } from '../../domain/bestandscontrole';
import type { Documentfoutcode } from '../../domain/fouten';
import '../../domain/gebeurtenissen';
import { Controles } from '../ports/controles';
import { DocumentRepository } from '../ports/document.repository';

/**
 * Asks for another check of a document that is held.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, DOCUMENT.CONTROLE_NIET_NODIG when its check is done
 */
@Injectable()
export class ControleerOpnieuw {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly documenten: DocumentRepository,
    private readonly controles: Controles,
  ) {}

  async execute(actor: Actor, id: string): Promise<void> {
    eisRecht(actor, 'document:controleren');
    await this.uow.run(actor, async () => {
      const document = await this.documenten.zoek(id);
      if (!document) throw new DomeinFout('NIET_GEVONDEN');
      const { object, objectId, status } = document;
      if (!(TE_CONTROLEREN as readonly string[]).includes(status))
        throw new DomeinFout<Documentfoutcode>('DOCUMENT.CONTROLE_NIET_NODIG');
      await this.controles.vraagAan(id, this.klok.nu().toString());
      this.uow.meld({
        type: 'DocumentWachtOpControle',
        aggregaatId: id,
        payload: { documentId: id, object, objectId },
      });
      this.uow.schrijf({ handeling: 'document:controle-vragen', object: 'document', objectId: id });
    });
  }
}
