import { Injectable } from '@nestjs/common';
import { RegisterDatabank } from '@navolgbaar/platform/database';
import { type Loket, Loketten } from '../application/ports/loketten';

const LOKETTEN = `
  SELECT organisatie_id AS "organisatieId", code, naam, gemeenten, email, telefoon, postadres, fg_email AS "fgEmail",
         huisstijl
    FROM register.loketten WHERE $1::text IS NULL OR code = $1 ORDER BY naam, code`;

/** Over the connection of `nav_register`, as all public pages read. */
@Injectable()
export class SqlLoketten extends Loketten {
  constructor(private readonly databank: RegisterDatabank) {
    super();
  }

  alle(): Promise<Loket[]> {
    return this.databank.query<Loket & Record<string, unknown>>('loketten', LOKETTEN, [null]);
  }

  async metCode(code: string): Promise<Loket | null> {
    const [loket] = await this.databank.query<Loket & Record<string, unknown>>('loketten', LOKETTEN, [code]);
    return loket ?? null;
  }
}
