import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Analyse, Analyses, type Analyseregel } from '../application/ports/analyses';

const ANALYSE = `
  SELECT id, doel, peildatum, regelversie_id AS "regelversieId", bronnen, aantal,
         uitgevoerd_op AS "uitgevoerdOp", uitgevoerd_door AS "uitgevoerdDoor"
    FROM risico.analyses WHERE organisatie_id = $1`;
const VOEG_REGELS_TOE = `
  INSERT INTO risico.analyseregels
    (organisatie_id, analyse_id, aanbieder_id, aanbieder_naam, plaats, berekend, score, bijstelling_id, regels)
  SELECT $1, $2, r."aanbiederId", r."aanbiederNaam", r.plaats, r.berekend, r.score, r."bijstellingId", r.regels
    FROM jsonb_to_recordset($3::jsonb) AS r("aanbiederId" uuid, "aanbiederNaam" text, plaats integer, berekend numeric,
         score numeric, "bijstellingId" uuid, regels jsonb)`;

@Injectable()
export class SqlAnalyses extends Analyses {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async voegToe(
    { id, doel, peildatum, regelversieId, bronnen, aantal }: Omit<Analyse, 'uitgevoerdOp' | 'uitgevoerdDoor'>,
    regels: readonly Analyseregel[],
  ): Promise<void> {
    await this.uow.query(
      'risico-analyse-nieuw',
      `INSERT INTO risico.analyses
         (organisatie_id, id, doel, peildatum, regelversie_id, bronnen, aantal, uitgevoerd_op, uitgevoerd_door)
       VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9)`,
      [
        ...[this.organisatie(), id, doel, peildatum, regelversieId, JSON.stringify(bronnen), aantal],
        ...[this.klok.nu().toString(), this.uow.actor().gebruikerId],
      ],
    );
    await this.uow.query('risico-analyse-regels-nieuw', VOEG_REGELS_TOE, [
      ...[this.organisatie(), id, JSON.stringify(regels)],
    ]);
  }

  lijst(aantal: number): Promise<Analyse[]> {
    return this.uow.query<Analyse>(
      'risico-analyses-lijst',
      `${ANALYSE} ORDER BY uitgevoerd_op DESC, id DESC LIMIT $2`,
      [this.organisatie(), aantal],
    );
  }

  async vind(id: string): Promise<Analyse | null> {
    const [analyse] = await this.uow.query<Analyse>('risico-analyse', `${ANALYSE} AND id = $2`, [
      this.organisatie(),
      id,
    ]);
    return analyse ?? null;
  }

  regels(id: string): Promise<Analyseregel[]> {
    return this.uow.query<Analyseregel>(
      'risico-analyse-regels',
      `SELECT aanbieder_id AS "aanbiederId", aanbieder_naam AS "aanbiederNaam", plaats, berekend::float8 AS berekend,
              score::float8 AS score, bijstelling_id AS "bijstellingId", regels
         FROM risico.analyseregels WHERE organisatie_id = $1 AND analyse_id = $2 ORDER BY plaats`,
      [this.organisatie(), id],
    );
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}
