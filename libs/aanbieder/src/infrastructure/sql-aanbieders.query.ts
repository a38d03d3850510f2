import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Pagina, leesCursor, pagina } from '@navolgbaar/platform/http';
import type { Aanbieder, Inzet, Locatie } from '../application/ports/aanbieder.repository';
import {
  type Aanbiederomvang,
  type Aanbiederdetail,
  type Aanbiederfeit,
  type Aanbiederregel,
  type Aanbiedersfilter,
  type Aanbiedersleutel,
  AanbiedersQuery,
  type Gemeente,
  type Inzetbeeld,
  type Omvangvraag,
  type Populatielid,
  type Populatievraag,
  type Werkzaamvraag,
  type Werkzameaanbieder,
} from '../application/queries/aanbieders.query';
import { looptOp } from './sql-clientenstop.repository';

const REGEL =
  'a.id, a.naam, a.kvk, a.soort, a.plaats, a.aantal_clienten AS "aantalClienten", a.gestopt_op AS "gestoptOp"';
const VOLLEDIG = `${REGEL}, a.handelsnamen, a.vroegere_namen AS "vroegereNamen", a.agb, a.email, a.telefoon, a.website,
  a.gestopt_reden AS "gestoptReden", a.versie`;

/** What is done today for this gemeente and paid so; both may be left open. */
const ZOEK = `
  SELECT ${REGEL},
         (SELECT min(s.ingang) FROM aanbieder.clientenstops s
          WHERE s.organisatie_id = a.organisatie_id AND s.aanbieder_id = a.id AND ${looptOp('s', '$7::date')})
           AS "clientenstopSinds"
  FROM aanbieder.aanbieders a
  WHERE a.organisatie_id = $1
    AND (lower(a.naam) LIKE $2 OR a.kvk = $3 OR a.agb = $3
         OR EXISTS (SELECT 1 FROM unnest(a.handelsnamen || a.vroegere_namen) n WHERE lower(n) LIKE $2))
    AND (lower(a.naam), a.id) > (coalesce($4, ''), coalesce($5, '00000000-0000-0000-0000-000000000000')::uuid)
    AND (($8::uuid IS NULL AND $9::text IS NULL) OR EXISTS (
          SELECT 1 FROM aanbieder.inzetten i
          WHERE i.organisatie_id = a.organisatie_id AND i.aanbieder_id = a.id
            AND i.van <= $7::date AND (i.tot IS NULL OR i.tot >= $7::date)
            AND ($8::uuid IS NULL OR i.gemeente_id = $8) AND ($9::text IS NULL OR i.financiering = $9)))
    AND (NOT $10::boolean OR EXISTS (
          SELECT 1 FROM aanbieder.clientenstops s
          WHERE s.organisatie_id = a.organisatie_id AND s.aanbieder_id = a.id AND ${looptOp('s', '$7::date')}))
    AND ($11::text IS NULL OR ($11 = 'gestopt') = (a.gestopt_op IS NOT NULL))
  ORDER BY lower(a.naam), a.id LIMIT $6`;

/** Looked up in the indexes, one by one: joined and grouped it would be sorted three times for a row or two. */
const FEITEN = `
  SELECT a.id, a.naam, a.gestopt_op AS "gestoptOp", a.email, a.soort, a.aantal_clienten AS "aantalClienten",
         ARRAY(SELECT DISTINCT i.wet FROM aanbieder.inzetten i
               WHERE i.organisatie_id = $1 AND i.aanbieder_id = $2 ORDER BY 1) AS wetten,
         ARRAY(SELECT DISTINCT i.gemeente_id FROM aanbieder.inzetten i
               WHERE i.organisatie_id = $1 AND i.aanbieder_id = $2 ORDER BY 1) AS "gemeenteIds",
         coalesce((SELECT bool_and(i.financiering = 'pgb') FROM aanbieder.inzetten i
                   WHERE i.organisatie_id = $1 AND i.aanbieder_id = $2), false) AS "alleenPgb",
         ARRAY(SELECT l.id FROM aanbieder.locaties l
               WHERE l.organisatie_id = $1 AND l.aanbieder_id = $2) AS "locatieIds"
  FROM aanbieder.aanbieders a WHERE a.organisatie_id = $1 AND a.id = $2`;

/** Organisations: not the person that is paid from a pgb, nor a part of the gemeente itself. */
const NAMEN_VOOR = `
  SELECT DISTINCT n.naam FROM aanbieder.aanbieders a CROSS JOIN LATERAL unnest(a.naam || a.handelsnamen) AS n(naam)
   WHERE a.organisatie_id = $1 AND a.soort = 'zorgaanbieder' AND (a.gestopt_op IS NULL OR a.gestopt_op > $3::date)
     AND EXISTS (SELECT 1 FROM aanbieder.inzetten i
                  WHERE i.organisatie_id = a.organisatie_id AND i.aanbieder_id = a.id AND i.gemeente_id = $2
                    AND i.van <= $3::date AND (i.tot IS NULL OR i.tot >= $3::date))
   ORDER BY n.naam LIMIT $4`;

/** A number that one inzet of that day does not say, nobody knows of the whole. */
const clientenOp = (dag: string): string => `
  CASE WHEN bool_and(i.aantal_clienten IS NOT NULL) FILTER (WHERE i.van <= ${dag} AND (i.tot IS NULL OR i.tot >= ${dag}))
       THEN sum(i.aantal_clienten) FILTER (WHERE i.van <= ${dag} AND (i.tot IS NULL OR i.tot >= ${dag}))::int END`;
const OMVANG = `
  SELECT a.id, a.naam, a.aantal_clienten AS "aantalClienten", ${clientenOp('$2::date')} AS clienten, ${clientenOp('$3::date')} AS "clientenToen"
    FROM aanbieder.aanbieders a
    LEFT JOIN aanbieder.inzetten i ON i.organisatie_id = a.organisatie_id AND i.aanbieder_id = a.id
   WHERE a.organisatie_id = $1 AND CASE WHEN $4::uuid IS NULL THEN a.gestopt_op IS NULL OR a.gestopt_op > $2 ELSE a.id = $4 END
   GROUP BY a.organisatie_id, a.id`;

const POPULATIE = `
  SELECT a.id, a.naam, a.aantal_clienten AS clienten
    FROM aanbieder.aanbieders a
   WHERE a.organisatie_id = $1 AND (a.gestopt_op IS NULL OR a.gestopt_op > $2::date)
     AND EXISTS (SELECT 1 FROM aanbieder.inzetten i
                  WHERE i.organisatie_id = a.organisatie_id AND i.aanbieder_id = a.id
                    AND i.van <= $2::date AND (i.tot IS NULL OR i.tot >= $2::date) AND i.wet = $3
                    AND ($4::uuid IS NULL OR i.gemeente_id = $4) AND ($5::text IS NULL OR i.financiering = $5)
                    AND ($6::text IS NULL OR i.gecontracteerd = ($6 = 'met')))
     AND ($7::text IS NULL OR EXISTS (
          SELECT 1 FROM aanbieder.locaties l
           WHERE l.organisatie_id = a.organisatie_id AND l.aanbieder_id = a.id AND l.soort = $7
             AND (l.van IS NULL OR l.van <= $2::date) AND (l.tot IS NULL OR l.tot >= $2::date)))
     AND ($8::int IS NULL OR a.aantal_clienten >= $8) AND ($9::int IS NULL OR a.aantal_clienten <= $9)
   ORDER BY lower(a.naam), a.id`;

const WERKZAAM = `
  SELECT a.id, a.naam, a.soort, a.gestopt_op AS "gestoptOp", min(i.van) AS sinds,
         coalesce(bool_or(i.financiering = 'zin' AND i.van <= $3::date AND (i.tot IS NULL OR i.tot >= $2::date)), false) AS zin,
         coalesce(bool_or(i.financiering = 'pgb' AND i.van <= $3::date AND (i.tot IS NULL OR i.tot >= $2::date)), false) AS pgb
    FROM aanbieder.aanbieders a
    LEFT JOIN aanbieder.inzetten i ON i.organisatie_id = a.organisatie_id AND i.aanbieder_id = a.id
   WHERE a.organisatie_id = $1 AND (a.gestopt_op IS NULL OR a.gestopt_op > $2::date)
     AND ($4::uuid IS NULL OR a.id = $4)
   GROUP BY a.organisatie_id, a.id`;

@Injectable()
export class SqlAanbiedersQuery extends AanbiedersQuery {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async zoek(filter: Aanbiedersfilter): Promise<Pagina<Aanbiederregel>> {
    const cursor = leesCursor(filter.vanaf, 2);
    // Any part of the name: an organisation has some hundreds of providers. A KVK number is looked up exactly.
    const patroon = `%${(filter.zoek ?? '').toLowerCase().replace(/[%_\\]/g, '\\$&')}%`;
    const rijen = await this.uow.query<Aanbiederregel>('aanbieder-zoek', ZOEK, [
      ...[
        this.uow.actor().organisatieId,
        patroon,
        filter.zoek ?? '',
        cursor?.[0] ?? null,
        cursor?.[1] ?? null,
      ],
      ...[filter.aantal + 1, filter.vandaag, filter.gemeenteId, filter.financiering, filter.clientenstop],
      filter.stand,
    ]);
    return pagina(rijen, filter.aantal, ({ naam, id }) => [naam.toLowerCase(), id]);
  }

  async detail(id: string): Promise<Aanbiederdetail | null> {
    const sleutel = [this.uow.actor().organisatieId, id];
    const [aanbieder] = await this.uow.query<Aanbieder>(
      'aanbieder-detail',
      `SELECT ${VOLLEDIG} FROM aanbieder.aanbieders a WHERE a.organisatie_id = $1 AND a.id = $2`,
      sleutel,
    );
    if (!aanbieder) return null;
    const locaties = await this.uow.query<Locatie>(
      'aanbieder-locaties',
      `SELECT id, aanbieder_id AS "aanbiederId", naam, soort, adres, postcode, plaats, van, tot FROM aanbieder.locaties
       WHERE organisatie_id = $1 AND aanbieder_id = $2 ORDER BY tot DESC NULLS FIRST, naam, id`,
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

  async postadres(id: string): Promise<string[]> {
    const [locatie] = await this.uow.query<{ adres: string; plaats: string }>(
      'aanbieder-postadres',
      `SELECT adres, concat_ws('  ', postcode, plaats) AS plaats FROM aanbieder.locaties
        WHERE organisatie_id = nav.organisatie() AND aanbieder_id = $1 AND adres <> '' AND plaats <> ''
        ORDER BY naam, id LIMIT 1`,
      [id],
    );
    return locatie ? [locatie.adres, locatie.plaats] : [];
  }

  async feiten(id: string): Promise<Aanbiederfeit | null> {
    const [feit] = await this.uow.query<Aanbiederfeit>('aanbieder-feiten', FEITEN, [
      this.uow.actor().organisatieId,
      id,
    ]);
    return feit ?? null;
  }

  async metKvk(kvk: string): Promise<Pick<Aanbiederfeit, 'id' | 'naam'> | null> {
    const [rij] = await this.uow.query<Pick<Aanbiederfeit, 'id' | 'naam'>>(
      'aanbieder-met-kvk',
      'SELECT id, naam FROM aanbieder.aanbieders WHERE organisatie_id = $1 AND kvk = $2',
      [this.uow.actor().organisatieId, kvk],
    );
    return rij ?? null;
  }

  namen(ids: readonly string[]): Promise<Pick<Aanbiederfeit, 'id' | 'naam'>[]> {
    return this.uow.query(
      'aanbieder-namen',
      'SELECT id, naam FROM aanbieder.aanbieders WHERE organisatie_id = $1 AND id = ANY ($2::uuid[])',
      [this.uow.actor().organisatieId, ids],
    );
  }

  async clientenOp(aanbiederId: string, dagen: readonly string[]): Promise<(number | null)[]> {
    const rijen = await this.uow.query<{ clienten: number | null }>(
      'aanbieder-clienten-op',
      `SELECT (SELECT CASE WHEN bool_and(i.aantal_clienten IS NOT NULL) THEN sum(i.aantal_clienten)::int END
                FROM aanbieder.inzetten i
                WHERE i.organisatie_id = $1 AND i.aanbieder_id = $2
                  AND i.van <= d.dag AND (i.tot IS NULL OR i.tot >= d.dag)) AS clienten
         FROM unnest($3::date[]) WITH ORDINALITY AS d(dag, plaats) ORDER BY d.plaats`,
      [this.uow.actor().organisatieId, aanbiederId, dagen],
    );
    return rijen.map(({ clienten }) => clienten);
  }

  omvang({ vandaag, toen, aanbiederId }: Omvangvraag): Promise<Aanbiederomvang[]> {
    const waarden = [this.uow.actor().organisatieId, vandaag, toen, aanbiederId];
    return this.uow.query<Aanbiederomvang>('aanbieder-omvang', OMVANG, waarden);
  }

  populatie(vraag: Populatievraag): Promise<Populatielid[]> {
    const { dag, wet, gemeenteId, financiering, contract, voorziening, clientenVan, clientenTot } = vraag;
    return this.uow.query<Populatielid>('aanbieder-populatie', POPULATIE, [
      ...[this.uow.actor().organisatieId, dag, wet, gemeenteId, financiering, contract, voorziening],
      ...[clientenVan, clientenTot],
    ]);
  }

  werkzaam({ van, tot, aanbiederId }: Werkzaamvraag): Promise<Werkzameaanbieder[]> {
    const waarden = [this.uow.actor().organisatieId, van, tot, aanbiederId];
    return this.uow.query<Werkzameaanbieder>('aanbieder-werkzaam', WERKZAAM, waarden);
  }

  async inzetOp(aanbiederId: string, dag: string): Promise<Inzetbeeld> {
    const waarden = [this.uow.actor().organisatieId, aanbiederId, dag];
    const [inzetten, locaties] = await Promise.all([
      this.uow.query<Inzetbeeld['inzetten'][number]>(
        'aanbieder-inzet-op',
        `SELECT wet, financiering, gecontracteerd, aantal_clienten AS "aantalClienten"
           FROM aanbieder.inzetten
          WHERE organisatie_id = $1 AND aanbieder_id = $2 AND van <= $3::date AND (tot IS NULL OR tot >= $3::date)`,
        waarden,
      ),
      this.uow.query<{ soort: string }>(
        'aanbieder-locatiesoorten-op',
        `SELECT DISTINCT soort FROM aanbieder.locaties
          WHERE organisatie_id = $1 AND aanbieder_id = $2 AND (van IS NULL OR van <= $3::date)
            AND (tot IS NULL OR tot >= $3::date)`,
        waarden,
      ),
    ]);
    return { inzetten, locatiesoorten: locaties.map(({ soort }) => soort) };
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
      `SELECT ${VOLLEDIG} FROM aanbieder.aanbieders a
       WHERE organisatie_id = $1 AND (kvk = $2 OR (lower(naam) = lower($3) AND (kvk IS NULL OR $2::text IS NULL)))
       ORDER BY kvk = $2 DESC NULLS LAST, id LIMIT 1 FOR UPDATE`,
      [this.uow.actor().organisatieId, kvk, naam],
    );
    return aanbieder ?? null;
  }

  sleutels(): Promise<Aanbiedersleutel[]> {
    return this.uow.query<Aanbiedersleutel>(
      'aanbieder-sleutels',
      `SELECT id, naam, soort, kvk, handelsnamen || vroegere_namen AS "andereNamen" FROM aanbieder.aanbieders
        WHERE organisatie_id = $1 ORDER BY id`,
      [this.uow.actor().organisatieId],
    );
  }

  gemeenten(): Promise<Gemeente[]> {
    return this.uow.query<Gemeente>(
      'gemeenten',
      'SELECT id, naam, code FROM public.gemeenten WHERE organisatie_id = $1 ORDER BY naam',
      [this.uow.actor().organisatieId],
    );
  }

  async namenVoor(gemeenteId: string, dag: string, hoogstens: number): Promise<string[]> {
    const waarden = [this.uow.actor().organisatieId, gemeenteId, dag, hoogstens];
    const rijen = await this.uow.query<{ naam: string }>('aanbieder-namen-voor', NAMEN_VOOR, waarden);
    return rijen.map(({ naam }) => naam);
  }
}
