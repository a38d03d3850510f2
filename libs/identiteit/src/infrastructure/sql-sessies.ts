import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type NieuweSessie, Sessies } from '../application/ports/sessies';

const VOEG_TOE = `
  INSERT INTO identiteit.sessies
    (organisatie_id, id, token_hash, gebruiker_id, aangemaakt_op, laatst_gebruikt_op, verloopt_op, herkomst)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $4, $5, $6)`;
const BEEINDIG = `
  UPDATE identiteit.sessies SET beeindigd_op = $2
  WHERE organisatie_id = nav.organisatie() AND id = $1 AND beeindigd_op IS NULL`;
const BEEINDIG_VAN = `
  UPDATE identiteit.sessies SET beeindigd_op = $2
  WHERE organisatie_id = nav.organisatie() AND gebruiker_id = $1 AND beeindigd_op IS NULL RETURNING id`;
const RUIM_OP = `
  DELETE FROM identiteit.sessies
  WHERE organisatie_id = nav.organisatie() AND gebruiker_id = $1 AND verloopt_op < $2`;

@Injectable()
export class SqlSessies extends Sessies {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe({ id, hash, gebruikerId, nu, verlooptOp, herkomst }: NieuweSessie): Promise<void> {
    await this.uow.query('identiteit-sessie-nieuw', VOEG_TOE, [
      id,
      hash,
      gebruikerId,
      nu,
      verlooptOp,
      herkomst,
    ]);
  }

  async beeindig(id: string, nu: string): Promise<void> {
    await this.uow.query('identiteit-sessie-einde', BEEINDIG, [id, nu]);
  }

  async beeindigVan(gebruikerId: string, nu: string): Promise<number> {
    const rijen = await this.uow.query('identiteit-sessies-einde', BEEINDIG_VAN, [gebruikerId, nu]);
    return rijen.length;
  }

  async ruimOp(gebruikerId: string, verlopenVoor: string): Promise<void> {
    await this.uow.query('identiteit-sessies-opruimen', RUIM_OP, [gebruikerId, verlopenVoor]);
  }
}
