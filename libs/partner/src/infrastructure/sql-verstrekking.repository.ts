import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Pagina, Voorwaarden, pagina } from '@navolgbaar/platform/http';
import {
  type Verstrekking,
  type Verstrekkingenfilter,
  type Verstrekkinginhoud,
  type Verstrekkingregel,
  VerstrekkingRepository,
} from '../application/ports/verstrekking.repository';

const LIJST = `
  SELECT v.id, v.melding_id AS "meldingId", v.zaak_id AS "zaakId", v.kenmerk, v.partner_id AS "partnerId", v.ontvanger,
         v.besluit, v.grondslag, v.categorieen, v.bron, v.bron_id AS "bronId", v.op, v.door, i.doel, i.inhoud, i.weggelaten
    FROM partner.verstrekkingen v
    LEFT JOIN partner.verstrekkinginhoud i ON i.organisatie_id = v.organisatie_id AND i.verstrekking_id = v.id
   WHERE v.organisatie_id = $1`;

@Injectable()
export class SqlVerstrekkingRepository extends VerstrekkingRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe(v: Omit<Verstrekking, 'door'>, i: Verstrekkinginhoud): Promise<void> {
    const { organisatieId, gebruikerId } = this.uow.actor();
    await this.uow.query(
      'verstrekking-nieuw',
      `INSERT INTO partner.verstrekkingen (organisatie_id, id, melding_id, zaak_id, kenmerk, partner_id, ontvanger, besluit,
         grondslag, categorieen, bron, bron_id, op, door)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        ...[organisatieId, v.id, v.meldingId, v.zaakId, v.kenmerk, v.partnerId, v.ontvanger, v.besluit],
        ...[v.grondslag, v.categorieen, v.bron, v.bronId, v.op, gebruikerId],
      ],
    );
    await this.uow.query(
      'verstrekking-inhoud',
      `INSERT INTO partner.verstrekkinginhoud (organisatie_id, verstrekking_id, doel, inhoud, weggelaten)
       VALUES ($1, $2, $3, $4, $5)`,
      [organisatieId, v.id, i.doel, i.inhoud, i.weggelaten],
    );
  }

  async lijst({
    meldingId,
    zaakId,
    besluit,
    vanaf,
    aantal,
  }: Verstrekkingenfilter): Promise<Pagina<Verstrekkingregel>> {
    const v = new Voorwaarden([this.uow.actor().organisatieId, aantal + 1]);
    if (meldingId) v.eis('melding', meldingId, (plaats) => `v.melding_id = ${plaats}`);
    if (zaakId) v.eis('zaak', zaakId, (plaats) => `v.zaak_id = ${plaats}`);
    if (besluit) v.eis('besluit', besluit, (plaats) => `v.besluit = ${plaats}`);
    v.vanaf(vanaf, (dag, id) => `(v.op, v.id) < (${dag}::date, ${id}::uuid)`);
    const sql = `${LIJST}${v.waar} ORDER BY v.op DESC, v.id DESC LIMIT $2`;
    const rijen = await this.uow.query<Verstrekkingregel>(`verstrekking-lijst${v.naam}`, sql, v.waarden);
    return pagina(rijen, aantal, ({ op, id }) => [op, id]);
  }
}
