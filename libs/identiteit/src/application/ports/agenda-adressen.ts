/** The secret calendar addresses of one organisation, inside a unit of work. */
export abstract class AgendaAdressen {
  /** Since when the user has an address (ISO instant), or null. */
  abstract sinds(gebruikerId: string): Promise<string | null>;
  /** Sets the address; an earlier one stops working in the same moment. */
  abstract zet(gebruikerId: string, hash: Buffer, nu: string): Promise<void>;
  /** @returns false when there was none */
  abstract verwijder(gebruikerId: string): Promise<boolean>;
}
