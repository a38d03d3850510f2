import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Beheersingsbewijzen, type Bewijs, type NieuwBewijs } from '../application/ports/beheersingsbewijzen';
import type { Beheersingsbewijs } from '../domain/risicofeiten';

const BEWIJS = `
  SELECT id, aanbieder_id AS "aanbiederId", soort, toelichting, bron, vastgesteld_op AS "vastgesteldOp",
         geldig_tot AS "geldigTot", door,
         vastgelegd_op AS "vastgelegdOp", ingetrokken_op AS "ingetrokkenOp", intrekreden, versie
    FROM risico.beheersingsbewijzen WHERE organisatie_id = $1`;

@Injectable()
export class SqlBeheersingsbewijzen extends Beheersingsbewijzen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async geldend(dag: string, aanbiederId: string | null): Promise<ReadonlyMap<string, Beheersingsbewijs[]>> {
    const rijen = await this.uow.query<Beheersingsbewijs & { aanbiederId: string }>(
      'risico-bewijzen-geldend',
      `SELECT aanbieder_id AS "aanbiederId", soort, vastgesteld_op AS "vastgesteldOp" FROM risico.beheersingsbewijzen
        WHERE organisatie_id = $1 AND ingetrokken_op IS NULL AND geldig_tot >= $2 AND ($3::uuid IS NULL OR aanbieder_id = $3)
        ORDER BY vastgesteld_op, id`,
      [this.organisatie(), dag, aanbiederId],
    );
    const uit = new Map<string, Beheersingsbewijs[]>();
    for (const { aanbiederId: van, ...bewijs } of rijen) uit.set(van, [...(uit.get(van) ?? []), bewijs]);
    return uit;
  }

  van(aanbiederId: string): Promise<Bewijs[]> {
    return this.uow.query<Bewijs>(
      'risico-bewijzen-van',
      `${BEWIJS} AND aanbieder_id = $2 ORDER BY vastgesteld_op DESC, id DESC`,
      [this.organisatie(), aanbiederId],
    );
  }

  async voegToe(bewijs: NieuwBewijs): Promise<void> {
    const { id, aanbiederId, soort, toelichting, bron, vastgesteldOp, geldigTot } = bewijs;
    await this.uow.query(
      'risico-bewijs-nieuw',
      `INSERT INTO risico.beheersingsbewijzen
         (organisatie_id, id, aanbieder_id, soort, toelichting, bron, vastgesteld_op, geldig_tot, door, vastgelegd_op)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[this.organisatie(), id, aanbiederId, soort, toelichting, bron, vastgesteldOp, geldigTot],
        ...[this.uow.actor().gebruikerId, this.klok.nu().toString()],
      ],
    );
  }

  async laadVoorWijziging(id: string): Promise<Bewijs> {
    const [rij] = await this.uow.query<Bewijs>('risico-bewijs-laad', `${BEWIJS} AND id = $2 FOR UPDATE`, [
      this.organisatie(),
      id,
    ]);
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    return rij;
  }

  async trekIn(id: string, op: string, reden: string): Promise<void> {
    await this.uow.query(
      'risico-bewijs-trek-in',
      `UPDATE risico.beheersingsbewijzen
          SET ingetrokken_op = $3, intrekreden = $4, ingetrokken_door = $5, versie = versie + 1
        WHERE organisatie_id = $1 AND id = $2`,
      [this.organisatie(), id, op, reden, this.uow.actor().gebruikerId],
    );
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}
