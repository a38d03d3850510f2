import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Veldversleuteling } from '@navolgbaar/platform/versleuteling';
import {
  type Accountverzoek,
  Accountverzoeken,
  type Verzoekbesluit,
} from '../application/ports/accountverzoeken';

const VOEG_TOE = `
  INSERT INTO identiteit.accountverzoeken
    (organisatie_id, id, aanbieder_id, issuer, sub, gegevens, status, gevraagd_op, versie)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, 'open', $6, 1)
  ON CONFLICT (organisatie_id, aanbieder_id, issuer, sub) DO NOTHING RETURNING id`;
const STAND = `
  SELECT status, reden FROM identiteit.accountverzoeken
  WHERE organisatie_id = nav.organisatie() AND aanbieder_id = $1 AND issuer = $2 AND sub = $3`;
const KOLOMMEN = `id, aanbieder_id AS "aanbiederId", issuer, sub, gegevens, status, reden, versie,
  to_char(gevraagd_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "gevraagdOp"`;
const LIJST = `
  SELECT ${KOLOMMEN} FROM identiteit.accountverzoeken
  WHERE organisatie_id = nav.organisatie() AND status <> 'toegekend' AND ($1::uuid IS NULL OR aanbieder_id = $1)
  ORDER BY status = 'geweigerd', gevraagd_op, id LIMIT $2`;
const EEN = `SELECT ${KOLOMMEN} FROM identiteit.accountverzoeken WHERE organisatie_id = nav.organisatie() AND id = $1`;
const BESLIS = `
  UPDATE identiteit.accountverzoeken
  SET status = $3, beslist_op = $4, beslist_door = $5, reden = $6, gebruiker_id = $7,
      gegevens = CASE WHEN $3 = 'toegekend' THEN NULL ELSE gegevens END, versie = versie + 1
  WHERE organisatie_id = nav.organisatie() AND id = $1 AND versie = $2 RETURNING id`;

const RUIM_OP = `
  DELETE FROM identiteit.accountverzoeken v USING (
    SELECT id FROM identiteit.accountverzoeken
     WHERE organisatie_id = nav.organisatie() AND status = 'geweigerd' AND beslist_op < $1 ORDER BY beslist_op LIMIT $2) oud
   WHERE v.organisatie_id = nav.organisatie() AND v.id = oud.id AND v.status = 'geweigerd' RETURNING v.id`;

type Rij = Omit<Accountverzoek, 'naam' | 'email'> & { readonly gegevens: Buffer | null };

@Injectable()
export class SqlAccountverzoeken extends Accountverzoeken {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly versleuteling: Veldversleuteling,
  ) {
    super();
  }

  async voegToe(verzoek: Parameters<Accountverzoeken['voegToe']>[0]): Promise<boolean> {
    const { id, aanbiederId, issuer, sub, naam, email, gevraagdOp } = verzoek;
    const gegevens = await this.versleuteling.versleutel(plaats(id), JSON.stringify({ naam, email }));
    const waarden = [id, aanbiederId, issuer, sub, gegevens, gevraagdOp];
    return (await this.uow.query('identiteit-accountverzoek-nieuw', VOEG_TOE, waarden)).length > 0;
  }

  async stand(...waarden: Parameters<Accountverzoeken['stand']>): ReturnType<Accountverzoeken['stand']> {
    type Stand = Pick<Accountverzoek, 'status' | 'reden'>;
    const [rij] = await this.uow.query<Stand>('identiteit-accountverzoek-stand', STAND, waarden);
    return rij ?? null;
  }

  async lijst(aanbiederId: string | null, aantal: number): Promise<Accountverzoek[]> {
    const rijen = await this.uow.query<Rij>('identiteit-accountverzoeken', LIJST, [aanbiederId, aantal]);
    return Promise.all(rijen.map((rij) => this.open(rij)));
  }

  async vind(id: string): Promise<Accountverzoek | null> {
    const [rij] = await this.uow.query<Rij>('identiteit-accountverzoek', EEN, [id]);
    return rij ? this.open(rij) : null;
  }

  async vergrendel(id: string): Promise<Accountverzoek | null> {
    const [rij] = await this.uow.query<Rij>('identiteit-accountverzoek-slot', `${EEN} FOR UPDATE`, [id]);
    return rij ? this.open(rij) : null;
  }

  async beslis(id: string, versie: number, besluit: Verzoekbesluit): Promise<void> {
    const { status, op, door, reden, gebruikerId } = besluit;
    const waarden = [id, versie, status, op, door, reden, gebruikerId];
    const rijen = await this.uow.query('identiteit-accountverzoek-beslis', BESLIS, waarden);
    if (rijen.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  async ruimOp(geweigerdVoor: string, aantal: number): Promise<string[]> {
    const waarden = [geweigerdVoor, aantal];
    const rijen = await this.uow.query<{ id: string }>('identiteit-accountverzoek-ruim-op', RUIM_OP, waarden);
    return rijen.map(({ id }) => id);
  }

  private async open({ gegevens, ...rij }: Rij): Promise<Accountverzoek> {
    if (!gegevens) return { ...rij, naam: '', email: '' };
    const tekst = await this.versleuteling.ontsleutel(plaats(rij.id), gegevens);
    return { ...rij, ...(JSON.parse(tekst) as Pick<Accountverzoek, 'naam' | 'email'>) };
  }
}

const plaats = (rij: string) => ({ tabel: 'identiteit.accountverzoeken', kolom: 'gegevens', rij });
