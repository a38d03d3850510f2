import { Injectable } from '@nestjs/common';
import { DocumentRepository } from '../ports/document.repository';

/** Marks a document confidential, inside the unit of work of the capability that owns what it belongs to. */
@Injectable()
export class MarkeerDocument {
  constructor(private readonly documenten: DocumentRepository) {}

  /** Whether it belongs to one of these things, for this reader. */
  async bestaat(id: string, objectIds: readonly string[]): Promise<boolean> {
    const document = await this.documenten.zoek(id);
    return document !== null && objectIds.includes(document.objectId);
  }

  async zetVertrouwelijk(id: string, vertrouwelijk: boolean): Promise<void> {
    await this.documenten.zetVertrouwelijk(id, vertrouwelijk);
  }
}
