import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type EigenTekst, Sjablonen, type Sjabloonstaat } from '../application/ports/sjablonen';
import type { Sjabloonkeuze } from '../domain/eigen-sjabloon';
import type { Sjabloon } from '../domain/sjabloon';
import { alsTijd } from './kolommen';

const STAND = `
  SELECT s.code, s.versie,
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', c.id, 'status', c.status, 'onderwerp', c.onderwerp,
                    'tekst', c.tekst, 'meegeleverdVersie', c.meegeleverd_versie, 'schrijvers', c.schrijvers,
                    'gewijzigdOp', ${alsTijd('c.gewijzigd_op')}, 'nummer', c.nummer,
                    'vastgesteldDoor', c.vastgesteld_door, 'vastgesteldOp', ${alsTijd('c.vastgesteld_op')})
                    ORDER BY c.id DESC)
             FROM bericht.sjabloonconcepten c
            WHERE c.organisatie_id = s.organisatie_id AND c.code = s.code), '[]') AS teksten,
         coalesce((SELECT jsonb_agg(jsonb_build_object('volgnummer', k.volgnummer, 'herkomst', k.herkomst,
                    'nummer', k.nummer, 'vanaf', k.vanaf, 'door', k.door, 'op', ${alsTijd('k.op')})
                    ORDER BY k.volgnummer DESC)
             FROM bericht.sjabloonkeuzes k
            WHERE k.organisatie_id = s.organisatie_id AND k.code = s.code), '[]') AS keuzes
    FROM bericht.sjabloonstanden s WHERE s.organisatie_id = nav.organisatie()`;

const BEGIN = `
  INSERT INTO bericht.sjabloonconcepten (organisatie_id, id, code, status, onderwerp, tekst, meegeleverd_versie,
    schrijvers, begonnen_op, gewijzigd_op)
  VALUES (nav.organisatie(), $1, $2, 'concept', $3, $4, $5, ARRAY[$6::uuid], $7, $7)`;

const BEWAAR = `
  UPDATE bericht.sjabloonconcepten
     SET status = $2, onderwerp = $3, tekst = $4, meegeleverd_versie = $5, schrijvers = $6, gewijzigd_op = $7,
         nummer = $8, vastgesteld_door = $9, vastgesteld_op = $10
   WHERE organisatie_id = nav.organisatie() AND id = $1`;

const VAST = `
  INSERT INTO bericht.sjablonen (organisatie_id, code, herkomst, versie, geldig_vanaf, aan_soort, onderwerp, tekst, bron)
  VALUES (nav.organisatie(), $1, 'eigen', $2, $3, $4, $5, $6, $7)`;

const KIES = `
  INSERT INTO bericht.sjabloonkeuzes (organisatie_id, code, volgnummer, herkomst, nummer, vanaf, door, op)
  SELECT nav.organisatie(), $1, coalesce(max(volgnummer), 0) + 1, $2, $3, $4, $5, $6
    FROM bericht.sjabloonkeuzes WHERE organisatie_id = nav.organisatie() AND code = $1`;

@Injectable()
export class SqlSjablonen extends Sjablonen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  alle(): Promise<Sjabloonstaat[]> {
    return this.uow.query<Sjabloonstaat>('sjablonen', STAND);
  }

  async van(code: string): Promise<Sjabloonstaat> {
    const [stand] = await this.uow.query<Sjabloonstaat>('sjabloon', `${STAND} AND s.code = $1`, [code]);
    return stand ?? { code, versie: 0, teksten: [], keuzes: [] };
  }

  async laadVoorWijziging(code: string): Promise<Sjabloonstaat> {
    const [nieuw] = await this.uow.query<{ versie: number }>(
      'sjabloon-stand-in',
      `INSERT INTO bericht.sjabloonstanden (organisatie_id, code, versie) VALUES (nav.organisatie(), $1, 1)
         ON CONFLICT DO NOTHING RETURNING versie`,
      [code],
    );
    await this.uow.query(
      'sjabloon-slot',
      'SELECT 1 FROM bericht.sjabloonstanden WHERE organisatie_id = nav.organisatie() AND code = $1 FOR UPDATE',
      [code],
    );
    const staat = await this.van(code);
    // Who is the first saw version 0.
    return nieuw ? { ...staat, versie: 0 } : staat;
  }

  async begin(
    code: string,
    tekst: Pick<EigenTekst, 'id' | 'onderwerp' | 'tekst' | 'meegeleverdVersie'>,
  ): Promise<void> {
    const waarden = [tekst.id, code, tekst.onderwerp, tekst.tekst, tekst.meegeleverdVersie];
    await this.uow.query('sjabloon-begin', BEGIN, [...waarden, ...this.wieWanneer()]);
  }

  async bewaar(tekst: EigenTekst): Promise<void> {
    await this.uow.query('sjabloon-bewaar', BEWAAR, [
      ...[tekst.id, tekst.status, tekst.onderwerp, tekst.tekst, tekst.meegeleverdVersie, tekst.schrijvers],
      ...[this.klok.nu().toString(), tekst.nummer, tekst.vastgesteldDoor, tekst.vastgesteldOp],
    ]);
  }

  async legVast(s: Sjabloon): Promise<void> {
    const waarden = [s.code, s.versie, s.geldigVanaf, s.aanSoort, s.onderwerp, s.tekst, s.bron];
    await this.uow.query('sjabloon-vast', VAST, waarden);
  }

  async kies(code: string, { herkomst, nummer, vanaf }: Omit<Sjabloonkeuze, 'volgnummer'>): Promise<void> {
    await this.uow.query('sjabloon-kies', KIES, [code, herkomst, nummer, vanaf, ...this.wieWanneer()]);
  }

  async tel(code: string): Promise<void> {
    await this.uow.query(
      'sjabloon-tel',
      `UPDATE bericht.sjabloonstanden SET versie = versie + 1
        WHERE organisatie_id = nav.organisatie() AND code = $1`,
      [code],
    );
  }

  private wieWanneer(): [string | null, string] {
    return [this.uow.actor().gebruikerId, this.klok.nu().toString()];
  }
}
