import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Pagina, Voorwaarden, pagina } from '@navolgbaar/platform/http';
import {
  type Aanbiederfilter,
  type Opvraagfilter,
  type Opvraagrij,
  OpvraaglijstenQuery,
  type Wachtfilter,
} from '../application/queries/opvraaglijsten.query';
import type { Opvraaglijststaat } from '../domain/opvraaglijst';
import { BIJ_AANBIEDER, type Opvraagstatus, UITGEZET } from '../domain/opvraaglijst-status';
import { LIJST } from './lijst.sql';

const REGEL = `id, zaak_id AS "zaakId", zaak_nummer AS "zaakNummer", bezoek_id AS "bezoekId",
  aanbieder_id AS "aanbiederId", aanbieder_naam AS "aanbiederNaam", titel, status, uiterlijk, verstuurd_op AS "verstuurdOp",
  termijn_id AS "termijnId", jsonb_array_length(vragen) AS "aantalVragen", versie`;
/** As words of the statement: with a value the index on what is open would not be used. */
const isEen = (statussen: readonly Opvraagstatus[]) =>
  `status IN (${statussen.map((status) => `'${status}'`).join(', ')})`;
/** Waits for the team: all is in, or an answer is that nobody judged, or on which a question is ready to be sent. */
const BIJ_TEAM = `(status = 'beantwoord' OR vragen @? '$[*].antwoorden[*] ? (@.ingediendOp != null
  && (@.oordeel == null || (@.oordeel == "nadere_vraag" && @.naderOp == null)))')`;
/** How far back an earlier answer is looked for. */
const EERDERE_LIJSTEN = 50;

@Injectable()
export class SqlOpvraaglijstenQuery extends OpvraaglijstenQuery {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async lijst(filter: Opvraagfilter): Promise<Pagina<Opvraagrij>> {
    const { zaakId, bezoekId, aanbiederId, status } = filter;
    const v = new Voorwaarden([this.organisatieId(), filter.aantal + 1]);
    if (zaakId) v.eis('zaak', zaakId, (plaats) => `zaak_id = ${plaats}`);
    if (bezoekId) v.eis('bezoek', bezoekId, (plaats) => `bezoek_id = ${plaats}`);
    if (aanbiederId) v.eis('aanbieder', aanbiederId, (plaats) => `aanbieder_id = ${plaats}`);
    if (status) v.eis('status', status, (plaats) => `status = ANY (${plaats}::text[])`);
    // An id is made in the order of time.
    v.vanaf(filter.vanaf, (leeg, id) => `${leeg}::text = '' AND id < ${id}::uuid`, '-id');
    const sql = `SELECT ${REGEL} FROM opvraaglijst.lijsten WHERE organisatie_id = $1${v.waar} ORDER BY id DESC LIMIT $2`;
    const rijen = await this.uow.query<Opvraagrij>(`opvraaglijst-lijst${v.naam}`, sql, v.waarden);
    return pagina(rijen, filter.aantal, ({ id }) => ['', id, '-id']);
  }

  async detail(id: string): Promise<Opvraaglijststaat | null> {
    return (await this.lees('opvraaglijst-detail', `${LIJST} AND id = $2`, id))[0] ?? null;
  }

  async vanIds(ids: readonly string[]): Promise<readonly Opvraaglijststaat[]> {
    if (ids.length === 0) return [];
    return this.lees('opvraaglijst-van-ids', `${LIJST} AND id = ANY ($2::uuid[])`, ids);
  }

  wachtOpTeam({ zaakIds, aantal }: Wachtfilter): Promise<readonly Opvraagrij[]> {
    const v = new Voorwaarden([this.organisatieId(), aantal]);
    if (zaakIds) v.eis('zaken', zaakIds, (plaats) => `zaak_id = ANY (${plaats}::uuid[])`);
    const sql = `SELECT ${REGEL} FROM opvraaglijst.lijsten WHERE organisatie_id = $1 AND ${isEen(UITGEZET)}
       AND ${BIJ_TEAM}${v.waar} ORDER BY uiterlijk, id LIMIT $2`;
    return this.uow.query<Opvraagrij>(`opvraaglijst-wacht-op-team${v.naam}`, sql, v.waarden);
  }

  bijAanbieder({ zaakIds, aanbiederId, voor, aantal }: Aanbiederfilter): Promise<readonly Opvraagrij[]> {
    const v = new Voorwaarden([this.organisatieId(), aantal]);
    if (zaakIds) v.eis('zaken', zaakIds, (plaats) => `zaak_id = ANY (${plaats}::uuid[])`);
    if (aanbiederId) v.eis('aanbieder', aanbiederId, (plaats) => `aanbieder_id = ${plaats}`);
    if (voor) v.eis('voor', voor, (plaats) => `uiterlijk < ${plaats}::date`);
    const sql = `SELECT ${REGEL} FROM opvraaglijst.lijsten WHERE organisatie_id = $1 AND ${isEen(BIJ_AANBIEDER)}${v.waar}
      ORDER BY uiterlijk, id LIMIT $2`;
    return this.uow.query<Opvraagrij>(`opvraaglijst-bij-aanbieder${v.naam}`, sql, v.waarden);
  }

  async aantalUitgezet(zaakId: string): Promise<number> {
    const sql = `SELECT count(*)::int AS aantal FROM opvraaglijst.lijsten
      WHERE organisatie_id = $1 AND zaak_id = $2 AND ${isEen(UITGEZET)}`;
    const waarden = [this.organisatieId(), zaakId];
    const [rij] = await this.uow.query<{ aantal: number }>('opvraaglijst-uitgezet', sql, waarden);
    return rij?.aantal ?? 0;
  }

  beantwoordDoor(aanbiederId: string, behalveId: string): Promise<readonly Opvraaglijststaat[]> {
    const sql = `${LIJST} AND aanbieder_id = $2 AND id <> $3 AND status IN ('deels_beantwoord', 'beantwoord', 'afgesloten')
      ORDER BY id DESC LIMIT ${EERDERE_LIJSTEN}`;
    return this.lees('opvraaglijst-beantwoord-door', sql, aanbiederId, behalveId);
  }

  private lees(naam: string, sql: string, ...waarden: unknown[]): Promise<Opvraaglijststaat[]> {
    return this.uow.query<Opvraaglijststaat>(naam, sql, [this.organisatieId(), ...waarden]);
  }

  private organisatieId(): string {
    return this.uow.actor().organisatieId;
  }
}
