import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { BewijsRepository } from '../application/ports/bewijs.repository';
import { type Bewijsstaat, Bewijsstuk } from '../domain/bewijsstuk';
import { weiger } from '../domain/fouten';
import type { Ketenregel } from '../domain/ketenregel';
import { BewijsstukRow } from './bewijsstuk.row';
import { neemNummer } from './neem-nummer';

const KETENREGELS = `
  INSERT INTO bevinding.ketenregels (organisatie_id, id, zaak_id, bewijsstuk_id, soort, op, wie, toelichting, zegel_voor,
    zegel_na, uitslag, door, vastgelegd_op)
  SELECT $1, r.id, $2, r."bewijsstukId", r.soort, r.op, r.wie, r.toelichting, r."zegelVoor", r."zegelNa", r.uitslag, r.door,
         r."vastgelegdOp"
    FROM jsonb_to_recordset($3::jsonb) AS r (id uuid, "bewijsstukId" uuid, soort text, op date, wie text, toelichting text,
      "zegelVoor" text, "zegelNa" text, uitslag text, door uuid, "vastgelegdOp" timestamptz)`;
const STEUNT = `
  SELECT DISTINCT 'V-' || v.nummer AS nummer FROM bevinding.steun s
    JOIN bevinding.bevindingen v ON v.organisatie_id = s.organisatie_id AND v.id = s.bevinding_id
   WHERE s.organisatie_id = $1 AND s.bewijsstuk_id = $2 AND v.status IN ('concept', 'vastgesteld') ORDER BY 1`;
const IN_GEBRUIK = `
  SELECT id FROM bevinding.bewijsstukken
   WHERE organisatie_id = $1 AND zaak_id = $2 AND bron_id = ANY ($3::uuid[]) AND status = 'geregistreerd'`;

@Injectable()
export class TypeormBewijsRepository extends BewijsRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  nummer(zaakId: string, aantal: number): Promise<number> {
    return neemNummer(this.uow, zaakId, 'bewijs', aantal);
  }

  async voegToe(zaakId: string, bewijsstukken: readonly Bewijsstuk[]): Promise<void> {
    const bronIds = bewijsstukken.flatMap(({ staat }) => staat.bronId ?? []);
    // The lock of the case keeps others out between looking and writing.
    if ((await this.voer('bewijs-in-gebruik', IN_GEBRUIK, [zaakId, bronIds])).length > 0) {
      weiger('BEWIJS.BESTAAT_AL', [
        { name: 'bronId', reason: 'Kies een ander stuk, of gebruik het bewijsstuk dat er al is.' },
      ]);
    }
    await this.uow.manager().insert(
      BewijsstukRow,
      bewijsstukken.map(({ staat }) => ({
        ...{ organisatieId: this.organisatie(), ...staat },
        vastgelegdOp: new Date(staat.vastgelegdOp),
      })),
    );
  }

  async zaakVan(id: string): Promise<string> {
    const rij = await this.uow.manager().findOne(BewijsstukRow, {
      where: { organisatieId: this.organisatie(), id },
      select: { organisatieId: true, id: true, zaakId: true },
    });
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    return rij.zaakId;
  }

  async laadVoorWijziging(id: string): Promise<Bewijsstuk> {
    const rij = await this.uow.manager().findOne(BewijsstukRow, {
      where: { organisatieId: this.organisatie(), id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    return Bewijsstuk.herstel(naarBewijs(rij));
  }

  async bewaar({ staat }: Bewijsstuk, gezien: number): Promise<void> {
    const { id, vim, vimReden, status, intrekreden } = staat;
    const sleutel = { organisatieId: this.organisatie(), id, versie: gezien };
    const velden = { vim, vimReden, status, intrekreden, versie: gezien + 1 };
    this.uow.bewaakt(await this.uow.manager().update(BewijsstukRow, sleutel, velden));
  }

  async voegKetenregelsToe(
    zaakId: string,
    regels: readonly (Ketenregel & { readonly bewijsstukId: string })[],
  ): Promise<void> {
    await this.voer('bewijs-ketenregels', KETENREGELS, [zaakId, JSON.stringify(regels)]);
  }

  async steunt(id: string): Promise<readonly string[]> {
    const rijen = await this.voer<{ nummer: string }>('bewijs-steunt', STEUNT, [id]);
    return rijen.map(({ nummer }) => nummer);
  }

  private voer<R extends object>(naam: string, sql: string, waarden: readonly unknown[]): Promise<R[]> {
    return this.uow.query<R>(naam, sql, [this.organisatie(), ...waarden]);
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}

/** The row as the domain knows it. The value lists are guarded on the way in, not again on the way out. */
export function naarBewijs({ organisatieId: _, vastgelegdOp, ...rij }: BewijsstukRow): Bewijsstaat {
  return { ...rij, vastgelegdOp: vastgelegdOp.toISOString() } as Bewijsstaat;
}
