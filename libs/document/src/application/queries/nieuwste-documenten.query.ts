import { Injectable } from '@nestjs/common';
import type { Documentobject } from '../../domain/document';
import { DocumentRepository, type Documentregel } from '../ports/document.repository';

/** The newest documents of some things together, for a page about them. Inside its unit of work and after its row check. */
@Injectable()
export class NieuwsteDocumenten {
  constructor(private readonly documenten: DocumentRepository) {}

  async van(
    objecten: readonly Documentobject[],
    aantal: number,
  ): Promise<{ readonly resultaten: readonly Documentregel[]; readonly meer: boolean }> {
    const gevonden = await this.documenten.nieuwste(objecten, aantal);
    return { resultaten: gevonden.slice(0, aantal), meer: gevonden.length > aantal };
  }
}
