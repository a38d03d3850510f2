import { Injectable } from '@nestjs/common';
import { CollegestukkenQuery } from './collegestukken.query';

/** With which colleges a case or a part of it was shared, for another capability inside its own unit of work. */
@Injectable()
export class GedeeldeStukken {
  constructor(private readonly query: CollegestukkenQuery) {}

  /**
   * The gemeenten whose college a person informed of each case, on a recorded ground. That a report of the case was
   * shared does not count: it is no message about how the case goes.
   */
  gemeentenVan(zaakIds: readonly string[]): Promise<readonly { zaakId: string; gemeenteId: string }[]> {
    return zaakIds.length === 0 ? Promise.resolve([]) : this.query.gemeentenVan(zaakIds);
  }

  /** Whether this college has this thing now: what was withdrawn holds no more. */
  geldt(objectId: string, gemeenteId: string): Promise<boolean> {
    return this.query.geldt(objectId, gemeenteId);
  }

  /** Whether this college has this thing: it is shared once, with its own day (AC-12). */
  isGedeeld(objectId: string, gemeenteId: string): Promise<boolean> {
    return this.query.isGedeeld(objectId, gemeenteId);
  }
}
