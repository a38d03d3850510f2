import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisPersoon } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Attenderingen } from '../ports/attenderingen';

/**
 * Marks as read. Twice does no harm: what was read stays read since the first time. No audit line: it changes nothing
 * but what this person sees as new.
 */
@Injectable()
export class MarkeerGelezen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly attenderingen: Attenderingen,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for somebody else's and for what is closed to this person by now */
  een(actor: Actor, id: string): Promise<void> {
    const ontvangerId = eisPersoon(actor, 'ik:lezen');
    return this.uow.run(actor, async () => {
      const gevonden = await this.attenderingen.markeer(ontvangerId, id, this.klok.nu().toString());
      if (!gevonden) throw new DomeinFout('NIET_GEVONDEN');
    });
  }

  /**
   * @param tot the highest id that was seen: what was told after it stays unread, also of an earlier event
   * @throws DomeinFout GEEN_RECHT
   */
  alles(actor: Actor, tot: string): Promise<void> {
    const ontvangerId = eisPersoon(actor, 'ik:lezen');
    return this.uow.run(actor, () =>
      this.attenderingen.markeerTot(ontvangerId, tot, this.klok.nu().toString()),
    );
  }
}
