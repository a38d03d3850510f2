import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Bestandskluis } from '@navolgbaar/platform/opslag';
import type { Readable } from 'node:stream';
import type { Document } from '../../domain/document';
import { DocumentRepository, type OpgeslagenDocument } from '../ports/document.repository';
import { eisVeilig, geefInhoud } from './geef-inhoud';

export interface GelezenDocument {
  readonly document: Document;
  /** The bytes; the caller reads or destroys them. It errors at the end when they are not what was stored. */
  readonly inhoud: Readable;
}

/** Opens a document. Reading is an act of its own: it leaves an audit line (rulings.md, need-to-know). */
@Injectable()
export class LeesDocument {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly kluis: Bestandskluis,
    private readonly documenten: DocumentRepository,
    private readonly configuratie: Configuratie,
  ) {}

  /**
   * @throws DomeinFout GEEN_RECHT; NIET_GEVONDEN when it does not exist or is not for this actor;
   * DOCUMENT.NIET_GECONTROLEERD, .CONTROLE_MISLUKT or .BESMET while it may not leave the house;
   * DOCUMENT.INHOUD_ONTBREEKT when the storage lost it
   */
  async execute(actor: Actor, id: string): Promise<GelezenDocument> {
    eisRecht(actor, 'document:lezen');
    const { inhoud: plaats, ...document } = await this.uow.run(actor, () => this.zoek(id));
    const inhoud = await geefInhoud(this.kluis, actor.organisatieId, document.sha256, plaats);
    return { document, inhoud };
  }

  private async zoek(id: string): Promise<OpgeslagenDocument> {
    const document = await this.documenten.zoek(id);
    if (!document) throw new DomeinFout('NIET_GEVONDEN');
    eisVeilig(document.status, this.configuratie.bestanden.zonderControle);
    this.uow.schrijf({ handeling: 'document:lezen', object: 'document', objectId: id });
    return document;
  }
}
