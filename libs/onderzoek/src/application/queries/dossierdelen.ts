import { Injectable } from '@nestjs/common';
import { MarkeerDocument } from '@navolgbaar/document';
import type { Deelsoort } from '../../domain/soorten';
import { DeelRepository } from '../ports/deel.repository';
import { OpdrachtenQuery } from './opdrachten.query';

/** Whether something stands in the dossier of a case, for this reader. Inside a running unit of work. */
@Injectable()
export class Dossierdelen {
  constructor(
    private readonly delen: DeelRepository,
    private readonly documenten: MarkeerDocument,
    private readonly opdrachten: OpdrachtenQuery,
  ) {}

  async bestaat(
    zaakId: string,
    { soort, deelId }: { readonly soort: Deelsoort; readonly deelId: string },
  ): Promise<boolean> {
    if (soort !== 'document') return this.delen.bestaat(soort, zaakId, deelId);
    // Documents belong to the case or to one of its orders.
    const opdrachten = await this.opdrachten.vanZaak(zaakId);
    return this.documenten.bestaat(deelId, [zaakId, ...opdrachten.map(({ id }) => id)]);
  }
}
