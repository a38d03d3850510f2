import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Kijker, type Voorkeur, type Weergave, magWijzigen } from '../../domain/weergave';
import { type Lijstnaam, eisLijst } from '../lijsten';
import { WeergaveRepository } from '../ports/weergave.repository';

/** A view with what this person may do with it. */
export interface Weergaveview extends Weergave {
  readonly eigen: boolean;
  readonly magWijzigen: boolean;
}

/** Everything that a list needs to know of a person, in one reading. */
export interface Lijstweergaven extends Voorkeur {
  readonly weergaven: readonly Weergaveview[];
}

const toon = (weergave: Weergave, kijker: Kijker): Weergaveview => ({
  ...weergave,
  eigen: weergave.eigenaarId === kijker.gebruikerId,
  magWijzigen: magWijzigen(weergave, kijker),
});

/** The saved views of a list, and how this person likes it. */
@Injectable()
export class LeesWeergaven {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly weergaven: WeergaveRepository,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  execute(actor: Actor, lijst: Lijstnaam): Promise<Lijstweergaven> {
    const kijker = eisLijst(actor, lijst);
    return this.uow.run(actor, async () => {
      const [gevonden, voorkeur] = await Promise.all([
        this.weergaven.van(lijst, kijker.gebruikerId),
        this.weergaven.voorkeur(lijst, kijker.gebruikerId),
      ]);
      return { ...voorkeur, weergaven: gevonden.map((weergave) => toon(weergave, kijker)) };
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for what is private to somebody else */
  een(actor: Actor, lijst: Lijstnaam, id: string): Promise<Weergaveview> {
    const kijker = eisLijst(actor, lijst);
    return this.uow.run(actor, async () => {
      const weergave = await this.weergaven.zoek(id, kijker.gebruikerId);
      if (weergave?.lijst !== lijst) throw new DomeinFout('NIET_GEVONDEN');
      return toon(weergave, kijker);
    });
  }
}
