import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { keurKetenregel } from '../../domain/ketenregel';
import type { Ketenhandeling } from '../../domain/soorten';
import { Bewijswerk } from '../bewijswerk';

export interface NoteerKetenCommand {
  readonly bewijsstukId: string;
  readonly soort: Ketenhandeling;
  readonly op: string;
  readonly wie: string | null;
  readonly toelichting: string | null;
}

const TEKST: Readonly<Record<Ketenhandeling, string>> = {
  ingezien: 'ingezien',
  overgedragen: 'overgedragen',
  gekopieerd: 'gekopieerd',
  teruggegeven: 'teruggegeven',
};

/**
 * Writes down what happened to a piece of evidence. The lines are only ever added to.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, BEWIJS.DATUM_PAST_NIET, .GEGEVENS_ONTBREKEN
 */
@Injectable()
export class NoteerKeten {
  constructor(
    private readonly klok: Klok,
    private readonly werk: Bewijswerk,
  ) {}

  execute(actor: Actor, { bewijsstukId, ...regel }: NoteerKetenCommand): Promise<void> {
    return this.werk.schrijfBij(actor, bewijsstukId, (bewijsstuk) => {
      bewijsstuk.eis('noteer');
      const { verkregenOp } = bewijsstuk.staat;
      keurKetenregel(regel, { verkregenOp, vandaag: this.klok.vandaag() });
      return { regel, tekst: `${TEKST[regel.soort]}.` };
    });
  }
}
