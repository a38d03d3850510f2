import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Kwartaal } from '../domain/kwartaal';
import {
  type Indeling,
  type Jaarplan,
  Jaarplannen,
  type Jaarplanregel,
  type Jaarplanregeldetail,
  type Jaarplanstand,
  type Jaarplanwijziging,
  type NieuwJaarplan,
  type Slotregel,
  type Voorstelrij,
} from '../application/ports/jaarplannen';

const PLAN = `
  SELECT id, jaar, status, capaciteit, peildatum, instellingversie, risicoversie, toelichting, besluit, evaluatie,
         gemaakt_op AS "gemaaktOp", gemaakt_door AS "gemaaktDoor", vastgesteld_op AS "vastgesteldOp",
         vastgesteld_door AS "vastgesteldDoor", afgesloten_op AS "afgeslotenOp", afgesloten_door AS "afgeslotenDoor", versie
    FROM jaarplan.jaarplannen WHERE organisatie_id = $1`;

/** As it stands now: with the last amendment. */
const REGELKOLOMMEN = `
  r.id, r.aanbieder_id AS "aanbiederId", r.aanbieder_naam AS "aanbiederNaam", r.soort, r.bekostiging,
  r.score::float8 AS score, r.voorstel, r.grond, r.toegevoegd, w.regel_id IS NOT NULL AS gewijzigd, r.slot, r.versie,
  CASE WHEN w.regel_id IS NULL THEN r.kwartaal ELSE w.naar END AS kwartaal, coalesce(w.reden, r.reden) AS reden`;
/** Line by line, over the index of the amendments: those of earlier years are not read. */
const LAATSTE = `
    FROM jaarplan.planregels r
    LEFT JOIN LATERAL (SELECT a.regel_id, a.naar, a.reden FROM jaarplan.wijzigingen a
                        WHERE a.organisatie_id = $1 AND a.regel_id = r.id ORDER BY a.volgnummer DESC LIMIT 1) w ON true
   WHERE r.organisatie_id = $1 AND r.jaarplan_id = $2`;
const REGELS = `SELECT ${REGELKOLOMMEN} ${LAATSTE}`;
const REGEL = `
  SELECT ${REGELKOLOMMEN}, r.herleiding,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('van', a.van, 'naar', a.naar, 'reden', a.reden, 'door', a.door,
                                      'op', a.op) ORDER BY a.volgnummer DESC), '[]')
            FROM jaarplan.wijzigingen a WHERE a.organisatie_id = $1 AND a.regel_id = r.id) AS wijzigingen
    ${LAATSTE} AND r.aanbieder_id = $3`;

const ALS_RIJ = `jsonb_to_recordset($3::jsonb) AS n(id uuid, "aanbiederId" uuid, "aanbiederNaam" text, soort text,
  bekostiging text, score numeric, voorstel integer, grond text, herleiding jsonb)`;
/** Without a target of the conflict: a line that the writer may not read is there too. */
const VOEG_TOE = `
  INSERT INTO jaarplan.planregels (organisatie_id, id, jaarplan_id, aanbieder_id, aanbieder_naam, soort, bekostiging, score,
    voorstel, grond, herleiding, kwartaal, reden, toegevoegd)
  SELECT $1, n.id, $2, n."aanbiederId", n."aanbiederNaam", n.soort, n.bekostiging, n.score, n.voorstel, n.grond, n.herleiding,
         CASE WHEN $4 THEN $5::int ELSE n.voorstel END, $6, $4
    FROM ${ALS_RIJ}
  ON CONFLICT DO NOTHING`;
const ZET_VOORSTEL = `
  UPDATE jaarplan.planregels r
     SET aanbieder_naam = n."aanbiederNaam", soort = n.soort, bekostiging = n.bekostiging, score = n.score,
         voorstel = n.voorstel, grond = n.grond, herleiding = n.herleiding, versie = r.versie + 1,
         kwartaal = CASE WHEN r.reden IS NULL THEN n.voorstel ELSE r.kwartaal END
    FROM ${ALS_RIJ}
   WHERE r.organisatie_id = $1 AND r.jaarplan_id = $2 AND r.aanbieder_id = n."aanbiederId"`;

@Injectable()
export class SqlJaarplannen extends Jaarplannen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async voegToe(plan: NieuwJaarplan): Promise<boolean> {
    const rijen = await this.uow.query(
      'jaarplan-nieuw',
      `INSERT INTO jaarplan.jaarplannen
         (organisatie_id, id, jaar, status, capaciteit, peildatum, instellingversie, risicoversie, gemaakt_op, gemaakt_door)
       VALUES ($1, $2, $3, 'concept', $4, $5, $6, $7, $8, $9)
       ON CONFLICT (organisatie_id, jaar) DO NOTHING RETURNING id`,
      [this.organisatie(), plan.id, plan.jaar, ...basis(plan), ...this.wanneerEnWie()],
    );
    return rijen.length > 0;
  }

  lijst(): Promise<Jaarplan[]> {
    return this.uow.query<Jaarplan>('jaarplan-lijst', `${PLAN} ORDER BY jaar DESC`, [this.organisatie()]);
  }

  async vind(id: string): Promise<Jaarplan | null> {
    return (await this.plan('jaarplan-detail', '', id)) ?? null;
  }

  async laadVoorWijziging(id: string): Promise<Jaarplan> {
    return (await this.plan('jaarplan-laad', ' FOR UPDATE', id)) ?? nietGevonden();
  }

  async zet(id: string, { status, toelichting, besluit, evaluatie }: Jaarplanstand): Promise<void> {
    await this.uow.query(
      'jaarplan-zet',
      `UPDATE jaarplan.jaarplannen
          SET status = $3, toelichting = $4, besluit = $5, evaluatie = $6, versie = versie + 1,
              vastgesteld_op = CASE WHEN $3 = 'vastgesteld' THEN $7 ELSE vastgesteld_op END,
              vastgesteld_door = CASE WHEN $3 = 'vastgesteld' THEN $8 ELSE vastgesteld_door END,
              afgesloten_op = CASE WHEN $3 = 'afgesloten' THEN $7 ELSE afgesloten_op END,
              afgesloten_door = CASE WHEN $3 = 'afgesloten' THEN $8 ELSE afgesloten_door END
        WHERE organisatie_id = $1 AND id = $2`,
      [this.organisatie(), id, status, toelichting, besluit, evaluatie, ...this.wanneerEnWie()],
    );
  }

  async verhoog(id: string): Promise<void> {
    await this.uow.query(
      'jaarplan-verhoog',
      'UPDATE jaarplan.jaarplannen SET versie = versie + 1 WHERE organisatie_id = $1 AND id = $2',
      [this.organisatie(), id],
    );
  }

  async zetBasis(plan: NieuwJaarplan): Promise<void> {
    await this.uow.query(
      'jaarplan-basis',
      `UPDATE jaarplan.jaarplannen
          SET capaciteit = $3, peildatum = $4, instellingversie = $5, risicoversie = $6, versie = versie + 1
        WHERE organisatie_id = $1 AND id = $2`,
      [this.organisatie(), plan.id, ...basis(plan)],
    );
  }

  async voegRegelsToe(
    planId: string,
    regels: readonly Voorstelrij[],
    indeling: Indeling | null,
  ): Promise<void> {
    await this.uow.query('jaarplan-planregels-nieuw', VOEG_TOE, [
      ...[this.organisatie(), planId, JSON.stringify(regels), indeling !== null],
      ...[indeling?.kwartaal ?? null, indeling?.reden ?? null],
    ]);
  }

  async zetVoorstellen(planId: string, regels: readonly Voorstelrij[]): Promise<void> {
    await this.uow.query('jaarplan-voorstellen', ZET_VOORSTEL, [
      ...[this.organisatie(), planId, JSON.stringify(regels)],
    ]);
  }

  async besloten(planId: string): Promise<ReadonlyMap<string, Kwartaal | null>> {
    const rijen = await this.uow.query<{ id: string; kwartaal: Kwartaal | null }>(
      'jaarplan-besloten',
      'SELECT aanbieder_id AS id, kwartaal FROM jaarplan.besloten($1, (SELECT nav.mijn_conflicten()))',
      [planId],
    );
    return new Map(rijen.map(({ id, kwartaal }) => [id, kwartaal]));
  }

  async heeftOnzichtbaar(planId: string): Promise<boolean> {
    const rijen = await this.uow.query(
      'jaarplan-onzichtbaar',
      `SELECT 1 FROM jaarplan.besloten($1, (SELECT nav.mijn_conflicten()))
        WHERE aanbieder_id = ANY ((SELECT nav.mijn_conflicten())::uuid[]) LIMIT 1`,
      [planId],
    );
    return rijen.length > 0;
  }

  regels(planId: string): Promise<Jaarplanregel[]> {
    return this.uow.query<Jaarplanregel>('jaarplan-planregels', REGELS, [this.organisatie(), planId]);
  }

  async regel(planId: string, aanbiederId: string): Promise<Jaarplanregeldetail | null> {
    const waarden = [this.organisatie(), planId, aanbiederId];
    const [regel] = await this.uow.query<Jaarplanregeldetail>('jaarplan-planregel', REGEL, waarden);
    return regel ?? null;
  }

  async laadRegel(planId: string, aanbiederId: string): Promise<Jaarplanregel> {
    const waarden = [this.organisatie(), planId, aanbiederId];
    const [regel] = await this.uow.query<Jaarplanregel>(
      'jaarplan-planregel-laad',
      `${REGEL} FOR UPDATE OF r`,
      waarden,
    );
    return regel ?? nietGevonden();
  }

  async deelIn(regelId: string, { kwartaal, reden }: Indeling): Promise<void> {
    await this.uow.query(
      'jaarplan-deel-in',
      `UPDATE jaarplan.planregels SET kwartaal = $3, reden = $4, versie = versie + 1
        WHERE organisatie_id = $1 AND id = $2`,
      [this.organisatie(), regelId, kwartaal, reden],
    );
  }

  async wijzig(
    { id, versie, aanbiederId }: Pick<Jaarplanregel, 'id' | 'versie' | 'aanbiederId'>,
    { van, naar, reden }: Omit<Jaarplanwijziging, 'door' | 'op'>,
  ): Promise<void> {
    const [op, door] = this.wanneerEnWie();
    await this.uow.query(
      'jaarplan-wijziging',
      `INSERT INTO jaarplan.wijzigingen (organisatie_id, id, regel_id, aanbieder_id, volgnummer, van, naar, reden, door, op)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [this.organisatie(), nieuwId(), id, aanbiederId, versie, van, naar, reden, door, op],
    );
    await this.uow.query(
      'jaarplan-planregel-versie',
      'UPDATE jaarplan.planregels SET versie = versie + 1 WHERE organisatie_id = $1 AND id = $2',
      [this.organisatie(), id],
    );
  }

  async bewaarSlot(planId: string, regels: readonly Slotregel[]): Promise<void> {
    await this.uow.query(
      'jaarplan-slot',
      `UPDATE jaarplan.planregels r SET slot = n.slot, versie = r.versie + 1
         FROM jsonb_to_recordset($3::jsonb) AS n("aanbiederId" uuid, slot jsonb)
        WHERE r.organisatie_id = $1 AND r.jaarplan_id = $2 AND r.aanbieder_id = n."aanbiederId"`,
      [this.organisatie(), planId, JSON.stringify(regels)],
    );
  }

  async mijnConflicten(): Promise<ReadonlySet<string>> {
    const rijen = await this.uow.query<{ id: string }>(
      'jaarplan-conflicten',
      'SELECT unnest(nav.mijn_conflicten()) AS id',
      [],
    );
    return new Set(rijen.map(({ id }) => id));
  }

  private async plan(naam: string, slot: string, id: string): Promise<Jaarplan | undefined> {
    const [plan] = await this.uow.query<Jaarplan>(naam, `${PLAN} AND id = $2${slot}`, [
      this.organisatie(),
      id,
    ]);
    return plan;
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }

  private wanneerEnWie(): [string, string | null] {
    return [this.klok.nu().toString(), this.uow.actor().gebruikerId];
  }
}

const basis = ({ capaciteit, peildatum, instellingversie, risicoversie }: NieuwJaarplan) => [
  ...[capaciteit, peildatum, instellingversie, risicoversie],
];

function nietGevonden(): never {
  throw new DomeinFout('NIET_GEVONDEN');
}
