import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Pagina, leesCursor, maakCursor } from '@navolgbaar/platform/http';
import type { Melding } from '../application/ports/melding.repository';
import {
  type EerdereMelding,
  type Meldingfeit,
  MeldingenQuery,
  type Meldingregel,
  type Werkvoorraadfilter,
} from '../application/queries/meldingen.query';
import { MeldingRow } from './melding.row';
import { naarMelding } from './typeorm-melding.repository';

const REGEL = `id, nummer, soort, onderwerp, status, wet, domein, ontvangen_op AS "ontvangenOp",
  aanbieder_id AS "aanbiederId", aanbieder_naam AS "aanbiederNaam", kleur,
  coalesce((meldtermijn->>'teLaat')::boolean, false) AS "teLaatGemeld", behandelaar_id AS "behandelaarId"`;

/** The statuses that still ask for work. Written out, so that the planner can use the partial index. */
const OPEN = ['ontvangen', 'in_weging', 'besloten_actie'];
const KORT = 'id, nummer, soort, onderwerp, ontvangen_op AS "ontvangenOp", status';

@Injectable()
export class SqlMeldingenQuery extends MeldingenQuery {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async werkvoorraad(filter: Werkvoorraadfilter): Promise<Pagina<Meldingregel>> {
    const { naam, waar, waarden } = voorwaarden(filter);
    const sql = `SELECT ${REGEL} FROM melding.meldingen WHERE organisatie_id = $1 ${waar}
      ORDER BY ontvangen_op DESC, id DESC LIMIT $2`;
    const { organisatieId } = this.uow.actor();
    const rijen = await this.uow.query<Meldingregel>(`melding-werkvoorraad${naam}`, sql, [
      organisatieId,
      filter.aantal + 1,
      ...waarden,
    ]);
    const resultaten = rijen.slice(0, filter.aantal);
    const laatste = rijen.length > filter.aantal ? resultaten.at(-1) : undefined;
    return {
      resultaten,
      volgende: laatste ? maakCursor([new Date(laatste.ontvangenOp).toISOString(), laatste.id]) : null,
    };
  }

  async detail(id: string): Promise<Melding | null> {
    const rij = await this.uow
      .manager()
      .findOneBy(MeldingRow, { organisatieId: this.uow.actor().organisatieId, id });
    return rij && naarMelding(rij);
  }

  async feiten(id: string): Promise<Meldingfeit | null> {
    const [feit] = await this.uow.query<Meldingfeit>(
      'melding-feiten',
      `SELECT id, nummer, soort, status, wet, domein, aanbieder_id AS "aanbiederId", locatie_id AS "locatieId",
              gemeente_id AS "gemeenteId", ontvangen_op AS "ontvangenOp", onderwerp,
              behandelaar_id AS "behandelaarId", onrechtmatigheid, versie
       FROM melding.meldingen WHERE organisatie_id = $1 AND id = $2`,
      [this.uow.actor().organisatieId, id],
    );
    return feit ?? null;
  }

  eerdere(aanbiederId: string, behalveId: string): Promise<EerdereMelding[]> {
    return this.uow.query<EerdereMelding>(
      'melding-eerdere',
      `SELECT ${KORT} FROM melding.meldingen
       WHERE organisatie_id = $1 AND aanbieder_id = $2 AND id <> $3 ORDER BY ontvangen_op DESC LIMIT 50`,
      [this.uow.actor().organisatieId, aanbiederId, behalveId],
    );
  }

  lijktOp({
    id,
    aanbiederId,
    ontvangenOp,
  }: Pick<Melding, 'id' | 'aanbiederId' | 'ontvangenOp'>): Promise<EerdereMelding[]> {
    return this.uow.query<EerdereMelding>(
      'melding-lijkt-op',
      `SELECT ${KORT} FROM melding.meldingen
       WHERE organisatie_id = $1 AND aanbieder_id = $2 AND id <> $3
         AND ontvangen_op BETWEEN $4::timestamptz - interval '7 days' AND $4::timestamptz + interval '7 days'
       ORDER BY ontvangen_op DESC LIMIT 10`,
      [this.uow.actor().organisatieId, aanbiederId, id, ontvangenOp],
    );
  }
}

/** Only the conditions that are asked, each variant a named statement of its own so that its plan fits. */
function voorwaarden(filter: Werkvoorraadfilter): { naam: string; waar: string; waarden: unknown[] } {
  const delen: string[] = [];
  const waarden: unknown[] = [];
  let naam = '';
  const voegToe = (kenmerk: string, maak: (plaats: string) => string, waarde: unknown): void => {
    waarden.push(waarde);
    delen.push(`AND ${maak(`$${waarden.length + 2}`)}`);
    naam += `-${kenmerk}`;
  };
  if (filter.status && [...filter.status].sort().join() === [...OPEN].sort().join()) {
    delen.push(`AND status IN (${OPEN.map((status) => `'${status}'`).join(', ')})`);
    naam += '-open';
  } else if (filter.status) {
    voegToe('status', (plaats) => `status = ANY(${plaats}::text[])`, filter.status);
  }
  if (filter.soort) voegToe('soort', (plaats) => `soort = ${plaats}`, filter.soort);
  if (filter.aanbiederId) voegToe('aanbieder', (plaats) => `aanbieder_id = ${plaats}`, filter.aanbiederId);
  if (filter.behandelaarId)
    voegToe('behandelaar', (plaats) => `behandelaar_id = ${plaats}`, filter.behandelaarId);
  const cursor = leesCursor(filter.vanaf, 2);
  if (cursor) {
    waarden.push(cursor[0], cursor[1]);
    delen.push(
      `AND (ontvangen_op, id) < ($${waarden.length + 1}::timestamptz, $${waarden.length + 2}::uuid)`,
    );
    naam += '-vanaf';
  }
  return { naam, waar: delen.join(' '), waarden };
}
