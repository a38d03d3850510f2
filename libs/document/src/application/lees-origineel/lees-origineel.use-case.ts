import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { nieuwId, UnitOfWork } from '@navolgbaar/platform/database';
import { Bestandskluis } from '@navolgbaar/platform/opslag';
import type { Documentfoutcode } from '../../domain/fouten';
import { eisVeilig, geefInhoud } from '../lees-document/geef-inhoud';
import type { GelezenDocument } from '../lees-document/lees-document.use-case';
import { DocumentRepository } from '../ports/document.repository';

/**
 * Opens the sealed original of a picture, with what the camera wrote in it. Who does, says why; both are kept.
 * @throws DomeinFout as LeesDocument, and DOCUMENT.GEEN_ORIGINEEL
 */
@Injectable()
export class LeesOrigineel {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly kluis: Bestandskluis,
    private readonly documenten: DocumentRepository,
    private readonly configuratie: Configuratie,
  ) {}

  async execute(
    actor: Actor,
    { documentId, reden }: { readonly documentId: string; readonly reden: string },
  ): Promise<GelezenDocument> {
    eisRecht(actor, 'document:origineel');
    const { document, origineel } = await this.uow.run(actor, () => this.verbreekZegel(documentId, reden));
    const { sha256, grootte } = origineel;
    const inhoud = await geefInhoud(this.kluis, actor.organisatieId, sha256, origineel.inhoud);
    return { document: { ...document, sha256, grootte }, inhoud };
  }

  private async verbreekZegel(documentId: string, reden: string) {
    const document = await this.documenten.zoek(documentId);
    if (!document) throw new DomeinFout('NIET_GEVONDEN');
    eisVeilig(document.status, this.configuratie.bestanden.zonderControle);
    const origineel = await this.documenten.origineel(documentId);
    if (!origineel) throw new DomeinFout<Documentfoutcode>('DOCUMENT.GEEN_ORIGINEEL');
    await this.documenten.legInzageVast({ id: nieuwId(), documentId, op: this.klok.nu().toString(), reden });
    this.uow.schrijf({ handeling: 'document:origineel-lezen', object: 'document', objectId: documentId });
    return { document, origineel };
  }
}
