import { Injectable } from '@nestjs/common';
import { RegisterDatabank } from '@navolgbaar/platform/database';
import {
  type Registerrapport,
  type Registerregel,
  Wooregister,
  type Woostand,
  type Woouitgever,
} from '../application/ports/wooregister';
import type { Woocategorie } from '../domain/wooinstelling';

/** Rows in memory at once. */
const STUK = 1000;

const UITGEVERS = `
  SELECT organisatie_id AS "organisatieId", categorie, publisher, publisher_naam AS "publisherNaam"
    FROM (SELECT DISTINCT ON (organisatie_id) * FROM register.woo_uitgevers WHERE geldig_vanaf <= $1
           ORDER BY organisatie_id, geldig_vanaf DESC, nummer DESC) nu
   WHERE weg = 'sitemap' AND categorie = $2 ORDER BY organisatie_id`;

// The mark is over the rows themselves, so that it does not matter by which act one of them changed.
const STAND = `
  SELECT count(*)::int AS aantal,
         coalesce(sum(hashtextextended(slug || pdf_sha256 || gepubliceerd_op::text || titel, 0)::numeric), 0)::text AS kenmerk
    FROM register.publicaties WHERE status = 'openbaar' AND organisatie_id = ANY ($1)`;

const REGEL = `slug, titel, samenvatting, to_char(vastgesteld_op, 'YYYY-MM-DD') AS "vastgesteldOp",
  to_char(gepubliceerd_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "gepubliceerdOp"`;

const EERSTE = `
  SELECT organisatie_id AS "organisatieId", ${REGEL} FROM register.publicaties
   WHERE status = 'openbaar' AND organisatie_id = ANY ($1)
   ORDER BY publicaties.gepubliceerd_op, publicaties.slug OFFSET $2 LIMIT $3`;
const VOLGENDE = `
  SELECT organisatie_id AS "organisatieId", ${REGEL} FROM register.publicaties
   WHERE status = 'openbaar' AND organisatie_id = ANY ($1)
     AND (publicaties.gepubliceerd_op, publicaties.slug) > ($2::timestamptz, $3::text)
   ORDER BY publicaties.gepubliceerd_op, publicaties.slug LIMIT $4`;

const RAPPORT = `
  SELECT ${REGEL}, kenmerk, organisatie_naam AS "organisatieNaam", pdf FROM register.publicaties
   WHERE organisatie_id = $1 AND id = $2 AND status = 'openbaar'`;

/** Over the connection of `nav_register`. */
@Injectable()
export class SqlWooregister extends Wooregister {
  constructor(private readonly databank: RegisterDatabank) {
    super();
  }

  uitgevers(dag: string, categorie: Woocategorie): Promise<Woouitgever[]> {
    return this.databank.query<Woouitgever & Record<string, unknown>>('woo-uitgevers', UITGEVERS, [
      dag,
      categorie,
    ]);
  }

  async stand(organisatieIds: readonly string[]): Promise<Woostand> {
    if (organisatieIds.length === 0) return { aantal: 0, kenmerk: '' };
    const [stand] = await this.databank.query<Woostand & Record<string, unknown>>('woo-stand', STAND, [
      organisatieIds,
    ]);
    return stand ?? { aantal: 0, kenmerk: '' };
  }

  async *regels(
    organisatieIds: readonly string[],
    vanaf: number,
    aantal: number,
  ): AsyncIterable<Registerregel[]> {
    type Rij = Registerregel & Record<string, unknown>;
    let over = aantal;
    let stuk = await this.databank.query<Rij>('woo-regels-eerste', EERSTE, [
      organisatieIds,
      vanaf,
      Math.min(over, STUK),
    ]);
    while (stuk.length > 0) {
      yield stuk;
      over -= stuk.length;
      const laatste = stuk.at(-1);
      if (over <= 0 || stuk.length < STUK || !laatste) return;
      stuk = await this.databank.query<Rij>('woo-regels-volgende', VOLGENDE, [
        ...[organisatieIds, laatste.gepubliceerdOp, laatste.slug],
        Math.min(over, STUK),
      ]);
    }
  }

  async rapport(organisatieId: string, publicatieId: string): Promise<Registerrapport | null> {
    const [rij] = await this.databank.query<Registerrapport & Record<string, unknown>>(
      'woo-rapport',
      RAPPORT,
      [organisatieId, publicatieId],
    );
    return rij ?? null;
  }
}
