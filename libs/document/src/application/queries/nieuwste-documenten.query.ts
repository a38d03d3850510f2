import { Injectable } from '@nestjs/common';
import { Configuratie } from '@navolgbaar/platform/config';
import type { Documentobject } from '../../domain/document';
import { DocumentRepository } from '../ports/document.repository';
import { type Getoonddocument, toon } from './documenten-van-object.query';

/** The newest documents of some things together, for a page about them. Inside its unit of work and after its row check. */
@Injectable()
export class NieuwsteDocumenten {
  constructor(
    private readonly documenten: DocumentRepository,
    private readonly configuratie: Configuratie,
  ) {}

  async van(
    objecten: readonly Documentobject[],
    aantal: number,
  ): Promise<{ readonly resultaten: readonly Getoonddocument[]; readonly meer: boolean }> {
    const gevonden = await this.documenten.nieuwste(objecten, aantal);
    return {
      resultaten: gevonden.slice(0, aantal).map(toon(this.configuratie)),
      meer: gevonden.length > aantal,
    };
  }
}
