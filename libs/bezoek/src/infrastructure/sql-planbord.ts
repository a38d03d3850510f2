import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Planbord, type Planperiode, type Planregel } from '../application/ports/planbord';
import type { Afwezigheid } from '../domain/afwezigheid';
import type { Bezettetijd } from '../domain/botsingen';

const BEZET = `
  SELECT id, op, van, tot, reistijd_voor AS "reistijdVoor", reistijd_na AS "reistijdNa",
         behandelaar_id AS "behandelaarId", tweede_id AS "tweedeId"
    FROM bezoek.bezette_tijden($1, $2, $3)`;
const ZICHTBAAR = `
  SELECT id, zaak_id AS "zaakId", zaak_nummer AS "zaakNummer", aanbieder_naam AS "aanbiederNaam", plaats, aankondiging,
         op, van, tot, behandelaar_id AS "behandelaarId", tweede_id AS "tweedeId", reistijd_voor AS "reistijdVoor",
         reistijd_na AS "reistijdNa", status
    FROM bezoek.bezoeken
   WHERE organisatie_id = $1 AND op BETWEEN $2 AND $3 AND status <> 'vervallen'
   ORDER BY op, van NULLS FIRST, id LIMIT $4`;
const AFWEZIG = `
  SELECT id, gebruiker_id AS "gebruikerId", van, tot, soort, status, versie FROM bezoek.afwezigheden
   WHERE organisatie_id = $1`;
/** More visits of one day than any team makes. */
const HOOGSTENS_OP_EEN_DAG = 1000;

@Injectable()
export class SqlPlanbord extends Planbord {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async slotVoor(dag: string) {
    await this.uow.query(
      'bezoek-planslot',
      `SELECT pg_advisory_xact_lock(hashtextextended('bezoek.planning ' || $1::text || $2::text, 0))::text AS slot`,
      [this.organisatie(), dag],
    );
    const periode = { van: dag, tot: dag };
    const [bezet, afwezig] = await Promise.all([
      this.bezet(periode, HOOGSTENS_OP_EEN_DAG),
      this.afwezigheden(periode, HOOGSTENS_OP_EEN_DAG),
    ]);
    return { bezet, afwezig };
  }

  bezet({ van, tot }: Planperiode, aantal: number): Promise<Bezettetijd[]> {
    return this.uow.query('bezoek-bezet', BEZET, [van, tot, aantal]);
  }

  zichtbaar({ van, tot }: Planperiode, aantal: number): Promise<Planregel[]> {
    return this.uow.query('bezoek-planner', ZICHTBAAR, [this.organisatie(), van, tot, aantal]);
  }

  afwezigheden({ van, tot }: Planperiode, aantal: number): Promise<Afwezigheid[]> {
    const sql = `${AFWEZIG} AND status = 'gemeld' AND van <= $3 AND tot >= $2 ORDER BY van, id LIMIT $4`;
    return this.uow.query('bezoek-afwezig', sql, [this.organisatie(), van, tot, aantal]);
  }

  async meldAfwezig(afwezigheid: Afwezigheid, door: string): Promise<void> {
    const { id, gebruikerId, van, tot, soort, status, versie } = afwezigheid;
    await this.uow.query(
      'bezoek-meld-afwezig',
      `INSERT INTO bezoek.afwezigheden
         (organisatie_id, id, gebruiker_id, van, tot, soort, status, gemeld_door, versie)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [this.organisatie(), id, gebruikerId, van, tot, soort, status, door, versie],
    );
  }

  async laadAfwezigheid(id: string): Promise<Afwezigheid> {
    const [rij] = await this.uow.query<Afwezigheid>(
      'bezoek-laad-afwezigheid',
      `${AFWEZIG} AND id = $2 FOR UPDATE`,
      [this.organisatie(), id],
    );
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    return rij;
  }

  async bewaarAfwezigheid({ id, status }: Pick<Afwezigheid, 'id' | 'status'>): Promise<void> {
    await this.uow.query(
      'bezoek-bewaar-afwezigheid',
      `UPDATE bezoek.afwezigheden SET status = $3, versie = versie + 1 WHERE organisatie_id = $1 AND id = $2`,
      [this.organisatie(), id, status],
    );
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}
