import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisPersoon } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Accountverzoek, Accountverzoeken } from '../ports/accountverzoeken';

const RECHT = 'accountverzoek:beslissen';

export type Verzoekbeeld = Omit<Accountverzoek, 'issuer' | 'sub'> & { readonly aanbiederNaam: string };

/** Who asks for an account: at the own provider, or at any of them for the beheerder. */
@Injectable()
export class LeesAccountverzoeken {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly verzoeken: Accountverzoeken,
    private readonly aanbieders: AanbiederFeiten,
  ) {}

  /** Open ones, then those that were refused; at most `aantal`. @throws DomeinFout GEEN_RECHT */
  lijst(actor: Actor, aantal: number): Promise<Verzoekbeeld[]> {
    eisPersoon(actor, RECHT);
    return this.uow.run(actor, async () =>
      this.metNaam(await this.verzoeken.lijst(actor.aanbiederId, aantal)),
    );
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for a request at another provider */
  een(actor: Actor, id: string): Promise<Verzoekbeeld> {
    eisPersoon(actor, RECHT);
    return this.uow.run(actor, async () => {
      const verzoek = await this.verzoeken.vind(id);
      const vanMij = actor.aanbiederId === null || actor.aanbiederId === verzoek?.aanbiederId;
      const [beeld] = verzoek && vanMij ? await this.metNaam([verzoek]) : [];
      if (!beeld) throw new DomeinFout('NIET_GEVONDEN');
      return beeld;
    });
  }

  private async metNaam(verzoeken: readonly Accountverzoek[]): Promise<Verzoekbeeld[]> {
    const ids = [...new Set(verzoeken.map(({ aanbiederId }) => aanbiederId))];
    const namen = await this.aanbieders.namen(ids);
    return verzoeken.map(({ issuer: _, sub: __, ...rest }) => ({
      ...rest,
      aanbiederNaam: namen.get(rest.aanbiederId) ?? '',
    }));
  }
}
