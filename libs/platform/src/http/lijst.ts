import { DomeinFout } from '@navolgbaar/kernel';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateIf } from 'class-validator';

/** Keyset paging: a page says where the next one starts. No totals of filtered lists (architecture §3.10). */
export class PaginaRequest {
  /** Waar deze bladzijde begint: de waarde `volgende` van de vorige bladzijde. */
  @IsOptional()
  @IsString()
  @MaxLength(400)
  @ApiProperty({
    required: false,
    description: 'Waar deze bladzijde begint: de waarde `volgende` van de vorige bladzijde.',
  })
  vanaf?: string;

  /** Aantal regels per bladzijde, van 1 tot en met 100. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  @ApiProperty({
    required: false,
    type: 'integer',
    minimum: 1,
    maximum: 100,
    default: 50,
    description: 'Aantal regels per bladzijde, van 1 tot en met 100.',
  })
  aantal?: number;
}

/** In place of the id of a colleague: the work that nobody has yet. */
export const NIEMAND = 'niemand';

/** The filter on who handles it: the id of a colleague, or `niemand`. */
export const IsBehandelaarfilter = (): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    ValidateIf((_, waarde) => waarde !== NIEMAND),
    IsUUID(),
  );

/** What an export was asked, for the audit line: codes and ids. */
export const filterregels = (filter: object): string[] =>
  Object.entries(filter)
    .filter(
      ([naam, waarde]) => naam !== 'vanaf' && naam !== 'aantal' && waarde !== null && waarde !== undefined,
    )
    .map(([naam, waarde]) => `${naam}=${String(waarde)}`);

/** One page of a list; `volgende` is null on the last one. */
export interface Pagina<T> {
  readonly resultaten: readonly T[];
  readonly volgende: string | null;
}

/** Packs the sort key of the last row; the reader gives it back untouched. */
export const maakCursor = (waarden: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(waarden)).toString('base64url');

/**
 * One page of rows of which one more than asked was read.
 * @param sleutel the sort key of a row, where the next page begins
 */
export function pagina<R>(
  rijen: readonly R[],
  aantal: number,
  sleutel: (rij: R) => (string | number | null)[],
): { resultaten: R[]; volgende: string | null } {
  const resultaten = rijen.slice(0, aantal);
  const laatste = rijen.length > aantal ? resultaten.at(-1) : undefined;
  return { resultaten, volgende: laatste ? maakCursor(sleutel(laatste)) : null };
}

/**
 * The sort key of a cursor, or null at the beginning of the list.
 * @throws DomeinFout INVOER_ONGELDIG for a cursor that is not ours
 */
export function leesCursor(cursor: string | undefined, lengte: number): (string | number | null)[] | null {
  if (!cursor) return null;
  let waarden: unknown;
  try {
    waarden = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    waarden = null;
  }
  const geldig =
    Array.isArray(waarden) &&
    waarden.length === lengte &&
    waarden.every((w) => w === null || typeof w === 'string' || typeof w === 'number');
  if (geldig) return waarden as (string | number | null)[];
  throw cursorOnbekend();
}

/** What a cursor that is not ours, or of another order of the list, is told. */
export const cursorOnbekend = (): DomeinFout =>
  new DomeinFout('INVOER_ONGELDIG', {}, [
    { name: 'vanaf', reason: 'Deze bladzijde bestaat niet. Begin bij de eerste bladzijde.' },
  ]);
