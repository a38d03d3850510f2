import { cursorOnbekend, leesCursor } from './lijst';

/** A condition of a list, with its value. Each combination is a named statement of its own, so that its plan fits. */
export class Voorwaarden {
  naam = '';
  waar = '';

  /** @param waarden what stands before the conditions in the statement */
  constructor(readonly waarden: unknown[]) {}

  /** Adds a condition; `maak` gets the place of its value. */
  eis(kenmerk: string, waarde: unknown, maak: (plaats: string) => string): this {
    this.waarden.push(waarde);
    this.naam += `-${kenmerk}`;
    this.waar += ` AND ${maak(`$${this.waarden.length}`)}`;
    return this;
  }

  /** Adds a condition without a value. */
  eisVast(kenmerk: string, voorwaarde: string): this {
    this.naam += `-${kenmerk}`;
    this.waar += ` AND ${voorwaarde}`;
    return this;
  }

  /**
   * Starts after the row of the cursor.
   * @param merk what the cursor must say of its order, where the list has more than one
   * @throws DomeinFout INVOER_ONGELDIG
   */
  vanaf(
    cursor: string | undefined,
    maak: (sleutel: string, id: string) => string,
    merk: string | null = null,
  ): this {
    const gelezen = leesCursor(cursor, merk ? 3 : 2);
    if (!gelezen) return this;
    if (merk && gelezen[2] !== merk) throw cursorOnbekend();
    this.waarden.push(gelezen[0], gelezen[1]);
    this.naam += '-vanaf';
    this.waar += ` AND ${maak(`$${this.waarden.length - 1}`, `$${this.waarden.length}`)}`;
    return this;
  }
}
