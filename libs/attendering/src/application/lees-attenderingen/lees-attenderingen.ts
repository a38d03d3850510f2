import { Injectable } from '@nestjs/common';
import { type Actor, eisPersoon } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { leesCursor, type Pagina, pagina } from '@navolgbaar/platform/http';
import { type Attenderingregel, Attenderingen } from '../ports/attenderingen';

/** More than this is "a lot": nobody acts on the difference. */
const GRENS = 99;

/**
 * What a person was told. The list shows numbers and titles of cases, so its reading is written down as that of any
 * list (architecture.md §3.6); a bare count is not: it says nothing of anybody, and is asked every minute.
 */
@Injectable()
export class LeesAttenderingen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly attenderingen: Attenderingen,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, INVOER_ONGELDIG for a cursor that is not ours */
  lijst(
    actor: Actor,
    {
      ongelezen,
      vanaf,
      aantal,
    }: { readonly ongelezen: boolean; readonly vanaf: string | undefined; readonly aantal: number },
  ): Promise<Pagina<Attenderingregel>> {
    const ontvangerId = eisPersoon(actor, 'ik:lezen');
    const cursor = leesCursor(vanaf, 2);
    const na = cursor && { op: String(cursor[0]), id: String(cursor[1]) };
    return this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling: 'attendering:lijst', object: 'lijst', objectId: 'attenderingen' });
      const rijen = await this.attenderingen.lijst({ ontvangerId, alleenOngelezen: ongelezen, na, aantal });
      return pagina(rijen, aantal, ({ op, id }) => [op, id]);
    });
  }

  /** How many are unread, at most 99. @throws DomeinFout GEEN_RECHT */
  async aantal(actor: Actor): Promise<{ readonly ongelezen: number; readonly meer: boolean }> {
    const ontvangerId = eisPersoon(actor, 'ik:lezen');
    const geteld = await this.uow.run(actor, () => this.attenderingen.ongelezen(ontvangerId, GRENS + 1));
    return { ongelezen: Math.min(geteld, GRENS), meer: geteld > GRENS };
  }
}
