import { Injectable } from '@nestjs/common';
import { Configuratie } from '@navolgbaar/platform/config';
import type { Documentregel } from '../ports/document.repository';
import { type Getoonddocument, toon } from './documenten-van-object.query';

/** The newest documents on a page about something, as its own statement read them with `nieuwsteDocumenten`. */
@Injectable()
export class NieuwsteDocumenten {
  constructor(private readonly configuratie: Configuratie) {}

  /** @param gelezen one more than `aantal` where there are more */
  toon(
    gelezen: readonly Documentregel[],
    aantal: number,
  ): { readonly resultaten: readonly Getoonddocument[]; readonly meer: boolean } {
    return {
      resultaten: gelezen.slice(0, aantal).map(toon(this.configuratie)),
      meer: gelezen.length > aantal,
    };
  }
}
