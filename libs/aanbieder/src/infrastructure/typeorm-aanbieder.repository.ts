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
import { vertaald } from './constraints';
import { AanbiederRow, InzetRow, LocatieRow } from './aanbieder.row';

const DELEN = { locatie: 'aanbieder.locaties', inzet: 'aanbieder.inzetten' } as const;

@Injectable()
export class TypeormAanbiederRepository extends AanbiederRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  voegToe(aanbieder: Aanbieder): Promise<void> {
    return vertaald(() =>
      this.uow.manager().insert(AanbiederRow, { ...this.organisatie(), ...alsRij(aanbieder) }),
    );
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
        await this.uow.manager().update(AanbiederRow, sleutel, { ...alsRij(velden), versie: versie + 1 }),
      );
    });
  }

  async voegLocatieToe(locatie: Locatie): Promise<void> {
    await this.uow.manager().insert(LocatieRow, { ...this.organisatie(), ...locatie });
  }

  voegInzetToe(inzet: Inzet): Promise<void> {
    return vertaald(() => this.uow.manager().insert(InzetRow, { ...this.organisatie(), ...inzet }));
  }

  async beeindigDeel(deel: 'locatie' | 'inzet', aanbiederId: string, id: string, tot: string): Promise<void> {
    const tabel = DELEN[deel];
    const sleutel = [this.uow.actor().organisatieId, aanbiederId, id];
    const [nu] = await this.uow.query<{ van: string | null; tot: string | null }>(
      `aanbieder-${deel}-laad`,
      `SELECT van, tot FROM ${tabel} WHERE organisatie_id = $1 AND aanbieder_id = $2 AND id = $3 FOR UPDATE`,
      sleutel,
    );
    if (!nu) throw new DomeinFout('NIET_GEVONDEN');
    if (nu.tot !== null && nu.tot <= tot) throw new DomeinFout<Aanbiederfoutcode>('AANBIEDER.AL_BEEINDIGD');
    if (nu.van !== null && tot < nu.van) {
      throw new DomeinFout<Aanbiederfoutcode>('AANBIEDER.EINDE_VOOR_BEGIN', {}, [
        { name: 'tot', reason: 'Vul een dag in op of na de begindatum.' },
      ]);
    }
    await this.uow.query(
      `aanbieder-${deel}-beeindig`,
      `UPDATE ${tabel} SET tot = $4 WHERE organisatie_id = $1 AND aanbieder_id = $2 AND id = $3`,
      [...sleutel, tot],
    );
  }

  async telLocaties(aanbiederId: string, ids: readonly string[]): Promise<number> {
    const rijen = await this.uow.query(
      'aanbieder-locaties-tel',
      'SELECT id FROM aanbieder.locaties WHERE organisatie_id = $1 AND aanbieder_id = $2 AND id = ANY ($3::uuid[])',
      [this.uow.actor().organisatieId, aanbiederId, ids],
    );
    return rijen.length;
  }

  private organisatie(): { organisatieId: string } {
    return { organisatieId: this.uow.actor().organisatieId };
  }
}

/** TypeORM wants arrays that may change. */
function alsRij(velden: Partial<Aanbieder>): Partial<AanbiederRow> {
  const { handelsnamen, vroegereNamen, ...rest } = velden;
  return {
    ...rest,
    ...(handelsnamen ? { handelsnamen: [...handelsnamen] } : {}),
    ...(vroegereNamen ? { vroegereNamen: [...vroegereNamen] } : {}),
  };
}
