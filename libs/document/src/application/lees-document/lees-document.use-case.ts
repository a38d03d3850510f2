import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Opslag, OpslagFout } from '@navolgbaar/platform/opslag';
import { pipeline, type Readable } from 'node:stream';
import type { Document } from '../../domain/document';
import type { Documentfoutcode } from '../../domain/fouten';
import { DocumentRepository, type OpgeslagenDocument } from '../ports/document.repository';
import { Inhoudscontrole } from './inhoudscontrole';

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
    private readonly opslag: Opslag,
    private readonly documenten: DocumentRepository,
  ) {}

  /**
   * @throws DomeinFout GEEN_RECHT; NIET_GEVONDEN when it does not exist or is not for this actor;
   * DOCUMENT.IN_QUARANTAINE; DOCUMENT.INHOUD_ONTBREEKT when the storage lost it
   */
  async execute(actor: Actor, id: string): Promise<GelezenDocument> {
    eisRecht(actor, 'document:lezen');
    const { opslagsleutel, ...document } = await this.uow.run(actor, () => this.zoek(id));
    const bron = await this.opslag.get(opslagsleutel).catch((fout: unknown) => {
      if (fout instanceof OpslagFout) throw new DomeinFout<Documentfoutcode>('DOCUMENT.INHOUD_ONTBREEKT');
      throw fout;
    });
    // The error of either stream reaches the reader through the last one.
    const inhoud = pipeline(bron, new Inhoudscontrole(document.sha256), () => undefined);
    return { document, inhoud };
  }

  private async zoek(id: string): Promise<OpgeslagenDocument> {
    const document = await this.documenten.zoek(id);
    if (!document) throw new DomeinFout('NIET_GEVONDEN');
    if (document.status === 'quarantaine') throw new DomeinFout<Documentfoutcode>('DOCUMENT.IN_QUARANTAINE');
    this.uow.schrijf({ handeling: 'document:lezen', object: 'document', objectId: id });
    return document;
  }
}
