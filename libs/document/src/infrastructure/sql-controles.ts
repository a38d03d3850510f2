import { Injectable } from '@nestjs/common';
import { SysteemDatabank, UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Controleuitkomst,
  Controles,
  Controlewachtlijst,
  type NieuweInhoud,
  type TeControleren,
} from '../application/ports/controles';
import { TE_CONTROLEREN } from '../domain/bestandscontrole';
import type { Documentobject } from '../domain/document';
import { inhoudAls } from './inhoud.sql';

const NEEM = `
  UPDATE document.controles c SET controleer_op = $2, pogingen = c.pogingen + 1
   WHERE (c.organisatie_id, c.document_id) = (
           SELECT w.organisatie_id, w.document_id FROM document.controles w
            WHERE w.organisatie_id = nav.organisatie() AND w.controleer_op <= $1
            ORDER BY w.controleer_op, w.document_id LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING c.document_id AS id, c.pogingen`;

const LEES = `
  SELECT d.id, d.object, d.object_id AS "objectId", d.status, d.controlereden, d.mediatype, d.sha256,
         ${inhoudAls('i')} AS inhoud,
         CASE WHEN o.document_id IS NOT NULL
              THEN jsonb_build_object('sha256', o.sha256, 'inhoud', ${inhoudAls('oi')}) END AS origineel
    FROM document.documenten d
    JOIN document.inhouden i ON i.organisatie_id = d.organisatie_id AND i.sha256 = d.sha256
    LEFT JOIN document.originelen o ON o.organisatie_id = d.organisatie_id AND o.document_id = d.id
    LEFT JOIN document.inhouden oi ON oi.organisatie_id = o.organisatie_id AND oi.sha256 = o.sha256
   WHERE d.organisatie_id = nav.organisatie() AND d.id = $1 AND d.status = ANY ($2)`;

const LEG_VAST = `
  WITH geraakt AS (
    UPDATE document.documenten SET status = $3, controlereden = $4, versie = versie + 1
     WHERE organisatie_id = nav.organisatie() AND id = $1 AND sha256 = $2 AND status = ANY ($8)
    RETURNING id)
  UPDATE document.controles SET vondst = $5, gecontroleerd_op = $6, controleer_op = $7
   WHERE organisatie_id = nav.organisatie() AND document_id IN (SELECT id FROM geraakt)
  RETURNING document_id AS id`;

const VERVANG = `
  UPDATE document.documenten SET sha256 = $3, grootte = $4
   WHERE organisatie_id = nav.organisatie() AND id = $1 AND sha256 = $2`;

const VERZEGEL = `
  INSERT INTO document.originelen (organisatie_id, document_id, sha256, grootte, verzegeld_op)
  SELECT nav.organisatie(), id, sha256, grootte, $2 FROM document.documenten
   WHERE organisatie_id = nav.organisatie() AND id = $1 AND sha256 = $3 AND status = ANY ($4) FOR UPDATE
  RETURNING document_id`;

const LAAT_LOS = `
  WITH oud AS (
    SELECT organisatie_id, opslagsleutel FROM document.inhouden
     WHERE organisatie_id = nav.organisatie() AND sha256 = $1 AND opslagsleutel IS NOT NULL FOR UPDATE),
  los AS (
    UPDATE document.inhouden SET opslagsleutel = NULL
     WHERE organisatie_id = nav.organisatie() AND sha256 = $1)
  INSERT INTO document.te_wissen (organisatie_id, opslagsleutel) SELECT organisatie_id, opslagsleutel FROM oud
  ON CONFLICT DO NOTHING`;

const MERK_BESMET = `
  WITH geraakt AS (
    UPDATE document.documenten SET status = 'besmet', controlereden = NULL, versie = versie + 1
     WHERE organisatie_id = nav.organisatie() AND sha256 = $1 AND status <> 'besmet'
    RETURNING id, object, object_id),
  klaar AS (
    UPDATE document.controles SET vondst = $2, gecontroleerd_op = $3, controleer_op = NULL
     WHERE organisatie_id = nav.organisatie() AND document_id IN (SELECT id FROM geraakt))
  SELECT id, object, object_id AS "objectId" FROM geraakt ORDER BY id`;

/** Checks of documents in PostgreSQL. */
@Injectable()
export class SqlControles extends Controles {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async neem(nu: string, tot: string): Promise<TeControleren | null> {
    const [beurt] = await this.uow.query<{ id: string; pogingen: number }>('documentcontrole-neem', NEEM, [
      nu,
      tot,
    ]);
    if (!beurt) return null;
    const [document] = await this.uow.query<Omit<TeControleren, 'pogingen'>>('documentcontrole-lees', LEES, [
      beurt.id,
      TE_CONTROLEREN,
    ]);
    if (document) return { ...document, pogingen: beurt.pogingen };
    // Its check is done by another way: nothing is due.
    await this.uow.query(
      'documentcontrole-klaar',
      `UPDATE document.controles SET controleer_op = NULL
        WHERE organisatie_id = nav.organisatie() AND document_id = $1`,
      [beurt.id],
    );
    return this.neem(nu, tot);
  }

  async legVast(werk: TeControleren, uitkomst: Controleuitkomst): Promise<boolean> {
    const { status, controlereden, vondst, gecontroleerdOp, controleerOp } = uitkomst;
    const geraakt = await this.uow.query('documentcontrole-leg-vast', LEG_VAST, [
      ...[werk.id, werk.sha256, status, controlereden, vondst, gecontroleerdOp, controleerOp, TE_CONTROLEREN],
    ]);
    return geraakt.length > 0;
  }

  async verzegel({ id, sha256 }: TeControleren, op: string): Promise<boolean> {
    return (await this.uow.query('document-verzegel', VERZEGEL, [id, op, sha256, TE_CONTROLEREN])).length > 0;
  }

  async vervangInhoud({ id, sha256 }: TeControleren, nieuw: NieuweInhoud): Promise<void> {
    await this.uow.query('document-vervang-inhoud', VERVANG, [id, sha256, nieuw.sha256, nieuw.grootte]);
  }

  async vernietig(
    sha256: string,
    { vondst, gecontroleerdOp }: Controleuitkomst,
  ): Promise<readonly (Documentobject & { readonly id: string })[]> {
    await this.uow.query('document-laat-inhoud-los', LAAT_LOS, [sha256]);
    return this.uow.query('document-merk-besmet', MERK_BESMET, [sha256, vondst, gecontroleerdOp]);
  }

  async vraagAan(id: string, nu: string): Promise<void> {
    await this.uow.query(
      'documentcontrole-vraag-aan',
      `UPDATE document.controles SET controleer_op = $2, pogingen = 0
        WHERE organisatie_id = nav.organisatie() AND document_id = $1`,
      [id, nu],
    );
  }

  async vraagAanWatNietGecontroleerdIs(nu: string): Promise<void> {
    await this.uow.query(
      'documentcontrole-alsnog',
      `UPDATE document.controles c SET controleer_op = $1, pogingen = 0 FROM document.documenten d
        WHERE c.organisatie_id = nav.organisatie() AND d.organisatie_id = c.organisatie_id AND d.id = c.document_id
          AND d.status = 'zonder_controle'`,
      [nu],
    );
  }

  async teWissen(): Promise<readonly string[]> {
    const rijen = await this.uow.query<{ opslagsleutel: string }>(
      'document-te-wissen',
      'SELECT opslagsleutel FROM document.te_wissen WHERE organisatie_id = nav.organisatie() ORDER BY 1 LIMIT 100',
    );
    return rijen.map(({ opslagsleutel }) => opslagsleutel);
  }

  async gewist(opslagsleutel: string): Promise<void> {
    await this.uow.query(
      'document-gewist',
      'DELETE FROM document.te_wissen WHERE organisatie_id = nav.organisatie() AND opslagsleutel = $1',
      [opslagsleutel],
    );
  }
}

/** Which organisations have something to check or to remove. */
@Injectable()
export class SqlControlewachtlijst extends Controlewachtlijst {
  constructor(private readonly databank: SysteemDatabank) {
    super();
  }

  async organisaties(nu: string): Promise<readonly string[]> {
    const rijen = await this.databank.query<{ id: string }>(
      'documentcontrole-organisaties',
      `SELECT organisatie_id AS id FROM document.controles WHERE controleer_op <= $1
        UNION SELECT organisatie_id FROM document.te_wissen`,
      [nu],
    );
    return rijen.map(({ id }) => id);
  }

  async alle(): Promise<readonly string[]> {
    const rijen = await this.databank.query<{ id: string }>(
      'documentcontrole-alle-organisaties',
      'SELECT id FROM public.organisaties ORDER BY id',
    );
    return rijen.map(({ id }) => id);
  }
}
