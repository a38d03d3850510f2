import { Injectable } from '@nestjs/common';
import type { Bevindingstaat } from '../../domain/bevinding';
import { BevindingenQuery } from './bevindingen.query';

/** What counts in a case: the adopted findings in full, for a report. Inside its unit of work and after its row check. */
@Injectable()
export class BevindingenVanZaak {
  constructor(private readonly query: BevindingenQuery) {}

  execute(zaakId: string): Promise<readonly Bevindingstaat[]> {
    return this.query.vastgesteld(zaakId);
  }
}
