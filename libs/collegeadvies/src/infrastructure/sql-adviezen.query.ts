import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Pagina, Voorwaarden, pagina } from '@navolgbaar/platform/http';
import {
  type Adviesfilter,
  type Adviesrij,
  AdviezenQuery,
  type Voorwie,
  type Wachtvraag,
  type Zicht,
} from '../application/queries/adviezen.query';
import type { Adviesstaat } from '../domain/adviesstaat';
import { OPEN_ADVIEZEN } from '../domain/collegeadvies-status';
import { ADVIES } from './advies.sql';

const REGEL = `a.id, a.zaak_id AS "zaakId", a.zaak_nummer AS "zaakNummer", a.aanbieder_id AS "aanbiederId",
  a.aanbieder_naam AS "aanbiederNaam", a.gemeente_id AS "gemeenteId",
  (SELECT g.naam FROM public.gemeenten g WHERE g.organisatie_id = $1 AND g.id = a.gemeente_id) AS "gemeenteNaam",
  a.status, a.aanleiding, a.inhoud->>'maatregel' AS maatregel, a.jurist_uiterlijk AS "juristUiterlijk",
  a.antwoord_uiterlijk AS "antwoordUiterlijk", a.besluiten->-1->>'tot' AS "aangehoudenTot",
  a.besluiten->-1->>'soort' AS besluit, a.verzonden_op AS "verzondenOp", a.begonnen_op AS "begonnenOp", a.versie,
  jsonb_array_length(jsonb_path_query_array(a.vragen, '$[*] ? (@.beantwoordOp == null)')) AS "openVragen",
  jsonb_path_query_array(a.basis, '$[*].id') AS "basisIds"`;

/** Written out, so that the planner can use the partial index. */
const OPEN = [...OPEN_ADVIEZEN].sort();

/** What each side may see, as `eisZichtbaar` says it of one. */
const ZICHT: Readonly<Record<Zicht, string | null>> = {
  team: null,
  jurist: `a.voorgelegd_op IS NOT NULL AND a.status NOT IN ('voorstel', 'concept', 'afgezien')`,
  college: 'a.verzonden_op IS NOT NULL',
};

const OPEN_VRAAG = `jsonb_path_exists(a.vragen, '$[*] ? (@.beantwoordOp == null)')`;
/** Whose turn it is. */
const AAN_ZET: Readonly<Record<Zicht, string>> = {
  team: `(a.status IN ('voorstel', 'getoetst') OR a.status = 'concept' AND jsonb_array_length(a.terugzendingen) > 0
    OR a.status IN ('verzonden', 'aangehouden') AND ${OPEN_VRAAG})`,
  jurist: `a.status = 'bij_jurist'`,
  college: `a.status IN ('verzonden', 'aangehouden')`,
};
const LAATSTE_DAG = `CASE a.status WHEN 'bij_jurist' THEN a.jurist_uiterlijk WHEN 'verzonden' THEN a.antwoord_uiterlijk
  WHEN 'aangehouden' THEN (a.besluiten->-1->>'tot')::date END`;

@Injectable()
export class SqlAdviezenQuery extends AdviezenQuery {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async lijst(filter: Adviesfilter, zicht: Zicht): Promise<Pagina<Adviesrij>> {
    const { zaakId, aanbiederId, status } = filter;
    const v = new Voorwaarden([this.organisatieId(), filter.aantal + 1]);
    const grens = ZICHT[zicht];
    if (grens) v.eisVast(zicht, grens);
    if (zaakId) v.eis('zaak', zaakId, (plaats) => `a.zaak_id = ${plaats}`);
    if (aanbiederId) v.eis('aanbieder', aanbiederId, (plaats) => `a.aanbieder_id = ${plaats}`);
    if (status && [...status].sort().join() === OPEN.join())
      v.eisVast('open', `a.status IN (${OPEN.map((een) => `'${een}'`).join(', ')})`);
    else if (status) v.eis('status', status, (plaats) => `a.status = ANY (${plaats}::text[])`);
    // An id is made in the order of time.
    v.vanaf(filter.vanaf, (leeg, id) => `${leeg}::text = '' AND a.id < ${id}::uuid`, '-id');
    const sql = `SELECT ${REGEL} FROM collegeadvies.adviezen a WHERE a.organisatie_id = $1${v.waar}
      ORDER BY a.id DESC LIMIT $2`;
    const naam = `collegeadvies-lijst${v.naam}`;
    // Of one case there are few: the planner is right to sort those.
    const rijen = zaakId
      ? await this.uow.query<Adviesrij>(naam, sql, v.waarden)
      : await this.uow.inVolgorde<Adviesrij>(naam, sql, v.waarden);
    return pagina(rijen, filter.aantal, ({ id }) => ['', id, '-id']);
  }

  wachtend({ zicht, zaakIds, aantal }: Wachtvraag): Promise<readonly Adviesrij[]> {
    const v = new Voorwaarden([this.organisatieId(), aantal]);
    v.eisVast(zicht, AAN_ZET[zicht]);
    if (zaakIds) v.eis('zaken', zaakIds, (plaats) => `a.zaak_id = ANY (${plaats}::uuid[])`);
    const sql = `SELECT ${REGEL} FROM collegeadvies.adviezen a WHERE a.organisatie_id = $1${v.waar}
      ORDER BY ${LAATSTE_DAG} NULLS LAST, a.id LIMIT $2`;
    return this.uow.query<Adviesrij>(`collegeadvies-wachtend${v.naam}`, sql, v.waarden);
  }

  async detail(id: string): Promise<Adviesstaat | null> {
    return (await this.lees('collegeadvies-detail', `${ADVIES} AND a.id = $2`, id))[0] ?? null;
  }

  van({ zaakId, aanbiederId, gemeenteId }: Voorwie): Promise<readonly Adviesstaat[]> {
    const sql = `${ADVIES} AND a.zaak_id = $2 AND a.aanbieder_id = $3 AND a.gemeente_id = $4 ORDER BY a.id`;
    return this.lees('collegeadvies-van', sql, zaakId, aanbiederId, gemeenteId);
  }

  private lees(naam: string, sql: string, ...waarden: unknown[]): Promise<Adviesstaat[]> {
    return this.uow.query<Adviesstaat>(naam, sql, [this.organisatieId(), ...waarden]);
  }

  private organisatieId(): string {
    return this.uow.actor().organisatieId;
  }
}
