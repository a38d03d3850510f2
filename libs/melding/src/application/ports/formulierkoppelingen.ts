import type { Koppeling } from '../../domain/koppeling';

/** Which koppeling belongs to which form. */
export abstract class Formulierkoppelingen {
  /** The koppeling of this form, or null. */
  abstract van(formulierId: string): Promise<Koppeling | null>;
  /** @param json as it was written, and read without a fault */
  abstract zet(formulierId: string, naam: string, json: unknown): Promise<void>;
}
