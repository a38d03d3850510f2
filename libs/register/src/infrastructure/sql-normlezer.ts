import { Injectable } from '@nestjs/common';
import { RegisterDatabank } from '@navolgbaar/platform/database';
import { type Normkader, type Normkaderdetail, Normlezer } from '../application/ports/normen';

// The version before the next one, as long as the framework itself lasts.
const IN_WERKING = `
  SELECT DISTINCT ON (organisatie_id, id) * FROM register.normkaders
   WHERE geldig_vanaf <= $1 AND (geldig_tot IS NULL OR geldig_tot >= $1)
   ORDER BY organisatie_id, id, geldig_vanaf DESC, nummer DESC`;
const REGEL = `slug, organisatie_naam AS "organisatieNaam", naam, doel, vastgesteld, geldig_vanaf AS "geldigVanaf", bron`;

/** The frameworks over the connection of `nav_register`. */
@Injectable()
export class SqlNormlezer extends Normlezer {
  constructor(private readonly databank: RegisterDatabank) {
    super();
  }

  kaders(dag: string): Promise<Normkader[]> {
    return this.databank.query<Normkader & Record<string, unknown>>(
      'register-normkaders',
      `SELECT ${REGEL} FROM (${IN_WERKING}) k ORDER BY organisatie_naam, naam, slug`,
      [dag],
    );
  }

  async kader(slug: string, dag: string): Promise<Normkaderdetail | null> {
    const [kader] = await this.databank.query<Normkaderdetail & Record<string, unknown>>(
      'register-normkader',
      `SELECT ${REGEL}, themas, normen FROM (${IN_WERKING}) k WHERE slug = $2 ORDER BY organisatie_naam LIMIT 1`,
      [dag, slug],
    );
    return kader ?? null;
  }
}
