import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { BezoekRepository } from '../application/ports/bezoek.repository';
import { Bezoek, type Bezoekstaat } from '../domain/bezoek';
import { BezoekRow } from './bezoek.row';

@Injectable()
export class TypeormBezoekRepository extends BezoekRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe({ staat }: Bezoek): Promise<void> {
    await this.uow.manager().insert(BezoekRow, {
      ...{ ...staat, organisatieId: this.organisatie() },
      aangekondigdStukken: [...staat.aangekondigdStukken],
    });
  }

  async laadVoorWijziging(id: string): Promise<Bezoek> {
    const rij = await this.uow.manager().findOne(BezoekRow, {
      where: { organisatieId: this.organisatie(), id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    return Bezoek.herstel(naarBezoek(rij));
  }

  async bewaar({ staat }: Bezoek, gezien: number): Promise<void> {
    const { id, locatieId, plaats, op, van, tot, behandelaarId, tweedeId } = staat;
    const { reistijdVoor, reistijdNa, planuitleg } = staat;
    const { aangekondigdOp, aangekondigdWat, aangekondigdDuur } = staat;
    const { status, gesprokenMet, verslag, vervalreden } = staat;
    const sleutel = { organisatieId: this.organisatie(), id, versie: gezien };
    this.uow.bewaakt(
      await this.uow.manager().update(BezoekRow, sleutel, {
        ...{ locatieId, plaats, op, van, tot, behandelaarId, tweedeId },
        ...{ reistijdVoor, reistijdNa, planuitleg, aangekondigdOp, aangekondigdWat, aangekondigdDuur },
        aangekondigdStukken: [...staat.aangekondigdStukken],
        ...{ status, gesprokenMet, verslag, vervalreden, versie: gezien + 1 },
      }),
    );
  }

  async hernoemAanbieder(aanbiederId: string, naam: string): Promise<void> {
    const sleutel = { organisatieId: this.organisatie(), aanbiederId };
    await this.uow.manager().update(BezoekRow, sleutel, { aanbiederNaam: naam });
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}

/** The row as the domain knows it. The value lists are guarded on the way in, not again on the way out. */
export function naarBezoek({ organisatieId: _, ...rij }: BezoekRow): Bezoekstaat {
  return rij as Bezoekstaat;
}
