import { Injectable } from '@nestjs/common';
import { systeemActor } from '@navolgbaar/platform/auth';
import { nieuwId, UnitOfWork } from '@navolgbaar/platform/database';
import { Personenindex } from '../ports/personenindex';

const PARTIJ = 100;

/** Makes the indexes of people anew that an earlier release made otherwise. Nothing is read by anybody. */
@Injectable()
export class IndexeerPersonen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly index: Personenindex,
  ) {}

  /** Until none is left. Call it outside a unit of work. @returns how many were made */
  async execute(): Promise<number> {
    let gedaan = 0;
    for (const organisatieId of await this.index.organisaties()) {
      const partij = () =>
        this.uow.run(systeemActor(organisatieId, 'worker persoonsindexen', nieuwId()), () =>
          this.index.werkBij(PARTIJ),
        );
      for (let aantal = await partij(); aantal > 0; aantal = await partij()) gedaan += aantal;
    }
    return gedaan;
  }
}
