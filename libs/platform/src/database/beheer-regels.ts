import { type Actor, type Rechtnaam, eisPersoon, eisRecht } from '@navolgbaar/platform/auth';
import type { NieuweRegels, Regelversie, Regelversies } from './regelversies';
import type { UnitOfWork } from './unit-of-work';

/** Of one kind of rules: who reads and who adopts them, and how the audit names that. */
export interface Regelbeheer<T extends object> {
  readonly lezen: Rechtnaam;
  readonly beheren: Rechtnaam;
  readonly handeling: string;
  readonly object: string;
  /** Refuses rules that nobody can work with. @throws DomeinFout of the capability */
  readonly keur?: (regels: T) => void;
}

/** Rules of the organisation as policy in versions: adopted by a person as they are made, and never changed. */
export abstract class BeheerRegels<T extends object> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly versies: Regelversies<T>,
    private readonly beheer: Regelbeheer<T>,
  ) {}

  /** Newest first. @throws DomeinFout GEEN_RECHT */
  lees(actor: Actor): Promise<readonly Regelversie<T>[]> {
    eisRecht(actor, this.beheer.lezen);
    return this.uow.run(actor, () => this.versies.alle());
  }

  /** @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for days that do not fit, and what `keur` refuses */
  async stelVast(actor: Actor, nieuw: NieuweRegels<T>): Promise<void> {
    const { beheren, handeling, object, keur } = this.beheer;
    eisPersoon(actor, beheren);
    keur?.(nieuw.regels);
    await this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling, object, objectId: await this.versies.stelVast(nieuw) });
    });
  }
}
