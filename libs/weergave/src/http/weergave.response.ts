import { ApiProperty } from '@nestjs/swagger';

/** Een bewaarde weergave van een lijst. */
export class WeergaveResponse {
  id: string;
  lijst: string;
  eigenaarId: string;
  naam: string;
  gedeeld: boolean;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  filters: Record<string, string>;
  /** Leeg: de kolommen van wie kijkt. */
  kolommen: string[] | null;
  /** Of u haar maakte. */
  eigen: boolean;
  magWijzigen: boolean;
  versie: number;
}

/** De weergaven van een lijst, en hoe u die lijst wilt zien. */
export class WeergavenResponse {
  weergaven: WeergaveResponse[];
  kolommen: string[] | null;
  /** De weergave die vanzelf opengaat. Staat zij niet bij de weergaven, dan is zij verwijderd of niet meer gedeeld. */
  standaardId: string | null;
}
