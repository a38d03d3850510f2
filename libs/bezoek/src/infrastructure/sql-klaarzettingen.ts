import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Veldversleuteling } from '@navolgbaar/platform/versleuteling';
import { type Beeindiging, Klaarzettingen } from '../application/ports/klaarzettingen';
import type { Klaarzetting } from '../domain/lijst/klaarzetting';
import { moment } from './sql-lijst.repository';

const STAAT = `
  SELECT id, lijst_id AS "lijstId", bezoek_id AS "bezoekId", zaak_id AS "zaakId", gebruiker_id AS "gebruikerId", toestel,
         ${moment('klaargezet_op', 'klaargezetOp')}, ${moment('verloopt_op', 'verlooptOp')}, status, intrekreden
    FROM bezoek.klaarzettingen WHERE organisatie_id = $1`;
const NIEUW = `
  INSERT INTO bezoek.klaarzettingen (organisatie_id, id, lijst_id, bezoek_id, zaak_id, gebruiker_id, toestel, sleutel,
    klaargezet_op, verloopt_op, status)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'klaar')`;
const SLEUTEL = 'SELECT sleutel FROM bezoek.klaarzettingen WHERE organisatie_id = $1 AND id = $2';
const EINDE = `
  UPDATE bezoek.klaarzettingen SET status = $3, sleutel = NULL, beeindigd_op = $4, beeindigd_door = $5, intrekreden = $6
   WHERE organisatie_id = $1 AND id = $2 AND status = 'klaar'`;

@Injectable()
export class SqlKlaarzettingen extends Klaarzettingen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly versleuteling: Veldversleuteling,
  ) {
    super();
  }

  async voegToe(klaarzetting: Klaarzetting, sleutel: string): Promise<void> {
    const { id, lijstId, bezoekId, zaakId, gebruikerId, toestel, klaargezetOp, verlooptOp } = klaarzetting;
    const gesloten = await this.versleuteling.versleutel(plaats(id), sleutel);
    await this.voer('klaarzetting-in', NIEUW, [
      ...[id, lijstId, bezoekId, zaakId, gebruikerId, toestel, gesloten, klaargezetOp, verlooptOp],
    ]);
  }

  vanLijst(lijstId: string): Promise<readonly Klaarzetting[]> {
    const sql = `${STAAT} AND lijst_id = $2 ORDER BY id DESC`;
    return this.voer<Klaarzetting>('klaarzettingen-van-lijst', sql, [lijstId]);
  }

  async vind(id: string): Promise<Klaarzetting | null> {
    const [rij] = await this.voer<Klaarzetting>('klaarzetting-vind', `${STAAT} AND id = $2`, [id]);
    return rij ?? null;
  }

  async sleutel(id: string): Promise<string | null> {
    const [rij] = await this.voer<{ sleutel: Buffer | null }>('klaarzetting-sleutel', SLEUTEL, [id]);
    return rij?.sleutel ? this.versleuteling.ontsleutel(plaats(id), rij.sleutel) : null;
  }

  async beeindig(id: string, { status, op, door, reden }: Beeindiging): Promise<void> {
    await this.voer('klaarzetting-einde', EINDE, [id, status, op, door, reden]);
  }

  private voer<R extends object>(naam: string, sql: string, waarden: readonly unknown[]): Promise<R[]> {
    return this.uow.query<R>(naam, sql, [this.uow.actor().organisatieId, ...waarden]);
  }
}

const plaats = (rij: string) => ({ tabel: 'bezoek.klaarzettingen', kolom: 'sleutel', rij });
