import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Wegingfoutcode } from '../../domain/fouten';
import {
  MEEGELEVERDE_BRON,
  MEEGELEVERDE_CELLEN,
  type Matrixcellen,
  eisGeldigeMatrix,
} from '../../domain/matrix';
import { WegingRepository } from '../ports/weging.repository';

export interface BeheerMatrixCommand {
  readonly geldigVanaf: string;
  readonly bron: string;
  readonly cellen: Matrixcellen;
}

/**
 * Adopts a new version of the matrix from a day on. Earlier versions stay as they are, and so do the weighings made
 * with them.
 * @throws DomeinFout MATRIX.ONVOLLEDIG, MATRIX.NIET_MONOTOON, MATRIX.BEGINT_TE_VROEG
 */
@Injectable()
export class BeheerMatrix {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly wegingen: WegingRepository,
  ) {}

  async execute(actor: Actor, command: BeheerMatrixCommand): Promise<{ id: string }> {
    eisRecht(actor, 'matrix:beheren');
    eisGeldigeMatrix(command.cellen);
    if (command.geldigVanaf < this.klok.vandaag().toString()) {
      throw new DomeinFout<Wegingfoutcode>('MATRIX.BEGINT_TE_VROEG', {}, [
        { name: 'geldigVanaf', reason: 'Kies vandaag of een latere dag: eerdere wegingen veranderen niet.' },
      ]);
    }
    return this.uow.run(actor, () => this.voegToe({ ...command, aanname: false }));
  }

  /** The shipped matrix for a new organisation, labelled as an assumption. Does nothing when there is one already. */
  async laadMeegeleverde(actor: Actor): Promise<void> {
    eisRecht(actor, 'matrix:beheren');
    await this.uow.run(actor, async () => {
      if ((await this.wegingen.matrices()).length > 0) return;
      const matrix = { bron: MEEGELEVERDE_BRON, cellen: MEEGELEVERDE_CELLEN, aanname: true };
      await this.voegToe({ ...matrix, geldigVanaf: '2000-01-01' });
    });
  }

  private async voegToe(matrix: BeheerMatrixCommand & { aanname: boolean }): Promise<{ id: string }> {
    const id = nieuwId();
    await this.wegingen.voegMatrixToe({ ...matrix, id });
    this.uow.schrijf({ handeling: 'matrix:vaststellen', object: 'wegingsmatrix', objectId: id });
    return { id };
  }
}
