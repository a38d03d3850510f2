import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Lidmaatschap,
  type Netwerk,
  type Netwerklid,
  type Netwerklidrij,
  type Netwerkregel,
  type Relatie,
  type Relatierij,
  VerbandRepository,
} from '../application/ports/verband.repository';
import { vertaald } from './constraints';

const RELATIE = `r.id, r.soort, r.van_id AS "vanId", r.naar_id AS "naarId", r.begin, r.einde, r.bron, r.reden, r.eindreden,
  r.versie`;
const NETWERK = 'id, naam, soort, doel, bron, begin, einde, eindreden, versie';
const LID = 'l.id, l.netwerk_id AS "netwerkId", l.rol, l.begin, l.einde, l.reden, l.eindreden';
const LEDEN_OP = `(SELECT count(*)::integer FROM aanbieder.netwerkleden m
  WHERE m.organisatie_id = n.organisatie_id AND m.netwerk_id = n.id AND m.begin <= $2::date
    AND (m.einde IS NULL OR m.einde >= $2::date)) AS leden`;

const NIEUWE_RELATIE = `
  INSERT INTO aanbieder.relaties (organisatie_id, id, soort, van_id, naar_id, begin, einde, bron, reden, eindreden, versie)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
// UNION, not UNION ALL: a circle that stands in the data already does not keep it busy for ever.
const STAAT_ONDER = `
  WITH RECURSIVE onder(id) AS (
    SELECT $3::uuid
    UNION
    SELECT r.naar_id FROM aanbieder.relaties r JOIN onder o ON r.van_id = o.id
    WHERE r.organisatie_id = $1 AND r.soort = $2 AND daterange(r.begin, r.einde, '[]') && daterange($5::date, $6::date, '[]')
  )
  SELECT 1 AS een FROM onder WHERE id = $4::uuid`;

@Injectable()
export class SqlVerbandRepository extends VerbandRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async opRij(): Promise<void> {
    const sql = `SELECT pg_advisory_xact_lock(hashtextextended('aanbieder.relaties ' || $1, 0))::text AS slot`;
    await this.uow.query('relatie-op-rij', sql, [this.organisatieId()]);
  }

  async voegRelatieToe(r: Relatie): Promise<void> {
    await vertaald(() =>
      this.uow.query('relatie-nieuw', NIEUWE_RELATIE, [
        ...[this.organisatieId(), r.id, r.soort, r.vanId, r.naarId, r.begin, r.einde, r.bron, r.reden],
        ...[r.eindreden, r.versie],
      ]),
    );
  }

  async staatOnder({
    soort,
    vanId,
    naarId,
    begin,
    einde,
  }: Parameters<VerbandRepository['staatOnder']>[0]): Promise<boolean> {
    const waarden = [this.organisatieId(), soort, naarId, vanId, begin, einde];
    return (await this.uow.query('relatie-staat-onder', STAAT_ONDER, waarden)).length > 0;
  }

  async laadRelatie(id: string): Promise<Relatie> {
    const [relatie] = await this.uow.query<Relatie>(
      'relatie-laad',
      `SELECT ${RELATIE} FROM aanbieder.relaties r WHERE r.organisatie_id = $1 AND r.id = $2 FOR UPDATE`,
      [this.organisatieId(), id],
    );
    if (!relatie) throw new DomeinFout('NIET_GEVONDEN');
    return relatie;
  }

  async beeindigRelatie(id: string, versie: number, einde: string, reden: string): Promise<void> {
    const geraakt = await this.uow.query(
      'relatie-beeindig',
      `UPDATE aanbieder.relaties SET einde = $4, eindreden = $5, versie = versie + 1
       WHERE organisatie_id = $1 AND id = $2 AND versie = $3 RETURNING id`,
      [this.organisatieId(), id, versie, einde, reden],
    );
    if (geraakt.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  async voegNetwerkToe(n: Netwerk): Promise<void> {
    await vertaald(() =>
      this.uow.query(
        'netwerk-nieuw',
        `INSERT INTO aanbieder.netwerken (organisatie_id, ${NETWERK})
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          ...[
            this.organisatieId(),
            n.id,
            n.naam,
            n.soort,
            n.doel,
            n.bron,
            n.begin,
            n.einde,
            n.eindreden,
            n.versie,
          ],
        ],
      ),
    );
  }

  async laadNetwerk(id: string): Promise<Netwerk> {
    const netwerk = await this.eenNetwerk('netwerk-laad', id, ' FOR UPDATE');
    if (!netwerk) throw new DomeinFout('NIET_GEVONDEN');
    return netwerk;
  }

  netwerk(id: string): Promise<Netwerk | null> {
    return this.eenNetwerk('netwerk-lees', id, '');
  }

  async wijzigNetwerk(
    id: string,
    versie: number,
    einde: { op: string; reden: string } | null,
  ): Promise<void> {
    const geraakt = await this.uow.query(
      'netwerk-wijzig',
      `UPDATE aanbieder.netwerken SET einde = $4, eindreden = $5, versie = versie + 1
       WHERE organisatie_id = $1 AND id = $2 AND versie = $3 RETURNING id`,
      [this.organisatieId(), id, versie, einde?.op ?? null, einde?.reden ?? null],
    );
    if (geraakt.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  async voegLidToe(l: Netwerklid): Promise<void> {
    await vertaald(() =>
      this.uow.query(
        'netwerklid-nieuw',
        `INSERT INTO aanbieder.netwerkleden (organisatie_id, id, netwerk_id, aanbieder_id, rol, begin, einde, reden, eindreden)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          this.organisatieId(),
          l.id,
          l.netwerkId,
          l.aanbiederId,
          l.rol,
          l.begin,
          l.einde,
          l.reden,
          l.eindreden,
        ],
      ),
    );
  }

  async beeindigLeden(
    netwerkId: string,
    lidId: string | null,
    einde: string,
    reden: string,
  ): Promise<number> {
    const geraakt = await this.uow.query(
      'netwerklid-beeindig',
      // Who would come in after the last day was never a member.
      `UPDATE aanbieder.netwerkleden SET einde = greatest(begin, $4::date), eindreden = $5
       WHERE organisatie_id = $1 AND netwerk_id = $2 AND ($3::uuid IS NULL OR id = $3) AND einde IS NULL RETURNING id`,
      [this.organisatieId(), netwerkId, lidId, einde, reden],
    );
    return geraakt.length;
  }

  relatiesVan(aanbiederId: string): Promise<Relatierij[]> {
    return this.uow.query<Relatierij>(
      'relatie-van-aanbieder',
      `SELECT ${RELATIE}, v.naam AS "vanNaam", n.naam AS "naarNaam" FROM aanbieder.relaties r
       JOIN aanbieder.aanbieders v ON v.organisatie_id = r.organisatie_id AND v.id = r.van_id
       JOIN aanbieder.aanbieders n ON n.organisatie_id = r.organisatie_id AND n.id = r.naar_id
       WHERE r.organisatie_id = $1 AND (r.van_id = $2 OR r.naar_id = $2)
       ORDER BY r.einde DESC NULLS FIRST, r.begin DESC, r.id`,
      [this.organisatieId(), aanbiederId],
    );
  }

  lidmaatschappenVan(aanbiederId: string, vandaag: string): Promise<Lidmaatschap[]> {
    return this.uow.query<Lidmaatschap>(
      'netwerk-van-aanbieder',
      `SELECT ${LID}, n.naam AS "netwerkNaam", n.soort AS "netwerkSoort", ${LEDEN_OP} FROM aanbieder.netwerkleden l
       JOIN aanbieder.netwerken n ON n.organisatie_id = l.organisatie_id AND n.id = l.netwerk_id
       WHERE l.organisatie_id = $1 AND l.aanbieder_id = $3
       ORDER BY l.einde DESC NULLS FIRST, l.begin DESC, l.id`,
      [this.organisatieId(), vandaag, aanbiederId],
    );
  }

  netwerken(vandaag: string): Promise<Netwerkregel[]> {
    return this.uow.query<Netwerkregel>(
      'netwerk-lijst',
      `SELECT n.id, n.naam, n.soort, n.begin, n.einde, ${LEDEN_OP} FROM aanbieder.netwerken n
       WHERE n.organisatie_id = $1 ORDER BY n.einde DESC NULLS FIRST, lower(n.naam), n.id LIMIT 500`,
      [this.organisatieId(), vandaag],
    );
  }

  ledenVan(netwerkId: string): Promise<Netwerklidrij[]> {
    return this.uow.query<Netwerklidrij>(
      'netwerk-leden',
      `SELECT ${LID}, l.aanbieder_id AS "aanbiederId", a.naam AS "aanbiederNaam" FROM aanbieder.netwerkleden l
       JOIN aanbieder.aanbieders a ON a.organisatie_id = l.organisatie_id AND a.id = l.aanbieder_id
       WHERE l.organisatie_id = $1 AND l.netwerk_id = $2
       ORDER BY l.einde DESC NULLS FIRST, l.rol DESC, lower(a.naam), l.id`,
      [this.organisatieId(), netwerkId],
    );
  }

  private async eenNetwerk(naam: string, id: string, slot: string): Promise<Netwerk | null> {
    const sql = `SELECT ${NETWERK} FROM aanbieder.netwerken WHERE organisatie_id = $1 AND id = $2${slot}`;
    const [netwerk] = await this.uow.query<Netwerk>(naam, sql, [this.organisatieId(), id]);
    return netwerk ?? null;
  }

  private organisatieId(): string {
    return this.uow.actor().organisatieId;
  }
}
