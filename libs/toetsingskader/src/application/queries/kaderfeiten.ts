import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import type { Aanbiederfeiten } from '../../domain/is-van-toepassing';

/** For which provider a norm is asked, and what a person knows that the register does not say. */
export interface Toepassingsvraag {
  readonly aanbiederId: string;
  readonly geeftWkkgzZorg: boolean | null;
  readonly lokaleGrondslag: string | null;
}

/** What decides for which provider a norm is meant. */
@Injectable()
export class Kaderfeiten {
  constructor(private readonly aanbieders: AanbiederFeiten) {}

  /** Of a legal day, inside a unit of work. @returns null for a provider that is not in the register */
  async van(
    { aanbiederId, geeftWkkgzZorg, lokaleGrondslag }: Toepassingsvraag,
    dag: string,
  ): Promise<{ readonly naam: string; readonly feiten: Aanbiederfeiten } | null> {
    const feit = await this.aanbieders.van(aanbiederId);
    if (!feit) return null;
    const { inzetten, locatiesoorten } = await this.aanbieders.inzetOp(aanbiederId, dag);
    const feiten: Aanbiederfeiten = {
      wetten: uniek(inzetten.map(({ wet }) => wet)),
      financiering: uniek(inzetten.map(({ financiering }) => financiering)),
      voorzieningen: locatiesoorten,
      clienten: feit.aantalClienten,
      // Wlz care is Wkkgz care; of Zvw care the register knows nothing.
      geeftWkkgzZorg: inzetten.some(({ wet }) => wet === 'wlz') || geeftWkkgzZorg,
      lokaleGrondslag,
    };
    return { naam: feit.naam, feiten };
  }
}

const uniek = (waarden: readonly string[]): string[] => [...new Set(waarden)].sort();
