import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Analyse, Analyses, type Analyseregel } from '../ports/analyses';

export interface Analysedetail extends Analyse {
  readonly regels: readonly Analyseregel[];
}

/** AANNAME: an analysis is done a few times a year. */
const MEESTE_ANALYSES = 100;

/** Analyses as they were done. */
@Injectable()
export class LeesAnalyses {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly analyses: Analyses,
  ) {}

  /** Newest first. @throws DomeinFout GEEN_RECHT */
  lijst(actor: Actor): Promise<Analyse[]> {
    eisRecht(actor, 'risico:lezen');
    return this.uow.run(actor, () => {
      this.uow.schrijf({ handeling: 'risico:analyselijst', object: 'lijst', objectId: 'risicoanalyses' });
      return this.analyses.lijst(MEESTE_ANALYSES);
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  detail(actor: Actor, id: string): Promise<Analysedetail> {
    return this.lees(actor, id, 'risico:lezen');
  }

  /** The same, for a file: that is written down by itself. @throws as `detail` */
  exporteer(actor: Actor, id: string): Promise<Analysedetail> {
    return this.lees(actor, id, 'risico:exporteren');
  }

  private lees(actor: Actor, id: string, handeling: string): Promise<Analysedetail> {
    eisRecht(actor, 'risico:lezen');
    return this.uow.run(actor, async () => {
      const [analyse, regels] = await Promise.all([this.analyses.vind(id), this.analyses.regels(id)]);
      if (!analyse) throw new DomeinFout('NIET_GEVONDEN');
      this.uow.schrijf({ handeling, object: 'analyse', objectId: id });
      return { ...analyse, regels };
    });
  }
}
