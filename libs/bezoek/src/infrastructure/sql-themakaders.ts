import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Themakaders } from '../application/ports/themakaders';

@Injectable()
export class SqlThemakaders extends Themakaders {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  /** A theme opens cases and reads visits, so it is above this: the database knows what it agreed on. */
  async versie(zaakId: string, kaderId: string): Promise<string | null> {
    const [rij] = await this.uow.query<{ id: string | null }>(
      'bezoek-themakader',
      'SELECT nav.themakader($1, $2) AS id',
      [zaakId, kaderId],
    );
    return rij?.id ?? null;
  }
}
