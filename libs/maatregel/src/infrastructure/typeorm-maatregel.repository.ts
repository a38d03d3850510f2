import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Levering, MaatregelRepository } from '../application/ports/maatregel.repository';
import { Maatregel } from '../domain/maatregel';
import type { Maatregelstaat } from '../domain/maatregelstaat';
import { MaatregelRow } from './maatregel.row';

@Injectable()
export class TypeormMaatregelRepository extends MaatregelRepository {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async voegToe({ staat }: Maatregel): Promise<void> {
    await this.uow.manager().insert(MaatregelRow, { organisatieId: this.organisatie(), ...staat } as never);
  }

  async laadVoorWijziging(id: string): Promise<Maatregel> {
    const rij = await this.uow.manager().findOne(MaatregelRow, {
      where: { organisatieId: this.organisatie(), id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    return Maatregel.herstel(naarMaatregel(rij));
  }

  /** Only what an act can change: what was given never does, and the grants of the table say the same. */
  async bewaar({ staat }: Maatregel, gezien: number): Promise<void> {
    const {
      onderdelen,
      ronde,
      beoordelingen,
      status,
      statusVoorAanbieder,
      motivering,
      beoordeeldOp,
      beoordeeldDoor,
      intrekkingsreden,
    } = staat;
    const sleutel = { organisatieId: this.organisatie(), id: staat.id, versie: gezien };
    this.uow.bewaakt(
      await this.uow.manager().update(MaatregelRow, sleutel, {
        ...{
          onderdelen,
          ronde,
          beoordelingen,
          status,
          statusVoorAanbieder,
          motivering,
          beoordeeldOp,
          beoordeeldDoor,
          intrekkingsreden,
        },
        versie: gezien + 1,
      } as never),
    );
  }

  async voegLeveringToe(levering: Levering, zaakId: string): Promise<void> {
    const { organisatieId, gebruikerId } = this.uow.actor();
    await this.uow.query(
      'maatregel-levering',
      `INSERT INTO maatregel.leveringen (organisatie_id, id, maatregel_id, zaak_id, aanbieder_id, onderdeel, ronde, tekst, document_id,
         ontvangen_op, via_portaal, te_laat, door, vastgelegd_op)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        organisatieId,
        levering.id,
        levering.maatregelId,
        zaakId,
        levering.aanbiederId,
        levering.onderdeel,
        levering.ronde,
        levering.tekst,
        levering.documentId,
        levering.ontvangenOp,
        levering.viaPortaal,
        levering.teLaat,
        gebruikerId,
        this.klok.nu().toString(),
      ],
    );
  }

  async overdraagbareVan(zaakId: string): Promise<readonly string[]> {
    const rijen = await this.uow.query<{ id: string }>(
      'maatregel-overdraagbaar',
      `SELECT id FROM maatregel.maatregelen
       WHERE organisatie_id = $1 AND zaak_id = $2 AND status IN ('opgelegd', 'ontvangen', 'deels_opgevolgd', 'niet_opgevolgd') ORDER BY id`,
      [this.organisatie(), zaakId],
    );
    return rijen.map(({ id }) => id);
  }

  async hernoemAanbieder(aanbiederId: string, naam: string): Promise<void> {
    const sleutel = { organisatieId: this.organisatie(), aanbiederId };
    await this.uow.manager().update(MaatregelRow, sleutel, { aanbiederNaam: naam });
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}

/** The row as the domain knows it. The value lists are guarded on the way in, not again on the way out. */
export function naarMaatregel({ organisatieId: _, ...rij }: MaatregelRow): Maatregelstaat {
  return rij as unknown as Maatregelstaat;
}
