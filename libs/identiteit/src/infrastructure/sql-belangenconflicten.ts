import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Voorwaarden } from '@navolgbaar/platform/http';
import {
  Belangenconflictregister,
  type Conflictfilter,
  type Nieuwsbron,
} from '../application/ports/belangenconflicten';
import type { Belangenconflict } from '../domain/belangenconflict';

const KOLOMMEN = `id, gebruiker_id AS "gebruikerId", aanbieder_id AS "aanbiederId", aanbieder_naam AS "aanbiederNaam",
  reden, van, tot, vastgelegd_door AS "vastgelegdDoor", opgeheven_op AS "opgehevenOp",
  opgeheven_door AS "opgehevenDoor", opheffingsreden, versie`;
const VAN = `SELECT ${KOLOMMEN} FROM identiteit.belangenconflicten WHERE organisatie_id = $1`;
const VOEG_TOE = `
  INSERT INTO identiteit.belangenconflicten
    (organisatie_id, id, gebruiker_id, aanbieder_id, aanbieder_naam, reden, van, tot, vastgelegd_door, vastgelegd_op, versie)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
const BEWAAR = `
  UPDATE identiteit.belangenconflicten SET opgeheven_op = $3, opgeheven_door = $4, opheffingsreden = $5, versie = versie + 1
  WHERE organisatie_id = nav.organisatie() AND id = $1 AND versie = $2 RETURNING id`;
const GEBLOKKEERD = `
  SELECT DISTINCT gebruiker_id AS id FROM identiteit.belangenconflicten
  WHERE organisatie_id = nav.organisatie() AND gebruiker_id = ANY ($2::uuid[]) AND aanbieder_id = $1
    AND opgeheven_op IS NULL AND van <= $3::date AND (tot IS NULL OR tot >= $3::date)`;
const MAG_WETEN = 'SELECT nav.wie_mag_weten($1, $2, $3, $4, $5::uuid[], $6::date) AS ids';
const LOPEND = `
  SELECT DISTINCT gebruiker_id AS "gebruikerId", aanbieder_id AS "aanbiederId" FROM identiteit.belangenconflicten
  WHERE organisatie_id = nav.organisatie()
    AND opgeheven_op IS NULL AND van <= $1::date AND (tot IS NULL OR tot >= $1::date)`;

@Injectable()
export class SqlBelangenconflicten extends Belangenconflictregister {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe(c: Belangenconflict, nu: string): Promise<void> {
    const wie = [c.id, c.gebruikerId, c.aanbiederId, c.aanbiederNaam, c.reden, c.van, c.tot];
    await this.uow.query('identiteit-conflict-nieuw', VOEG_TOE, [...wie, c.vastgelegdDoor, nu, c.versie]);
  }

  vergrendel(id: string): Promise<Belangenconflict | null> {
    return this.zoek('identiteit-conflict-slot', `${VAN} AND id = $2 FOR UPDATE`, id);
  }

  een(id: string): Promise<Belangenconflict | null> {
    return this.zoek('identiteit-conflict', `${VAN} AND id = $2`, id);
  }

  async bewaar(c: Belangenconflict, gezien: number): Promise<void> {
    const waarden = [c.id, gezien, c.opgehevenOp, c.opgehevenDoor, c.opheffingsreden];
    const rijen = await this.uow.query('identiteit-conflict-bewaar', BEWAAR, waarden);
    if (rijen.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  lijst({ gebruikerId, vanaf, aantal }: Conflictfilter): Promise<Belangenconflict[]> {
    const v = new Voorwaarden([this.uow.actor().organisatieId, aantal + 1]);
    if (gebruikerId) v.eis('van', gebruikerId, (plaats) => `gebruiker_id = ${plaats}`);
    v.vanaf(vanaf, (van, id) => `(van, id) < (${van}::date, ${id}::uuid)`);
    const sql = `${VAN}${v.waar} ORDER BY van DESC, id DESC LIMIT $2`;
    return this.uow.query<Belangenconflict>(`identiteit-conflicten${v.naam}`, sql, v.waarden);
  }

  async geblokkeerd(aanbiederId: string, gebruikerIds: readonly string[], dag: string): Promise<string[]> {
    const waarden = [aanbiederId, gebruikerIds, dag];
    const rijen = await this.uow.query<{ id: string }>('identiteit-geblokkeerd', GEBLOKKEERD, waarden);
    return rijen.map(({ id }) => id);
  }

  async magWeten(over: Nieuwsbron, gebruikerIds: readonly string[], dag: string): Promise<string[]> {
    const waarden = [over.object, over.objectId, over.zaakId, over.aanbiederId, gebruikerIds, dag];
    const [rij] = await this.uow.query<{ ids: string[] }>('identiteit-mag-weten', MAG_WETEN, waarden);
    return rij?.ids ?? [];
  }

  lopend(dag: string): Promise<{ gebruikerId: string; aanbiederId: string }[]> {
    return this.uow.query('identiteit-conflicten-lopend', LOPEND, [dag]);
  }

  private async zoek(naam: string, sql: string, id: string): Promise<Belangenconflict | null> {
    const [rij] = await this.uow.query<Belangenconflict>(naam, sql, [this.uow.actor().organisatieId, id]);
    return rij ?? null;
  }
}
