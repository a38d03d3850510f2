import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Regelverband,
  TijdlijnRepository,
  type Tijdlijnregel,
} from '../application/ports/tijdlijn.repository';

const VOEG_TOE = `
  INSERT INTO onderzoek.tijdlijn (organisatie_id, id, zaak_id, op, soort, gebruiker_id, tekst, deel_id, andere_zaak_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

@Injectable()
export class SqlTijdlijnRepository extends TijdlijnRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe(
    zaakId: string,
    { id, op, soort, gebruikerId, tekst }: Tijdlijnregel,
    { deelId, andereZaakId }: Regelverband,
  ): Promise<void> {
    const { organisatieId } = this.uow.actor();
    const regel = [organisatieId, id, zaakId, op, soort, gebruikerId, tekst];
    await this.uow.query('tijdlijn-voeg-toe', VOEG_TOE, [...regel, deelId ?? null, andereZaakId ?? null]);
  }
}
