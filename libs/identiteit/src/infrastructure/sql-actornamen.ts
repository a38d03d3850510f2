import { Injectable } from '@nestjs/common';
import { Actornamen } from '@navolgbaar/platform/audit';
import { UnitOfWork } from '@navolgbaar/platform/database';

const NAMEN = `
  SELECT id, naam FROM identiteit.gebruikers WHERE organisatie_id = nav.organisatie() AND id = ANY ($1::uuid[])
   UNION ALL
  SELECT id, naam FROM identiteit.clients WHERE organisatie_id = nav.organisatie() AND id = ANY ($1::uuid[])`;

/** The names of accounts and machine clients of the organisation. */
@Injectable()
export class SqlActornamen extends Actornamen {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async van(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rijen = await this.uow.query<{ id: string; naam: string }>('identiteit-actornamen', NAMEN, [ids]);
    return new Map(rijen.map(({ id, naam }) => [id, naam]));
  }
}
