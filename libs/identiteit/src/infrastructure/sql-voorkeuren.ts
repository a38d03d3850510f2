import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Voorkeur, Voorkeuren, type Voorkeurkeuze } from '../application/ports/voorkeuren';

const VAN = `
  SELECT sneltoetsen, thema FROM identiteit.voorkeuren
  WHERE organisatie_id = nav.organisatie() AND gebruiker_id = $1`;
const ZET = `
  INSERT INTO identiteit.voorkeuren AS v (organisatie_id, gebruiker_id, sneltoetsen, thema)
  VALUES (nav.organisatie(), $1, coalesce($2::boolean, $4::boolean), coalesce($3::text, $5::text))
  ON CONFLICT (organisatie_id, gebruiker_id) DO UPDATE
    SET sneltoetsen = coalesce($2::boolean, v.sneltoetsen), thema = coalesce($3::text, v.thema)
  RETURNING sneltoetsen, thema`;

@Injectable()
export class SqlVoorkeuren extends Voorkeuren {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async van(gebruikerId: string): Promise<Voorkeur | null> {
    const [rij] = await this.uow.query<Voorkeur & Record<string, unknown>>('identiteit-voorkeuren-van', VAN, [
      gebruikerId,
    ]);
    return rij ?? null;
  }

  async zet(
    gebruikerId: string,
    { sneltoetsen, thema }: Voorkeurkeuze,
    standaard: Voorkeur,
  ): Promise<Voorkeur> {
    const waarden = [gebruikerId, sneltoetsen, thema, standaard.sneltoetsen, standaard.thema];
    const [rij] = await this.uow.query<Voorkeur>('identiteit-voorkeuren-zet', ZET, waarden);
    return rij as Voorkeur;
  }
}
