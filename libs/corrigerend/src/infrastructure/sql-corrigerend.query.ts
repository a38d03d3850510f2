import { Injectable } from '@nestjs/common';
import { zakenVan } from '@navolgbaar/onderzoek';
import type { Actor } from '@navolgbaar/platform/auth';
import { type Auditregel, UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Bladtelling,
  NIEMAND,
  type Pagina,
  type PerBlad,
  Volgorde,
  Voorwaarden,
  pagina,
  telopdracht,
} from '@navolgbaar/platform/http';
import {
  CorrigerendQuery,
  type Corrigerendfilter,
  type Corrigerendrij,
  type Corrigerendsignaal,
  type Corrigerendtelfilter,
  type Signaalvraag,
} from '../application/queries/corrigerend.query';
import { OPEN_MAATREGELEN } from '../domain/corrigerend-status';
import type { Corrigerendstaat } from '../domain/corrigerendstaat';
import { GEMEENTENAAM, MAATREGEL } from './maatregel.sql';

/** Nothing is waited for while a judge suspends the measure. */
const WACHT = `CASE WHEN m.status <> 'geschorst' THEN m.uitvoering_uiterlijk END`;
const REGEL = `m.id, m.nummer, m.zaak_id AS "zaakId", m.zaak_nummer AS "zaakNummer", m.aanbieder_id AS "aanbiederId",
  m.aanbieder_naam AS "aanbiederNaam", m.gemeente_id AS "gemeenteId", ${GEMEENTENAAM} AS "gemeenteNaam",
  m.advies_id AS "adviesId", m.soort, m.status, m.karakter, m.zonder_grond AS "zonderGrond", m.van, m.tot,
  ${WACHT} AS "uitvoeringUiterlijk", m.uitvoering, m.besloten_op AS "beslotenOp",
  m.bekendgemaakt_op AS "bekendgemaaktOp", m.overgedragen_op AS "overgedragenOp",
  CASE WHEN m.status = 'geschorst' THEN m.schorsing->>'tot' END AS "geschorstTot",
  jsonb_array_length(jsonb_path_query_array(m.rechtsmiddelen, '$[*] ? (@.uitkomst == null)')) AS "openMiddelen", m.versie`;
const VAN = 'FROM corrigerend.maatregelen m WHERE m.organisatie_id = $1';
const SORTERING = { besloten: { kolom: 'm.besloten_op', soort: 'date' } } as const;
/** Written out, so that the planner can use the partial index. */
const OPEN = [...OPEN_MAATREGELEN].sort();
/** A stop of which the last day passed stays until somebody says that it ended; a term that passed is over. */
const SIGNALEN = `
  SELECT m.id, m.nummer, m.zaak_id AS "zaakId", m.aanbieder_naam AS "aanbiederNaam", m.soort, s.signaal, s.uiterlijk
    FROM corrigerend.maatregelen m CROSS JOIN LATERAL (
      SELECT 'bezwaartermijn', (m.bekendmaking #>> '{bezwaar,uiterlijk}')::date
       WHERE (m.bekendmaking #>> '{bezwaar,uiterlijk}')::date BETWEEN $2::date AND $3::date
      UNION ALL
      SELECT 'beroepstermijn', (r #>> '{uitkomst,beroep,uiterlijk}')::date FROM jsonb_array_elements(m.rechtsmiddelen) r
       WHERE (r #>> '{uitkomst,beroep,uiterlijk}')::date BETWEEN $2::date AND $3::date
      UNION ALL
      SELECT 'stop_eindigt', m.tot WHERE m.status = 'loopt' AND m.soort = 'clientenstop' AND m.tot <= $3::date
      UNION ALL
      SELECT 'geschorst', (m.schorsing ->> 'tot')::date WHERE m.status = 'geschorst'
    ) s (signaal, uiterlijk)
   WHERE m.organisatie_id = $1 AND m.status IN (${OPEN.map((een) => `'${een}'`).join(', ')})
     AND m.overgedragen_op IS NULL AND ($4::uuid[] IS NULL OR m.zaak_id = ANY($4::uuid[]))
   ORDER BY s.uiterlijk NULLS LAST, m.id, s.signaal LIMIT $5`;

@Injectable()
export class SqlCorrigerendQuery extends CorrigerendQuery {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  signalen({ vandaag, tot, zaakIds, aantal }: Signaalvraag): Promise<readonly Corrigerendsignaal[]> {
    const waarden = [this.uow.actor().organisatieId, vandaag, tot, zaakIds, aantal];
    return this.uow.query<Corrigerendsignaal>('corrigerend-signalen', SIGNALEN, waarden);
  }

  async lijst(filter: Corrigerendfilter): Promise<Pagina<Corrigerendrij>> {
    const v = voorwaarden(new Voorwaarden([this.uow.actor().organisatieId, filter.aantal + 1]), filter);
    const volgorde = new Volgorde(SORTERING, {
      ...{ gevraagd: filter.sorteer, standaard: '-besloten', id: 'm.id' },
    });
    volgorde.vanaf(v, filter.vanaf);
    const naam = `corrigerend-lijst${v.naam}`;
    const sql = `SELECT ${REGEL} ${VAN}${v.waar} ${volgorde.sql} LIMIT $2`;
    // Of one case or advice there are few: the planner is right to sort those.
    const rijen =
      filter.zaakId || filter.adviesId
        ? await this.uow.query<Corrigerendrij>(naam, sql, v.waarden)
        : await this.uow.inVolgorde<Corrigerendrij>(naam, sql, v.waarden);
    return pagina(rijen, filter.aantal, ({ beslotenOp, id }) => volgorde.cursor(beslotenOp, id));
  }

  async aantallen(
    actor: Actor,
    bladen: PerBlad<Corrigerendtelfilter>,
    regel: Auditregel,
  ): Promise<Bladtelling> {
    const waarden: unknown[] = [actor.organisatieId];
    const bronnen = Object.entries(bladen).map(
      ([blad, filter]) => [blad, `${VAN}${voorwaarden(new Voorwaarden(waarden), filter).waar}`] as const,
    );
    const opdracht = telopdracht('corrigerend', waarden, Object.fromEntries(bronnen));
    const [aantallen] = await this.uow.lees<Bladtelling>(actor, regel, opdracht);
    return aantallen as Bladtelling;
  }

  async detail(id: string): Promise<Corrigerendstaat | null> {
    const waarden = [this.uow.actor().organisatieId, id];
    const sql = `${MAATREGEL} AND m.id = $2`;
    return (await this.uow.query<Corrigerendstaat>('corrigerend-detail', sql, waarden))[0] ?? null;
  }
}

function voorwaarden(v: Voorwaarden, filter: Corrigerendtelfilter): Voorwaarden {
  const { zaakId, aanbiederId, adviesId, gemeenteId, soort, status, overgedragen } = filter;
  const { behandelaarId, teLaatOp } = filter;
  if (zaakId) v.eis('zaak', zaakId, (plaats) => `m.zaak_id = ${plaats}`);
  if (adviesId) v.eis('advies', adviesId, (plaats) => `m.advies_id = ${plaats}`);
  if (aanbiederId) v.eis('aanbieder', aanbiederId, (plaats) => `m.aanbieder_id = ${plaats}`);
  if (gemeenteId) v.eis('gemeente', gemeenteId, (plaats) => `m.gemeente_id = ${plaats}`);
  if (soort) v.eis('soort', soort, (plaats) => `m.soort = ${plaats}`);
  if (status && [...status].sort().join() === OPEN.join())
    v.eisVast('open', `m.status IN (${OPEN.map((een) => `'${een}'`).join(', ')})`);
  else if (status) v.eis('status', status, (plaats) => `m.status = ANY(${plaats}::text[])`);
  if (overgedragen) v.eisVast('overgedragen', 'm.overgedragen_op IS NOT NULL');
  if (behandelaarId === NIEMAND) v.eisVast('niemand', `m.zaak_id IN (${zakenVan(null)})`);
  else if (behandelaarId) v.eis('van', behandelaarId, (plaats) => `m.zaak_id IN (${zakenVan(plaats)})`);
  if (teLaatOp)
    v.eis(
      'te-laat',
      teLaatOp,
      (plaats) => `m.uitvoering_uiterlijk < ${plaats}::date AND m.status <> 'geschorst'`,
    );
  return v;
}
