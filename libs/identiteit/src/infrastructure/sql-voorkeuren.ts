import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Voorkeur, Voorkeuren } from '../application/ports/voorkeuren';

const VAN = `
  SELECT sneltoetsen FROM identiteit.voorkeuren
  WHERE organisatie_id = nav.organisatie() AND gebruiker_id = $1`;
const ZET = `
  INSERT INTO identiteit.voorkeuren (organisatie_id, gebruiker_id, sneltoetsen)
  VALUES (nav.organisatie(), $1, $2)
  ON CONFLICT (organisatie_id, gebruiker_id) DO UPDATE SET sneltoetsen = excluded.sneltoetsen`;

@Injectable()
export class SqlVoorkeuren extends Voorkeuren {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async van(gebruikerId: string): Promise<Voorkeur | null> {
    const [rij] = await this.uow.query<{ sneltoetsen: boolean }>('identiteit-voorkeuren-van', VAN, [
      gebruikerId,
    ]);
    return rij ?? null;
  }

  async zet(gebruikerId: string, { sneltoetsen }: Voorkeur): Promise<void> {
    await this.uow.query('identiteit-voorkeuren-zet', ZET, [gebruikerId, sneltoetsen]);
  }
}
