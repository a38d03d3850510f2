import { Injectable } from '@nestjs/common';
import type { Grondslag } from '@navolgbaar/bron';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { ZaakgrondslagRepository } from '../application/ports/zaakgrondslag.repository';

const WEG = `
  DELETE FROM onderzoek.zaak_grondslagen
   WHERE organisatie_id = $1 AND zaak_id = $2 AND NOT (bronversie_id = ANY ($3::uuid[]))`;
const ERBIJ = `
  INSERT INTO onderzoek.zaak_grondslagen (organisatie_id, zaak_id, bronversie_id, soort, naam, aanduiding, vindplaats)
  SELECT $1, $2, g."bronversieId", g.soort, g.naam, g.aanduiding, g.vindplaats
    FROM jsonb_to_recordset($3::jsonb) AS g ("bronversieId" uuid, soort text, naam text, aanduiding text, vindplaats text)
  ON CONFLICT DO NOTHING`;

@Injectable()
export class SqlZaakgrondslagRepository extends ZaakgrondslagRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async zet(zaakId: string, grondslagen: readonly Grondslag[]): Promise<void> {
    const { organisatieId } = this.uow.actor();
    const ids = grondslagen.map(({ bronversieId }) => bronversieId);
    await this.uow.query('zaak-grondslag-weg', WEG, [organisatieId, zaakId, ids]);
    await this.uow.query('zaak-grondslag-erbij', ERBIJ, [organisatieId, zaakId, JSON.stringify(grondslagen)]);
  }
}
