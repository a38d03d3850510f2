import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Aanbiederaandacht,
  type Aandachttelling,
  type Aanduiding,
  Aanduidingen,
  type NieuweAanduiding,
} from '../application/ports/aanduidingen';
import type { Aanduidbaar } from '../domain/aandachtsgebied';
import type { Aandachtfoutcode } from '../domain/fouten';
import type { Periode } from '../domain/periode';

/** $2 is today: an area that ended takes what was in it along. */
const AANDUIDING = `
  SELECT a.id, a.gebied_id AS "gebiedId", g.naam AS "gebiedNaam", a.object, a.object_id AS "objectId",
         a.aanbieder_id AS "aanbiederId", a.meetdag, a.sinds, a.toelichting, a.gegeven_op AS "gegevenOp",
         a.gegeven_door AS "gegevenDoor", a.tot, a.einde_reden AS "eindeReden",
         a.beeindigd_door AS "beeindigdDoor", g.geldig_tot AS "gebiedTot",
         a.tot IS NULL AND (g.geldig_tot IS NULL OR g.geldig_tot >= $2::date) AS loopt, a.versie
    FROM aandacht.aanduidingen a
    JOIN aandacht.gebieden g ON g.organisatie_id = a.organisatie_id AND g.id = a.gebied_id
   WHERE a.organisatie_id = $1`;

/** Counted by the thing, not by the line: what was ended and given again is there twice. */
const TEL = `
  SELECT a.gebied_id AS "gebiedId", p.code AS periode,
         count(DISTINCT a.object_id) FILTER (WHERE a.object = 'melding')::int AS meldingen,
         count(DISTINCT a.object_id) FILTER (WHERE a.object = 'zaak')::int AS zaken,
         count(DISTINCT a.object_id) FILTER (WHERE a.object = 'aanbieder')::int AS aanbieders
    FROM aandacht.aanduidingen a
    JOIN aandacht.gebieden g ON g.organisatie_id = a.organisatie_id AND g.id = a.gebied_id
    JOIN jsonb_to_recordset($2::jsonb) AS p(code text, van date, tot date)
      ON CASE a.object
           WHEN 'aanbieder' THEN a.sinds <= p.tot AND coalesce(least(a.tot, g.geldig_tot), 'infinity') >= p.van
           ELSE a.tot IS NULL AND a.meetdag BETWEEN p.van AND p.tot END
   WHERE a.organisatie_id = $1
   GROUP BY a.gebied_id, p.code`;

@Injectable()
export class SqlAanduidingen extends Aanduidingen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  van(object: Aanduidbaar, objectId: string): Promise<Aanduiding[]> {
    return this.uow.query<Aanduiding>(
      'aanduiding-van',
      `${AANDUIDING} AND a.object = $3 AND a.object_id = $4 ORDER BY loopt DESC, a.sinds DESC, a.id DESC`,
      [...this.nu(), object, objectId],
    );
  }

  vanGebied(gebiedId: string, aantal: number): Promise<Aanduiding[]> {
    return this.uow.query<Aanduiding>(
      'aanduiding-van-gebied',
      `${AANDUIDING} AND a.gebied_id = $3 AND a.tot IS NULL ORDER BY a.sinds DESC, a.id DESC LIMIT $4`,
      [...this.nu(), gebiedId, aantal],
    );
  }

  async voegToe(aanduiding: NieuweAanduiding): Promise<void> {
    const { id, gebiedId, object, objectId, aanbiederId, meetdag, sinds, toelichting } = aanduiding;
    const rijen = await this.uow.query(
      'aanduiding-nieuw',
      `INSERT INTO aandacht.aanduidingen (organisatie_id, id, gebied_id, object, object_id, aanbieder_id, meetdag, sinds,
           toelichting, gegeven_op, gegeven_door)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       ON CONFLICT (organisatie_id, object_id, gebied_id) WHERE tot IS NULL DO NOTHING RETURNING id`,
      [
        ...[this.organisatie(), id, gebiedId, object, objectId, aanbiederId, meetdag, sinds, toelichting],
        ...[this.klok.nu().toString(), this.uow.actor().gebruikerId],
      ],
    );
    if (rijen.length > 0) return;
    throw new DomeinFout<Aandachtfoutcode>('AANDUIDING.BESTAAT_AL', {}, [
      { name: 'gebiedId', reason: 'Dit aandachtsgebied is hier al gegeven.' },
    ]);
  }

  async laadVoorWijziging(id: string): Promise<Aanduiding> {
    const [aanduiding] = await this.uow.query<Aanduiding>(
      'aanduiding-laad',
      `${AANDUIDING} AND a.id = $3 FOR UPDATE OF a`,
      [...this.nu(), id],
    );
    if (!aanduiding) throw new DomeinFout('NIET_GEVONDEN');
    return aanduiding;
  }

  async beeindig(id: string, tot: string, reden: string): Promise<void> {
    await this.uow.query(
      'aanduiding-beeindig',
      `UPDATE aandacht.aanduidingen SET tot = $3, einde_reden = $4, beeindigd_op = $5, beeindigd_door = $6,
         versie = versie + 1 WHERE organisatie_id = $1 AND id = $2`,
      [this.organisatie(), id, tot, reden, this.klok.nu().toString(), this.uow.actor().gebruikerId],
    );
  }

  tel(periodes: readonly Periode[]): Promise<Aandachttelling[]> {
    const waarden = [this.organisatie(), JSON.stringify(periodes)];
    return this.uow.query<Aandachttelling>('aanduiding-tel', TEL, waarden);
  }

  lopendBijAanbieders(dag: string): Promise<(Aanbiederaandacht & { readonly aanbiederId: string })[]> {
    return this.uow.query(
      'aanduiding-bij-aanbieders',
      `SELECT a.object_id AS "aanbiederId", g.naam, a.sinds
         FROM aandacht.aanduidingen a
         JOIN aandacht.gebieden g ON g.organisatie_id = a.organisatie_id AND g.id = a.gebied_id
        WHERE a.organisatie_id = $1 AND a.object = 'aanbieder' AND a.tot IS NULL
          AND (g.geldig_tot IS NULL OR g.geldig_tot >= $2::date)
        ORDER BY a.object_id, g.naam`,
      [this.organisatie(), dag],
    );
  }

  private nu(): [string, string] {
    return [this.organisatie(), this.klok.vandaag().toString()];
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}
