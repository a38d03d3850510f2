import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Pagina, Voorwaarden, pagina } from '@navolgbaar/platform/http';
import { Veldversleuteling } from '@navolgbaar/platform/versleuteling';
import { type Twijfel, type Twijfelfilter, type Twijfelregel, Twijfels } from '../application/ports/twijfels';

const REGEL = `t.id, t.nummer, t.aanbieder_id AS "aanbiederId", t.aanbieder_naam AS "aanbiederNaam", t.status,
  t.bekend_op AS "bekendOp", t.uiterlijk, t.melding_id AS "meldingId",
  to_char(t.vastgelegd_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "vastgelegdOp"`;
const TWIJFEL = `
  SELECT ${REGEL}, t.kanaal, t.inhoud, t.reden, t.conclusie_op AS "conclusieOp", t.termijn_id AS "termijnId",
         t.meldtermijn_id AS "meldtermijnId", t.versie
    FROM melding.twijfels t WHERE t.organisatie_id = $1`;

type Rij = Omit<Twijfel, 'watGebeurde' | 'waaromTwijfel' | 'reden'> & {
  inhoud: Buffer;
  reden: Buffer | null;
};

@Injectable()
export class SqlTwijfels extends Twijfels {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly versleuteling: Veldversleuteling,
  ) {
    super();
  }

  async voegToe(t: Twijfel): Promise<void> {
    const inhoud = JSON.stringify({ watGebeurde: t.watGebeurde, waaromTwijfel: t.waaromTwijfel });
    await this.uow.query(
      'twijfel-nieuw',
      `INSERT INTO melding.twijfels (organisatie_id, id, nummer, aanbieder_id, aanbieder_naam, kanaal, status, inhoud,
         bekend_op, uiterlijk, termijn_id, vastgelegd_op, vastgelegd_door, versie)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1)`,
      [
        ...[this.organisatie(), t.id, t.nummer, t.aanbiederId, t.aanbiederNaam, t.kanaal, t.status],
        await this.versleuteling.versleutel(this.plaats(t.id, 'inhoud'), inhoud),
        ...[t.bekendOp, t.uiterlijk, t.termijnId, t.vastgelegdOp, this.uow.actor().gebruikerId],
      ],
    );
  }

  async laadVoorWijziging(id: string): Promise<Twijfel> {
    const sql = `${TWIJFEL} AND t.id = $2 FOR UPDATE OF t`;
    const [rij] = await this.uow.query<Rij>('twijfel-slot', sql, [this.organisatie(), id]);
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    return this.open(rij);
  }

  async vind(id: string): Promise<Twijfel | null> {
    const sql = `${TWIJFEL} AND t.id = $2`;
    const [rij] = await this.uow.query<Rij>('twijfel-een', sql, [this.organisatie(), id]);
    return rij ? this.open(rij) : null;
  }

  async vanMelding(meldingId: string): Promise<Pick<Twijfel, 'id' | 'nummer'> | null> {
    const [rij] = await this.uow.query<Pick<Twijfel, 'id' | 'nummer'>>(
      'twijfel-van-melding',
      'SELECT id, nummer FROM melding.twijfels WHERE organisatie_id = $1 AND melding_id = $2',
      [this.organisatie(), meldingId],
    );
    return rij ?? null;
  }

  async lijst({
    status,
    aanbiederId,
    verstrekenOp,
    vanaf,
    aantal,
  }: Twijfelfilter): Promise<Pagina<Twijfelregel>> {
    const v = new Voorwaarden([this.organisatie(), aantal + 1]);
    if (status) v.eis('status', status, (plaats) => `t.status = ANY (${plaats}::text[])`);
    if (aanbiederId) v.eis('aanbieder', aanbiederId, (plaats) => `t.aanbieder_id = ${plaats}`);
    if (verstrekenOp) v.eis('verstreken', verstrekenOp, (plaats) => `t.uiterlijk < ${plaats}::date`);
    v.vanaf(vanaf, (dag, id) => `(t.uiterlijk, t.id) > (${dag}::date, ${id}::uuid)`);
    const sql = `SELECT ${REGEL} FROM melding.twijfels t WHERE t.organisatie_id = $1${v.waar}
      ORDER BY t.uiterlijk, t.id LIMIT $2`;
    const rijen = await this.uow.query<Twijfelregel>(`twijfel-lijst${v.naam}`, sql, v.waarden);
    return pagina(rijen, aantal, ({ uiterlijk, id }) => [uiterlijk, id]);
  }

  async hernoemAanbieder(aanbiederId: string, naam: string): Promise<void> {
    await this.uow.query(
      'twijfel-hernoem',
      'UPDATE melding.twijfels SET aanbieder_naam = $3 WHERE organisatie_id = $1 AND aanbieder_id = $2',
      [this.organisatie(), aanbiederId, naam],
    );
  }

  async wijzig(t: Twijfel, gezien: number): Promise<void> {
    const reden = t.reden && (await this.versleuteling.versleutel(this.plaats(t.id, 'reden'), t.reden));
    const rijen = await this.uow.query(
      'twijfel-wijzig',
      `UPDATE melding.twijfels
          SET status = $4, uiterlijk = $5, conclusie_op = $6, reden = $7, melding_id = $8, meldtermijn_id = $9,
              geconcludeerd_op = CASE WHEN $6::date IS NULL THEN NULL ELSE coalesce(geconcludeerd_op, $10) END,
              versie = $3::integer + 1
        WHERE organisatie_id = $1 AND id = $2 AND versie = $3 RETURNING id`,
      [
        ...[this.organisatie(), t.id, gezien, t.status, t.uiterlijk, t.conclusieOp, reden, t.meldingId],
        ...[t.meldtermijnId, this.klok.nu().toString()],
      ],
    );
    if (rijen.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  private async open({ inhoud, reden, ...rij }: Rij): Promise<Twijfel> {
    const tekst = await this.versleuteling.ontsleutel(this.plaats(rij.id, 'inhoud'), inhoud);
    return {
      ...rij,
      ...(JSON.parse(tekst) as Pick<Twijfel, 'watGebeurde' | 'waaromTwijfel'>),
      reden: reden && (await this.versleuteling.ontsleutel(this.plaats(rij.id, 'reden'), reden)),
    };
  }

  private plaats(rij: string, kolom: 'inhoud' | 'reden') {
    return { tabel: 'melding.twijfels', kolom, rij };
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}
