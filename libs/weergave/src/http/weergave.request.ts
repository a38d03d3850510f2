import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Validate,
  ValidateIf,
  type ValidationArguments,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import { LIJSTNAMEN, type Lijstnaam } from '../application/lijsten';

const NAAM = /^[a-zA-Z][a-zA-Z0-9-]{0,39}$/;
const nietNull = (_: unknown, waarde: unknown): boolean => waarde !== null;

/** The filters of an address: names with short texts, not too many, and no place in the list. */
@ValidatorConstraint({ name: 'isFilters' })
class IsFilters implements ValidatorConstraintInterface {
  validate(waarde: unknown): boolean {
    if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return false;
    const filters = Object.entries(waarde);
    return (
      filters.length <= 20 &&
      filters.every(
        ([naam, tekst]) =>
          NAAM.test(naam) &&
          naam !== 'vanaf' &&
          typeof tekst === 'string' &&
          tekst.length > 0 &&
          tekst.length <= 200,
      )
    );
  }

  defaultMessage({ property }: ValidationArguments): string {
    return `Geef bij ${property} ten hoogste 20 filters met een korte tekst.`;
  }
}

/** Welke lijst. */
export class LijstParameter {
  @IsIn(LIJSTNAMEN)
  @ApiProperty({ enum: LIJSTNAMEN, description: 'De lijst waar de weergave bij hoort.' })
  lijst: Lijstnaam;
}

/** Een weergave van een lijst. */
export class WeergaveParameter extends LijstParameter {
  @IsUUID()
  id: string;
}

/** Een weergave zoals u die bewaart. */
export class BewaarWeergaveRequest {
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @Length(1, 80)
  naam: string;

  /** Of collega's met dezelfde lijst de weergave ook zien. */
  @IsBoolean()
  gedeeld: boolean;

  /** De filters zoals ze in het adres van de lijst staan. */
  @Validate(IsFilters)
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  filters: Record<string, string>;

  /** De kolommen in hun volgorde. Leeg: de kolommen van wie kijkt. */
  @IsOptional()
  @ValidateIf(nietNull)
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(40)
  @ArrayUnique()
  @Matches(NAAM, { each: true })
  kolommen?: string[] | null;
}

/** Hoe u een lijst wilt zien. Wat u niet noemt, blijft. */
export class VoorkeurRequest {
  /** De kolommen in hun volgorde; ten minste één. Leeg: zoals de lijst ze zelf geeft. */
  @IsOptional()
  @ValidateIf(nietNull)
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(40)
  @ArrayUnique()
  @Matches(NAAM, { each: true })
  kolommen?: string[] | null;

  /** De weergave die vanzelf opengaat. Leeg: geen. */
  @IsOptional()
  @ValidateIf(nietNull)
  @IsUUID()
  standaardId?: string | null;
}
