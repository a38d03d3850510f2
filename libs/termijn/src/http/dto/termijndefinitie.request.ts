import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsISO8601,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { ESCALATIETRAPPEN, type Escalatietrap, MAX_WERKDAGEN_ESCALATIE } from '../../domain/escalatie';
import { EIGENAREN, GRONDSLAGSOORTEN, TERMIJNAARDEN, TERMIJNONTVANGERS } from '../../domain/definitie';

const DUURVORM = { message: 'Schrijf de duur als PnD, PnW, PnM of PnY, bijvoorbeeld P6W voor zes weken.' };
const DATUM = { strict: true } as const;
// With a pattern too: ISO 8601 also has 2026-W15-1, which is no day here.
const DATUMFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };

/** Zoveel werkdagen na de laatste dag krijgt deze lezer bericht dat de termijn nog open staat. */
export class EscalatiestapRequest {
  @IsInt()
  @Min(1)
  @Max(MAX_WERKDAGEN_ESCALATIE)
  werkdagen: number;

  @IsIn(ESCALATIETRAPPEN)
  trap: Escalatietrap;
}

/** Een nieuwe versie van een termijn. Lopende termijnen houden hun eigen versie. */
export class TermijndefinitieRequest {
  /** De code van een bestaande termijn, zoals T-02. */
  @Matches(/^[A-Z][A-Z0-9_-]{0,29}$/)
  code: string;

  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  geldigVanaf: string;

  @IsString()
  @Length(3, 160)
  naam: string;

  /** `wachttijd`: er hoeft niets te komen, de tijd moet alleen voorbij zijn. */
  @IsOptional()
  @IsIn(TERMIJNAARDEN)
  aard?: (typeof TERMIJNAARDEN)[number];

  @IsIn(GRONDSLAGSOORTEN)
  grondslagSoort: (typeof GRONDSLAGSOORTEN)[number];

  /** De vindplaats. Wat eigen keuze is, heet AANNAME. */
  @IsString()
  @MaxLength(500)
  grondslag: string;

  @IsString()
  @Length(3, 200)
  startgebeurtenis: string;

  /** Zonder duur en zonder werkdagen wordt de lengte per zaak gekozen. */
  @IsOptional()
  @Matches(/^P\d{1,4}[DWMY]$/, DUURVORM)
  duur?: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  werkdagen?: number;

  /** Of de Algemene termijnenwet wordt toegepast. */
  @IsBoolean()
  awt: boolean;

  @IsOptional()
  @IsBoolean()
  goedeVrijdagIsWerkdag?: boolean;

  /** Waar staat dat deze termijn verlengd kan worden. Zonder: niet verlengbaar. */
  @IsOptional()
  @IsString()
  @Length(3, 500)
  verlengingsbron?: string;

  @IsOptional()
  @Matches(/^P\d{1,4}[DWMY]$/, DUURVORM)
  maxVerlenging?: string;

  /** Waar staat dat deze termijn opgeschort kan worden. Zonder: dat kan niet. */
  @IsOptional()
  @IsString()
  @Length(3, 500)
  opschortingsbron?: string;

  /** Op hoeveel dagen voor de laatste dag er een herinnering uitgaat. */
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(365, { each: true })
  herinneringen: number[];

  @IsArray()
  @ArrayUnique()
  @IsIn(TERMIJNONTVANGERS, { each: true })
  ontvangers: (typeof TERMIJNONTVANGERS)[number][];

  /** Wie er daarna bericht krijgt, van de eerste trap tot de laatste; leeg bij een wachttijd. */
  @IsArray()
  @ArrayMaxSize(ESCALATIETRAPPEN.length)
  @ValidateNested({ each: true })
  @Type(() => EscalatiestapRequest)
  escalatie: EscalatiestapRequest[];

  @IsIn(EIGENAREN)
  eigenaar: (typeof EIGENAREN)[number];

  /** Wat er volgt als de termijn verstrijkt. */
  @IsString()
  @Length(3, 500)
  gevolg: string;

  /** Of er iets in staat dat uit geen bron komt. */
  @IsBoolean()
  aanname: boolean;
}
