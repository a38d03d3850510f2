import { Injectable } from '@nestjs/common';
import { SysteemDatabank, UnitOfWork } from '@navolgbaar/platform/database';
import { Veldversleuteling } from '@navolgbaar/platform/versleuteling';
import { Personenindex } from '../application/ports/personenindex';
import type { Betrokkenegegeven } from '../domain/betrokkenegegeven';
import { INDEXVERSIE, persoonsindex, persoonsindexen } from './persoonsindex';

// Under the policies of both tables: an identity that this reader may not open is not found either.
const zoek = (kolom: string) => `
  SELECT m.id AS "meldingId", array_agg(DISTINCT p.rol ORDER BY p.rol) AS rollen
    FROM melding.personen p JOIN melding.meldingen m ON m.organisatie_id = p.organisatie_id AND m.id = p.melding_id
   WHERE p.organisatie_id = nav.organisatie() AND p.${kolom} = $1
   GROUP BY m.organisatie_id, m.id ORDER BY m.ontvangen_op DESC, m.id LIMIT $2`;

const VEROUDERD = `
  SELECT id, naam, telefoon, email FROM melding.personen
   WHERE organisatie_id = nav.organisatie() AND index_versie < ${INDEXVERSIE} ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED`;

interface Rij {
  readonly id: string;
  readonly naam: Buffer;
  readonly telefoon: Buffer | null;
  readonly email: Buffer | null;
}

@Injectable()
export class SqlPersonenindex extends Personenindex {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly systeem: SysteemDatabank,
    private readonly versleuteling: Veldversleuteling,
  ) {
    super();
  }

  async zoek(gegeven: Betrokkenegegeven, waarde: string, aantal: number) {
    const index = await persoonsindex(this.versleuteling, gegeven, waarde);
    return this.uow.query<{ meldingId: string; rollen: string[] }>(
      `melding-zoek-op-${gegeven}`,
      zoek(`${gegeven}_index`),
      [index, aantal],
    );
  }

  async werkBij(aantal: number): Promise<number> {
    const rijen = await this.uow.query<Rij>('melding-personen-verouderd', VEROUDERD, [aantal]);
    for (const rij of rijen) {
      const open = async (kolom: 'naam' | 'telefoon' | 'email') => {
        const blob = rij[kolom];
        return blob && this.versleuteling.ontsleutel({ tabel: 'melding.personen', kolom, rij: rij.id }, blob);
      };
      const gegevens = {
        naam: (await open('naam')) ?? '',
        telefoon: await open('telefoon'),
        email: await open('email'),
      };
      const index = persoonsindexen(await this.versleuteling.sluiter(), gegevens);
      await this.uow.query(
        'melding-persoon-indexeer',
        `UPDATE melding.personen SET naam_index = $2, telefoon_index = $3, email_index = $4, index_versie = $5
          WHERE organisatie_id = nav.organisatie() AND id = $1`,
        [rij.id, index.naamIndex, index.telefoonIndex, index.emailIndex, index.indexVersie],
      );
    }
    return rijen.length;
  }

  async organisaties(): Promise<string[]> {
    const sql = 'SELECT id FROM public.organisaties ORDER BY id';
    return (await this.systeem.query<{ id: string }>('melding-organisaties', sql)).map(({ id }) => id);
  }
}
