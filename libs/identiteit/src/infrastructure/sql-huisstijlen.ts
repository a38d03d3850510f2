import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { RegisterDatabank, UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Huisstijl,
  Huisstijlen,
  Huisstijlregister,
  type OpenbareHuisstijl,
} from '../application/ports/huisstijlen';

const KOLOMMEN = `hoofdkleur, logo, logo_soort AS "logoSoort", logo_breedte AS "logoBreedte",
         logo_hoogte AS "logoHoogte", versie`;
const LEES = `SELECT ${KOLOMMEN} FROM identiteit.huisstijlen WHERE organisatie_id = nav.organisatie()`;
const BEWAAR = `
  INSERT INTO identiteit.huisstijlen
         (organisatie_id, hoofdkleur, logo, logo_soort, logo_breedte, logo_hoogte, gewijzigd_op, gewijzigd_door, versie)
  SELECT nav.organisatie(), $1, $2, $3, $4, $5, $6, $7, 1 WHERE $8 = 0
  ON CONFLICT (organisatie_id) DO NOTHING RETURNING versie`;
const WIJZIG = `
  UPDATE identiteit.huisstijlen
     SET hoofdkleur = $1, logo = $2, logo_soort = $3, logo_breedte = $4, logo_hoogte = $5, gewijzigd_op = $6,
         gewijzigd_door = $7, versie = versie + 1
   WHERE organisatie_id = nav.organisatie() AND versie = $8 RETURNING versie`;
const OPENBAAR = `SELECT code, ${KOLOMMEN} FROM register.huisstijlen`;

interface Rij {
  readonly hoofdkleur: string | null;
  readonly logo: Buffer | null;
  readonly logoSoort: 'image/png' | 'image/svg+xml' | null;
  readonly logoBreedte: number | null;
  readonly logoHoogte: number | null;
  readonly versie: number;
}

/** One row per organisation that chose. */
@Injectable()
export class SqlHuisstijlen extends Huisstijlen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async lees(): Promise<Huisstijl | null> {
    const [rij] = await this.uow.query<Rij & Record<string, unknown>>('identiteit-huisstijl', LEES);
    return rij ? naarHuisstijl(rij) : null;
  }

  async bewaar({ hoofdkleur, logo }: Omit<Huisstijl, 'versie'>, gezien: number): Promise<void> {
    const beeld = [logo?.inhoud, logo?.soort, logo?.breedte, logo?.hoogte].map((deel) => deel ?? null);
    const { gebruikerId } = this.uow.actor();
    const waarden = [hoofdkleur, ...beeld, this.klok.nu().toString(), gebruikerId, gezien];
    const [naam, sql] =
      gezien === 0 ? ['identiteit-huisstijl-in', BEWAAR] : ['identiteit-huisstijl-wijzig', WIJZIG];
    if ((await this.uow.query(naam, sql, waarden)).length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }
}

/** Over the connection of `nav_register`, as all public pages read. */
@Injectable()
export class SqlHuisstijlregister extends Huisstijlregister {
  constructor(private readonly databank: RegisterDatabank) {
    super();
  }

  metCode(code: string): Promise<OpenbareHuisstijl | null> {
    return this.een('huisstijl-met-code', `${OPENBAAR} WHERE code = $1`, [code]);
  }

  van(organisatieId: string): Promise<OpenbareHuisstijl | null> {
    return this.een('huisstijl-van', `${OPENBAAR} WHERE organisatie_id = $1`, [organisatieId]);
  }

  enige(): Promise<OpenbareHuisstijl | null> {
    return this.een('huisstijl-enige', `${OPENBAAR} WHERE (SELECT count(*) FROM register.huisstijlen) = 1`);
  }

  private async een(naam: string, sql: string, waarden: unknown[] = []): Promise<OpenbareHuisstijl | null> {
    const [rij] = await this.databank.query<Rij & { code: string } & Record<string, unknown>>(
      naam,
      sql,
      waarden,
    );
    return rij ? { ...naarHuisstijl(rij), code: rij.code } : null;
  }
}

function naarHuisstijl({ hoofdkleur, logo, logoSoort, logoBreedte, logoHoogte, versie }: Rij): Huisstijl {
  const heeft = logo && logoSoort && logoBreedte && logoHoogte;
  return {
    ...{ hoofdkleur, versie },
    logo: heeft ? { inhoud: logo, soort: logoSoort, breedte: logoBreedte, hoogte: logoHoogte } : null,
  };
}
