import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Pagina, Voorwaarden, pagina } from '@navolgbaar/platform/http';
import {
  type Afwijkingenfilter,
  type Eerderevraag,
  type Genomenstap,
  type Nieuwestap,
  Stappen,
  type Staprij,
  type Vergelijkvraag,
} from '../application/ports/stappen';
import type { EerdereStap } from '../domain/bepaal-stap';
import type { Ernst, Stapobject, Stapuitkomst } from '../domain/soorten';

const NIEUW = `
  WITH stap AS (
    INSERT INTO interventieladder.stappen (organisatie_id, id, object, object_id, zaak_id, zaak_nummer, aanbieder_id,
      aanbieder_naam, wet, soort, stap, verwacht, ernst, ernst_bron, regelversie_id, termijnen, afwijkingen, afwijking,
      herleiding, kenmerken, locaties, niet_bezocht, genomen_op, genomen_door, uitkomst)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16::jsonb, $17::text[], $18, $19::jsonb,
      $20::jsonb, $21::jsonb, $22::jsonb, $23, $24, $25)
    RETURNING organisatie_id, id, zaak_id, wet, ernst, kenmerken)
  INSERT INTO interventieladder.kenmerken (organisatie_id, stap_id, zaak_id, wet, ernst, kenmerk)
  SELECT DISTINCT s.organisatie_id, s.id, s.zaak_id, s.wet, s.ernst, k->>'code'
    FROM stap s CROSS JOIN jsonb_array_elements(s.kenmerken) k`;

const naamVan = (kolom: string): string =>
  `(SELECT t->>'naam' FROM jsonb_array_elements(v.regels->'stappen') t WHERE t->>'code' = s.${kolom})`;

const REGEL = `s.id, s.object, s.object_id AS "objectId", s.zaak_id AS "zaakId", s.zaak_nummer AS "zaakNummer",
  s.aanbieder_id AS "aanbiederId", s.aanbieder_naam AS "aanbiederNaam", s.wet, s.soort, ${naamVan('stap')} AS "stapNaam",
  ${naamVan('verwacht')} AS "verwachtNaam", s.ernst, s.afwijkingen, s.afwijking, s.termijnen,
  v.nummer AS versienummer, s.genomen_op AS "genomenOp", s.genomen_door AS "genomenDoor", s.uitkomst`;
const VAN = `FROM interventieladder.stappen s
  LEFT JOIN interventieladder.regelversies v ON v.organisatie_id = s.organisatie_id AND v.id = s.regelversie_id
 WHERE s.organisatie_id = $1`;

const DETAIL = `SELECT ${REGEL}, s.stap, s.verwacht, s.ernst_bron AS "ernstBron", s.regelversie_id AS "regelversieId",
  coalesce(v.status <> 'vastgesteld', false) AS aanname, s.herleiding, s.kenmerken, s.locaties,
  s.niet_bezocht AS "nietBezocht" ${VAN} AND s.object_id = $2`;

// Of each kenmerk the newest, by the index in its order; an id is made in the order of time.
const VERGELIJKBARE = `
  SELECT ${REGEL} ${VAN} AND s.id IN (
    SELECT g.stap_id FROM unnest($2::text[]) AS w (kenmerk) CROSS JOIN LATERAL (
      SELECT k.stap_id FROM interventieladder.kenmerken k
       WHERE k.organisatie_id = $1 AND k.wet = $3 AND k.ernst = $4 AND k.kenmerk = w.kenmerk AND k.zaak_id <> $5
       ORDER BY k.stap_id DESC LIMIT $6) g)
   ORDER BY s.id DESC LIMIT $6`;

@Injectable()
export class SqlStappen extends Stappen {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe(s: Nieuwestap): Promise<void> {
    await this.uow.query('interventieladder-stap-nieuw', NIEUW, [
      ...[this.organisatieId(), s.id, s.object, s.objectId, s.zaakId, s.zaakNummer, s.aanbiederId],
      ...[s.aanbiederNaam, s.wet, s.soort, s.stap, s.verwacht, s.ernst, s.ernstBron, s.regelversieId],
      ...[JSON.stringify(s.termijnen), s.afwijkingen, s.afwijking, JSON.stringify(s.herleiding)],
      ...[JSON.stringify(s.kenmerken), JSON.stringify(s.locaties), JSON.stringify(s.nietBezocht)],
      ...[s.genomenOp, s.genomenDoor, s.uitkomst],
    ]);
  }

  async zetUitkomst(object: Stapobject, objectId: string, uitkomst: Stapuitkomst): Promise<void> {
    await this.uow.query(
      'interventieladder-uitkomst',
      // Events come in no fixed order: half of it says nothing more about a step that has an end.
      `UPDATE interventieladder.stappen SET uitkomst = $4
        WHERE organisatie_id = $1 AND object_id = $2 AND object = $3
          AND ($4 <> 'deels_opgevolgd' OR uitkomst = 'loopt')`,
      [this.organisatieId(), objectId, object, uitkomst],
    );
  }

  eerdere({ aanbiederId, wet, vanaf }: Eerderevraag): Promise<(EerdereStap & { ernst: Ernst | null })[]> {
    return this.uow.query(
      'interventieladder-eerdere',
      `SELECT zaak_id AS "zaakId", zaak_nummer AS "zaakNummer", soort, uitkomst, genomen_op AS op, ernst
         FROM interventieladder.stappen
        WHERE organisatie_id = $1 AND aanbieder_id = $2 AND wet = $3 AND genomen_op >= $4
        ORDER BY genomen_op, id LIMIT 200`,
      [this.organisatieId(), aanbiederId, wet, vanaf],
    );
  }

  async bij(objectId: string): Promise<Genomenstap | null> {
    const waarden = [this.organisatieId(), objectId];
    const [stap] = await this.uow.query<Genomenstap>('interventieladder-stap', DETAIL, waarden);
    return stap ?? null;
  }

  vergelijkbare({ wet, ernst, kenmerken, zaakId, aantal }: Vergelijkvraag): Promise<readonly Staprij[]> {
    const waarden = [this.organisatieId(), kenmerken, wet, ernst, zaakId, aantal];
    return this.uow.query<Staprij>('interventieladder-vergelijkbare', VERGELIJKBARE, waarden);
  }

  async afwijkingen({ aanbiederId, ernst, vanaf, aantal }: Afwijkingenfilter): Promise<Pagina<Staprij>> {
    const v = new Voorwaarden([this.organisatieId(), aantal + 1]);
    if (aanbiederId) v.eis('aanbieder', aanbiederId, (plaats) => `s.aanbieder_id = ${plaats}`);
    if (ernst) v.eis('ernst', ernst, (plaats) => `s.ernst = ${plaats}`);
    v.vanaf(vanaf, (leeg, id) => `${leeg}::text = '' AND s.id < ${id}::uuid`, '-id');
    const sql = `SELECT ${REGEL} ${VAN} AND s.afwijkingen <> '{}'${v.waar} ORDER BY s.id DESC LIMIT $2`;
    const rijen = await this.uow.query<Staprij>(`interventieladder-afwijkingen${v.naam}`, sql, v.waarden);
    return pagina(rijen, aantal, ({ id }) => ['', id, '-id']);
  }

  private organisatieId(): string {
    return this.uow.actor().organisatieId;
  }
}
