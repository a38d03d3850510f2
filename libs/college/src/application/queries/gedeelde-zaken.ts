import { Injectable } from '@nestjs/common';
import { CollegestukkenQuery } from './collegestukken.query';

/** With which colleges a case was shared, for another capability inside its own unit of work. */
@Injectable()
export class GedeeldeZaken {
  constructor(private readonly query: CollegestukkenQuery) {}

  /**
   * The gemeenten whose college a person informed of each case, on a recorded ground. That a report of the case was
   * shared does not count: it is no message about how the case goes.
   */
  gemeentenVan(zaakIds: readonly string[]): Promise<readonly { zaakId: string; gemeenteId: string }[]> {
    return zaakIds.length === 0 ? Promise.resolve([]) : this.query.gemeentenVan(zaakIds);
  }
}
