import { Injectable } from '@nestjs/common';
import { REACTIE_AANBIEDER } from '@navolgbaar/rapport';
import { Klok } from '@navolgbaar/kernel';
import { RegisterDatabank } from '@navolgbaar/platform/database';
import {
  type Aanbiederregel,
  type Registeraantallen,
  type Registergegeven,
  type Registerkeuzes,
  Registerlezer,
  type Registerpagina,
  type Registerregel,
  type Registervraag,
} from '../application/ports/register';
import type { Openbarestop, Stopvraag } from '../application/ports/stops';
import { alsZoektekst } from '../domain/slug';

const moment = (kolom: string, naam: string) =>
  `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "${naam}"`;

const REGEL = `slug, organisatie_naam AS "organisatieNaam", aanbieder_naam AS "aanbiederNaam", titel, soort,
  samenvatting, gemeenten, aanbieder_slug AS "aanbiederSlug", ${moment('gepubliceerd_op', 'gepubliceerdOp')}`;

// A handful of pages per organisation per year: a scan for a part of a name stays cheaper than an index of trigrams.
const LIJST = `
  SELECT ${REGEL} FROM register.publicaties
   WHERE status = 'openbaar' AND ($1::text IS NULL OR strpos(zoeknaam, $1) > 0)
     AND ($2::text IS NULL OR $2 = ANY (gemeenten)) AND ($3::text IS NULL OR soort = $3)
     AND ($4::integer IS NULL OR jaar = $4)
     AND ($5::timestamptz IS NULL OR (gepubliceerd_op, slug) < ($5::timestamptz, $6::text))`;
const VOLGORDE = 'ORDER BY publicaties.gepubliceerd_op DESC, publicaties.slug DESC LIMIT $7';
// Of its own, so that the index of words is in its plan whatever else is asked.
const MET_WOORDEN = `
     AND zoekwoorden @@ (websearch_to_tsquery('dutch', $8) || websearch_to_tsquery('dutch', $9))`;

const STAND = `
  SELECT coalesce(string_agg(nummer::text, '.' ORDER BY organisatie_id), '') AS stand FROM register.standen`;

const KEUZES = `
  SELECT coalesce((SELECT array_agg(DISTINCT g ORDER BY g) FROM register.publicaties, unnest(gemeenten) g
                    WHERE status = 'openbaar'), '{}') AS gemeenten,
         coalesce((SELECT array_agg(DISTINCT jaar ORDER BY jaar DESC) FROM register.publicaties
                    WHERE status = 'openbaar'), '{}') AS jaren`;

const VAN_AANBIEDER = `
  SELECT ${REGEL}, (SELECT s -> 'inhoud' FROM jsonb_array_elements(inhoud -> 'secties') s
                     WHERE s ->> 'sleutel' = $5 LIMIT 1) AS reactie
    FROM register.publicaties
   WHERE status = 'openbaar' AND aanbieder_slug = $1
     AND ($2::timestamptz IS NULL OR (gepubliceerd_op, slug) < ($2::timestamptz, $3::text))
   ORDER BY publicaties.gepubliceerd_op DESC, publicaties.slug DESC LIMIT $4`;

// Never many at once, and a scan of those is as fast as an index.
const STOPS = `
  SELECT organisatie_naam AS "organisatieNaam", aanbieder_naam AS "aanbiederNaam", gemeente_naam AS "gemeenteNaam", grond,
         van, tot, openbaar_op AS "openbaarOp", aanbieder_slug AS "aanbiederSlug"
    FROM register.clientenstops
   WHERE van <= $1::date AND (tot IS NULL OR tot >= $1::date) AND ($2::text IS NULL OR aanbieder_slug = $2)
     AND ($3::text IS NULL OR strpos(zoeknaam, $3) > 0) AND ($4::text IS NULL OR gemeente_naam = $4)
   ORDER BY aanbieder_naam, gemeente_naam, van, id LIMIT 100`;

const GEGEVENS = `
  SELECT id, ${REGEL}, kenmerk, vastgesteld_op AS "vastgesteldOp", octet_length(pdf) AS "pdfGrootte", rectificaties,
         ${moment('coalesce(bijgewerkt_op, gepubliceerd_op)', 'bijgewerktOp')}
    FROM register.publicaties WHERE status = 'openbaar'
   ORDER BY coalesce(bijgewerkt_op, publicaties.gepubliceerd_op) DESC, publicaties.slug DESC LIMIT $1`;

const LAATSTE = `
  SELECT ${moment('max(greatest(gepubliceerd_op, bijgewerkt_op, ingetrokken_op))', 'op')} FROM register.publicaties`;

const PER_JAAR = `
  SELECT jaar, soort, count(*)::int AS aantal FROM register.publicaties WHERE status = 'openbaar' GROUP BY jaar, soort`;
const PER_GEMEENTE = `
  SELECT gemeente, count(*)::int AS aantal FROM register.publicaties, unnest(gemeenten) gemeente
   WHERE status = 'openbaar' GROUP BY gemeente ORDER BY gemeente`;

const PAGINA = `
  SELECT id, ${REGEL}, status, kenmerk, inhoud, bewerkt, vastgesteld_op AS "vastgesteldOp",
         ${moment('ingetrokken_op', 'ingetrokkenOp')}, pdf_sha256 AS "pdfSha256",
         octet_length(pdf) AS "pdfGrootte", rectificaties
    FROM register.publicaties WHERE slug = $1`;

/** The register over the connection of `nav_register`. */
@Injectable()
export class SqlRegisterlezer extends Registerlezer {
  constructor(
    private readonly databank: RegisterDatabank,
    private readonly klok: Klok,
  ) {
    super();
  }

  async stand(): Promise<string> {
    const [rij] = await this.databank.query<{ stand: string }>('register-stand', STAND);
    // A stop ends with its last day: nobody acts then, and no number changes.
    return `${rij?.stand ?? ''}@${this.klok.vandaag().toString()}`;
  }

  async keuzes(): Promise<Registerkeuzes> {
    const [rij] = await this.vraag<Registerkeuzes>('register-keuzes', KEUZES);
    return rij ?? { gemeenten: [], jaren: [] };
  }

  lijst({ zoek, aanbieder, gemeente, soort, jaar, vanaf, aantal }: Registervraag): Promise<Registerregel[]> {
    const deel = aanbieder ? alsZoektekst(aanbieder) || null : null;
    const waarden = [deel, gemeente, soort, jaar, vanaf?.op ?? null, vanaf?.slug ?? null, aantal + 1];
    return zoek
      ? this.vraag<Registerregel>('register-lijst-woorden', `${LIJST} ${MET_WOORDEN} ${VOLGORDE}`, [
          ...waarden,
          ...[zoek, alsZoektekst(zoek)],
        ])
      : this.vraag<Registerregel>('register-lijst', `${LIJST} ${VOLGORDE}`, waarden);
  }

  vanAanbieder(
    aanbiederSlug: string,
    vanaf: Registervraag['vanaf'],
    aantal: number,
  ): Promise<Aanbiederregel[]> {
    const waarden = [aanbiederSlug, vanaf?.op ?? null, vanaf?.slug ?? null, aantal + 1, REACTIE_AANBIEDER];
    return this.vraag<Aanbiederregel>('register-van-aanbieder', VAN_AANBIEDER, waarden);
  }

  stops({ dag, aanbiederSlug = null, aanbieder, gemeente = null }: Stopvraag): Promise<Openbarestop[]> {
    const deel = aanbieder ? alsZoektekst(aanbieder) || null : null;
    return this.vraag<Openbarestop>('register-stops', STOPS, [dag, aanbiederSlug, deel, gemeente]);
  }

  gegevens(aantal: number): Promise<Registergegeven[]> {
    return this.vraag<Registergegeven>('register-gegevens', GEGEVENS, [aantal]);
  }

  async laatsteWijziging(): Promise<string | null> {
    return (await this.vraag<{ op: string | null }>('register-laatste', LAATSTE))[0]?.op ?? null;
  }

  async aantallen(): Promise<Registeraantallen> {
    const [perJaar, perGemeente] = await Promise.all([
      this.vraag<Registeraantallen['perJaar'][number]>('register-per-jaar', PER_JAAR),
      this.vraag<Registeraantallen['perGemeente'][number]>('register-per-gemeente', PER_GEMEENTE),
    ]);
    return { perJaar, perGemeente };
  }

  async pagina(slug: string): Promise<Registerpagina | null> {
    return (await this.databank.query<Registerpagina>('register-pagina', PAGINA, [slug]))[0] ?? null;
  }

  async pdf(slug: string): Promise<{ inhoud: Buffer; sha256: string } | null> {
    const [rij] = await this.databank.query<{ inhoud: Buffer; sha256: string }>(
      'register-pdf',
      `SELECT pdf AS inhoud, pdf_sha256 AS sha256 FROM register.publicaties WHERE slug = $1 AND status = 'openbaar'`,
      [slug],
    );
    return rij ?? null;
  }

  private vraag<R extends object>(naam: string, sql: string, waarden: unknown[] = []): Promise<R[]> {
    return this.databank.query<R & Record<string, unknown>>(naam, sql, waarden);
  }
}
