import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type Auditregel, UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Bladtelling,
  type Pagina,
  type PerBlad,
  Volgorde,
  Voorwaarden,
  pagina,
  telopdracht,
} from '@navolgbaar/platform/http';
import {
  type AangekondigdBezoek,
  type Agendabezoek,
  type Bezoekdagen,
  type Bezoekdagenvraag,
  type Bezoekenfilter,
  type Bezoekrij,
  type Bezoekverwijzing,
  type Bezoektelfilter,
  BezoekenQuery,
  type Zaakbezoek,
  type Jaarbezoeken,
} from '../application/queries/bezoeken.query';
import type { Bezoekstaat } from '../domain/bezoek';
import { BezoekRow } from './bezoek.row';
import { naarBezoek } from './typeorm-bezoek.repository';

const REGEL = `id, zaak_id AS "zaakId", zaak_nummer AS "zaakNummer", aanbieder_id AS "aanbiederId",
  aanbieder_naam AS "aanbiederNaam", aankondiging, op, van, tot, behandelaar_id AS "behandelaarId",
  tweede_id AS "tweedeId", status, plaats`;

const VAN = 'FROM bezoek.bezoeken WHERE organisatie_id = $1';
const SORTERING = { op: { kolom: 'op', soort: 'date' } } as const;

@Injectable()
export class SqlBezoekenQuery extends BezoekenQuery {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async lijst(filter: Bezoekenfilter): Promise<Pagina<Bezoekrij>> {
    const v = voorwaarden(new Voorwaarden([this.uow.actor().organisatieId, filter.aantal + 1]), filter);
    const volgorde = new Volgorde(SORTERING, {
      ...{ gevraagd: filter.sorteer, standaard: filter.status === 'gepland' ? 'op' : '-op' },
    });
    volgorde.vanaf(v, filter.vanaf);
    const naam = `bezoek-lijst${v.naam}`;
    const sql = `SELECT ${REGEL} ${VAN}${v.waar} ${volgorde.sql} LIMIT $2`;
    // Of one case or one person there are few: the planner is right to sort those.
    const rijen =
      filter.zaakId || filter.behandelaarId
        ? await this.uow.query<Bezoekrij>(naam, sql, v.waarden)
        : await this.uow.inVolgorde<Bezoekrij>(naam, sql, v.waarden);
    return pagina(rijen, filter.aantal, ({ op, id }) => volgorde.cursor(op, id));
  }

  async dagenPerAanbieder({
    van,
    tot,
    aanbiederId,
    voorIedereen = false,
  }: Bezoekdagenvraag): Promise<ReadonlyMap<string, Bezoekdagen>> {
    const rijen = await this.uow.query<Bezoekdagen & { id: string }>(
      'bezoek-dagen-per-aanbieder',
      // An unannounced visit is not for who has a conflict of interest with the provider.
      `SELECT aanbieder_id AS id, laatste, bezocht,
              CASE WHEN $4 OR aanbieder_id <> ALL ((SELECT nav.mijn_conflicten())::uuid[]) THEN gepland END AS gepland
         FROM bezoek.tel_per_aanbieder($1, $2, $3)`,
      [van, tot, aanbiederId, voorIedereen],
    );
    return new Map(rijen.map(({ id, ...dagen }) => [id, dagen]));
  }

  async jaarPerAanbieder(
    { van, tot, aanbiederId, voorIedereen = false }: Bezoekdagenvraag,
    vandaag: string,
  ): Promise<ReadonlyMap<string, Jaarbezoeken>> {
    const rijen = await this.uow.query<Jaarbezoeken & { id: string }>(
      'bezoek-jaar-per-aanbieder',
      // Of a provider with whom the reader has a conflict of interest there is nothing: an unannounced visit is not for him.
      `SELECT aanbieder_id AS id, laatste, laatste_structureel AS "laatsteStructureel", volgende, afgelegd, gepland, anders,
              hercontroles
         FROM bezoek.jaar_per_aanbieder($1, $2, $3, $4)
        WHERE $5 OR aanbieder_id <> ALL ((SELECT nav.mijn_conflicten())::uuid[])`,
      [van, tot, vandaag, aanbiederId, voorIedereen],
    );
    return new Map(rijen.map(({ id, ...bezoeken }) => [id, bezoeken]));
  }

  async aantallen(actor: Actor, bladen: PerBlad<Bezoektelfilter>, regel: Auditregel): Promise<Bladtelling> {
    const waarden: unknown[] = [actor.organisatieId];
    const bronnen = Object.entries(bladen).map(
      ([blad, filter]) => [blad, `${VAN}${voorwaarden(new Voorwaarden(waarden), filter).waar}`] as const,
    );
    const opdracht = telopdracht('bezoek', waarden, Object.fromEntries(bronnen));
    const [aantallen] = await this.uow.lees<Bladtelling>(actor, regel, opdracht);
    return aantallen as Bladtelling;
  }

  async detail(id: string): Promise<Bezoekstaat | null> {
    const { organisatieId } = this.uow.actor();
    const rij = await this.uow.manager().findOneBy(BezoekRow, { organisatieId, id });
    return rij && naarBezoek(rij);
  }

  aangekondigd(vanaf: string, aantal: number): Promise<AangekondigdBezoek[]> {
    return this.uow.query<AangekondigdBezoek>(
      'bezoek-aangekondigd',
      `SELECT id, op, van, tot, plaats, aangekondigd_op AS "aangekondigdOp", wat, duur, stukken
         FROM bezoek.aangekondigd($1, $2)`,
      [vanaf, aantal],
    );
  }

  vanZaken(zaakIds: readonly string[]): Promise<Zaakbezoek[]> {
    return this.uow.query<Zaakbezoek>(
      'bezoek-van-zaken',
      `SELECT coalesce(e.zaak_id, b.zaak_id) AS "zaakId", b.aanbieder_id AS "aanbiederId", b.id, b.op, b.status,
              b.vervolg_op AS "vervolgOp"
         FROM bezoek.bezoeken b
         LEFT JOIN bezoek.bezoeken e
           ON e.organisatie_id = b.organisatie_id AND e.id = b.vervolg_op AND e.zaak_id = ANY ($2::uuid[])
        WHERE b.organisatie_id = $1
          AND (b.zaak_id = ANY ($2::uuid[])
               OR b.vervolg_op IN (SELECT v.id FROM bezoek.bezoeken v
                                    WHERE v.organisatie_id = $1 AND v.zaak_id = ANY ($2::uuid[])))
        ORDER BY b.op, b.id`,
      [this.uow.actor().organisatieId, zaakIds],
    );
  }

  agenda(gebruikerId: string, vanaf: string, aantal: number): Promise<Agendabezoek[]> {
    return this.uow.query<Agendabezoek>(
      'bezoek-agenda',
      `SELECT id, zaak_nummer AS "zaakNummer", op, van, tot, status, versie ${VAN}
          AND (behandelaar_id = $2 OR tweede_id = $2) AND op >= $3::date ORDER BY op, id LIMIT $4`,
      [this.uow.actor().organisatieId, gebruikerId, vanaf, aantal],
    );
  }

  vanMaatregel(maatregelId: string): Promise<Bezoekverwijzing[]> {
    return this.uow.query<Bezoekverwijzing>(
      'bezoek-van-maatregel',
      `SELECT id, op, status ${VAN} AND maatregel_id = $2 ORDER BY op, id LIMIT 50`,
      [this.uow.actor().organisatieId, maatregelId],
    );
  }

  vervolgen(id: string): Promise<Bezoekverwijzing[]> {
    return this.uow.query<Bezoekverwijzing>(
      'bezoek-vervolgen',
      `SELECT id, op, status ${VAN} AND vervolg_op = $2 ORDER BY op, id LIMIT 50`,
      [this.uow.actor().organisatieId, id],
    );
  }
}

function voorwaarden(v: Voorwaarden, filter: Bezoektelfilter): Voorwaarden {
  const { zaakId, aanbiederId, behandelaarId, status, voor } = filter;
  if (zaakId) v.eis('zaak', zaakId, (plaats) => `zaak_id = ${plaats}`);
  if (aanbiederId) v.eis('aanbieder', aanbiederId, (plaats) => `aanbieder_id = ${plaats}`);
  if (behandelaarId)
    v.eis('van', behandelaarId, (plaats) => `(behandelaar_id = ${plaats} OR tweede_id = ${plaats})`);
  // Said as text and not as a value, so that the index of what is planned fits.
  if (status === 'gepland') v.eisVast('gepland', `status = 'gepland'`);
  else if (status) v.eis('status', status, (plaats) => `status = ${plaats}`);
  if (voor) v.eis('voor', voor, (plaats) => `op < ${plaats}::date`);
  return v;
}
