import { PartnervraagInhoudRequest } from '@navolgbaar/partner';
import { StuurDoorRequest } from '@navolgbaar/melding';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
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
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { NAVRAAG_AAN, type NavraagAan } from '../../domain/besluit';
import { AAN_ZET, ACTIES, type AanZet, type Actie } from '../../domain/soorten';
import { DATUM, DATUMFOUT } from './datum';

/** Een vraag die uit het besluit volgt. */
export class NavraagRequest {
  @IsIn(NAVRAAG_AAN)
  aan: NavraagAan;

  /** De vraag aan de melder of de aanbieder. */
  @ValidateIf(({ aan }: NavraagRequest) => aan !== 'partner')
  @IsString()
  @Length(3, 2000)
  tekst?: string;

  /** Waarom u het vraagt. De aanbieder leest dit bij de vraag. */
  @ValidateIf(({ aan }: NavraagRequest) => aan === 'aanbieder')
  @IsString()
  @Length(3, 1000)
  waarom?: string;

  /** U keek of de vraag aan de melder niets zegt over de cliënt of het onderzoek. */
  @IsOptional()
  @IsBoolean()
  zonderInhoud?: boolean;

  /** De vraag aan een ketenpartner, met wat daarvoor meegaat. */
  @ValidateIf(({ aan }: NavraagRequest) => aan === 'partner')
  @ValidateNested()
  @Type(() => PartnervraagInhoudRequest)
  partnervraag?: PartnervraagInhoudRequest;
}

/** Wat iemand van het team doet, en voor wanneer. */
export class ActiepuntRequest {
  @IsString()
  @Length(3, 2000)
  omschrijving: string;

  @IsUUID()
  eigenaarId: string;

  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  uiterlijk: string;
}

/** Wat het werkoverleg besluit over een punt, met wat er meteen van wordt gemaakt. */
export class PuntbesluitRequest {
  @IsIn(['actie', 'geen_actie'])
  besluit: 'actie' | 'geen_actie';

  @IsOptional()
  @IsIn(ACTIES)
  actie?: Actie;

  /** Wie als eerste aan zet is. */
  @IsIn(AAN_ZET)
  aanZet: AanZet;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  partners?: string[];

  /** Waarom. Ook bij rood zonder actie, en bij groen met actie. */
  @IsString()
  @Length(3, 4000)
  motivering: string;

  /** De weging die u zag. Is er intussen opnieuw gewogen, dan wordt het besluit niet vastgelegd. */
  @IsOptional()
  @IsUUID()
  wegingId?: string;

  /** Bij "navraag". */
  @IsOptional()
  @ValidateNested()
  @Type(() => NavraagRequest)
  navraag?: NavraagRequest;

  /** Bij "doorzetten". */
  @IsOptional()
  @ValidateNested()
  @Type(() => StuurDoorRequest)
  doorzending?: StuurDoorRequest;

  /** Bij "gesprek" en "veiligheidsafspraken". */
  @IsOptional()
  @ValidateNested()
  @Type(() => ActiepuntRequest)
  actiepunt?: ActiepuntRequest;
}

/** Wat een werkoverleg buiten dit systeem besloot. */
export class NeemBesluitRequest extends PuntbesluitRequest {
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  werkoverlegOp: string;

  @IsArray()
  @ArrayNotEmpty({ message: 'Noem wie er bij het werkoverleg waren.' })
  @ArrayMaxSize(30)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  deelnemers: string[];
}
