import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Risicokenmerken, type Kenmerk, type NieuwKenmerk } from '../application/ports/risicokenmerken';
import type { Risicokenmerk } from '../domain/risicofeiten';

const KENMERK = `
  SELECT id, aanbieder_id AS "aanbiederId", soort, toelichting, bron, vastgesteld_op AS "vastgesteldOp",
         geldig_tot AS "geldigTot", door,
         vastgelegd_op AS "vastgelegdOp", ingetrokken_op AS "ingetrokkenOp", intrekreden, versie
    FROM risico.risicokenmerken WHERE organisatie_id = $1`;

@Injectable()
export class SqlRisicokenmerken extends Risicokenmerken {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async geldend(dag: string, aanbiederId: string | null): Promise<ReadonlyMap<string, Risicokenmerk[]>> {
    const rijen = await this.uow.query<Risicokenmerk & { aanbiederId: string }>(
      'risico-kenmerken-geldend',
      `SELECT aanbieder_id AS "aanbiederId", soort, vastgesteld_op AS "vastgesteldOp" FROM risico.risicokenmerken
        WHERE organisatie_id = $1 AND ingetrokken_op IS NULL AND geldig_tot >= $2 AND ($3::uuid IS NULL OR aanbieder_id = $3)
        ORDER BY vastgesteld_op, id`,
      [this.organisatie(), dag, aanbiederId],
    );
    const uit = new Map<string, Risicokenmerk[]>();
    for (const { aanbiederId: van, ...kenmerk } of rijen) uit.set(van, [...(uit.get(van) ?? []), kenmerk]);
    return uit;
  }

  van(aanbiederId: string): Promise<Kenmerk[]> {
    return this.uow.query<Kenmerk>(
      'risico-kenmerken-van',
      `${KENMERK} AND aanbieder_id = $2 ORDER BY vastgesteld_op DESC, id DESC`,
      [this.organisatie(), aanbiederId],
    );
  }

  async voegToe(kenmerk: NieuwKenmerk): Promise<void> {
    const { id, aanbiederId, soort, toelichting, bron, vastgesteldOp, geldigTot } = kenmerk;
    await this.uow.query(
      'risico-kenmerk-nieuw',
      `INSERT INTO risico.risicokenmerken
         (organisatie_id, id, aanbieder_id, soort, toelichting, bron, vastgesteld_op, geldig_tot, door, vastgelegd_op)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[this.organisatie(), id, aanbiederId, soort, toelichting, bron, vastgesteldOp, geldigTot],
        ...[this.uow.actor().gebruikerId, this.klok.nu().toString()],
      ],
    );
  }

  async laadVoorWijziging(id: string): Promise<Kenmerk> {
    const [rij] = await this.uow.query<Kenmerk>('risico-kenmerk-laad', `${KENMERK} AND id = $2 FOR UPDATE`, [
      this.organisatie(),
      id,
    ]);
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    return rij;
  }

  async trekIn(id: string, op: string, reden: string): Promise<void> {
    await this.uow.query(
      'risico-kenmerk-trek-in',
      `UPDATE risico.risicokenmerken
          SET ingetrokken_op = $3, intrekreden = $4, ingetrokken_door = $5, versie = versie + 1
        WHERE organisatie_id = $1 AND id = $2`,
      [this.organisatie(), id, op, reden, this.uow.actor().gebruikerId],
    );
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}
