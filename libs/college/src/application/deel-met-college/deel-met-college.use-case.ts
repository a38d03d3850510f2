import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Collegefoutcode } from '../../domain/fouten';
import '../../domain/gebeurtenissen';
import { DelingRepository } from '../ports/deling.repository';

export interface DeelMetCollegeCommand {
  /** What it is: `collegebericht`, `rapport`. */
  readonly object: string;
  readonly objectId: string;
  readonly gemeenteId: string;
  /** Why this may be shared: the article or agreement. */
  readonly grond: string;
  /** One line for the list of the college, without personal data of cliënt, melder or staff. */
  readonly omschrijving: string;
  /** The case it comes from, so that what is closed to some stays so in the list. */
  readonly zaakId?: string | null | undefined;
}

/**
 * Shares one thing with the college of one gemeente, on a recorded ground (Wmo 2015 art. 5.2.4). From then on that
 * college can read that thing, and nothing else of the case. Called by the capability that owns it, after its own row
 * check and inside its unit of work.
 */
@Injectable()
export class DeelMetCollege {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly delingen: DelingRepository,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, COLLEGE.GEMEENTE_ONBEKEND, COLLEGE.AL_GEDEELD */
  async execute(actor: Actor, { zaakId = null, ...command }: DeelMetCollegeCommand): Promise<{ id: string }> {
    eisRecht(actor, 'zaak:delen');
    return this.uow.run(actor, async () => {
      if (!(await this.delingen.kentGemeente(command.gemeenteId))) {
        throw new DomeinFout<Collegefoutcode>('COLLEGE.GEMEENTE_ONBEKEND', {}, [
          { name: 'gemeenteId', reason: 'Deze gemeente hoort niet bij uw organisatie.' },
        ]);
      }
      const id = nieuwId();
      const nieuw = await this.delingen.voegToe({
        ...command,
        id,
        zaakId,
        gedeeldOp: this.klok.nu().toString(),
      });
      if (!nieuw) throw new DomeinFout<Collegefoutcode>('COLLEGE.AL_GEDEELD');
      const { object, objectId, gemeenteId } = command;
      this.uow.meld({
        type: 'GedeeldMetCollege',
        aggregaatId: id,
        payload: { delingId: id, object, objectId, gemeenteId, zaakId },
      });
      this.uow.schrijf({
        handeling: 'college:delen',
        object: command.object,
        objectId: command.objectId,
        velden: ['gemeenteId', 'grond'],
      });
      return { id };
    });
  }
}
