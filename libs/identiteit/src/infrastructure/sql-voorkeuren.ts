import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Voorkeur, Voorkeuren } from '../application/ports/voorkeuren';

const VAN = `
  SELECT sneltoetsen, thema FROM identiteit.voorkeuren
  WHERE organisatie_id = nav.organisatie() AND gebruiker_id = $1`;
const ZET = `
  INSERT INTO identiteit.voorkeuren (organisatie_id, gebruiker_id, sneltoetsen, thema)
  VALUES (nav.organisatie(), $1, $2, $3)
  ON CONFLICT (organisatie_id, gebruiker_id) DO UPDATE SET sneltoetsen = excluded.sneltoetsen, thema = excluded.thema`;

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

  async zet(gebruikerId: string, { sneltoetsen, thema }: Voorkeur): Promise<void> {
    await this.uow.query('identiteit-voorkeuren-zet', ZET, [gebruikerId, sneltoetsen, thema]);
  }
}
