import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  Legitimatiebewijzen,
  type Legitimatieregel,
  type NieuweLegitimatie,
  type Papierregel,
} from '../application/ports/legitimatiebewijzen';

const VOEG_TOE = `
  INSERT INTO identiteit.legitimatiebewijzen
    (organisatie_id, id, gebruiker_id, nummer, afgegeven_door, van, tot, vastgelegd_door, vastgelegd_op)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT (organisatie_id, nummer) DO NOTHING RETURNING id`;
const VAN_GEBRUIKER = `
  SELECT id, nummer, afgegeven_door AS "afgegevenDoor", van, tot FROM identiteit.legitimatiebewijzen
  WHERE organisatie_id = nav.organisatie() AND gebruiker_id = $1 ORDER BY van, id`;
const papieren = (soort: string, tabel: string) => `
  SELECT g.id AS "gebruikerId", g.naam, '${soort}' AS soort, p.van, p.tot FROM identiteit.gebruikers g
    LEFT JOIN identiteit.${tabel} p ON p.organisatie_id = g.organisatie_id AND p.gebruiker_id = g.id
   WHERE g.organisatie_id = nav.organisatie() AND g.actief AND g.rollen && ARRAY['toezichthouder', 'coordinator']
     AND ($1::uuid IS NULL OR g.id = $1)`;
const PAPIEREN = `${papieren('aanwijzing', 'aanwijzingen')} UNION ALL ${papieren('legitimatie', 'legitimatiebewijzen')}
  ORDER BY naam, "gebruikerId", soort, van`;

@Injectable()
export class SqlLegitimatiebewijzen extends Legitimatiebewijzen {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe(l: NieuweLegitimatie): Promise<boolean> {
    const waarden = [l.id, l.gebruikerId, l.nummer, l.afgegevenDoor, l.van, l.tot, l.vastgelegdDoor, l.nu];
    return (await this.uow.query('identiteit-legitimatie-nieuw', VOEG_TOE, waarden)).length > 0;
  }

  vanGebruiker(gebruikerId: string): Promise<Legitimatieregel[]> {
    return this.uow.query<Legitimatieregel>('identiteit-legitimaties', VAN_GEBRUIKER, [gebruikerId]);
  }

  papieren(gebruikerId: string | null): Promise<Papierregel[]> {
    return this.uow.query<Papierregel>('identiteit-papieren', PAPIEREN, [gebruikerId]);
  }
}
