import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Herweegitem, type Herweging, Herwegingen } from '../application/ports/herwegingen';

const RONDE = `
  SELECT id, jaar, gevraagd, zaad, status, herleiding, gestart_op AS "gestartOp", gestart_door AS "gestartDoor",
         gesloten_op AS "geslotenOp", gesloten_door AS "geslotenDoor", versie
    FROM weging.herwegingen WHERE organisatie_id = $1`;
const ITEM = `
  SELECT id, herweging_id AS "herwegingId", weging_id AS "wegingId", melding_id AS "meldingId", weger_id AS "wegerId",
         volgorde, status, oordeel, reden, afgerond_op AS "afgerondOp", versie
    FROM weging.herweegitems WHERE organisatie_id = $1`;

@Injectable()
export class SqlHerwegingen extends Herwegingen {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe(r: Herweging, items: readonly Herweegitem[]): Promise<void> {
    await this.uow.query(
      'herweging-nieuw',
      `INSERT INTO weging.herwegingen (organisatie_id, id, jaar, gevraagd, zaad, status, herleiding, gestart_op,
         gestart_door, versie) VALUES ($1, $2, $3, $4, $5, 'gestart', $6::jsonb, $7, $8, 1)`,
      [
        ...[this.organisatie(), r.id, r.jaar, r.gevraagd, r.zaad, JSON.stringify(r.herleiding)],
        ...[r.gestartOp, r.gestartDoor],
      ],
    );
    await this.uow.query(
      'herweging-items-nieuw',
      `INSERT INTO weging.herweegitems (organisatie_id, id, herweging_id, weging_id, melding_id, weger_id, volgorde,
         status, versie)
       SELECT $1, i.id, $2, i."wegingId", i."meldingId", i."wegerId", i.volgorde, 'open', 1
         FROM jsonb_to_recordset($3::jsonb) AS i(id uuid, "wegingId" uuid, "meldingId" uuid, "wegerId" uuid, volgorde int)`,
      [this.organisatie(), r.id, JSON.stringify(items)],
    );
  }

  async lopend(): Promise<Herweging | null> {
    await this.uow.query(
      'herweging-beurt',
      `SELECT pg_advisory_xact_lock(hashtextextended('weging.herwegingen' || $1::text, 0))`,
      [this.organisatie()],
    );
    const sql = `${RONDE} AND status = 'gestart'`;
    const [ronde] = await this.uow.query<Herweging>('herweging-lopend', sql, [this.organisatie()]);
    return ronde ?? null;
  }

  lijst(): Promise<Herweging[]> {
    const sql = `${RONDE} ORDER BY gestart_op DESC, id DESC LIMIT 100`;
    return this.uow.query<Herweging>('herweging-lijst', sql, [this.organisatie()]);
  }

  async vind(id: string): Promise<Herweging | null> {
    const sql = `${RONDE} AND id = $2`;
    const [ronde] = await this.uow.query<Herweging>('herweging-vind', sql, [this.organisatie(), id]);
    return ronde ?? null;
  }

  async laadVoorWijziging(id: string): Promise<Herweging> {
    const sql = `${RONDE} AND id = $2 FOR UPDATE`;
    const [ronde] = await this.uow.query<Herweging>('herweging-slot', sql, [this.organisatie(), id]);
    if (!ronde) throw new DomeinFout('NIET_GEVONDEN');
    return ronde;
  }

  async wijzig(r: Herweging, gezien: number): Promise<void> {
    const rijen = await this.uow.query(
      'herweging-wijzig',
      `UPDATE weging.herwegingen SET status = $4, gesloten_op = $5, gesloten_door = $6, versie = versie + 1
        WHERE organisatie_id = $1 AND id = $2 AND versie = $3 RETURNING id`,
      [this.organisatie(), r.id, gezien, r.status, r.geslotenOp, r.geslotenDoor],
    );
    if (rijen.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  async getoondOver(jaar: number): Promise<ReadonlySet<string>> {
    return this.meldingIds(
      'herweging-getoond',
      `SELECT i.melding_id AS id FROM weging.herweegitems i
         JOIN weging.herwegingen h ON h.organisatie_id = i.organisatie_id AND h.id = i.herweging_id
        WHERE i.organisatie_id = $1 AND h.jaar = $2 AND h.status = 'gesloten' AND i.status = 'gewogen'`,
      jaar,
    );
  }

  async nogVoor(wegerId: string): Promise<ReadonlySet<string>> {
    return this.meldingIds(
      'herweging-nog-voor',
      `SELECT i.melding_id AS id FROM weging.herweegitems i
         JOIN weging.herwegingen h ON h.organisatie_id = i.organisatie_id AND h.id = i.herweging_id
        WHERE i.organisatie_id = $1 AND i.weger_id = $2 AND i.status = 'open' AND h.status = 'gestart'`,
      wegerId,
    );
  }

  itemsVan(herwegingId: string): Promise<Herweegitem[]> {
    const sql = `${ITEM} AND herweging_id = $2 ORDER BY volgorde`;
    return this.uow.query<Herweegitem>('herweging-items', sql, [this.organisatie(), herwegingId]);
  }

  async item(id: string): Promise<Herweegitem | null> {
    const sql = `${ITEM} AND id = $2`;
    const [item] = await this.uow.query<Herweegitem>('herweging-item', sql, [this.organisatie(), id]);
    return item ?? null;
  }

  async rondItemAf(i: Herweegitem, gezien: number): Promise<void> {
    const oordeel = i.oordeel && JSON.stringify(i.oordeel);
    const rijen = await this.uow.query(
      'herweging-item-af',
      `UPDATE weging.herweegitems SET status = $4, oordeel = $5::jsonb, reden = $6, afgerond_op = $7,
         versie = versie + 1 WHERE organisatie_id = $1 AND id = $2 AND versie = $3 AND status = 'open' RETURNING id`,
      [this.organisatie(), i.id, gezien, i.status, oordeel, i.reden, i.afgerondOp],
    );
    if (rijen.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  private async meldingIds(naam: string, sql: string, van: number | string): Promise<ReadonlySet<string>> {
    const rijen = await this.uow.query<{ id: string }>(naam, sql, [this.organisatie(), van]);
    return new Set(rijen.map(({ id }) => id));
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}
