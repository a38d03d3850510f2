import { Injectable } from '@nestjs/common';
import { RegisterDatabank } from '@navolgbaar/platform/database';
import {
  Registerlezer,
  type Registerpagina,
  type Registerregel,
  type Registervraag,
} from '../application/ports/register';
import { alsZoektekst } from '../domain/slug';

const moment = (kolom: string, naam: string) =>
  `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "${naam}"`;

const REGEL = `slug, organisatie_naam AS "organisatieNaam", aanbieder_naam AS "aanbiederNaam", titel, soort,
  samenvatting, ${moment('gepubliceerd_op', 'gepubliceerdOp')}`;

// A handful of pages per organisation per year: a scan for a part of a name stays cheaper than an index of trigrams.
const LIJST = `
  SELECT ${REGEL} FROM register.publicaties
   WHERE status = 'openbaar' AND ($1::text IS NULL OR strpos(zoeknaam, $1) > 0)
     AND ($2::timestamptz IS NULL OR (gepubliceerd_op, slug) < ($2::timestamptz, $3::text))
   ORDER BY gepubliceerd_op DESC, slug DESC LIMIT $4`;

const PAGINA = `
  SELECT id, ${REGEL}, status, kenmerk, inhoud, bewerkt, vastgesteld_op AS "vastgesteldOp",
         ${moment('ingetrokken_op', 'ingetrokkenOp')}, pdf_sha256 AS "pdfSha256",
         octet_length(pdf) AS "pdfGrootte"
    FROM register.publicaties WHERE slug = $1`;

/** The register over the connection of `nav_register`. */
@Injectable()
export class SqlRegisterlezer extends Registerlezer {
  constructor(private readonly databank: RegisterDatabank) {
    super();
  }

  lijst({ zoek, vanaf, aantal }: Registervraag): Promise<Registerregel[]> {
    const deel = zoek ? alsZoektekst(zoek) || null : null;
    const waarden = [deel, vanaf?.op ?? null, vanaf?.slug ?? null, aantal + 1];
    return this.databank.query<Registerregel>('register-lijst', LIJST, waarden);
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
}
