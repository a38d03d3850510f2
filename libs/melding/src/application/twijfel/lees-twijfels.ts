import { Injectable } from '@nestjs/common';
import { type Herleiding, Klok, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { type Actor, type Rechtnaam, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Pagina } from '@navolgbaar/platform/http';
import { TermijnFeiten } from '@navolgbaar/termijn';
import { OPEN_TWIJFELS, twijfelovergangen } from '../../domain/opgave/twijfel-status';
import { type Twijfel, type Twijfelfilter, type Twijfelregel, Twijfels } from '../ports/twijfels';
import { aanbiederVan, eisEigen, isAanbieder } from '../opgave/opgavewerk';

/** A line with whether its last day passed while there was still something to do. */
export interface Twijfelrij extends Twijfelregel {
  readonly verstreken: boolean;
}

export interface Twijfelview extends Twijfel {
  readonly verstreken: boolean;
  /** How the last day came about. */
  readonly herleiding: Herleiding;
  readonly handelingen: readonly string[];
}

/** Doubts of providers, for the provider itself and for the team. Reading is logged. */
@Injectable()
export class LeesTwijfels {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly twijfels: Twijfels,
    private readonly termijnen: TermijnFeiten,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  lijst(actor: Actor, filter: Twijfelfilter): Promise<Pagina<Twijfelrij>> {
    eisRecht(actor, 'twijfel:lezen');
    return this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling: 'twijfel:lijst', object: 'lijst', objectId: 'twijfels' });
      const eigen = isAanbieder(actor) ? { aanbiederId: aanbiederVan(actor, undefined) } : {};
      const { resultaten, volgende } = await this.twijfels.lijst({ ...filter, ...eigen });
      return {
        volgende,
        resultaten: resultaten.map((rij) => ({ ...rij, verstreken: this.isVerstreken(rij) })),
      };
    });
  }

  /**
   * What waits, at most `aantal`, what ends first on top: for a provider every doubt on which there is something to do,
   * for the team those of which the last day passed.
   * @throws DomeinFout GEEN_RECHT
   */
  async wachtend(actor: Actor, aantal: number): Promise<readonly Twijfelrij[]> {
    const filter = { status: OPEN_TWIJFELS, aanbiederId: null, vanaf: undefined, aantal };
    const laat = isAanbieder(actor) ? {} : { verstrekenOp: this.klok.vandaag().toString() };
    return (await this.lijst(actor, { ...filter, ...laat })).resultaten;
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for a doubt of another provider */
  detail(actor: Actor, id: string): Promise<Twijfelview> {
    eisRecht(actor, 'twijfel:lezen');
    return this.uow.run(actor, async () => {
      const twijfel = eisEigen(actor, await this.twijfels.vind(id));
      this.uow.schrijf({ handeling: 'twijfel:lezen', object: 'twijfel', objectId: id });
      const termijn = await this.termijnen.van(twijfel.meldtermijnId ?? twijfel.termijnId);
      return {
        ...twijfel,
        uiterlijk: termijn?.uiterlijk ?? twijfel.uiterlijk,
        verstreken: this.isVerstreken(twijfel),
        herleiding: termijn?.herleiding ?? [],
        handelingen: mogelijkeHandelingen<Twijfel['status'], string>(twijfelovergangen, twijfel.status)
          .filter(({ recht }) => heeftRecht(actor, recht as Rechtnaam))
          .map(({ handeling }) => handeling),
      };
    });
  }

  private isVerstreken({ status, uiterlijk }: Pick<Twijfel, 'status' | 'uiterlijk'>): boolean {
    return (
      (OPEN_TWIJFELS as readonly string[]).includes(status) && uiterlijk < this.klok.vandaag().toString()
    );
  }
}
