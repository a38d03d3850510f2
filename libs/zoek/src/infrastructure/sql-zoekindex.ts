import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Zoekbron } from '@navolgbaar/platform/zoek';
import {
  type Gevonden,
  type Indexvraag,
  type Treffer,
  type Zoekstuk,
  Zoekindex,
} from '../application/ports/zoekindex';
import { zoekbronnen } from './bronnen';

const VIND = `SELECT soort, object_id AS id FROM zoek.vind(to_tsquery('dutch', unaccent($1)), $2, $3, $4)`;

/** What `zoek.vind` looks at, at most: the newest that match, and of what has no age a few. */
const NIEUWSTE = 500;
const ZONDER_TIJD = 20;

/** The pieces that are asked, of the organisation of the unit of work. */
const VAN_BRON = 'b.organisatie_id = nav.organisatie() AND b.id = ANY ($1::uuid[])';
const alleen = (b: Zoekbron) => (b.alleen ? ` AND (${b.alleen})` : '');
const lees = (b: Zoekbron) => `
  SELECT b.id, ${b.nummer} AS nummer, (${b.op})::text AS op, ${b.titel} AS titel, ${b.tekst} AS tekst
    FROM ${b.tabel} b WHERE ${VAN_BRON}${alleen(b)}`;
const toon = (b: Zoekbron) => `
  SELECT b.id, ${b.nummer} AS nummer, ${b.titel} AS titel, ${b.toelichting} AS toelichting, (${b.dag})::text AS dag,
         ${b.zaak ?? 'NULL::uuid'} AS "zaakId", ${b.bij?.soort ?? 'NULL::text'} AS "bijSoort",
         ${b.bij?.id ?? 'NULL::uuid'} AS "bijId", ${b.stand ?? 'NULL::text'} AS stand
    FROM ${b.tabel} b WHERE ${VAN_BRON}${alleen(b)}`;
const merk = (b: Zoekbron) => `
  INSERT INTO zoek.werk (organisatie_id, soort, object_id)
  SELECT b.organisatie_id, '${b.soort}', b.id FROM ${b.tabel} b WHERE b.organisatie_id = nav.organisatie()${alleen(b)}`;

/** What is read of one piece, in letters: a word list has a limit, and nobody looks for what stands beyond it. */
const LANGSTE = 150_000;

// Titles weigh most, the parts of compounds least. Accents are left out on both sides. Put anew and not changed: to change
// a row on a conflict asks for the right to read its words, which nobody has.
const LEG = `
  INSERT INTO zoek.stukken (organisatie_id, soort, object_id, nummer, op, woorden)
  SELECT nav.organisatie(), $1, s.id, s.nummer, s.op,
         setweight(to_tsvector('dutch', unaccent(coalesce(s.titel, ''))), 'A')
      || setweight(to_tsvector('dutch', unaccent(left(coalesce(s.tekst, ''), ${LANGSTE}))), 'B')
      || setweight(to_tsvector('dutch', left(coalesce(s.delen, ''), ${LANGSTE})), 'C')
    FROM jsonb_to_recordset($2::jsonb) AS s(id uuid, nummer text, op timestamptz, titel text, tekst text, delen text)`;

const NEEM = `
  WITH genomen AS (
    DELETE FROM zoek.werk w USING (
      SELECT id FROM zoek.werk WHERE organisatie_id = nav.organisatie() ORDER BY id LIMIT $1) eerst
     WHERE w.organisatie_id = nav.organisatie() AND w.id = eerst.id
    RETURNING w.soort, w.object_id)
  SELECT DISTINCT soort, object_id AS id FROM genomen`;

/** The index in PostgreSQL. Every statement about a source is made of its `Zoekbron`. */
@Injectable()
export class SqlZoekindex extends Zoekindex {
  private readonly bronnen = new Map(zoekbronnen.map((bron) => [bron.soort, bron]));

  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  vind({ tsvraag, nummer, soorten, hoogstens }: Indexvraag): Promise<Treffer[]> {
    return this.uow.query<Treffer>('zoek-vind', VIND, [tsvraag, nummer, soorten, hoogstens]);
  }

  afgekapt(treffers: readonly Treffer[]): ReadonlySet<string> {
    const zonderTijd = treffers.filter(({ soort }) => this.isZonderTijd(soort)).length;
    const vol = (soort: string) =>
      this.isZonderTijd(soort) ? zonderTijd >= ZONDER_TIJD : treffers.length - zonderTijd >= NIEUWSTE;
    return new Set([...this.bronnen.keys()].filter(vol));
  }

  async toon(treffers: readonly Treffer[]): Promise<Gevonden[]> {
    const gevonden = new Map<string, Gevonden>();
    for (const [soort, ids] of perSoort(treffers)) {
      const rijen = await this.vanBron<Omit<Gevonden, 'soort'>>(soort, 'toon', toon, ids);
      for (const rij of rijen) gevonden.set(`${soort} ${rij.id}`, { soort, ...rij });
    }
    return treffers.flatMap(({ soort, id }) => gevonden.get(`${soort} ${id}`) ?? []);
  }

  bronversie(): string {
    return createHash('sha256').update(JSON.stringify(zoekbronnen)).digest('hex').slice(0, 16);
  }

  async merk({ soort, id }: Treffer): Promise<void> {
    await this.uow.query(
      'zoek-merk',
      'INSERT INTO zoek.werk (organisatie_id, soort, object_id) VALUES (nav.organisatie(), $1, $2)',
      [soort, id],
    );
  }

  async merkTussen(soort: string, van: string, tot: string): Promise<void> {
    const bron = this.bronnen.get(soort);
    if (!bron) throw new Error(`${soort} is geen zoekbron.`);
    const sql = `${merk(bron)} AND b.id BETWEEN $1::uuid AND $2::uuid`;
    await this.uow.query(`zoek-merk-tussen-${soort}`, sql, [van, tot]);
  }

  neemWerk(aantal: number): Promise<Treffer[]> {
    return this.uow.query<Treffer>('zoek-neem-werk', NEEM, [aantal]);
  }

  lees(soort: string, ids: readonly string[]): Promise<Zoekstuk[]> {
    return this.vanBron<Zoekstuk>(soort, 'lees', lees, ids);
  }

  async leg(soort: string, stukken: readonly Zoekstuk[], delen: readonly string[]): Promise<void> {
    const rijen = stukken.map((stuk, i) => ({ ...stuk, delen: delen[i] ?? '' }));
    await this.verwijder(
      soort,
      stukken.map(({ id }) => id),
    );
    await this.uow.query('zoek-leg', LEG, [soort, JSON.stringify(rijen)]);
  }

  async verwijder(soort: string, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.uow.query(
      'zoek-verwijder',
      `DELETE FROM zoek.stukken
        WHERE organisatie_id = nav.organisatie() AND soort = $1 AND object_id = ANY ($2::uuid[])`,
      [soort, ids],
    );
  }

  async merkAlles(): Promise<void> {
    for (const bron of zoekbronnen) await this.uow.query(`zoek-merk-${bron.soort}`, merk(bron));
  }

  async stand(): Promise<string | null> {
    const [rij] = await this.uow.query<{ versie: string }>(
      'zoek-stand',
      'SELECT versie FROM zoek.standen WHERE organisatie_id = nav.organisatie()',
    );
    return rij?.versie ?? null;
  }

  async zetStand(versie: string): Promise<void> {
    await this.uow.query(
      'zoek-zet-stand',
      `INSERT INTO zoek.standen (organisatie_id, versie) VALUES (nav.organisatie(), $1)
       ON CONFLICT (organisatie_id) DO UPDATE SET versie = excluded.versie`,
      [versie],
    );
  }

  private isZonderTijd(soort: string): boolean {
    return this.bronnen.get(soort)?.op === `'infinity'::timestamptz`;
  }

  private async vanBron<R extends object>(
    soort: string,
    wat: string,
    maak: (bron: Zoekbron) => string,
    ids: readonly string[],
  ): Promise<R[]> {
    const bron = this.bronnen.get(soort);
    if (!bron || ids.length === 0) return [];
    return this.uow.query<R>(`zoek-${wat}-${soort}`, maak(bron), [ids]);
  }
}

function perSoort(treffers: readonly Treffer[]): Map<string, string[]> {
  const groepen = new Map<string, string[]>();
  for (const { soort, id } of treffers) groepen.set(soort, [...(groepen.get(soort) ?? []), id]);
  return groepen;
}
