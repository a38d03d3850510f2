import { Injectable } from '@nestjs/common';
import { Configuratie } from '@navolgbaar/platform/config';
import { DocumentRepository } from '../ports/document.repository';
import { type Getoonddocument, toon } from './documenten-van-object.query';

/** Documents by their ids, for something that holds only those. Inside its unit of work and after its row check. */
@Injectable()
export class DocumentenVanIds {
  constructor(
    private readonly documenten: DocumentRepository,
    private readonly configuratie: Configuratie,
  ) {}

  /** Without those that are closed to this reader. */
  async van(ids: readonly string[]): Promise<readonly Getoonddocument[]> {
    if (ids.length === 0) return [];
    return (await this.documenten.vanIds(ids)).map(toon(this.configuratie));
  }
}
