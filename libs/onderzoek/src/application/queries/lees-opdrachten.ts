import { Injectable } from '@nestjs/common';
import { DomeinFout, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { type Actor, type Rechtnaam, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Pagina } from '@navolgbaar/platform/http';
import type { Aanbiederrapport, Opdracht } from '../../domain/opdracht';
import {
  type Opdrachthandeling,
  type Opdrachtstatus,
  opdrachtovergangen,
} from '../../domain/opdracht-status';
import { eisEigenOpdracht } from '../ontvang-rapport/ontvang-rapport.use-case';
import type { Beoordelingsregel } from '../ports/opdracht.repository';
import { ZaakRepository } from '../ports/zaak.repository';
import { eisToegang } from '../zaakwerk';
import { type Opdrachtregel, OpdrachtenQuery } from './opdrachten.query';

/** An order as its reader may see it: a provider gets neither the case nor the judgement, only what is asked of it. */
export interface Opdrachtdetail extends Omit<Opdracht, 'zaakId'> {
  readonly zaakId: string | null;
  readonly rapporten: readonly Aanbiederrapport[];
  readonly beoordelingen: readonly Beoordelingsregel[] | null;
  readonly handelingen: readonly string[];
}

export type ZichtbareRegel = Omit<Opdrachtregel, 'zaakId'> & { readonly zaakId: string | null };

/** Orders to providers: a provider sees its own, a supervisor those of the cases open to him. Readings are logged. */
@Injectable()
export class LeesOpdrachten {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: OpdrachtenQuery,
    private readonly zaken: ZaakRepository,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours */
  async lijst(
    actor: Actor,
    filter: { status: readonly Opdrachtstatus[] | null; vanaf: string | undefined; aantal: number },
  ): Promise<Pagina<ZichtbareRegel>> {
    eisRecht(actor, 'opdracht:lezen');
    const vanAanbieder = isAanbieder(actor);
    // An account of a provider that works for none sees nothing, not everything.
    if (vanAanbieder && !actor.aanbiederId) return { resultaten: [], volgende: null };
    return this.uow.run(actor, async () => {
      const pagina = await this.query.lijst({
        ...filter,
        aanbiederId: vanAanbieder ? actor.aanbiederId : null,
      });
      this.uow.schrijf({ handeling: 'opdracht:lijst', object: 'lijst', objectId: 'opdrachten' });
      return {
        ...pagina,
        resultaten: pagina.resultaten.map((regel) => ({
          ...regel,
          zaakId: vanAanbieder ? null : regel.zaakId,
        })),
      };
    });
  }

  /** @throws DomeinFout NIET_GEVONDEN for what is not there and for what is not yours */
  detail(actor: Actor, id: string): Promise<Opdrachtdetail> {
    eisRecht(actor, 'opdracht:lezen');
    return this.uow.run(actor, async () => {
      const opdracht = await this.query.opdracht(id);
      if (!opdracht) throw new DomeinFout('NIET_GEVONDEN');
      eisEigenOpdracht(actor, opdracht);
      const vanAanbieder = isAanbieder(actor);
      if (!vanAanbieder) eisToegang(actor, await this.zaken.toegangVan(opdracht.zaakId));
      const rapporten = await this.query.rapporten(id);
      this.uow.schrijf({ handeling: 'opdracht:lezen', object: 'opdracht', objectId: id });
      return {
        ...opdracht,
        zaakId: vanAanbieder ? null : opdracht.zaakId,
        rapporten,
        beoordelingen: vanAanbieder ? null : await this.query.beoordelingen(id),
        handelingen: handelingenVan(actor, opdracht.status),
      };
    });
  }
}

const isAanbieder = (actor: Actor): boolean => actor.rollen.includes('aanbieder');

/** `rondAf` and `vraagAanvulling` are one form: `beoordeel`. */
function handelingenVan(actor: Actor, status: Opdrachtstatus): string[] {
  const namen = mogelijkeHandelingen<Opdrachtstatus, Opdrachthandeling>(opdrachtovergangen, status)
    .filter(({ recht }) => heeftRecht(actor, recht as Rechtnaam))
    .map(({ handeling }) =>
      handeling === 'rondAf' || handeling === 'vraagAanvulling' ? 'beoordeel' : handeling,
    );
  return [...new Set<string>(namen)];
}
