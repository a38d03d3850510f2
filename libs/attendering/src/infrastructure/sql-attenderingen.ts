import { Injectable } from '@nestjs/common';
import { type Naambron, UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Onderwerp } from '../domain/regels';
import type { Attenderingsoort } from '../domain/soorten';
import {
  type Attenderingenvraag,
  type Attenderingregel,
  Attenderingen,
  type Herkomst,
  type NieuweAttendering,
} from '../application/ports/attenderingen';
import { naambronnen } from './bronnen';

/** A part of the table of one kind; the database skips the parts of the other kinds of a row. */
const deel = (b: Naambron, kolommen: string) => `
    SELECT ${kolommen} FROM ${b.tabel} b
     WHERE a.object = '${b.soort}' AND b.organisatie_id = a.organisatie_id AND b.id = a.object_id`;

// Row-level security decides in each of these tables whether the reader may see the row: no second list of rules.
const ZICHTBAAR = naambronnen.map((b) => deel(b, '1')).join(' UNION ALL');
const NAAM = naambronnen
  .map((b) =>
    deel(
      b,
      `${b.nummer} AS nummer, ${b.titel} AS titel, (${b.dag})::text AS dag, ${b.plek[0]} AS plek, ${b.plek[1]} AS plek_id`,
    ),
  )
  .join(' UNION ALL');

const EIGEN = 'a.organisatie_id = nav.organisatie() AND a.ontvanger_id = $1';

const LIJST = `
  SELECT a.id, a.soort, to_char(a.op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS op,
         a.gelezen_op IS NOT NULL AS gelezen, a.object, a.object_id AS "objectId",
         json_build_object('object', n.plek, 'id', n.plek_id) AS plek, n.nummer, n.titel, n.dag
    FROM attendering.attenderingen a CROSS JOIN LATERAL (${NAAM}) n
   WHERE ${EIGEN} AND (NOT $2::boolean OR a.gelezen_op IS NULL)
     AND ($3::timestamptz IS NULL OR (a.op, a.id) < ($3, $4::uuid))
   ORDER BY a.op DESC, a.id DESC LIMIT $5`;

const ONGELEZEN = `
  SELECT count(*)::int AS aantal FROM (
    SELECT 1 FROM attendering.attenderingen a
     WHERE ${EIGEN} AND a.gelezen_op IS NULL AND EXISTS (${ZICHTBAAR}) LIMIT $2) g`;

const MARKEER = `
  UPDATE attendering.attenderingen a SET gelezen_op = coalesce(a.gelezen_op, $3)
   WHERE ${EIGEN} AND a.id = $2 AND EXISTS (${ZICHTBAAR}) RETURNING a.id`;

// Ids are in the order of telling; the event may be of before, when it was told late.
const MARKEER_TOT = `
  UPDATE attendering.attenderingen a SET gelezen_op = $3
   WHERE ${EIGEN} AND a.gelezen_op IS NULL AND a.id <= $2 AND EXISTS (${ZICHTBAAR})`;

const VOEG_TOE = `
  INSERT INTO attendering.attenderingen
    (organisatie_id, id, ontvanger_id, soort, object, object_id, gebeurtenis_id, op)
  SELECT nav.organisatie(), n.id, n.ontvanger_id, $3, $4, $5, $6, $7
    FROM unnest($1::uuid[], $2::uuid[]) AS n(id, ontvanger_id)
   WHERE NOT EXISTS (SELECT 1 FROM attendering.uitgezet u
                     WHERE u.organisatie_id = nav.organisatie() AND u.gebruiker_id = n.ontvanger_id AND u.soort = $3)
  ON CONFLICT (organisatie_id, ontvanger_id, gebeurtenis_id) DO NOTHING`;

const UITGEZET = `
  SELECT soort FROM attendering.uitgezet WHERE organisatie_id = nav.organisatie() AND gebruiker_id = $1`;
const ZET_AAN = `
  DELETE FROM attendering.uitgezet
   WHERE organisatie_id = nav.organisatie() AND gebruiker_id = $1 AND NOT soort = ANY ($2::text[])`;
const ZET_UIT = `
  INSERT INTO attendering.uitgezet (organisatie_id, gebruiker_id, soort)
  SELECT nav.organisatie(), $1, s FROM unnest($2::text[]) AS s ON CONFLICT DO NOTHING`;

const RUIM_OP = `
  DELETE FROM attendering.attenderingen a USING (
    SELECT id FROM attendering.attenderingen
     WHERE organisatie_id = nav.organisatie() AND gelezen_op < $1 ORDER BY gelezen_op LIMIT $2) oud
   WHERE a.organisatie_id = nav.organisatie() AND a.id = oud.id RETURNING a.id`;

@Injectable()
export class SqlAttenderingen extends Attenderingen {
  private readonly bronnen = new Map(naambronnen.map((bron) => [bron.soort, bron]));

  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe(nieuw: NieuweAttendering, ontvangerIds: readonly string[]): Promise<void> {
    const { soort, over, gebeurtenisId, op } = nieuw;
    const ids = ontvangerIds.map(() => nieuwId());
    const waarden = [ids, ontvangerIds, soort, over.object, over.objectId, gebeurtenisId, op];
    await this.uow.query('attendering-voeg-toe', VOEG_TOE, waarden);
  }

  async herkomst({ object, objectId }: Onderwerp): Promise<Herkomst | null> {
    const bron = this.bronnen.get(object);
    if (!bron) return null;
    const [rij] = await this.uow.query<Herkomst>(
      `attendering-herkomst-${object}`,
      `SELECT ${bron.zaak} AS "zaakId", ${bron.aanbieder} AS "aanbiederId",
              ${bron.betreft ?? bron.aanbieder} AS "betreftId" FROM ${bron.tabel} b
        WHERE b.organisatie_id = nav.organisatie() AND b.id = $1`,
      [objectId],
    );
    return rij ?? null;
  }

  lijst({ ontvangerId, alleenOngelezen, na, aantal }: Attenderingenvraag): Promise<Attenderingregel[]> {
    const waarden = [ontvangerId, alleenOngelezen, na?.op ?? null, na?.id ?? null, aantal + 1];
    return this.uow.query<Attenderingregel>('attendering-lijst', LIJST, waarden);
  }

  async ongelezen(ontvangerId: string, grens: number): Promise<number> {
    const waarden = [ontvangerId, grens];
    const [rij] = await this.uow.query<{ aantal: number }>('attendering-ongelezen', ONGELEZEN, waarden);
    return rij?.aantal ?? 0;
  }

  async markeer(ontvangerId: string, id: string, nu: string): Promise<boolean> {
    return (await this.uow.query('attendering-markeer', MARKEER, [ontvangerId, id, nu])).length > 0;
  }

  async markeerTot(ontvangerId: string, tot: string, nu: string): Promise<void> {
    await this.uow.query('attendering-markeer-tot', MARKEER_TOT, [ontvangerId, tot, nu]);
  }

  async uitgezet(gebruikerId: string): Promise<Attenderingsoort[]> {
    const rijen = await this.uow.query<{ soort: Attenderingsoort }>('attendering-uitgezet', UITGEZET, [
      gebruikerId,
    ]);
    return rijen.map(({ soort }) => soort);
  }

  async zetUit(gebruikerId: string, soorten: readonly Attenderingsoort[]): Promise<void> {
    await this.uow.query('attendering-zet-aan', ZET_AAN, [gebruikerId, soorten]);
    await this.uow.query('attendering-zet-uit', ZET_UIT, [gebruikerId, soorten]);
  }

  async ruimOp(gelezenVoor: string, aantal: number): Promise<number> {
    return (await this.uow.query('attendering-ruim-op', RUIM_OP, [gelezenVoor, aantal])).length;
  }
}
