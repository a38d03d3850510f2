import { Injectable } from '@nestjs/common';
import { SysteemDatabank, UnitOfWork } from '@navolgbaar/platform/database';
import { Postvakhouders, type Postvakstand, Postvakstanden } from '../application/ports/postvakstanden';

const tijd = (kolom: string) => `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

@Injectable()
export class SqlPostvakstanden extends Postvakstanden {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async lees(): Promise<Postvakstand | null> {
    const [rij] = await this.uow.query<Postvakstand>(
      'postvak-stand',
      `SELECT ${tijd('gelukt_op')} AS "geluktOp", ${tijd('mislukt_sinds')} AS "misluktSinds", pogingen, fout,
              ${tijd('volgende_op')} AS "volgendeOp", achtergebleven
         FROM postvak.standen WHERE organisatie_id = nav.organisatie()`,
    );
    return rij ?? null;
  }

  async bewaar(stand: Postvakstand): Promise<void> {
    const { geluktOp, misluktSinds, pogingen, fout, volgendeOp, achtergebleven } = stand;
    await this.uow.query(
      'postvak-stand-bewaar',
      `INSERT INTO postvak.standen
              (organisatie_id, gelukt_op, mislukt_sinds, pogingen, fout, volgende_op, achtergebleven)
       VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6)
       ON CONFLICT (organisatie_id) DO UPDATE SET gelukt_op = excluded.gelukt_op,
         mislukt_sinds = excluded.mislukt_sinds, pogingen = excluded.pogingen, fout = excluded.fout,
         volgende_op = excluded.volgende_op, achtergebleven = excluded.achtergebleven`,
      [geluktOp, misluktSinds, pogingen, fout, volgendeOp, achtergebleven],
    );
  }

  async vergeet(): Promise<void> {
    await this.uow.query(
      'postvak-stand-weg',
      'DELETE FROM postvak.standen WHERE organisatie_id = nav.organisatie()',
    );
  }
}

/** Over the connection of `nav_systeem`, which reads no mail. */
@Injectable()
export class SqlPostvakhouders extends Postvakhouders {
  constructor(private readonly databank: SysteemDatabank) {
    super();
  }

  async metCodes(codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rijen = await this.databank.query<{ code: string; id: string }>(
      'postvak-organisaties',
      'SELECT code, id FROM public.organisaties WHERE actief AND code = ANY ($1::text[])',
      [codes],
    );
    return new Map(rijen.map(({ code, id }) => [code, id]));
  }

  async metStand(): Promise<readonly string[]> {
    const rijen = await this.databank.query<{ id: string }>(
      'postvak-met-stand',
      'SELECT organisatie_id AS id FROM postvak.standen',
    );
    return rijen.map(({ id }) => id);
  }

  async storing(): Promise<{ readonly mislukt: number; readonly achtergebleven: number }> {
    const [rij] = await this.databank.query<{ mislukt: number; achtergebleven: number }>(
      'postvak-storing',
      `SELECT count(mislukt_sinds)::int AS mislukt, coalesce(sum(achtergebleven), 0)::int AS achtergebleven
         FROM postvak.standen`,
    );
    return rij ?? { mislukt: 0, achtergebleven: 0 };
  }
}
