import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Veldversleuteling } from '@navolgbaar/platform/versleuteling';
import { Belanghebbenden } from '../application/ports/belanghebbenden';
import type { Belanghebbende } from '../domain/belanghebbende';

const VOEG_TOE = `
  INSERT INTO publicatie.belanghebbenden
    (organisatie_id, id, publicatie_id, rapport_id, zaak_id, rol, gegevens, zienswijze_termijn_id)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7)`;
const VAN = `
  SELECT id, rol, gegevens, zienswijze_termijn_id AS "zienswijzeTermijnId", zienswijze
    FROM publicatie.belanghebbenden WHERE organisatie_id = nav.organisatie() AND publicatie_id = $1 ORDER BY id`;
const ZIENSWIJZE = `
  UPDATE publicatie.belanghebbenden SET zienswijze = $2::jsonb
   WHERE organisatie_id = nav.organisatie() AND id = $1`;

type Rij = Omit<Belanghebbende, 'naam' | 'email'> & { readonly gegevens: Buffer };
const plaats = (rij: string) => ({ tabel: 'publicatie.belanghebbenden', rij, kolom: 'gegevens' });

/** In PostgreSQL; name and address are encrypted per organisation. */
@Injectable()
export class SqlBelanghebbenden extends Belanghebbenden {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly versleuteling: Veldversleuteling,
  ) {
    super();
  }

  async voegToe(...[bij, een]: Parameters<Belanghebbenden['voegToe']>): Promise<void> {
    const { id, rol, naam, email, zienswijzeTermijnId } = een;
    const gegevens = await this.versleuteling.versleutel(plaats(id), JSON.stringify({ naam, email }));
    const waarden = [id, bij.id, bij.rapportId, bij.zaakId, rol, gegevens, zienswijzeTermijnId];
    await this.uow.query('publicatie-belanghebbende-nieuw', VOEG_TOE, waarden);
  }

  async van(publicatieId: string): Promise<Belanghebbende[]> {
    const rijen = await this.uow.query<Rij>('publicatie-belanghebbenden', VAN, [publicatieId]);
    return Promise.all(
      rijen.map(async ({ gegevens, ...rij }) => {
        const open = await this.versleuteling.ontsleutel(plaats(rij.id), gegevens);
        return { ...rij, ...(JSON.parse(open) as Pick<Belanghebbende, 'naam' | 'email'>) };
      }),
    );
  }

  async zetZienswijze(...[id, zienswijze]: Parameters<Belanghebbenden['zetZienswijze']>): Promise<void> {
    await this.uow.query('publicatie-belanghebbende-zienswijze', ZIENSWIJZE, [
      id,
      JSON.stringify(zienswijze),
    ]);
  }
}
