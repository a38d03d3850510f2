import { Injectable } from '@nestjs/common';
import { zakenVan } from '@navolgbaar/onderzoek';
import { type Actor, bereikVan } from '@navolgbaar/platform/auth';
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
import { objectenTeLaat } from '@navolgbaar/termijn';
import type { Levering } from '../application/ports/maatregel.repository';
import {
  type Opvolging,
  type Opvolgingvraag,
  MaatregelenQuery,
  type Maatregelfilter,
  type Maatregelrij,
  type Maatregeltelfilter,
  type Rondzaakvraag,
  type Samenmaatregel,
} from '../application/queries/maatregelen.query';
import type { Maatregelstaat } from '../domain/maatregelstaat';
import { MaatregelRow } from './maatregel.row';
import { naarMaatregel } from './typeorm-maatregel.repository';

/** A provider that does not hear of a hand-over from us reads, and finds, the maatregel as it was before. */
const STATUS_VOOR_AANBIEDER = 'coalesce(status_voor_aanbieder, status)';

const REGEL = `id, zaak_id AS "zaakId", zaak_nummer AS "zaakNummer", aanbieder_id AS "aanbiederId",
  aanbieder_naam AS "aanbiederNaam", soort,
  CASE WHEN nav.bereik() = 'aanbieder' THEN ${STATUS_VOOR_AANBIEDER} ELSE status END AS status,
  opgelegd_op AS "opgelegdOp", onderdelen, ronde`;

const VAN = 'FROM maatregel.maatregelen WHERE organisatie_id = $1';
const SORTERING = { opgelegd: { kolom: 'opgelegd_op', soort: 'date' } } as const;

const ROND_ZAAK = `
  SELECT ${REGEL} FROM maatregel.maatregelen
   WHERE organisatie_id = $1 AND (zaak_id = $2 OR id IN (
     SELECT a.id FROM unnest($3::uuid[]) AS p (aanbieder_id) CROSS JOIN LATERAL (
       SELECT n.id, n.opgelegd_op FROM maatregel.maatregelen n
        WHERE n.organisatie_id = $1 AND n.aanbieder_id = p.aanbieder_id AND n.zaak_id <> $2
        ORDER BY n.opgelegd_op DESC, n.id DESC LIMIT $4) a
      ORDER BY a.opgelegd_op DESC, a.id DESC LIMIT $4))
   ORDER BY opgelegd_op DESC, id DESC`;

@Injectable()
export class SqlMaatregelenQuery extends MaatregelenQuery {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async opvolging({ van, tot, aanbiederId }: Opvolgingvraag): Promise<ReadonlyMap<string, Opvolging>> {
    const rijen = await this.uow.query<Opvolging & { id: string }>(
      'maatregel-opvolging',
      `SELECT aanbieder_id AS id, opgevolgd, niet_opgevolgd AS "nietOpgevolgd"
         FROM maatregel.tel_per_aanbieder($1, $2, $3)`,
      [van, tot, aanbiederId],
    );
    return new Map(rijen.map(({ id, ...opvolging }) => [id, opvolging]));
  }

  async lijst(filter: Maatregelfilter): Promise<Pagina<Maatregelrij>> {
    const actor = this.uow.actor();
    const v = voorwaarden(new Voorwaarden([actor.organisatieId, filter.aantal + 1]), filter, actor);
    const volgorde = new Volgorde(SORTERING, { gevraagd: filter.sorteer, standaard: '-opgelegd' });
    volgorde.vanaf(v, filter.vanaf);
    const naam = `maatregel-lijst${v.naam}`;
    const sql = `SELECT ${REGEL} ${VAN}${v.waar} ${volgorde.sql} LIMIT $2`;
    // Of a few cases there are few: the planner is right to sort those.
    const rijen =
      filter.zaakId || filter.zaakIds
        ? await this.uow.query<Maatregelrij>(naam, sql, v.waarden)
        : await this.uow.inVolgorde<Maatregelrij>(naam, sql, v.waarden);
    return pagina(rijen, filter.aantal, ({ opgelegdOp, id }) => volgorde.cursor(opgelegdOp, id));
  }

  async aantallen(
    actor: Actor,
    bladen: PerBlad<Maatregeltelfilter>,
    regel: Auditregel,
  ): Promise<Bladtelling> {
    const waarden: unknown[] = [actor.organisatieId];
    const bronnen = Object.entries(bladen).map(
      ([blad, filter]) =>
        [blad, `${VAN}${voorwaarden(new Voorwaarden(waarden), filter, actor).waar}`] as const,
    );
    const opdracht = telopdracht('maatregel', waarden, Object.fromEntries(bronnen));
    const [aantallen] = await this.uow.lees<Bladtelling>(actor, regel, opdracht);
    return aantallen as Bladtelling;
  }

  rondZaak({ zaakId, aanbiederIds, aantal }: Rondzaakvraag): Promise<readonly Maatregelrij[]> {
    const waarden = [this.uow.actor().organisatieId, zaakId, aanbiederIds, aantal];
    return this.uow.query<Maatregelrij>('maatregel-rond-zaak', ROND_ZAAK, waarden);
  }

  async detail(id: string): Promise<Maatregelstaat | null> {
    const { organisatieId } = this.uow.actor();
    const rij = await this.uow.manager().findOneBy(MaatregelRow, { organisatieId, id });
    return rij && naarMaatregel(rij);
  }

  samenMet({ id, opleggingId }: Maatregelstaat): Promise<readonly Samenmaatregel[]> {
    return this.uow.query<Samenmaatregel>(
      'maatregel-samen-met',
      `SELECT id, aanbieder_id AS "aanbiederId", aanbieder_naam AS "aanbiederNaam", status, ronde ${VAN}
          AND oplegging_id = $2 AND id <> $3 ORDER BY aanbieder_naam, id`,
      [this.uow.actor().organisatieId, opleggingId, id],
    );
  }

  leveringen(maatregelId: string): Promise<Levering[]> {
    return this.uow.query<Levering>(
      'maatregel-leveringen',
      `SELECT id, maatregel_id AS "maatregelId", aanbieder_id AS "aanbiederId", onderdeel, ronde, tekst,
              document_id AS "documentId", ontvangen_op AS "ontvangenOp", via_portaal AS "viaPortaal",
              te_laat AS "teLaat"
       FROM maatregel.leveringen WHERE organisatie_id = $1 AND maatregel_id = $2 ORDER BY id`,
      [this.uow.actor().organisatieId, maatregelId],
    );
  }
}

/** On what something still has to happen. Written out, so that the planner can use the partial index. */
const OPEN = ['deels_opgevolgd', 'niet_opgevolgd', 'ontvangen', 'opgelegd'];

function voorwaarden(v: Voorwaarden, filter: Maatregeltelfilter, actor: Actor): Voorwaarden {
  const { zaakId, zaakIds, status, aanbiederId, soort, wachtOpKeuze, behandelaarId, teLaatOp } = filter;
  if (zaakId) v.eis('zaak', zaakId, (plaats) => `zaak_id = ${plaats}`);
  if (zaakIds) v.eis('zaken', zaakIds, (plaats) => `zaak_id = ANY(${plaats}::uuid[])`);
  if (status && bereikVan(actor) === 'aanbieder')
    v.eis('eigen-status', status, (plaats) => `${STATUS_VOOR_AANBIEDER} = ANY(${plaats}::text[])`);
  else if (status && [...status].sort().join() === OPEN.join())
    v.eisVast('open', `status IN (${OPEN.map((een) => `'${een}'`).join(', ')})`);
  else if (status) v.eis('status', status, (plaats) => `status = ANY(${plaats}::text[])`);
  if (aanbiederId) v.eis('aanbieder', aanbiederId, (plaats) => `aanbieder_id = ${plaats}`);
  if (soort) v.eis('soort', soort, (plaats) => `soort = ${plaats}`);
  if (wachtOpKeuze) v.eisVast('keuze', `beoordelingen->-1->>'vervolg' IS NULL`);
  if (behandelaarId === NIEMAND) v.eisVast('niemand', `zaak_id IN (${zakenVan(null)})`);
  else if (behandelaarId) v.eis('van', behandelaarId, (plaats) => `zaak_id IN (${zakenVan(plaats)})`);
  if (teLaatOp) v.eis('te-laat', teLaatOp, (plaats) => `id IN (${maatregelenTeLaat(plaats)})`);
  return v;
}

const maatregelenTeLaat = (vandaag: string): string =>
  `SELECT l.object_id FROM (${objectenTeLaat('maatregel', `${vandaag}::date`)}) l`;
