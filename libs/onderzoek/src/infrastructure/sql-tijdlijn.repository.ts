import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { TijdlijnRepository, type Tijdlijnregel } from '../application/ports/tijdlijn.repository';

const VOEG_TOE = `
  INSERT INTO onderzoek.tijdlijn (organisatie_id, id, zaak_id, op, soort, gebruiker_id, tekst)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;

@Injectable()
export class SqlTijdlijnRepository extends TijdlijnRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe(zaakId: string, { id, op, soort, gebruikerId, tekst }: Tijdlijnregel): Promise<void> {
    const { organisatieId } = this.uow.actor();
    await this.uow.query('tijdlijn-voeg-toe', VOEG_TOE, [
      organisatieId,
      id,
      zaakId,
      op,
      soort,
      gebruikerId,
      tekst,
    ]);
  }
}
