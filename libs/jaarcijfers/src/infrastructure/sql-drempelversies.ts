import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import {
  type NieuweDrempelversie,
  type Drempelversie,
  Drempelversies,
} from '../application/ports/drempelversies';
import { MEEGELEVERDE_DREMPELS } from '../domain/drempels';

const VERSIES = `
  SELECT id, nummer, status, geldig_vanaf AS "geldigVanaf", bron, brondatum, vastgesteld_op AS "vastgesteldOp",
         vastgesteld_door AS "vastgesteldDoor", drempels
    FROM jaarcijfers.drempelversies WHERE organisatie_id = $1`;
const MEEGELEVERDE_BRON = 'AANNAME – nog vast te stellen: geen bron noemt drempels.';

@Injectable()
export class SqlDrempelversies extends Drempelversies {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async geldendOp(dag: string): Promise<Drempelversie> {
    const sql = `${VERSIES} AND geldig_vanaf <= $2 ORDER BY geldig_vanaf DESC, nummer DESC LIMIT 1`;
    const lees = () =>
      this.uow.query<Drempelversie>('jaarcijfer-drempels-op', sql, [this.organisatie(), dag]);
    const [versie] = await lees();
    if (versie) return versie;
    await this.legMeegeleverdeVast();
    return (await lees())[0] as Drempelversie;
  }

  async alle(): Promise<Drempelversie[]> {
    const lees = () =>
      this.uow.query<Drempelversie>('jaarcijfer-drempels-alle', `${VERSIES} ORDER BY nummer DESC`, [
        this.organisatie(),
      ]);
    const versies = await lees();
    if (versies.length > 0) return versies;
    await this.legMeegeleverdeVast();
    return lees();
  }

  async voegToe({ id, geldigVanaf, bron, brondatum, drempels }: NieuweDrempelversie): Promise<void> {
    // Two people who adopt at once wait for one another: each version has its own number.
    await this.uow.query(
      'jaarcijfer-drempels-nummer',
      `SELECT pg_advisory_xact_lock(hashtextextended('jaarcijfers.drempelversies' || $1::text, 0))`,
      [this.organisatie()],
    );
    // Until the new one begins, the shipped one holds.
    await this.legMeegeleverdeVast();
    await this.uow.query(
      'jaarcijfer-drempels-nieuw',
      `INSERT INTO jaarcijfers.drempelversies
         (organisatie_id, id, nummer, status, geldig_vanaf, bron, brondatum, drempels, vastgesteld_op, vastgesteld_door)
       SELECT $1, $2, coalesce(max(nummer), 0) + 1, 'vastgesteld', $3, $4, $5, $6::jsonb, $7, $8
         FROM jaarcijfers.drempelversies WHERE organisatie_id = $1`,
      [
        ...[this.organisatie(), id, geldigVanaf, bron, brondatum, JSON.stringify(drempels)],
        ...[this.klok.nu().toString(), this.uow.actor().gebruikerId],
      ],
    );
  }

  private async legMeegeleverdeVast(): Promise<void> {
    await this.uow.query(
      'jaarcijfer-drempels-meegeleverd',
      `INSERT INTO jaarcijfers.drempelversies (organisatie_id, id, nummer, status, geldig_vanaf, bron, drempels)
       VALUES ($1, $2, 1, 'meegeleverd', '2000-01-01', $3, $4::jsonb) ON CONFLICT (organisatie_id, nummer) DO NOTHING`,
      [this.organisatie(), nieuwId(), MEEGELEVERDE_BRON, JSON.stringify(MEEGELEVERDE_DREMPELS)],
    );
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}
