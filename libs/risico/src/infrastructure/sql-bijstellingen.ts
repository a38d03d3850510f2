import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Bijstelling, Bijstellingen, type NieuweBijstelling } from '../application/ports/bijstellingen';

const BIJSTELLING = `
  SELECT id, aanbieder_id AS "aanbiederId", score::float8 AS score, berekend::float8 AS berekend, reden, van, tot, door,
         vastgelegd_op AS "vastgelegdOp", beeindigd_op AS "beeindigdOp", beeindigd_door AS "beeindigdDoor",
         eindreden, versie
    FROM risico.bijstellingen WHERE organisatie_id = $1`;

@Injectable()
export class SqlBijstellingen extends Bijstellingen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async geldend(dag: string, aanbiederId: string | null): Promise<ReadonlyMap<string, Bijstelling>> {
    const rijen = await this.uow.query<Bijstelling>(
      'risico-bijstellingen-geldend',
      `${BIJSTELLING} AND $2::date BETWEEN van AND tot AND (beeindigd_op IS NULL OR beeindigd_op > $2)
         AND ($3::uuid IS NULL OR aanbieder_id = $3)`,
      [this.organisatie(), dag, aanbiederId],
    );
    return new Map(rijen.map((rij) => [rij.aanbiederId, rij]));
  }

  van(aanbiederId: string): Promise<Bijstelling[]> {
    return this.uow.query<Bijstelling>(
      'risico-bijstellingen-van',
      `${BIJSTELLING} AND aanbieder_id = $2 ORDER BY vastgelegd_op DESC, id DESC`,
      [this.organisatie(), aanbiederId],
    );
  }

  async voegToe(nieuw: NieuweBijstelling): Promise<boolean> {
    const { id, aanbiederId, score, berekend, reden, van, tot } = nieuw;
    const rijen = await this.uow.query(
      'risico-bijstelling-nieuw',
      `INSERT INTO risico.bijstellingen
         (organisatie_id, id, aanbieder_id, score, berekend, reden, van, tot, door, vastgelegd_op)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING RETURNING id`,
      [
        ...[this.organisatie(), id, aanbiederId, score, berekend, reden, van, tot],
        ...[this.uow.actor().gebruikerId, this.klok.nu().toString()],
      ],
    );
    return rijen.length > 0;
  }

  async laadVoorWijziging(id: string): Promise<Bijstelling> {
    const [rij] = await this.uow.query<Bijstelling>(
      'risico-bijstelling-laad',
      `${BIJSTELLING} AND id = $2 FOR UPDATE`,
      [this.organisatie(), id],
    );
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    return rij;
  }

  async beeindig(id: string, op: string, reden: string): Promise<void> {
    await this.uow.query(
      'risico-bijstelling-einde',
      `UPDATE risico.bijstellingen SET beeindigd_op = $3, eindreden = $4, beeindigd_door = $5, versie = versie + 1
        WHERE organisatie_id = $1 AND id = $2`,
      [this.organisatie(), id, op, reden, this.uow.actor().gebruikerId],
    );
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}
