import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Actiepunt, Actiepunten } from '../application/ports/actiepunten';

const ACTIEPUNT = `
  SELECT id, melding_id AS "meldingId", melding_nummer AS "meldingNummer", besluit_id AS "besluitId", soort, omschrijving,
         eigenaar_id AS "eigenaarId", uiterlijk, status, uitkomst, afgerond_op AS "afgerondOp",
         afgerond_door AS "afgerondDoor", versie
    FROM weging.actiepunten WHERE organisatie_id = $1`;

@Injectable()
export class SqlActiepunten extends Actiepunten {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe(p: Actiepunt): Promise<void> {
    await this.uow.query(
      'actiepunt-nieuw',
      `INSERT INTO weging.actiepunten (organisatie_id, id, melding_id, melding_nummer, besluit_id, soort, omschrijving,
         eigenaar_id, uiterlijk, status, versie) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open', 1)`,
      [
        ...[this.organisatie(), p.id, p.meldingId, p.meldingNummer, p.besluitId, p.soort, p.omschrijving],
        ...[p.eigenaarId, p.uiterlijk],
      ],
    );
  }

  async laadVoorWijziging(id: string): Promise<Actiepunt> {
    const sql = `${ACTIEPUNT} AND id = $2 FOR UPDATE`;
    const [rij] = await this.uow.query<Actiepunt>('actiepunt-slot', sql, [this.organisatie(), id]);
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    return rij;
  }

  async wijzig(p: Actiepunt, gezien: number): Promise<void> {
    const rijen = await this.uow.query(
      'actiepunt-wijzig',
      `UPDATE weging.actiepunten SET status = $4, uitkomst = $5, afgerond_op = $6, afgerond_door = $7,
         versie = versie + 1 WHERE organisatie_id = $1 AND id = $2 AND versie = $3 RETURNING id`,
      [this.organisatie(), p.id, gezien, p.status, p.uitkomst, p.afgerondOp, p.afgerondDoor],
    );
    if (rijen.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  vanMelding(meldingId: string): Promise<Actiepunt[]> {
    const sql = `${ACTIEPUNT} AND melding_id = $2 ORDER BY id DESC`;
    return this.uow.query<Actiepunt>('actiepunt-van-melding', sql, [this.organisatie(), meldingId]);
  }

  open(eigenaarId: string | null, aantal: number): Promise<Actiepunt[]> {
    const sql = `${ACTIEPUNT} AND status = 'open' AND ($2::uuid IS NULL OR eigenaar_id = $2)
      ORDER BY uiterlijk, id LIMIT $3`;
    return this.uow.query<Actiepunt>('actiepunt-open', sql, [this.organisatie(), eigenaarId, aantal]);
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}
