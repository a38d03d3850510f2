import { Injectable } from '@nestjs/common';
import type { Maatregelstaat } from '../../domain/maatregelstaat';
import { MaatregelenQuery, type Opvolging, type Opvolgingvraag } from './maatregelen.query';

/** What an advice to the college takes over of a measure. */
export type Maatregelfeit = Pick<
  Maatregelstaat,
  | 'id'
  | 'zaakId'
  | 'wet'
  | 'aanbiederId'
  | 'aanbiederNaam'
  | 'omschrijving'
  | 'status'
  | 'motivering'
  | 'beoordeeldOp'
  | 'bevindingIds'
  | 'steuntOpVim'
>;

/** Facts of measures for another capability, inside its own unit of work. */
@Injectable()
export class MaatregelFeiten {
  constructor(private readonly query: MaatregelenQuery) {}

  /** Of all providers with judged measures, or of one. The same for every reader: what is in a closed case is left out. */
  opvolging(vraag: Opvolgingvraag): Promise<ReadonlyMap<string, Opvolging>> {
    return this.query.opvolging(vraag);
  }

  /** Null for what is not there for this actor. The caller asks whether the case is open to him. */
  een(id: string): Promise<Maatregelfeit | null> {
    return this.query.detail(id);
  }
}
