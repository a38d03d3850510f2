import { Injectable } from '@nestjs/common';
import { Maatregel } from '../../domain/maatregel';
import { voorstelBij } from '../../domain/maatregel-status';
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
> & {
  /** Not followed, or followed in part and laid before the college by choice of a person. */
  readonly voorCollege: boolean;
};

/** Facts of measures for another capability, inside its own unit of work. */
@Injectable()
export class MaatregelFeiten {
  constructor(private readonly query: MaatregelenQuery) {}

  /** Of all providers with judged measures, or of one. The same for every reader: what is in a closed case is left out. */
  opvolging(vraag: Opvolgingvraag): Promise<ReadonlyMap<string, Opvolging>> {
    return this.query.opvolging(vraag);
  }

  /** Null for what is not there for this actor. The caller asks whether the case is open to him. */
  async een(id: string): Promise<Maatregelfeit | null> {
    const staat = await this.query.detail(id);
    return staat && { ...staat, voorCollege: voorstelBij(staat.status, Maatregel.herstel(staat).naarCollege) !== null };
  }
}
