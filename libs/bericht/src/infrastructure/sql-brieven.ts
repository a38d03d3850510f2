import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  Brieven,
  type EigenBrief,
  type EigenBrievenvraag,
  type Postkeuze,
  type TeDrukken,
} from '../application/ports/brieven';
import { codesVan } from '../domain/briefsoort';
import { alsTijd } from './kolommen';

// Materialised and SKIP LOCKED for the same reasons as the sending of messages.
const NEEM = `
  WITH wachtend AS MATERIALIZED (
    SELECT id FROM bericht.berichten WHERE organisatie_id = nav.organisatie() AND pdf_na <= $1
     ORDER BY pdf_na, id LIMIT 1 FOR UPDATE SKIP LOCKED)
  UPDATE bericht.berichten b SET pdf_na = $2 FROM wachtend
   WHERE b.organisatie_id = nav.organisatie() AND b.id = wachtend.id
  RETURNING b.id, b.object, b.object_id AS "objectId", b.aan_soort AS "aanSoort", b.aanbieder_id AS "aanbiederId",
            b.gemeente_naam AS "gemeenteNaam", b.onderwerp, b.tekst, b.velden, (b.aangemaakt_op AT TIME ZONE 'Europe/Amsterdam')::date::text AS datum,
            (SELECT p.postadres FROM bericht.postkeuzes p
              WHERE p.organisatie_id = b.organisatie_id AND p.aanbieder_id = b.aanbieder_id) AS postadres`;

const PDF = `
  UPDATE bericht.berichten SET document_id = $2, pdf_sha256 = $3, geadresseerde = $4, pdf_fout = NULL, pdf_na = NULL
   WHERE organisatie_id = nav.organisatie() AND id = $1 AND document_id IS NULL RETURNING id`;

const EIGEN = `
  SELECT id, velden->>'zaaknummer' AS zaaknummer, onderwerp, tekst, ${alsTijd('aangemaakt_op')} AS "gemaaktOp",
         document_id AS "documentId"
    FROM bericht.berichten
   WHERE organisatie_id = nav.organisatie() AND aanbieder_id = nav.aanbieder() AND ($1::uuid IS NULL OR id < $1)
     AND ($3::text[] IS NULL OR sjabloon = ANY ($3)) AND ($4::text IS NULL OR velden->>'zaaknummer' = $4)
   ORDER BY id DESC LIMIT $2`;

// Of two letters with the same field the last one that is merged wins.
const VELDEN = `
  SELECT velden FROM bericht.berichten
   WHERE organisatie_id = nav.organisatie() AND object = 'zaak' AND object_id = $1
   ORDER BY sjabloon = $2, id LIMIT 200`;

const POSTKEUZE_IN = `
  INSERT INTO bericht.postkeuzes (organisatie_id, aanbieder_id, kanaal, postadres, versie, gewijzigd_op, gewijzigd_door)
  VALUES (nav.organisatie(), $1, $2, $3, 1, $4, $5) ON CONFLICT DO NOTHING RETURNING versie`;
const POSTKEUZE_OP = `
  UPDATE bericht.postkeuzes SET kanaal = $2, postadres = $3, versie = versie + 1, gewijzigd_op = $4, gewijzigd_door = $5
   WHERE organisatie_id = nav.organisatie() AND aanbieder_id = $1 AND versie = $6 RETURNING versie`;

@Injectable()
export class SqlBrieven extends Brieven {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async neemZonderPdf(nu: string, daarna: string): Promise<TeDrukken | null> {
    return (await this.uow.query<TeDrukken>('brief-neem-pdf', NEEM, [nu, daarna]))[0] ?? null;
  }

  async legPdfVast(
    id: string,
    { documentId, sha256, geadresseerde }: { documentId: string; sha256: string; geadresseerde: string },
  ): Promise<boolean> {
    return (await this.uow.query('brief-pdf', PDF, [id, documentId, sha256, geadresseerde])).length > 0;
  }

  async legPdfFoutVast(id: string, code: string): Promise<void> {
    await this.uow.query(
      'brief-pdf-fout',
      `UPDATE bericht.berichten SET pdf_fout = $2
        WHERE organisatie_id = nav.organisatie() AND id = $1 AND document_id IS NULL`,
      [id, code],
    );
  }

  async postkeuze(aanbiederId: string): Promise<Postkeuze> {
    const [keuze] = await this.uow.query<Postkeuze>(
      'brief-postkeuze',
      `SELECT kanaal, postadres, versie FROM bericht.postkeuzes
        WHERE organisatie_id = nav.organisatie() AND aanbieder_id = $1`,
      [aanbiederId],
    );
    return keuze ?? { kanaal: 'mail', postadres: null, versie: 0 };
  }

  async bewaarPostkeuze(
    aanbiederId: string,
    { kanaal, postadres }: Omit<Postkeuze, 'versie'>,
    gezien: number,
    op: string,
  ): Promise<void> {
    const waarden = [aanbiederId, kanaal, postadres, op, this.uow.actor().gebruikerId];
    const geraakt =
      gezien === 0
        ? await this.uow.query('brief-postkeuze-in', POSTKEUZE_IN, waarden)
        : await this.uow.query('brief-postkeuze-op', POSTKEUZE_OP, [...waarden, gezien]);
    if (geraakt.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  eigen({ soort, zaaknummer, voorId, aantal }: EigenBrievenvraag): Promise<EigenBrief[]> {
    const codes = soort ? codesVan(soort) : null;
    return this.uow.query<EigenBrief>('brief-eigen', EIGEN, [
      voorId ?? null,
      aantal,
      codes,
      zaaknummer ?? null,
    ]);
  }

  async veldenVanZaak(zaakId: string, code: string): Promise<Readonly<Record<string, string>>> {
    type Rij = { velden: Record<string, string> };
    const rijen = await this.uow.query<Rij>('brief-velden-zaak', VELDEN, [zaakId, code]);
    return Object.assign({}, ...rijen.map(({ velden }) => velden)) as Record<string, string>;
  }
}
