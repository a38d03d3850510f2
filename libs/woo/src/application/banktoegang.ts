import { Injectable } from '@nestjs/common';
import { Configuratie, type Publicatiebankinstelling } from '@navolgbaar/platform/config';

/** Which organisation may speak to which bank. */
@Injectable()
export class Banktoegang {
  private readonly opCode: ReadonlyMap<string, Publicatiebankinstelling>;

  constructor({ publicatiebanken }: Configuratie) {
    this.opCode = new Map(publicatiebanken.map((bank) => [bank.code, bank]));
  }

  van(organisatiecode: string): Publicatiebankinstelling | null {
    return this.opCode.get(organisatiecode) ?? null;
  }
}
