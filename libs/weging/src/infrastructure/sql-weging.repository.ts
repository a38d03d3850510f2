import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Besluit,
  type Bevestiging,
  type Weging,
  type Weginginhoud,
  WegingRepository,
} from '../application/ports/weging.repository';

type Bevestigrij = { readonly [V in keyof Bevestiging]: Bevestiging[V] | null };

/** A decision that was not taken back. */
const STAAT = `AND NOT EXISTS (SELECT 1 FROM weging.besluitterugnames t
  WHERE t.organisatie_id = b.organisatie_id AND t.besluit_id = b.id)`;

function metBevestiging<I>(rij: { readonly inhoud: I } & Bevestigrij): I & Pick<Weging, 'bevestiging'> {
  const { inhoud, motivering, bevestigdOp, bevestigdDoor } = rij;
  const bevestiging =
    motivering === null || bevestigdOp === null ? null : { motivering, bevestigdOp, bevestigdDoor };
  return { ...inhoud, bevestiging };
}

/** Weighings and decisions are stored whole, since they are read whole and never change; what is searched is a column. */
@Injectable()
export class SqlWegingRepository extends WegingRepository {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async voegWegingToe(weging: Weging): Promise<void> {
    const { bevestiging: _, ...inhoud } = weging;
    const { id, meldingId, matrixId, matrixversie, kleur, vastgesteldOp } = inhoud;
    await this.uow.query(
      'weging-nieuw',
      `INSERT INTO weging.wegingen (organisatie_id, id, melding_id, matrix_id, matrixversie, kleur, inhoud, vastgesteld_op)
       VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8)`,
      [
        this.organisatie(),
        id,
        meldingId,
        matrixId,
        matrixversie,
        kleur,
        JSON.stringify(inhoud),
        vastgesteldOp,
      ],
    );
  }

  async bevestig(wegingId: string, { motivering, bevestigdOp, bevestigdDoor }: Bevestiging): Promise<void> {
    await this.uow.query(
      'weging-bevestig',
      `INSERT INTO weging.bevestigingen (organisatie_id, weging_id, motivering, bevestigd_op, bevestigd_door)
       VALUES ($1, $2, $3, $4, $5)`,
      [this.organisatie(), wegingId, motivering, bevestigdOp, bevestigdDoor],
    );
  }

  async voegBesluitToe(besluit: Besluit): Promise<void> {
    const { id, meldingId, wegingId, vastgelegdOp } = besluit;
    await this.uow.query(
      'weging-besluit-nieuw',
      `INSERT INTO weging.besluiten (organisatie_id, id, melding_id, weging_id, besluit, inhoud, vastgelegd_op)
       VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7)`,
      [this.organisatie(), id, meldingId, wegingId, besluit.besluit, JSON.stringify(besluit), vastgelegdOp],
    );
  }

  async wegingenVan(meldingIds: readonly string[]): Promise<Weging[]> {
    const rijen = await this.uow.query<{ inhoud: Omit<Weging, 'bevestiging'> } & Bevestigrij>(
      'weging-van',
      `SELECT w.inhoud, b.motivering, b.bevestigd_op AS "bevestigdOp", b.bevestigd_door AS "bevestigdDoor"
         FROM weging.wegingen w
         LEFT JOIN weging.bevestigingen b ON b.organisatie_id = w.organisatie_id AND b.weging_id = w.id
        WHERE w.organisatie_id = $1 AND w.melding_id = ANY($2::uuid[])
        ORDER BY w.vastgesteld_op DESC, w.id DESC`,
      [this.organisatie(), meldingIds],
    );
    return rijen.map(metBevestiging);
  }

  async vastgesteldTussen(vanaf: string, voor: string, aantal: number): Promise<Weginginhoud[]> {
    const rijen = await this.uow.query<{ inhoud: Omit<Weginginhoud, 'bevestiging'> } & Bevestigrij>(
      'weging-vastgesteld-tussen',
      `SELECT DISTINCT ON (w.melding_id) w.inhoud - 'herleiding' AS inhoud, b.motivering,
              b.bevestigd_op AS "bevestigdOp", b.bevestigd_door AS "bevestigdDoor"
         FROM weging.wegingen w
         LEFT JOIN weging.bevestigingen b ON b.organisatie_id = w.organisatie_id AND b.weging_id = w.id
        WHERE w.organisatie_id = $1 AND w.vastgesteld_op >= $2 AND w.vastgesteld_op < $3
          AND (b.weging_id IS NOT NULL OR NOT coalesce((w.inhoud->>'wachtOpTweede')::boolean, false))
        ORDER BY w.melding_id, w.vastgesteld_op DESC, w.id DESC LIMIT $4`,
      [this.organisatie(), vanaf, voor, aantal],
    );
    return rijen.map(metBevestiging);
  }

  async besluitenVan(meldingIds: readonly string[]): Promise<Besluit[]> {
    const rijen = await this.uow.query<{ inhoud: Besluit }>(
      'weging-besluiten-van',
      `SELECT inhoud FROM weging.besluiten b WHERE organisatie_id = $1 AND melding_id = ANY($2::uuid[]) ${STAAT}
       ORDER BY vastgelegd_op DESC, id DESC`,
      [this.organisatie(), meldingIds],
    );
    return rijen.map(({ inhoud }) => inhoud);
  }

  async besluit(id: string): Promise<Besluit | null> {
    const [rij] = await this.uow.query<{ inhoud: Besluit }>(
      'weging-besluit',
      `SELECT inhoud FROM weging.besluiten b WHERE organisatie_id = $1 AND id = $2 ${STAAT}`,
      [this.organisatie(), id],
    );
    return rij?.inhoud ?? null;
  }

  async neemTerug(besluitId: string): Promise<void> {
    await this.uow.query(
      'weging-besluit-terug',
      'INSERT INTO weging.besluitterugnames (organisatie_id, besluit_id, op, door) VALUES ($1, $2, $3, $4)',
      [this.organisatie(), besluitId, this.klok.nu().toString(), this.uow.actor().gebruikerId],
    );
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}
