import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Adviesstatus } from '../../domain/collegeadvies-status';
import { zichtVan } from '../zicht';
import { type Adviesrij, AdviezenQuery, type Wachtvraag } from './adviezen.query';

/** An advice that waits for who asks: why, and until when. */
export interface WachtendAdvies extends Pick<
  Adviesrij,
  'id' | 'zaakId' | 'zaakNummer' | 'aanbiederNaam' | 'gemeenteNaam'
> {
  /** A question of the college comes before anything else. */
  readonly waarop: Adviesstatus | 'vraag';
  readonly uiterlijk: string | null;
}

/** The advices on which the reader himself has to act, as far as he may see them. */
@Injectable()
export class WachtendeAdviezen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: AdviezenQuery,
  ) {}

  /** Of these cases, or of the whole team; a jurist and a college get those of the own gemeente. @throws DomeinFout GEEN_RECHT */
  lijst(actor: Actor, { zaakIds, aantal }: Omit<Wachtvraag, 'zicht'>): Promise<readonly WachtendAdvies[]> {
    eisRecht(actor, 'collegeadvies:lezen');
    const zicht = zichtVan(actor);
    return this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling: 'collegeadvies:wachtend', object: 'lijst', objectId: 'collegeadviezen' });
      // By case is for the team to ask: the others do not know the case.
      const vraag = { zicht, aantal, zaakIds: zicht === 'team' ? zaakIds : null };
      return (await this.query.wachtend(vraag)).map((rij) => alsWachtend(rij));
    });
  }
}

function alsWachtend(rij: Adviesrij): WachtendAdvies {
  const { id, zaakId, zaakNummer, aanbiederNaam, gemeenteNaam, status, openVragen } = rij;
  const uiterlijk =
    { bij_jurist: rij.juristUiterlijk, verzonden: rij.antwoordUiterlijk, aangehouden: rij.aangehoudenTot }[
      status as string
    ] ?? null;
  return {
    ...{ id, zaakId, zaakNummer, aanbiederNaam, gemeenteNaam, uiterlijk },
    waarop: openVragen > 0 ? 'vraag' : status,
  };
}
