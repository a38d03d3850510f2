import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type Auditregel, type Jsonregels, UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Bladtelling,
  type Json,
  type Pagina,
  type PerBlad,
  jsonpagina,
} from '@navolgbaar/platform/http';
import type { Melding } from '../application/ports/melding.repository';
import type { Andere, Verwantschap, Verwantvraag } from '../application/queries/verwant';
import {
  type Aanbiedertelling,
  type EerdereMelding,
  type Melderfeiten,
  type Meldingfeit,
  type Meldinghistorie,
  type Venstermelding,
  type Venstervraag,
  MeldingenQuery,
  type Meldingregel,
  type Meldingtelfilter,
  type Tellingvraag,
  type Teweegfilter,
  type Teweegregel,
  type Werkvoorraadfilter,
  type Zaakmelding,
} from '../application/queries/meldingen.query';
import { type Gelijkenisfeiten, gelijkenisVan } from '../domain/gelijkenis';
import { MeldingRow } from './melding.row';
import { naarMelding } from './typeorm-melding.repository';
import { HOOFD_VAN, SAMENGEVOEGD_IN, VERWANT, keten } from './verwant.sql';
import { werkvoorraadtelling, werkvoorraadvolgorde, werkvoorraadvraag } from './werkvoorraad.sql';

const KORT = 'id, nummer, soort, onderwerp, ontvangen_op AS "ontvangenOp", status';

/** SQL for an instant as ISO 8601 text. */
const alsTijd = (kolom: string) => `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const FEITEN = `
  SELECT id, nummer, soort, status, wet, domein, aanbieder_id AS "aanbiederId", locatie_id AS "locatieId",
         besluit_id AS "besluitId", gemeente_id AS "gemeenteId", ${alsTijd('ontvangen_op')} AS "ontvangenOp", onderwerp,
         behandelaar_id AS "behandelaarId", onrechtmatigheid, melder_vertrouwelijk AS "melderVertrouwelijk",
         eigen_opgave AS "eigenOpgave", kanaal, route, versie
    FROM melding.meldingen WHERE organisatie_id = $1`;
const TE_WEGEN = `
  SELECT ${KORT}, kleur, kleur_aanname AS "kleurAanname", behandelaar_id AS "behandelaarId" FROM melding.meldingen
   WHERE organisatie_id = $1 AND status IN ('ontvangen', 'in_weging')`;
/** What is not weighed at all has no colour and comes after the weighed ones; calamiteiten wait for nothing. */
const URGENTST = `
   ORDER BY soort IN ('calamiteit', 'geweldsincident') DESC, array_position(ARRAY['rood', 'oranje', 'groen'], kleur),
            ontvangen_op, id LIMIT $2`;
const IN_VENSTER = `
  SELECT id, soort, locatie_id AS "locatieId", kleur, (ontvangen_op AT TIME ZONE 'Europe/Amsterdam')::date AS op
    FROM melding.meldingen
   WHERE organisatie_id = $1 AND aanbieder_id = $2 AND NOT over_toezichthouder AND status <> 'samengevoegd'
     AND ontvangen_op >= $3::date::timestamp AT TIME ZONE 'Europe/Amsterdam'
     AND ontvangen_op < ($4::date + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam'
   ORDER BY ontvangen_op DESC, id DESC LIMIT $5`;
const ROND_ZAAK = `
  SELECT id, nummer, soort, onderwerp, ${alsTijd('ontvangen_op')} AS "ontvangenOp", status,
         aanbieder_id AS "aanbiederId", id = ANY ($2::uuid[]) AND ${keten('m')} AS keten
    FROM melding.meldingen m
   WHERE organisatie_id = $1 AND (id = ANY ($2::uuid[]) OR id IN (
     SELECT a.id FROM unnest($3::uuid[]) AS p (aanbieder_id) CROSS JOIN LATERAL (
       SELECT n.id, n.ontvangen_op FROM melding.meldingen n
        WHERE n.organisatie_id = $1 AND n.aanbieder_id = p.aanbieder_id AND n.id <> ALL ($2::uuid[])
        ORDER BY n.ontvangen_op DESC, n.id DESC LIMIT $4) a
      ORDER BY a.ontvangen_op DESC, a.id DESC LIMIT $4))
   ORDER BY ontvangen_op DESC, id DESC`;
/** Whose identity is sealed is a melder like any other: to be told that it came in, and why no more follows. */
const OVER_MELDER = `
  SELECT EXISTS (SELECT 1 FROM melding.personen
                 WHERE organisatie_id = $1 AND melding_id = $2 AND rol = 'melder')
         OR EXISTS (SELECT 1 FROM melding.meldingen
                     WHERE organisatie_id = $1 AND id = $2 AND melder_vertrouwelijk) AS "heeftMelder",
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', id, 'op', op, 'hoe', hoe, 'door', door,
                                                       'vastgelegdOp', ${alsTijd('vastgelegd_op')}) ORDER BY op, id)
                   FROM melding.uitleg WHERE organisatie_id = $1 AND melding_id = $2), '[]') AS uitleg,
         (SELECT jsonb_build_object('afzender', afzender, 'partnerId', partner_id, 'kenmerk', kenmerk)
            FROM melding.aanleveringen WHERE organisatie_id = $1 AND melding_id = $2) AS aanlevering`;

const naarPagina = (lijst: Jsonregels, filter: Werkvoorraadfilter): Json<Pagina<Meldingregel>> =>
  jsonpagina<Meldingregel>(lijst, filter.aantal, ({ ontvangenOp, uiterlijk, id }) =>
    werkvoorraadvolgorde(filter).cursor(filter.teLaatOp === null ? ontvangenOp : uiterlijk, id),
  );

@Injectable()
export class SqlMeldingenQuery extends MeldingenQuery {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async werkvoorraad(
    actor: Actor,
    filter: Werkvoorraadfilter,
    regel: Auditregel,
  ): Promise<Json<Pagina<Meldingregel>>> {
    if (filter.teLaatOp !== null) {
      return this.uow.run(actor, async () => {
        this.uow.schrijf(regel);
        return naarPagina(await this.regels(filter), filter);
      });
    }
    const vraag = werkvoorraadvraag(actor.organisatieId, filter);
    const [lijst] = await this.uow.lees<Jsonregels>(actor, regel, vraag);
    return naarPagina(lijst as Jsonregels, filter);
  }

  async aantallen(actor: Actor, bladen: PerBlad<Meldingtelfilter>, regel: Auditregel): Promise<Bladtelling> {
    const vraag = werkvoorraadtelling(actor.organisatieId, bladen);
    const [aantallen] = await this.uow.lees<Bladtelling>(actor, regel, vraag);
    return aantallen as Bladtelling;
  }

  async bladzijde(filter: Werkvoorraadfilter): Promise<Pagina<Meldingregel>> {
    return naarPagina(await this.regels(filter), filter).toJSON() as Pagina<Meldingregel>;
  }

  private async regels(filter: Werkvoorraadfilter): Promise<Jsonregels> {
    const { naam, sql, waarden } = werkvoorraadvraag(this.uow.actor().organisatieId, filter);
    const [lijst] =
      filter.teLaatOp === null
        ? await this.uow.query<Jsonregels>(naam, sql, waarden)
        : await this.uow.inVolgorde<Jsonregels>(naam, sql, waarden);
    return lijst as Jsonregels;
  }

  teWegen({ van, aantal }: Teweegfilter): Promise<Teweegregel[]> {
    const waarden: unknown[] = [this.uow.actor().organisatieId, aantal];
    if (typeof van === 'string') {
      const wie = van === 'iemand' ? 'behandelaar_id IS NOT NULL' : 'behandelaar_id IS NULL';
      return this.uow.query(`melding-te-wegen-${van}`, `${TE_WEGEN} AND ${wie} ${URGENTST}`, waarden);
    }
    const sql = `${TE_WEGEN} AND behandelaar_id = $3 ${URGENTST}`;
    return this.uow.query('melding-te-wegen', sql, [...waarden, van.behandelaarId]);
  }

  onbesloten(aantal: number): Promise<Teweegregel[]> {
    const sql = `${TE_WEGEN} AND soort NOT IN ('calamiteit', 'geweldsincident') ${URGENTST}`;
    return this.uow.query('melding-onbesloten', sql, [this.uow.actor().organisatieId, aantal]);
  }

  async detail(id: string): Promise<Melding | null> {
    const rij = await this.uow
      .manager()
      .findOneBy(MeldingRow, { organisatieId: this.uow.actor().organisatieId, id });
    return rij && naarMelding(rij);
  }

  async overMelder(id: string): Promise<Melderfeiten> {
    const waarden = [this.uow.actor().organisatieId, id];
    const [feiten] = await this.uow.query<Melderfeiten>('melding-over-melder', OVER_MELDER, waarden);
    return feiten as Melderfeiten;
  }

  async feiten(id: string): Promise<Meldingfeit | null> {
    const waarden = [this.uow.actor().organisatieId, id];
    const [feit] = await this.uow.query<Meldingfeit>('melding-feiten', `${FEITEN} AND id = $2`, waarden);
    return feit ?? null;
  }

  async opNummer(nummer: string): Promise<Meldingfeit | null> {
    const waarden = [this.uow.actor().organisatieId, nummer];
    const sql = `${FEITEN} AND nummer = $2`;
    const [feit] = await this.uow.query<Meldingfeit>('melding-feiten-op-nummer', sql, waarden);
    return feit ?? null;
  }

  rondZaak(vraag: {
    ids: readonly string[];
    aanbiederIds: readonly string[];
    aantal: number;
  }): Promise<Zaakmelding[]> {
    const waarden = [this.uow.actor().organisatieId, vraag.ids, vraag.aanbiederIds, vraag.aantal];
    return this.uow.query<Zaakmelding>('melding-rond-zaak', ROND_ZAAK, waarden);
  }

  inVenster({ aanbiederId, van, tot, hoogstens }: Venstervraag): Promise<Venstermelding[]> {
    const waarden = [this.uow.actor().organisatieId, aanbiederId, van, tot, hoogstens];
    return this.uow.inVolgorde<Venstermelding>('melding-in-venster', IN_VENSTER, waarden);
  }

  telling({ van, tot, aanbiederId }: Tellingvraag): Promise<Aanbiedertelling[]> {
    return this.uow.query<Aanbiedertelling>(
      'melding-telling-per-aanbieder',
      'SELECT aanbieder_id AS "aanbiederId", gewicht, aantal FROM melding.tel_per_aanbieder($1, $2, $3)',
      [van, tot, aanbiederId],
    );
  }

  eerdere(aanbiederId: string, behalveId: string): Promise<EerdereMelding[]> {
    return this.uow.inVolgorde<EerdereMelding>(
      'melding-eerdere',
      `SELECT id, nummer, soort, onderwerp, ${alsTijd('ontvangen_op')} AS "ontvangenOp", status FROM melding.meldingen
       WHERE organisatie_id = $1 AND aanbieder_id = $2 AND id <> $3 ORDER BY ontvangen_op DESC LIMIT 50`,
      [this.uow.actor().organisatieId, aanbiederId, behalveId],
    );
  }

  nieuwsteOver(aanbiederId: string, aantal: number): Promise<Meldinghistorie[]> {
    return this.uow.inVolgorde<Meldinghistorie>(
      'melding-nieuwste-over',
      `SELECT ${KORT}, coalesce((meldtermijn->>'teLaat')::boolean, false) AS "teLaatGemeld" FROM melding.meldingen
       WHERE organisatie_id = $1 AND aanbieder_id = $2 ORDER BY ontvangen_op DESC, id DESC LIMIT $3`,
      [this.uow.actor().organisatieId, aanbiederId, aantal],
    );
  }

  async verwant({ id, aanbiederId, locatieId, dag, metPersonen }: Verwantvraag): Promise<Verwantschap> {
    type Rij = Omit<Verwantschap, 'lijktOp'> & { lijktOp: (Andere & Gelijkenisfeiten)[] };
    const waarden = [this.uow.actor().organisatieId, id, aanbiederId, locatieId, dag, metPersonen];
    const [rij] = await this.uow.query<Rij>('melding-verwant', VERWANT, waarden);
    const { lijktOp, ...rest } = rij as Rij;
    return {
      ...rest,
      lijktOp: lijktOp.map(({ aanbieder, locatie, client, andereAanbieder, dagen, ...andere }) => ({
        ...andere,
        ...gelijkenisVan({ aanbieder, locatie, client, andereAanbieder, dagen }),
      })),
    };
  }

  async samengevoegdIn(hoofdId: string): Promise<readonly string[]> {
    const waarden = [this.uow.actor().organisatieId, hoofdId];
    const rijen = await this.uow.query<{ id: string }>('melding-samengevoegd-in', SAMENGEVOEGD_IN, waarden);
    return rijen.map(({ id }) => id);
  }

  async hoofdVan(id: string): Promise<string | null> {
    const waarden = [this.uow.actor().organisatieId, id];
    const [rij] = await this.uow.query<{ id: string }>('melding-hoofd-van', HOOFD_VAN, waarden);
    return rij?.id ?? null;
  }
}
