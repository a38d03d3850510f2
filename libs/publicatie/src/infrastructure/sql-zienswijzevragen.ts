import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Pagina, Voorwaarden, pagina } from '@navolgbaar/platform/http';
import {
  type Zienswijzevraagfilter,
  type Zienswijzevraagrij,
  Zienswijzevragen,
} from '../application/ports/zienswijzevragen';
import { Zienswijzevraag, type Zienswijzevraagstaat } from '../domain/zienswijzevraag';

const REGEL = `id, rapport_nummer AS "rapportNummer", rapportsoort, zaak_nummer AS "zaakNummer",
  gevraagd_op AS "gevraagdOp", termijn_id AS "termijnId", te_laat AS "teLaat", status, versie`;
const STAAT = `${REGEL}, rapport_id AS "rapportId", zaak_id AS "zaakId", aanbieder_id AS "aanbiederId", voor, tegen,
  publieke_versie AS "publiekeVersie", strekking, inhoud, document_ids AS "documentIds",
  to_char(gegeven_om AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "gegevenOm"`;
const EEN = `SELECT ${STAAT} FROM publicatie.zienswijzevragen WHERE organisatie_id = nav.organisatie() AND id = $1`;
const NIEUW = `
  INSERT INTO publicatie.zienswijzevragen (organisatie_id, id, rapport_id, rapport_nummer, rapportsoort, zaak_id,
    zaak_nummer, aanbieder_id, voor, tegen, gevraagd_op, termijn_id, document_ids, te_laat, status, versie)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, '{}', false, $12, $13)`;
const BEWAAR = `
  UPDATE publicatie.zienswijzevragen
     SET publieke_versie = $2::jsonb, strekking = $3, inhoud = $4, document_ids = $5::uuid[], gegeven_om = $6,
         te_laat = $7, status = $8, versie = versie + 1
   WHERE organisatie_id = nav.organisatie() AND id = $1`;

/** In PostgreSQL. */
@Injectable()
export class SqlZienswijzevragen extends Zienswijzevragen {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe({ staat: s }: Zienswijzevraag): Promise<void> {
    await this.uow.query('zienswijzevraag-nieuw', NIEUW, [
      ...[s.id, s.rapportId, s.rapportNummer, s.rapportsoort, s.zaakId, s.zaakNummer, s.aanbiederId],
      ...[s.voor, s.tegen, s.gevraagdOp, s.termijnId, s.status, s.versie],
    ]);
  }

  async zoek(id: string): Promise<Zienswijzevraagstaat | null> {
    return (await this.uow.query<Zienswijzevraagstaat>('zienswijzevraag-zoek', EEN, [id]))[0] ?? null;
  }

  async laadVoorWijziging(id: string): Promise<Zienswijzevraag | null> {
    const sql = `${EEN} FOR UPDATE`;
    const [staat] = await this.uow.query<Zienswijzevraagstaat>('zienswijzevraag-laad', sql, [id]);
    return staat ? Zienswijzevraag.herstel(staat) : null;
  }

  async bewaar({ staat: s }: Zienswijzevraag): Promise<void> {
    await this.uow.query('zienswijzevraag-bewaar', BEWAAR, [
      ...[s.id, s.publiekeVersie && JSON.stringify(s.publiekeVersie), s.strekking, s.inhoud],
      ...[s.documentIds, s.gegevenOm, s.teLaat, s.status],
    ]);
  }

  async lijst(filter: Zienswijzevraagfilter): Promise<Pagina<Zienswijzevraagrij>> {
    const v = new Voorwaarden([filter.aanbiederId, filter.aantal + 1]);
    if (filter.status) v.eis('status', filter.status, (plaats) => `status = ${plaats}`);
    // An id is made in the order of time.
    v.vanaf(filter.vanaf, (leeg, id) => `${leeg}::text = '' AND id < ${id}::uuid`, '-id');
    const sql = `SELECT ${REGEL} FROM publicatie.zienswijzevragen
      WHERE organisatie_id = nav.organisatie() AND aanbieder_id = $1${v.waar} ORDER BY id DESC LIMIT $2`;
    const rijen = await this.uow.query<Zienswijzevraagrij>(`zienswijzevraag-lijst${v.naam}`, sql, v.waarden);
    return pagina(rijen, filter.aantal, ({ id }) => ['', id, '-id']);
  }
}
