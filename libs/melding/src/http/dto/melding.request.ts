import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import {
  IsBehandelaarfilter,
  IsSorteerwijze,
  PaginaRequest,
  type Sorteerwijze,
} from '@navolgbaar/platform/http';
import { OmitType } from '@nestjs/swagger';
import { MELDINGSORTERINGEN } from '../../application/queries/meldingen.query';
import { VERZENDWIJZEN, VerstrektRequest, type Verzendwijze } from '@navolgbaar/partner';
import {
  ROUTEMELDERS,
  ROUTEONTVANGERS,
  type Routemelder,
  type Routeontvanger,
} from '../../domain/routetabel';
import { MELDINGSTATUSSEN, type Meldingstatus } from '../../domain/melding-status';
import { MELDINGSOORTEN, type Meldingsoort } from '../../domain/soorten';
import { UITLEGWIJZEN, type Uitlegwijze } from '../../domain/uitleg';
import { DATUM, DATUMFOUT } from './datum';

/** Filters van de werkvoorraad. */
export class MeldingenRequest extends PaginaRequest {
  /** Een of meer statussen, met komma's ertussen. Zonder: alles waar nog werk aan is. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @IsIn([...MELDINGSTATUSSEN, 'alle'], { each: true })
  status?: (Meldingstatus | 'alle')[];

  @IsOptional()
  @IsIn(MELDINGSOORTEN)
  soort?: Meldingsoort;

  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  /** Wie het behandelt: het kenmerk van een collega, of `niemand`. */
  @IsBehandelaarfilter()
  behandelaarId?: string;

  /**
   * `ja`: alleen meldingen waarvan de ontvangst al bevestigd had moeten zijn, de langst verstreken eerst; zonder `status`
   * ook meldingen waar verder geen werk aan is.
   */
  @IsOptional()
  @IsIn(['ja'])
  teLaat?: 'ja';

  @IsSorteerwijze(
    MELDINGSORTERINGEN,
    'Zonder: `-ontvangen`, de nieuwste bovenaan. Wat te laat is, staat altijd op volgorde van zijn termijn.',
  )
  sorteer?: Sorteerwijze<(typeof MELDINGSORTERINGEN)[number]>;
}

/** Dezelfde filters, voor een bestand met de hele lijst. */
export class MeldingenExportRequest extends OmitType(MeldingenRequest, ['vanaf', 'aantal'] as const) {}

/** De filters die voor elk tabblad gelden. De behandelaar geldt alleen voor wat te laat is. */
export class MeldingenAantallenRequest extends OmitType(MeldingenExportRequest, [
  'teLaat',
  'sorteer',
] as const) {}

/** A field that is absent stays as it is; `null` is no value for it. */
const genoemd = (_: unknown, waarde: unknown): boolean => waarde !== undefined;

const nietNull = (_: unknown, waarde: unknown): boolean => waarde !== null;

/** Velden die u aanvult of verbetert. Wat gemeld is, verandert niet. */
export class WijzigMeldingRequest {
  @ValidateIf(genoemd)
  @IsString()
  @Length(3, 160)
  onderwerp?: string;

  @IsOptional()
  @ValidateIf(nietNull)
  @IsUUID()
  aanbiederId?: string | null;

  @IsOptional()
  @ValidateIf(nietNull)
  @IsUUID()
  locatieId?: string | null;

  @ValidateIf(genoemd)
  @IsBoolean()
  gevoelig?: boolean;

  /** Gemeld als klokkenluider. De naam van de melder wordt dan verzegeld, en dat gaat er niet meer af. */
  @ValidateIf(genoemd)
  @IsBoolean()
  wbk?: boolean;

  @IsOptional()
  @ValidateIf(nietNull)
  @IsUUID()
  behandelaarId?: string | null;
}

/** Dat u de melder hebt uitgelegd dat er geen inhoudelijke terugkoppeling komt. */
export class LegUitlegVastRequest {
  /** De dag waarop u het uitlegde. Zonder: vandaag. */
  @IsOptional()
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  op?: string;

  @IsOptional()
  @IsIn(UITLEGWIJZEN)
  hoe?: Uitlegwijze;
}

/** Een ontvanger, met de ketenpartner uit het register als die er is. */
export class DoorzendontvangerRequest {
  @IsIn(ROUTEONTVANGERS)
  soort: Routeontvanger;

  @IsOptional()
  @IsUUID()
  partnerId?: string;
}

/** Aan wie de melding wordt doorgegeven, waarom dat mag en wat er meegaat. */
export class StuurDoorRequest extends VerstrektRequest {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(ROUTEONTVANGERS.length)
  @ArrayUnique((een: Partial<DoorzendontvangerRequest> | null) => `${een?.soort} ${een?.partnerId ?? ''}`, {
    message: 'Noem elke ontvanger één keer.',
  })
  @ValidateNested({ each: true })
  @Type(() => DoorzendontvangerRequest)
  ontvangers: DoorzendontvangerRequest[];

  /** Wie daar meldt: wij, of de aanbieder zelf. */
  @IsIn(ROUTEMELDERS)
  melder: Routemelder;

  /** Een deel blijft hier: de melding gaat hier gewoon verder. */
  @IsOptional()
  @IsBoolean()
  hierOok?: boolean;

  @IsIn(VERZENDWIJZEN)
  wijze: Verzendwijze;

  /** De dag waarop u het verstuurde. Zonder: vandaag. */
  @IsOptional()
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  op?: string;

  @IsString()
  @Length(3, 500)
  grondslag: string;

  @IsString()
  @Length(3, 4000)
  motivering: string;
}

/** Dat u gegevens uit deze melding aan een ander verstrekte, of dat weigerde. */
export class VerstrekRequest extends VerstrektRequest {
  @IsIn(['verstrekt', 'geweigerd'])
  besluit: 'verstrekt' | 'geweigerd';

  @IsOptional()
  @IsUUID()
  partnerId?: string;

  /** Wie het kreeg of vroeg, als dat geen ketenpartner uit het register is. */
  @IsOptional()
  @IsString()
  @Length(2, 200)
  ontvanger?: string;

  /** De bepaling waarop het mag. Verplicht als u verstrekt. */
  @ValidateIf(({ besluit, grondslag }: VerstrekRequest) => besluit === 'verstrekt' || grondslag !== undefined)
  @IsString()
  @Length(3, 500)
  grondslag?: string;

  /** Waarvoor de ander het nodig heeft, of waarom u het weigert. */
  @IsString()
  @Length(3, 4000)
  doel: string;

  @IsOptional()
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  op?: string;
}
