import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Aanbieder,
  AanbiederRepository,
  type Inzet,
  type Locatie,
} from '../application/ports/aanbieder.repository';
import type { Aanbiederfoutcode } from '../domain/fouten';
import { AanbiederRow, InzetRow, LocatieRow } from './aanbieder.row';

/** What a violated constraint means to the person who typed. */
const PER_CONSTRAINT: Readonly<Record<string, { code: Aanbiederfoutcode; name: string; reason: string }>> = {
  aanbieders_kvk: {
    code: 'AANBIEDER.KVK_BESTAAT',
    name: 'kvk',
    reason: 'Dit KVK-nummer hoort al bij een andere aanbieder.',
  },
  inzetten_gemeente: {
    code: 'AANBIEDER.GEMEENTE_ONBEKEND',
    name: 'gemeenteId',
    reason: 'Kies een gemeente van deze organisatie.',
  },
  inzetten_overlap: {
    code: 'AANBIEDER.INZET_OVERLAPT',
    name: 'van',
    reason: 'Deze periode overlapt met een eerdere inzet voor dezelfde gemeente, wet en financiering.',
  },
};

@Injectable()
export class TypeormAanbiederRepository extends AanbiederRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  voegToe(aanbieder: Aanbieder): Promise<void> {
    return vertaald(() => this.uow.manager().insert(AanbiederRow, { ...this.organisatie(), ...aanbieder }));
  }

  async laadVoorWijziging(id: string): Promise<Aanbieder> {
    const rij = await this.uow.manager().findOne(AanbiederRow, {
      where: { ...this.organisatie(), id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    const { organisatieId: _, ...aanbieder } = rij;
    return aanbieder as Aanbieder;
  }

  wijzig(id: string, versie: number, velden: Partial<Aanbieder>): Promise<void> {
    return vertaald(async () => {
      const sleutel = { ...this.organisatie(), id, versie };
      this.uow.bewaakt(
        await this.uow.manager().update(AanbiederRow, sleutel, { ...velden, versie: versie + 1 }),
      );
    });
  }

  async voegLocatieToe(locatie: Locatie): Promise<void> {
    await this.uow.manager().insert(LocatieRow, { ...this.organisatie(), ...locatie });
  }

  voegInzetToe(inzet: Inzet): Promise<void> {
    return vertaald(() => this.uow.manager().insert(InzetRow, { ...this.organisatie(), ...inzet }));
  }

  private organisatie(): { organisatieId: string } {
    return { organisatieId: this.uow.actor().organisatieId };
  }
}

async function vertaald(schrijf: () => Promise<unknown>): Promise<void> {
  try {
    await schrijf();
  } catch (fout) {
    const constraint = (fout as { driverError?: { constraint?: string } }).driverError?.constraint ?? '';
    const bekend = PER_CONSTRAINT[constraint];
    if (!bekend) throw fout;
    throw new DomeinFout<Aanbiederfoutcode>(bekend.code, {}, [{ name: bekend.name, reason: bekend.reason }]);
  }
}
