import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { PLEGERS, type Pleger } from '../../domain/checklist';
import {
  FINANCIERINGEN,
  type Financiering,
  ROUTEMELDERS,
  ROUTEONDERWERPEN,
  ROUTEONTVANGERS,
  ROUTES,
  type Route,
  type Routemelder,
  type Routeonderwerp,
  type Routeontvanger,
} from '../../domain/routetabel';
import {
  DOMEINEN,
  type Domein,
  MELDINGSOORTEN,
  type Meldingsoort,
  WETTEN,
  type Wet,
} from '../../domain/soorten';
import { DATUM, DATUMFOUT } from './datum';

/** Een regel van de routetabel. Een lege lijst stelt geen voorwaarde; de eerste regel die past, geeft het advies. */
export class RouteregelDto {
  @IsString()
  @Length(3, 80)
  naam: string;

  @IsArray()
  @ArrayUnique()
  @IsIn(MELDINGSOORTEN, { each: true })
  soorten: Meldingsoort[];

  @IsArray()
  @ArrayUnique()
  @IsIn(WETTEN, { each: true })
  wetten: Wet[];

  @IsArray()
  @ArrayUnique()
  @IsIn(DOMEINEN, { each: true })
  domeinen: Domein[];

  @IsArray()
  @ArrayUnique()
  @IsIn(FINANCIERINGEN, { each: true })
  financieringen: Financiering[];

  /** Alleen bij een geweldsincident is een pleger bekend. */
  @IsArray()
  @ArrayUnique()
  @IsIn(PLEGERS, { each: true })
  plegers: Pleger[];

  /** Over wie het gaat: een aanbieder, de toezichthouder of gemeente zelf, of Veilig Thuis zelf. */
  @IsArray()
  @ArrayUnique()
  @IsIn(ROUTEONDERWERPEN, { each: true })
  over: Routeonderwerp[];

  @IsIn(ROUTES)
  route: Route;

  @IsArray()
  @ArrayUnique()
  @IsIn(ROUTEONTVANGERS, { each: true })
  ontvangers: Routeontvanger[];

  /** Wie daar meldt: wij, of de aanbieder zelf. */
  @IsIn(ROUTEMELDERS)
  melder: Routemelder;

  @IsString()
  @Length(3, 1000)
  uitleg: string;

  /** Het artikel of beleid dat het zegt. */
  @IsString()
  @Length(3, 500)
  bron: string;
}

/** Een nieuwe versie van de routetabel. */
export class NieuweRoutetabelRequest {
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  geldigVanaf: string;

  /** Waarom de tabel verandert, en waar dat is vastgesteld. */
  @IsString()
  @Length(3, 2000)
  motivering: string;

  /** De grondslag om signalen van de SVB te gebruiken. Zonder: die signalen worden geweigerd. */
  @IsOptional()
  @IsString()
  @Length(3, 500)
  svbGrondslag?: string;

  /** Het artikel van de verordening dat melden ook verplicht voor wie alleen uit pgb’s wordt betaald. */
  @IsOptional()
  @IsString()
  @Length(3, 500)
  pgbMeldplicht?: string;

  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => RouteregelDto)
  regels: RouteregelDto[];
}
