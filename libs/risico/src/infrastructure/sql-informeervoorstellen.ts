import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Informeervoorstel,
  Informeervoorstellen,
  type NieuwVoorstel,
  type Voorstelstand,
} from '../application/ports/analyses';

const VOORSTEL = `
  SELECT id, analyse_id AS "analyseId", aanbieder_id AS "aanbiederId", aanbieder_naam AS "aanbiederNaam",
         score::float8 AS score, drempel::float8 AS drempel, status, gedaan_op AS "gedaanOp", hoe, toelichting, door,
         ontstaan_op AS "ontstaanOp",
         (ontstaan_op AT TIME ZONE 'Europe/Amsterdam')::date AS "ontstaanDag", versie
    FROM risico.informeervoorstellen WHERE organisatie_id = $1`;
const VOEG_TOE = `
  INSERT INTO risico.informeervoorstellen
    (organisatie_id, id, analyse_id, aanbieder_id, aanbieder_naam, score, drempel, status, ontstaan_op)
  SELECT $1, n.id, n."analyseId", n."aanbiederId", n."aanbiederNaam", n.score, n.drempel, 'open', $4
    FROM jsonb_to_recordset($2::jsonb) AS n(id uuid, "analyseId" uuid, "aanbiederId" uuid, "aanbiederNaam" text,
         score numeric, drempel numeric)
   WHERE NOT EXISTS (SELECT 1 FROM risico.informeervoorstellen v
                      WHERE v.organisatie_id = $1 AND v.aanbieder_id = n."aanbiederId" AND v.gedaan_op > $3::date)
   ORDER BY n."aanbiederId"
  ON CONFLICT (organisatie_id, aanbieder_id) WHERE status = 'open' DO NOTHING`;

@Injectable()
export class SqlInformeervoorstellen extends Informeervoorstellen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async voegToe(voorstellen: readonly NieuwVoorstel[], sinds: string): Promise<void> {
    if (voorstellen.length === 0) return;
    await this.uow.query('risico-voorstellen-nieuw', VOEG_TOE, [
      ...[this.organisatie(), JSON.stringify(voorstellen), sinds, this.klok.nu().toString()],
    ]);
  }

  lijst({
    aanbiederId,
    aantal,
  }: {
    readonly aanbiederId: string | null;
    readonly aantal: number;
  }): Promise<Informeervoorstel[]> {
    return this.uow.query<Informeervoorstel>(
      'risico-voorstellen-lijst',
      `${VOORSTEL} AND ($2::uuid IS NULL OR aanbieder_id = $2)
        ORDER BY status <> 'open', ontstaan_op DESC, score DESC, id DESC LIMIT $3`,
      [this.organisatie(), aanbiederId, aantal],
    );
  }

  async hernoemAanbieder(aanbiederId: string, naam: string): Promise<void> {
    await this.uow.query(
      'risico-voorstellen-hernoem',
      'UPDATE risico.informeervoorstellen SET aanbieder_naam = $3 WHERE organisatie_id = $1 AND aanbieder_id = $2',
      [this.organisatie(), aanbiederId, naam],
    );
  }

  async vind(id: string): Promise<Informeervoorstel | null> {
    const [rij] = await this.uow.query<Informeervoorstel>('risico-voorstel', `${VOORSTEL} AND id = $2`, [
      this.organisatie(),
      id,
    ]);
    return rij ?? null;
  }

  async laadVoorWijziging(id: string): Promise<Informeervoorstel> {
    const [rij] = await this.uow.query<Informeervoorstel>(
      'risico-voorstel-laad',
      `${VOORSTEL} AND id = $2 FOR UPDATE`,
      [this.organisatie(), id],
    );
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    return rij;
  }

  async zet(id: string, { status, gedaanOp, hoe, toelichting }: Voorstelstand): Promise<void> {
    await this.uow.query(
      'risico-voorstel-zet',
      `UPDATE risico.informeervoorstellen
          SET status = $3, gedaan_op = $4, hoe = $5, toelichting = $6, door = $7, versie = versie + 1
        WHERE organisatie_id = $1 AND id = $2`,
      [this.organisatie(), id, status, gedaanOp, hoe, toelichting, this.uow.actor().gebruikerId],
    );
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}
