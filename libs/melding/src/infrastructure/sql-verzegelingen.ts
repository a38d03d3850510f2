import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Veldversleuteling } from '@navolgbaar/platform/versleuteling';
import type { Persoon } from '../application/ports/melding.repository';
import { type Openingsregel, Verzegelingen } from '../application/ports/verzegelingen';
import type { Noodoordeel } from '../domain/verzegeling';

const tijd = (kolom: string) => `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const OPENINGEN = `
  SELECT id, melding_id AS "meldingId", reden, stand, gevraagd_door AS "gevraagdDoor", ${tijd('gevraagd_op')} AS "gevraagdOp",
         ${tijd('geldig_tot')} AS "geldigTot", beslist_door AS "beslistDoor", ${tijd('beslist_op')} AS "beslistOp",
         beslisreden, oordeel, oordeel_door AS "oordeelDoor", ${tijd('oordeel_op')} AS "oordeelOp", oordeelreden
    FROM melding.openingen WHERE organisatie_id = nav.organisatie() AND melding_id = $1`;

@Injectable()
export class SqlVerzegelingen extends Verzegelingen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly versleuteling: Veldversleuteling,
  ) {
    super();
  }

  async verzegel({ id, meldingId, ...persoon }: Persoon): Promise<void> {
    const inhoud = await this.versleuteling.versleutel(plaats(id), JSON.stringify(persoon));
    this.uow.stuur(
      'melding-verzegel',
      `INSERT INTO melding.verzegelde_melders (organisatie_id, id, melding_id, inhoud)
       VALUES (nav.organisatie(), $1, $2, $3)`,
      [id, meldingId, inhoud],
    );
  }

  async lees(meldingId: string): Promise<Persoon | null> {
    const [rij] = await this.uow.query<{ id: string; inhoud: Buffer }>(
      'melding-verzegeld',
      'SELECT id, inhoud FROM melding.verzegelde_melders WHERE organisatie_id = nav.organisatie() AND melding_id = $1',
      [meldingId],
    );
    if (!rij) return null;
    const inhoud = await this.versleuteling.ontsleutel(plaats(rij.id), rij.inhoud);
    return { ...(JSON.parse(inhoud) as Omit<Persoon, 'id' | 'meldingId'>), id: rij.id, meldingId };
  }

  openingen(meldingId: string): Promise<readonly Openingsregel[]> {
    const sql = `${OPENINGEN} ORDER BY gevraagd_op, id`;
    return this.uow.query<Openingsregel>('melding-openingen', sql, [meldingId]);
  }

  async laadOpening(meldingId: string, id: string): Promise<Openingsregel> {
    const sql = `${OPENINGEN} AND id = $2 FOR UPDATE`;
    const [opening] = await this.uow.query<Openingsregel>('melding-opening-slot', sql, [meldingId, id]);
    if (!opening) throw new DomeinFout('NIET_GEVONDEN');
    return opening;
  }

  async voegOpeningToe(
    opening: Pick<Openingsregel, 'id' | 'meldingId' | 'reden' | 'gevraagdDoor' | 'stand' | 'geldigTot'>,
  ): Promise<void> {
    const { id, meldingId, reden, gevraagdDoor, stand, geldigTot } = opening;
    await this.uow.query(
      'melding-opening-in',
      `INSERT INTO melding.openingen (organisatie_id, id, melding_id, reden, gevraagd_door, stand, geldig_tot, gevraagd_op)
       VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7)`,
      [id, meldingId, reden, gevraagdDoor, stand, geldigTot, this.nu()],
    );
  }

  async beslis(
    id: string,
    { stand, reden, geldigTot }: { stand: string; reden: string; geldigTot: string | null },
  ): Promise<void> {
    await this.uow.query(
      'melding-opening-beslis',
      `UPDATE melding.openingen SET stand = $2, beslisreden = $3, geldig_tot = $4, beslist_op = $5, beslist_door = $6
        WHERE organisatie_id = nav.organisatie() AND id = $1`,
      [id, stand, reden, geldigTot, this.nu(), this.uow.actor().gebruikerId],
    );
  }

  async beoordeel(id: string, oordeel: Noodoordeel, reden: string): Promise<void> {
    await this.uow.query(
      'melding-opening-beoordeel',
      `UPDATE melding.openingen SET oordeel = $2, oordeelreden = $3, oordeel_op = $4, oordeel_door = $5
        WHERE organisatie_id = nav.organisatie() AND id = $1`,
      [id, oordeel, reden, this.nu(), this.uow.actor().gebruikerId],
    );
  }

  private nu(): string {
    return this.klok.nu().toString();
  }
}

const plaats = (rij: string) => ({ tabel: 'melding.verzegelde_melders', kolom: 'inhoud', rij });
