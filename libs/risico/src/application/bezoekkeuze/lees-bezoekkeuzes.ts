import { Injectable } from '@nestjs/common';
import { BezoekFeiten } from '@navolgbaar/bezoek';
import { DomeinFout, mogelijkeHandelingen } from '@navolgbaar/kernel';
import { type Actor, type Rechtnaam, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Bezoekkeuzehandeling,
  type Bezoekkeuzestatus,
  bezoekkeuzeovergangen,
} from '../../domain/bezoekkeuze-status';
import { type Nietgekozen, laatWeg } from '../../domain/kies-bezoeken';
import { dagenVan } from './dagen-van';
import { type Bezoekkeuze, type Bezoekkeuzeregel, Bezoekkeuzes } from '../ports/bezoekkeuzes';

export interface Bezoekkeuzeregelview extends Omit<Bezoekkeuzeregel, 'geplandOp'> {
  /** As it is now: the first visit that is planned or was made in the year. */
  readonly nuBezochtOp: string | null;
  readonly nuGeplandOp: string | null;
}

export interface Bezoekkeuzedetail extends Bezoekkeuze {
  readonly regels: readonly Bezoekkeuzeregelview[];
  readonly dagenGekozen: number;
  readonly nietGekozen: Nietgekozen;
  /** What this reader may do now. */
  readonly handelingen: readonly string[];
}

const MEESTE_KEUZES = 100;

/** Choices of visits, with what they leave out. */
@Injectable()
export class LeesBezoekkeuzes {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly keuzes: Bezoekkeuzes,
    private readonly bezoeken: BezoekFeiten,
  ) {}

  /** Newest first. @throws DomeinFout GEEN_RECHT */
  lijst(actor: Actor): Promise<Bezoekkeuze[]> {
    eisRecht(actor, 'bezoekkeuze:lezen');
    return this.uow.run(actor, () => {
      this.uow.schrijf({ handeling: 'bezoekkeuze:lijst', object: 'lijst', objectId: 'bezoekkeuzes' });
      return this.keuzes.lijst(MEESTE_KEUZES);
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  detail(actor: Actor, id: string): Promise<Bezoekkeuzedetail> {
    return this.lees(actor, id, 'bezoekkeuze:lezen');
  }

  /** The same, for a file: that is written down by itself. @throws as `detail` */
  exporteer(actor: Actor, id: string): Promise<Bezoekkeuzedetail> {
    return this.lees(actor, id, 'bezoekkeuze:exporteren');
  }

  private lees(actor: Actor, id: string, handeling: string): Promise<Bezoekkeuzedetail> {
    eisRecht(actor, 'bezoekkeuze:lezen');
    return this.uow.run(actor, async () => {
      const [keuze, regels] = await Promise.all([this.keuzes.vind(id), this.keuzes.regels(id)]);
      if (!keuze) throw new DomeinFout('NIET_GEVONDEN');
      const bezoeken = await this.bezoeken.perAanbieder(dagenVan(keuze.jaar));
      this.uow.schrijf({ handeling, object: 'bezoekkeuze', objectId: id });
      return {
        ...keuze,
        regels: regels.map(({ geplandOp, ...regel }) => {
          // As they are now, and not as they were: what is closed since then tells nothing of a visit.
          const { laatste = null, bezocht = null, gepland = null } = bezoeken.get(regel.aanbiederId) ?? {};
          // So does the ground: who may not know of the visit reads that the provider is in the plan.
          const kentBezoek = gepland !== null || (bezocht !== null && bezocht === geplandOp);
          const grond = regel.grond === 'gepland' && !kentBezoek ? 'gekozen' : regel.grond;
          return { ...regel, grond, laatsteBezoek: laatste, nuBezochtOp: bezocht, nuGeplandOp: gepland };
        }),
        dagenGekozen: regels.filter(({ gekozen }) => gekozen).reduce((som, { dagen }) => som + dagen, 0),
        nietGekozen: laatWeg(regels),
        handelingen: mogelijkeHandelingen<Bezoekkeuzestatus, Bezoekkeuzehandeling>(
          bezoekkeuzeovergangen,
          keuze.status,
        )
          .filter(({ recht, handeling: wat }) => wat !== 'vervang' && heeftRecht(actor, recht as Rechtnaam))
          .map(({ handeling: wat }) => wat),
      };
    });
  }
}
