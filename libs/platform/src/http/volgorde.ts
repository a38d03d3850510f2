import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Voorwaarden } from './voorwaarden';

/** How a list is asked to be sorted: by a key upwards, or downwards with a minus before it (NL API-strategie, `sorteer`). */
export type Sorteerwijze<S extends string = string> = S | `-${S}`;

/** What a list may be sorted by. An index carries it; `test/medium/lijstplannen.spec.ts` looks at the plan. */
export interface Sorteerkolom {
  readonly kolom: string;
  readonly soort: 'date' | 'timestamptz' | 'text';
}

/** The order of a list and its place in it, with the id of a row after a column that more rows may share. */
export class Volgorde {
  /** The key of the list by which it is sorted. */
  readonly sleutel: string;
  private readonly kolom: Sorteerkolom;
  private readonly id: string;
  private readonly af: boolean;
  /** So that the cursor of one order is not taken for that of another. */
  private readonly merk: string;
  private readonly gekozen: boolean;

  /**
   * @param kolommen all orders of the list, by their key
   * @param opties.standaard the order when nobody chose one @param opties.id the column with the id of a row
   */
  constructor(
    kolommen: Readonly<Record<string, Sorteerkolom>>,
    {
      gevraagd,
      standaard,
      id = 'id',
    }: { gevraagd?: Sorteerwijze | null | undefined; standaard: Sorteerwijze; id?: string },
  ) {
    const wijze = gevraagd ?? standaard;
    this.af = wijze.startsWith('-');
    this.sleutel = this.af ? wijze.slice(1) : wijze;
    this.kolom = kolommen[this.sleutel] as Sorteerkolom;
    this.id = id;
    // By what id counts too: where it is that of another table, the place in the list is another.
    this.merk = [this.af ? 'af' : 'op', this.sleutel, ...(id === 'id' ? [] : [id])].join('-');
    this.gekozen = wijze !== standaard;
  }

  /** `ORDER BY …`, with the same direction for both columns, as an index has them. */
  get sql(): string {
    const richting = this.af ? 'DESC' : 'ASC';
    return `ORDER BY ${this.kolom.kolom} ${richting}, ${this.id} ${richting}`;
  }

  /** Starts after the row of the cursor, and names an order that was chosen. @throws DomeinFout INVOER_ONGELDIG */
  vanaf(voorwaarden: Voorwaarden, cursor: string | undefined): Voorwaarden {
    if (this.gekozen) voorwaarden.naam += `-${this.af ? 'af' : 'op'}-${this.sleutel}`;
    const teken = this.af ? '<' : '>';
    return voorwaarden.vanaf(
      cursor,
      (sleutel, id) =>
        `(${this.kolom.kolom}, ${this.id}) ${teken} (${sleutel}::${this.kolom.soort}, ${id}::uuid)`,
      this.merk,
    );
  }

  /** What the cursor of a row holds. */
  cursor(sleutel: string | null, id: string): (string | null)[] {
    return [sleutel, id, this.merk];
  }
}

/** The filter that chooses an order out of the keys of a list. */
export const IsSorteerwijze = (sleutels: readonly string[], standaard: string): PropertyDecorator => {
  const wijzen = sleutels.flatMap((sleutel) => [sleutel, `-${sleutel}`]);
  return applyDecorators(
    IsOptional(),
    IsIn(wijzen),
    ApiProperty({
      required: false,
      enum: wijzen,
      description: `Waarop de lijst is gesorteerd; met een min ervoor van hoog naar laag. ${standaard}`,
    }),
  );
};
