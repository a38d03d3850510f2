import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Genomen, type Plaatsing, Plaatsingen, type Uitkomst } from '../application/ports/plaatsingen';

const moment = (kolom: string, naam: string) =>
  `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "${naam}"`;
const EEN = 'organisatie_id = nav.organisatie() AND publicatie_id = $1';

const VAN = `
  SELECT publicatie_id AS "publicatieId", rapport_id AS "rapportId", doel, status, pogingen, reden, adres, bank,
         ${moment('volgende_op', 'volgendeOp')}, ${moment('gelukt_op', 'geluktOp')}, versie
    FROM woo.plaatsingen WHERE ${EEN}`;

const ZET_KLAAR = `
  INSERT INTO woo.plaatsingen (organisatie_id, publicatie_id, rapport_id, doel, status, klaargezet_op, volgende_op)
  VALUES (nav.organisatie(), $1, $2, 'openbaar', 'wacht', $3, $3) ON CONFLICT (organisatie_id, publicatie_id) DO NOTHING`;

const BIED_AAN = `
  UPDATE woo.plaatsingen SET status = 'wacht', pogingen = 0, volgende_op = $3, klaargezet_op = $3, versie = versie + 1
   WHERE ${EEN} AND versie = $2 AND status = 'mislukt' RETURNING publicatie_id`;

// Who is at it goes on; the other goal is found when the answer is recorded.
const TREK_TERUG = `
  UPDATE woo.plaatsingen
     SET doel = 'ingetrokken', status = CASE WHEN status = 'bezig' THEN status ELSE 'wacht' END,
         volgende_op = CASE WHEN status = 'bezig' THEN NULL ELSE $2::timestamptz END, pogingen = 0, versie = versie + 1
   WHERE ${EEN} AND doel = 'openbaar' RETURNING publicatie_id`;

const NEEM = `
  WITH wachtend AS MATERIALIZED (
    SELECT publicatie_id FROM woo.plaatsingen
     WHERE organisatie_id = nav.organisatie()
       AND ((status = 'wacht' AND volgende_op <= $1) OR (status = 'bezig' AND genomen_op < $2))
     ORDER BY volgende_op NULLS FIRST, publicatie_id LIMIT 1 FOR UPDATE SKIP LOCKED)
  UPDATE woo.plaatsingen p
     SET status = 'bezig', genomen_op = $1, volgende_op = NULL, pogingen = p.pogingen + 1, versie = p.versie + 1
    FROM wachtend
   WHERE p.organisatie_id = nav.organisatie() AND p.publicatie_id = wachtend.publicatie_id
  RETURNING p.publicatie_id AS "publicatieId", p.doel, p.bank, p.pogingen, ${moment('p.genomen_op', 'genomenOp')}`;

const NOTEER_BANK = `UPDATE woo.plaatsingen SET bank = $3 WHERE ${EEN} AND genomen_op = $2`;

const LEG_VAST = `
  UPDATE woo.plaatsingen
     SET genomen_op = NULL, versie = versie + 1, reden = $5,
         adres = CASE WHEN $4 <> 'gelukt' THEN adres ELSE $6 END,
         status = CASE WHEN doel = $3 THEN $4 ELSE 'wacht' END,
         volgende_op = CASE WHEN doel <> $3 THEN $7::timestamptz WHEN $4 = 'wacht' THEN $8::timestamptz END,
         gelukt_op = CASE WHEN doel = $3 AND $4 = 'gelukt' THEN $7::timestamptz ELSE gelukt_op END
   WHERE ${EEN} AND genomen_op = $2 AND status = 'bezig' RETURNING publicatie_id`;

/** Placements in PostgreSQL. */
@Injectable()
export class SqlPlaatsingen extends Plaatsingen {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async van(publicatieId: string): Promise<Plaatsing | null> {
    return (await this.uow.query<Plaatsing>('plaatsing-van', VAN, [publicatieId]))[0] ?? null;
  }

  async zetKlaar(publicatieId: string, rapportId: string, op: string): Promise<void> {
    await this.uow.query('plaatsing-zet-klaar', ZET_KLAAR, [publicatieId, rapportId, op]);
  }

  async biedAan(publicatieId: string, versie: number, op: string): Promise<void> {
    const geraakt = await this.uow.query('plaatsing-bied-aan', BIED_AAN, [publicatieId, versie, op]);
    if (geraakt.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  async trekTerug(publicatieId: string, op: string): Promise<boolean> {
    return (await this.uow.query('plaatsing-trek-terug', TREK_TERUG, [publicatieId, op])).length > 0;
  }

  async neem(nu: string, afgebrokenVoor: string): Promise<Genomen | null> {
    return (await this.uow.query<Genomen>('plaatsing-neem', NEEM, [nu, afgebrokenVoor]))[0] ?? null;
  }

  async noteerBank({ publicatieId, genomenOp }: Genomen, bank: string): Promise<void> {
    await this.uow.query('plaatsing-bank', NOTEER_BANK, [publicatieId, genomenOp, bank]);
  }

  async legVast({ publicatieId, genomenOp, doel }: Genomen, u: Uitkomst): Promise<boolean> {
    const waarden = [publicatieId, genomenOp, doel, u.status, u.reden, u.adres, u.op, u.volgendeOp];
    return (await this.uow.query('plaatsing-leg-vast', LEG_VAST, waarden)).length > 0;
  }
}
