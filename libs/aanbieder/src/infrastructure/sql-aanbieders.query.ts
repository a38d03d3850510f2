import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Pagina, leesCursor, pagina } from '@navolgbaar/platform/http';
import type { Aanbieder, Inzet, Locatie } from '../application/ports/aanbieder.repository';
import {
  type Aanbiederdetail,
  type Aanbiederfeit,
  type Aanbiederregel,
  AanbiedersQuery,
  type Gemeente,
} from '../application/queries/aanbieders.query';

const REGEL = 'id, naam, kvk, soort, plaats, aantal_clienten AS "aantalClienten"';

/** Looked up in the indexes, one by one: joined and grouped it would be sorted three times for a row or two. */
const FEITEN = `
  SELECT a.id, a.naam, a.email, a.soort, a.aantal_clienten AS "aantalClienten",
         ARRAY(SELECT DISTINCT i.wet FROM aanbieder.inzetten i
               WHERE i.organisatie_id = $1 AND i.aanbieder_id = $2 ORDER BY 1) AS wetten,
         ARRAY(SELECT DISTINCT i.gemeente_id FROM aanbieder.inzetten i
               WHERE i.organisatie_id = $1 AND i.aanbieder_id = $2 ORDER BY 1) AS "gemeenteIds",
         coalesce((SELECT bool_and(i.financiering = 'pgb') FROM aanbieder.inzetten i
                   WHERE i.organisatie_id = $1 AND i.aanbieder_id = $2), false) AS "alleenPgb",
         ARRAY(SELECT l.id FROM aanbieder.locaties l
               WHERE l.organisatie_id = $1 AND l.aanbieder_id = $2) AS "locatieIds"
  FROM aanbieder.aanbieders a WHERE a.organisatie_id = $1 AND a.id = $2`;

@Injectable()
export class SqlAanbiedersQuery extends AanbiedersQuery {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async zoek(filter: {
    zoek: string | null;
    vanaf: string | undefined;
    aantal: number;
  }): Promise<Pagina<Aanbiederregel>> {
    const cursor = leesCursor(filter.vanaf, 2);
    // Any part of the name: an organisation has some hundreds of providers. A KVK number is looked up exactly.
    const patroon = `%${(filter.zoek ?? '').toLowerCase().replace(/[%_\\]/g, '\\$&')}%`;
    const rijen = await this.uow.query<Aanbiederregel>(
      'aanbieder-zoek',
      `SELECT ${REGEL} FROM aanbieder.aanbieders
       WHERE organisatie_id = $1 AND (lower(naam) LIKE $2 OR kvk = $3)
         AND (lower(naam), id) > (coalesce($4, ''), coalesce($5, '00000000-0000-0000-0000-000000000000')::uuid)
       ORDER BY lower(naam), id LIMIT $6`,
      [
        this.uow.actor().organisatieId,
        patroon,
        filter.zoek ?? '',
        cursor?.[0] ?? null,
        cursor?.[1] ?? null,
        filter.aantal + 1,
      ],
    );
    return pagina(rijen, filter.aantal, ({ naam, id }) => [naam.toLowerCase(), id]);
  }

  async detail(id: string): Promise<Aanbiederdetail | null> {
    const sleutel = [this.uow.actor().organisatieId, id];
    const [aanbieder] = await this.uow.query<Aanbieder>(
      'aanbieder-detail',
      `SELECT ${REGEL}, email, telefoon, versie FROM aanbieder.aanbieders WHERE organisatie_id = $1 AND id = $2`,
      sleutel,
    );
    if (!aanbieder) return null;
    const locaties = await this.uow.query<Locatie>(
      'aanbieder-locaties',
      `SELECT id, aanbieder_id AS "aanbiederId", naam, soort, adres, postcode, plaats FROM aanbieder.locaties
       WHERE organisatie_id = $1 AND aanbieder_id = $2 ORDER BY naam, id`,
      sleutel,
    );
    const inzetten = await this.uow.query<Inzet & { gemeenteNaam: string }>(
      'aanbieder-inzetten',
      `SELECT i.id, i.aanbieder_id AS "aanbiederId", i.gemeente_id AS "gemeenteId", g.naam AS "gemeenteNaam", i.wet,
              i.financiering, i.gecontracteerd, i.aantal_clienten AS "aantalClienten", i.van, i.tot
       FROM aanbieder.inzetten i JOIN public.gemeenten g ON g.organisatie_id = i.organisatie_id AND g.id = i.gemeente_id
       WHERE i.organisatie_id = $1 AND i.aanbieder_id = $2 ORDER BY i.van DESC, i.id`,
      sleutel,
    );
    return { ...aanbieder, locaties, inzetten };
  }

  async feiten(id: string): Promise<Aanbiederfeit | null> {
    const [feit] = await this.uow.query<Aanbiederfeit>('aanbieder-feiten', FEITEN, [
      this.uow.actor().organisatieId,
      id,
    ]);
    return feit ?? null;
  }

  async locatienaam(aanbiederId: string, locatieId: string): Promise<string | null> {
    const [rij] = await this.uow.query<{ naam: string }>(
      'aanbieder-locatienaam',
      `SELECT concat_ws(', ', naam, plaats) AS naam FROM aanbieder.locaties
       WHERE organisatie_id = $1 AND aanbieder_id = $2 AND id = $3`,
      [this.uow.actor().organisatieId, aanbiederId, locatieId],
    );
    return rij?.naam ?? null;
  }

  async vind(kvk: string | null, naam: string): Promise<Aanbieder | null> {
    const [aanbieder] = await this.uow.query<Aanbieder>(
      'aanbieder-vind',
      `SELECT ${REGEL}, email, telefoon, versie FROM aanbieder.aanbieders
       WHERE organisatie_id = $1 AND (kvk = $2 OR (lower(naam) = lower($3) AND (kvk IS NULL OR $2::text IS NULL)))
       ORDER BY kvk = $2 DESC NULLS LAST, id LIMIT 1 FOR UPDATE`,
      [this.uow.actor().organisatieId, kvk, naam],
    );
    return aanbieder ?? null;
  }

  gemeenten(): Promise<Gemeente[]> {
    return this.uow.query<Gemeente>(
      'gemeenten',
      'SELECT id, naam, code FROM public.gemeenten WHERE organisatie_id = $1 ORDER BY naam',
      [this.uow.actor().organisatieId],
    );
  }
}
