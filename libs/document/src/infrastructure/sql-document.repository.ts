import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  DocumentRepository,
  type Documentregel,
  type OpgeslagenDocument,
} from '../application/ports/document.repository';
import type { Documentobject } from '../domain/document';
import { DocumentRow } from './document.row';

const KOLOMMEN = `
  id, object, object_id AS "objectId", naam, mediatype, grootte, sha256, soort, vertrouwelijk, status,
  aanbieder_id AS "aanbiederId", gedeeld_met_aanbieder AS "gedeeldMetAanbieder", versie,
  to_char(aangemaakt_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "aangemaaktOp"`;

// The text of a row that the policy closes to this reader is not there: neither is its state.
const DOORZOEKBAAR = `
  (SELECT jsonb_build_object('stand', t.stand, 'reden', t.reden) FROM document.teksten t
    WHERE t.organisatie_id = documenten.organisatie_id AND t.document_id = documenten.id) AS doorzoekbaar`;

/** Of each thing only what can be among the newest: a case with many documents costs no more than one with a few. */
const NIEUWSTE = `
  SELECT ${KOLOMMEN}, ${DOORZOEKBAAR} FROM unnest($1::text[], $2::uuid[]) AS van(van_object, van_id)
   CROSS JOIN LATERAL document.nieuwste(van_object, van_id, $3) AS documenten
   ORDER BY id DESC LIMIT $3`;

/** Documents in PostgreSQL. */
@Injectable()
export class SqlDocumentRepository extends DocumentRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe(document: OpgeslagenDocument): Promise<void> {
    const { organisatieId, gebruikerId } = this.uow.actor();
    await this.uow.manager().insert(DocumentRow, { ...document, organisatieId, aangemaaktDoor: gebruikerId });
  }

  async zoek(id: string): Promise<OpgeslagenDocument | null> {
    const [document] = await this.uow.query<OpgeslagenDocument>(
      'document-zoek',
      `SELECT ${KOLOMMEN}, opslagsleutel FROM document.documenten WHERE organisatie_id = nav.organisatie() AND id = $1`,
      [id],
    );
    return document ?? null;
  }

  async vanObject({ object, objectId }: Documentobject): Promise<readonly Documentregel[]> {
    return this.uow.query<Documentregel>(
      'document-van-object',
      `SELECT ${KOLOMMEN}, ${DOORZOEKBAAR} FROM document.documenten
        WHERE organisatie_id = nav.organisatie() AND object = $1 AND object_id = $2 ORDER BY id LIMIT 500`,
      [object, objectId],
    );
  }

  async nieuwste(objecten: readonly Documentobject[], aantal: number): Promise<readonly Documentregel[]> {
    const waarden = [
      objecten.map(({ object }) => object),
      objecten.map(({ objectId }) => objectId),
      aantal + 1,
    ];
    return this.uow.query<Documentregel>('document-nieuwste', NIEUWSTE, waarden);
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
