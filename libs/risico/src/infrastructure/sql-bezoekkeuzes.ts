import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Bezoekkeuze,
  type Bezoekkeuzeregel,
  Bezoekkeuzes,
  type Bezoekkeuzestand,
  type NieuweBezoekkeuze,
} from '../application/ports/bezoekkeuzes';

const KEUZE = `
  SELECT id, analyse_id AS "analyseId", jaar, dagen, status, herleiding, toelichting, reden,
         gemaakt_op AS "gemaaktOp", gemaakt_door AS "gemaaktDoor",
         vastgesteld_op AS "vastgesteldOp", vastgesteld_door AS "vastgesteldDoor", versie
    FROM risico.bezoekkeuzes WHERE organisatie_id = $1`;
const VOEG_REGELS_TOE = `
  INSERT INTO risico.bezoekkeuzeregels
    (organisatie_id, bezoekkeuze_id, aanbieder_id, aanbieder_naam, plaats, score, clienten, laatste_bezoek, gepland_op,
     dagen, aan_de_beurt, voorgesteld, grond, gekozen)
  SELECT $1, $2, r."aanbiederId", r."aanbiederNaam", r.plaats, r.score, r.clienten, r."laatsteBezoek", r."geplandOp",
         r.dagen, r."aanDeBeurt", r.voorgesteld, r.grond, r.gekozen
    FROM jsonb_to_recordset($3::jsonb) AS r("aanbiederId" uuid, "aanbiederNaam" text, plaats integer, score numeric,
         clienten integer, "laatsteBezoek" date, "geplandOp" date, dagen integer, "aanDeBeurt" boolean,
         voorgesteld boolean, grond text, gekozen boolean)`;

@Injectable()
export class SqlBezoekkeuzes extends Bezoekkeuzes {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async voegToe(
    { id, analyseId, jaar, dagen, herleiding }: NieuweBezoekkeuze,
    regels: readonly Bezoekkeuzeregel[],
  ): Promise<void> {
    await this.uow.query(
      'risico-keuze-nieuw',
      `INSERT INTO risico.bezoekkeuzes
         (organisatie_id, id, analyse_id, jaar, dagen, status, herleiding, gemaakt_op, gemaakt_door)
       VALUES ($1, $2, $3, $4, $5, 'concept', $6::jsonb, $7, $8)`,
      [
        ...[this.organisatie(), id, analyseId, jaar, dagen, JSON.stringify(herleiding)],
        ...[this.klok.nu().toString(), this.uow.actor().gebruikerId],
      ],
    );
    await this.uow.query('risico-keuze-regels-nieuw', VOEG_REGELS_TOE, [
      ...[this.organisatie(), id, JSON.stringify(regels)],
    ]);
  }

  lijst(aantal: number): Promise<Bezoekkeuze[]> {
    return this.uow.query<Bezoekkeuze>(
      'risico-keuzes-lijst',
      `${KEUZE} ORDER BY gemaakt_op DESC, id DESC LIMIT $2`,
      [this.organisatie(), aantal],
    );
  }

  async vind(id: string): Promise<Bezoekkeuze | null> {
    const [keuze] = await this.uow.query<Bezoekkeuze>('risico-keuze', `${KEUZE} AND id = $2`, [
      this.organisatie(),
      id,
    ]);
    return keuze ?? null;
  }

  regels(id: string): Promise<Bezoekkeuzeregel[]> {
    return this.uow.query<Bezoekkeuzeregel>(
      'risico-keuze-regels',
      `SELECT aanbieder_id AS "aanbiederId", aanbieder_naam AS "aanbiederNaam", plaats, score::float8 AS score, clienten,
              laatste_bezoek AS "laatsteBezoek", gepland_op AS "geplandOp", dagen, aan_de_beurt AS "aanDeBeurt",
              voorgesteld, grond, gekozen, reden
         FROM risico.bezoekkeuzeregels WHERE organisatie_id = $1 AND bezoekkeuze_id = $2 ORDER BY plaats`,
      [this.organisatie(), id],
    );
  }

  async laadVoorWijziging(id: string): Promise<Bezoekkeuze> {
    const [keuze] = await this.uow.query<Bezoekkeuze>(
      'risico-keuze-laad',
      `${KEUZE} AND id = $2 FOR UPDATE`,
      [this.organisatie(), id],
    );
    if (!keuze) throw new DomeinFout('NIET_GEVONDEN');
    return keuze;
  }

  async vastgesteldeVan(jaar: number): Promise<Bezoekkeuze | null> {
    // Two who adopt for the same year wait for one another.
    await this.uow.query(
      'risico-keuze-beurt',
      `SELECT pg_advisory_xact_lock(hashtextextended('risico.bezoekkeuzes' || $1::text || $2::text, 0))`,
      [this.organisatie(), jaar],
    );
    const [keuze] = await this.uow.query<Bezoekkeuze>(
      'risico-keuze-vastgesteld',
      `${KEUZE} AND jaar = $2 AND status = 'vastgesteld' FOR UPDATE`,
      [this.organisatie(), jaar],
    );
    return keuze ?? null;
  }

  async zet(id: string, { status, toelichting, reden }: Bezoekkeuzestand): Promise<void> {
    await this.uow.query(
      'risico-keuze-zet',
      `UPDATE risico.bezoekkeuzes
          SET status = $3, toelichting = $4, reden = $5, versie = versie + 1,
              vastgesteld_op = CASE WHEN $3 = 'vastgesteld' THEN $6 ELSE vastgesteld_op END,
              vastgesteld_door = CASE WHEN $3 = 'vastgesteld' THEN $7 ELSE vastgesteld_door END
        WHERE organisatie_id = $1 AND id = $2`,
      [
        ...[this.organisatie(), id, status, toelichting, reden, this.klok.nu().toString()],
        this.uow.actor().gebruikerId,
      ],
    );
  }

  async kies(
    id: string,
    { aanbiederId, gekozen, reden }: Pick<Bezoekkeuzeregel, 'aanbiederId' | 'gekozen' | 'reden'>,
  ): Promise<void> {
    await this.uow.query(
      'risico-keuze-kies',
      `UPDATE risico.bezoekkeuzeregels SET gekozen = $4, reden = $5
        WHERE organisatie_id = $1 AND bezoekkeuze_id = $2 AND aanbieder_id = $3`,
      [this.organisatie(), id, aanbiederId, gekozen, reden],
    );
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}
