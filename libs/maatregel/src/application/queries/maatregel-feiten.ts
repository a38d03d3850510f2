import { Injectable } from '@nestjs/common';
import { MaatregelenQuery, type Opvolging, type Opvolgingvraag } from './maatregelen.query';

/** Facts of measures for another capability, inside its own unit of work. */
@Injectable()
export class MaatregelFeiten {
  constructor(private readonly query: MaatregelenQuery) {}

  /** Of all providers with judged measures, or of one. The same for every reader: what is in a closed case is left out. */
  opvolging(vraag: Opvolgingvraag): Promise<ReadonlyMap<string, Opvolging>> {
    return this.query.opvolging(vraag);
  }
}
