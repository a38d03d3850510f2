import type { AfgezienOpdracht, Zaakaanbieder, Zaakconclusie } from '../../domain/zaakaanbieder';

/** The providers that a case concerns besides its first, and what was concluded for all of them. */
export abstract class ZaakaanbiederRepository {
  abstract van(zaakId: string): Promise<readonly Zaakaanbieder[]>;
  /** The name as the register has it now, in every case and order of this provider. */
  abstract hernoemAanbieder(aanbiederId: string, naam: string): Promise<void>;
  /** @returns false when the case concerns it already */
  abstract voegToe(zaakId: string, aanbieder: Zaakaanbieder): Promise<boolean>;
  /** @returns false when something was done at it in this case, so that it stays */
  abstract haalWeg(zaakId: string, aanbiederId: string): Promise<boolean>;
  /** Something is done at this provider: it stays with the case. @returns false when the case does not concern it any more */
  abstract neemInGebruik(zaakId: string, aanbiederId: string): Promise<boolean>;
  /** The providers of which somebody said why they get no order. */
  abstract zonderOpdracht(zaakId: string): Promise<readonly string[]>;
  abstract zieAfVanOpdracht(zaakId: string, afgezien: AfgezienOpdracht): Promise<void>;
  /** The newest joint conclusion, as this provider reads it; null where there is none. */
  abstract conclusie(zaakId: string, aanbiederId: string): Promise<Zaakconclusie | null>;
  abstract legConclusieVast(
    zaakId: string,
    aanbiederIds: readonly string[],
    conclusie: Omit<Zaakconclusie, 'vervallenOp'>,
  ): Promise<void>;
  /** What was concluded does not hold any more. @returns whether there was something that held */
  abstract laatVervallen(zaakId: string, op: string): Promise<boolean>;
}
