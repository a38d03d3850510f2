import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Publicatiefilter,
  type Publicatierij,
  PublicatieRepository,
} from '../application/ports/publicatie.repository';
import type { Publicatiefoutcode } from '../domain/fouten';
import { Publicatie, type Publicatiestaat } from '../domain/publicatie';

const REGEL = `id, rapport_id AS "rapportId", zaak_id AS "zaakId", aanbieder_id AS "aanbiederId", voornemen, besluit,
  status, zienswijze_termijn_id AS "zienswijzeTermijnId", zienswijze,
  besluit_termijn_id AS "besluitTermijnId", wachten_tot AS "wachtenTot", slug`;
const moment = (kolom: string, naam: string) =>
  `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "${naam}"`;
const STAAT = `${REGEL}, standaard, jsonb_build_object('voor', voor, 'tegen', tegen) AS afweging,
  motivering, zienswijzeweging, mandaat, besloten_door AS "beslotenDoor",
  besloten_op AS "beslotenOp", wacht_termijn_id AS "wachtTermijnId", wachtherleiding, aanhoudreden,
  gronden, bezwaarverwachting, voorzieningen, publieke_versie AS "publiekeVersie", pdf_sha256 AS "pdfSha256",
  rectificaties, intrekreden,
  ${moment('gepubliceerd_op', 'gepubliceerdOp')}, ${moment('ingetrokken_op', 'ingetrokkenOp')}, versie`;
const EEN = 'FROM publicatie.besluiten WHERE organisatie_id = nav.organisatie() AND id = $1';

const NIEUW = `
  INSERT INTO publicatie.besluiten (organisatie_id, id, rapport_id, zaak_id, aanbieder_id, standaard, voornemen, voor,
                                    tegen, zienswijze_termijn_id, publieke_versie, status, versie,
                                    gronden, besluit_termijn_id)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9, $10::jsonb, $11, $12, $13::jsonb, $14)
  ON CONFLICT (organisatie_id, rapport_id)
    WHERE status <> 'ingetrokken' AND besluit IS DISTINCT FROM 'niet_openbaar' DO NOTHING
  RETURNING id`;

const BEWAAR = `
  UPDATE publicatie.besluiten
     SET zienswijze = $3::jsonb, besluit = $4, motivering = $5, mandaat = $6, besloten_door = $7, besloten_op = $8,
         wacht_termijn_id = $9, wachten_tot = $10, wachtherleiding = $11::jsonb, aanhoudreden = $12,
         publieke_versie = $13::jsonb, slug = $14, gepubliceerd_op = $15, pdf_sha256 = $16, intrekreden = $17,
         ingetrokken_op = $18, status = $19, gronden = $20::jsonb, bezwaarverwachting = $21::jsonb,
         voorzieningen = $22::jsonb, rectificaties = $23::jsonb, zienswijzeweging = $24,
         versie = versie + 1
   WHERE organisatie_id = nav.organisatie() AND id = $1 AND versie = $2 RETURNING id`;

const LIJST = `
  SELECT ${REGEL} FROM publicatie.besluiten
   WHERE organisatie_id = nav.organisatie() AND ($1::text IS NULL OR status = $1)
     AND ($2::uuid IS NULL OR rapport_id = $2) AND ($3::uuid IS NULL OR id < $3)
     AND ($5::uuid[] IS NULL OR rapport_id = ANY ($5))
   ORDER BY id DESC LIMIT $4`;

const json = (waarde: unknown): string | null => (waarde === null ? null : JSON.stringify(waarde));

/** Publication decisions in PostgreSQL. */
@Injectable()
export class SqlPublicatieRepository extends PublicatieRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe(p: Publicatiestaat): Promise<void> {
    const gemaakt = await this.uow.query('publicatie-nieuw', NIEUW, [
      ...[p.id, p.rapportId, p.zaakId, p.aanbiederId, json(p.standaard), p.voornemen, p.afweging.voor],
      ...[p.afweging.tegen, p.zienswijzeTermijnId, json(p.publiekeVersie), p.status, p.versie],
      ...[json(p.gronden), p.besluitTermijnId],
    ]);
    if (gemaakt.length === 0) throw new DomeinFout<Publicatiefoutcode>('PUBLICATIE.LOOPT_AL');
  }

  async laadVoorWijziging(id: string): Promise<Publicatie> {
    const sql = `SELECT ${STAAT} ${EEN} FOR UPDATE`;
    const [staat] = await this.uow.query<Publicatiestaat>('publicatie-laad', sql, [id]);
    if (!staat) throw new DomeinFout('NIET_GEVONDEN');
    return Publicatie.herstel(staat);
  }

  async bewaar({ staat: p }: Publicatie, gezien: number): Promise<void> {
    const geraakt = await this.uow.query('publicatie-bewaar', BEWAAR, [
      ...[p.id, gezien, json(p.zienswijze), p.besluit, p.motivering, p.mandaat, p.beslotenDoor, p.beslotenOp],
      ...[p.wachtTermijnId, p.wachtenTot, json(p.wachtherleiding), p.aanhoudreden, json(p.publiekeVersie)],
      ...[p.slug, p.gepubliceerdOp, p.pdfSha256, p.intrekreden, p.ingetrokkenOp, p.status],
      ...[json(p.gronden), json(p.bezwaarverwachting), json(p.voorzieningen), json(p.rectificaties)],
      p.zienswijzeweging,
    ]);
    if (geraakt.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  async zoek(id: string): Promise<Publicatiestaat | null> {
    const sql = `SELECT ${STAAT} ${EEN}`;
    return (await this.uow.query<Publicatiestaat>('publicatie-zoek', sql, [id]))[0] ?? null;
  }

  lijst({ status, rapportId, rapportIds, na, aantal }: Publicatiefilter): Promise<Publicatierij[]> {
    const waarden = [status, rapportId, na, aantal + 1, rapportIds ?? null];
    return this.uow.query<Publicatierij>('publicatie-lijst', LIJST, waarden);
  }

  rijp(vandaag: string): Promise<{ id: string; versie: number }[]> {
    return this.uow.query<{ id: string; versie: number }>(
      'publicatie-rijp',
      `SELECT id, versie FROM publicatie.besluiten
        WHERE organisatie_id = nav.organisatie() AND status = 'besloten' AND besluit = 'openbaar' AND wachten_tot < $1
        ORDER BY wachten_tot, id LIMIT 100`,
      [vandaag],
    );
  }
}
