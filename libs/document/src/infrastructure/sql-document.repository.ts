import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Bewaardbestand } from '@navolgbaar/platform/opslag';
import {
  DocumentRepository,
  type Documentregel,
  type Gedeelddocument,
  type OpgeslagenDocument,
  type Origineel,
  type Origineelinzage,
} from '../application/ports/document.repository';
import type { Document, Documentobject } from '../domain/document';
import { DocumentRow } from './document.row';
import { inhoudAls } from './inhoud.sql';
import { KOLOMMEN, VAN_HET_TEAM } from './nieuwste.sql';

const GEDEELD_MET = `
  SELECT id, object, object_id AS "objectId", naam, aangemaakt_door AS "aangemaaktDoor",
         to_char(aangemaakt_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "aangemaaktOp"
    FROM document.documenten
   WHERE organisatie_id = nav.organisatie() AND aanbieder_id = $1 AND gedeeld_met_aanbieder ORDER BY id DESC LIMIT $2`;

const ZOEK = `
  SELECT d.*, ${inhoudAls('i')} AS inhoud
    FROM (SELECT organisatie_id, ${KOLOMMEN} FROM document.documenten
           WHERE organisatie_id = nav.organisatie() AND id = $1) d
    JOIN document.inhouden i ON i.organisatie_id = d.organisatie_id AND i.sha256 = d.sha256`;

/** Who adds the same bytes waits for whoever was first; the file that turns out to be one too many is removed later. */
const NEEM_INHOUD = `
  WITH inhoud AS (
    INSERT INTO document.inhouden AS i (organisatie_id, sha256, opslagsleutel, versleuteld)
    VALUES (nav.organisatie(), $1, $2, $3)
    ON CONFLICT (organisatie_id, sha256) DO UPDATE
      SET opslagsleutel = coalesce(i.opslagsleutel, EXCLUDED.opslagsleutel),
          versleuteld = CASE WHEN i.opslagsleutel IS NULL THEN EXCLUDED.versleuteld ELSE i.versleuteld END
    RETURNING opslagsleutel)
  INSERT INTO document.te_wissen (organisatie_id, opslagsleutel)
  SELECT nav.organisatie(), $2 FROM inhoud WHERE inhoud.opslagsleutel <> $2`;

const AANTAL = `
  SELECT count(*) AS aantal FROM (SELECT 1 FROM document.documenten
   WHERE organisatie_id = nav.organisatie() AND object = $1 AND object_id = $2 AND status <> 'eigen' LIMIT $3) t`;

/** Documents in PostgreSQL. */
@Injectable()
export class SqlDocumentRepository extends DocumentRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe(document: Document): Promise<void> {
    const { organisatieId, gebruikerId } = this.uow.actor();
    await this.uow.manager().insert(DocumentRow, { ...document, organisatieId, aangemaaktDoor: gebruikerId });
  }

  async neemInhoud(sha256: string, { opslagsleutel, versleuteld }: Bewaardbestand): Promise<void> {
    await this.uow.query('document-neem-inhoud', NEEM_INHOUD, [sha256, opslagsleutel, versleuteld]);
  }

  async zoek(id: string): Promise<OpgeslagenDocument | null> {
    const [document] = await this.uow.query<OpgeslagenDocument>('document-zoek', ZOEK, [id]);
    return document ?? null;
  }

  async aantalBij({ object, objectId }: Documentobject, hoogstens: number): Promise<number> {
    const [, [telling]] = await Promise.all([
      this.uow.query('document-beurt', 'SELECT pg_advisory_xact_lock(hashtextextended($1, 31))', [objectId]),
      this.uow.query<{ aantal: number }>('document-aantal', AANTAL, [object, objectId, hoogstens]),
    ]);
    return Number(telling?.aantal);
  }

  async origineel(id: string): Promise<(Origineel & { readonly inhoud: Bewaardbestand | null }) | null> {
    const [origineel] = await this.uow.query<Origineel & { inhoud: Bewaardbestand | null }>(
      'document-origineel',
      `SELECT o.sha256, o.grootte, ${inhoudAls('i')} AS inhoud
         FROM document.originelen o
         JOIN document.inhouden i ON i.organisatie_id = o.organisatie_id AND i.sha256 = o.sha256
        WHERE o.organisatie_id = nav.organisatie() AND o.document_id = $1`,
      [id],
    );
    return origineel ?? null;
  }

  async legInzageVast({ id, documentId, op, reden }: Origineelinzage): Promise<void> {
    await this.uow.query(
      'document-leg-inzage-vast',
      `INSERT INTO document.origineelinzages (organisatie_id, id, document_id, op, door, reden)
       VALUES (nav.organisatie(), $1, $2, $3, $4, $5)`,
      [id, documentId, op, this.uow.actor().gebruikerId, reden],
    );
  }

  async vanObject({ object, objectId }: Documentobject): Promise<readonly Documentregel[]> {
    return this.uow.query<Documentregel>(
      'document-van-object',
      `SELECT ${KOLOMMEN}, ${VAN_HET_TEAM} FROM document.documenten
        WHERE organisatie_id = nav.organisatie() AND object = $1 AND object_id = $2 ORDER BY id LIMIT 500`,
      [object, objectId],
    );
  }

  vanIds(ids: readonly string[]): Promise<readonly Documentregel[]> {
    return this.uow.query<Documentregel>(
      'document-van-ids',
      `SELECT ${KOLOMMEN}, ${VAN_HET_TEAM} FROM document.documenten
        WHERE organisatie_id = nav.organisatie() AND id = ANY ($1::uuid[]) ORDER BY id`,
      [ids],
    );
  }

  gedeeldMet(aanbiederId: string, aantal: number): Promise<readonly Gedeelddocument[]> {
    return this.uow.query<Gedeelddocument>('document-gedeeld-met', GEDEELD_MET, [aanbiederId, aantal]);
  }

  async zetVertrouwelijk(id: string, vertrouwelijk: boolean): Promise<void> {
    await this.uow.query(
      'document-zet-vertrouwelijk',
      `UPDATE document.documenten SET vertrouwelijk = $2, versie = versie + 1
        WHERE organisatie_id = nav.organisatie() AND id = $1`,
      [id, vertrouwelijk],
    );
  }
}
