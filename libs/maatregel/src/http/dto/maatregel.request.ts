import { ALS_BRIEFTEKST } from '@navolgbaar/bericht';
import { LadderkeuzeRequest } from '@navolgbaar/interventieladder';
import { ApiProperty, IntersectionType, OmitType } from '@nestjs/swagger';
import { applyDecorators } from '@nestjs/common';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateBy,
  ValidateNested,
  isISO8601,
} from 'class-validator';
import { MAATREGELSORTERINGEN } from '../../application/queries/maatregelen.query';
import {
  IsBehandelaarfilter,
  IsSorteerwijze,
  PaginaRequest,
  type Sorteerwijze,
} from '@navolgbaar/platform/http';
import { MAATREGELSTATUSSEN, type Maatregelstatus } from '../../domain/maatregel-status';
import {
  MAATREGELSOORTEN,
  type Maatregelsoort,
  ONDERDELEN,
  type Deeloordeel,
  DEELOORDELEN,
  OORDELEN,
  type Onderdeel,
  type Opvolgingsoordeel,
  VIM_UITZONDERINGEN,
  type VimUitzondering,
  WETTEN,
  type Wet,
} from '../../domain/soorten';

const DUUR = /^P[1-9]\d{0,2}[DWM]$/;
const TERMIJNFOUT =
  'Geef een aantal dagen, weken of maanden, zoals P4W voor vier weken, of een bestaande dag als jjjj-mm-dd.';

/** Hoe lang de aanbieder krijgt: een ISO 8601-duur vanaf vandaag, of de laatste dag. */
function IsTermijn(): PropertyDecorator {
  const goed = (waarde: unknown) =>
    typeof waarde === 'string' &&
    (DUUR.test(waarde) || (waarde.length === 10 && isISO8601(waarde, { strict: true })));
  return applyDecorators(
    IsOptional(),
    ValidateBy({ name: 'isTermijn', validator: { validate: goed, defaultMessage: () => TERMIJNFOUT } }),
  );
}

/** Filters van de lijst met maatregelen. */
export class MaatregelenRequest extends PaginaRequest {
  @IsOptional()
  @IsUUID()
  zaakId?: string;

  /** Alleen die van deze aanbieder. */
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  /** Een of meer statussen, met komma's ertussen. Zonder: alle. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @IsIn(MAATREGELSTATUSSEN, { each: true })
  status?: Maatregelstatus[];

  @IsOptional()
  @IsIn(MAATREGELSOORTEN)
  soort?: Maatregelsoort;

  /** Wie de zaak behandelt: het kenmerk van een collega, of `niemand`. Wie geen zaken ziet, krijgt dan niets. */
  @IsBehandelaarfilter()
  behandelaarId?: string;

  /** `ja`: alleen maatregelen met een termijn waarvan de laatste dag voorbij is. */
  @IsOptional()
  @IsIn(['ja'])
  teLaat?: 'ja';

  @IsSorteerwijze(MAATREGELSORTERINGEN, 'Zonder: `-opgelegd`, de nieuwste bovenaan.')
  sorteer?: Sorteerwijze<(typeof MAATREGELSORTERINGEN)[number]>;
}

/** Dezelfde filters, voor een bestand met de hele lijst. */
export class MaatregelenExportRequest extends OmitType(MaatregelenRequest, ['vanaf', 'aantal'] as const) {}

/** De filters die voor elk tabblad gelden. De behandelaar geldt alleen voor wat te laat is. */
export class MaatregelenAantallenRequest extends OmitType(MaatregelenExportRequest, [
  'teLaat',
  'sorteer',
] as const) {}

/** De tijd die de aanbieder krijgt, per onderdeel dat een termijn heeft. */
export class MaatregeltermijnenRequest {
  /** Voor het plan van aanpak: een ISO 8601-duur vanaf vandaag, of de laatste dag. */
  @IsTermijn()
  termijnPlan?: string;

  /** Voor de invoering van het plan: een ISO 8601-duur vanaf vandaag, of de laatste dag. */
  @IsTermijn()
  termijnInvoering?: string;

  /** Voor de informatie over de voortgang: een ISO 8601-duur vanaf vandaag, of de laatste dag. */
  @IsTermijn()
  termijnVoortgang?: string;
}

/** Een adviserende of stimulerende maatregel. */
export class LegMaatregelOpRequest extends IntersectionType(MaatregeltermijnenRequest, LadderkeuzeRequest) {
  @IsIn(MAATREGELSOORTEN)
  soort: Maatregelsoort;

  /** Aan welke aanbieder van de zaak. Verplicht als er meer zijn, tenzij u er meer noemt. */
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  /** Aan welke aanbieders van de zaak, in één keer: elk krijgt een eigen maatregel, met eigen termijnen en een eigen brief. */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  aanbiederIds?: string[];

  /** De wet van het deel waarover de maatregel gaat. Zonder: de wet van de zaak. */
  @IsOptional()
  @IsIn(WETTEN)
  wet?: Wet;

  /** Wat de aanbieder moet doen. */
  @IsString()
  @Length(3, 4000)
  @Matches(...ALS_BRIEFTEKST)
  omschrijving: string;

  /** Aan welke eis niet of niet volledig wordt voldaan, en waaruit dat blijkt. */
  @IsString()
  @Length(3, 4000)
  @Matches(...ALS_BRIEFTEKST)
  onderbouwing: string;

  /** Wat de maatregel moet bereiken, in gewone taal. */
  @IsString()
  @Length(3, 2000)
  @Matches(...ALS_BRIEFTEKST)
  doel: string;

  /** Wat inwoners ervan gaan merken, in gewone taal. */
  @IsString()
  @Length(3, 2000)
  @Matches(...ALS_BRIEFTEKST)
  verwachtEffect: string;

  /** Waarom de zwaarte van de maatregel past bij de ernst van de situatie. */
  @IsString()
  @Length(3, 4000)
  ernstWeging: string;

  /** De vastgestelde bevindingen van de zaak waarop de maatregel rust. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  bevindingIds?: string[];

  /** Of de maatregel steunt op intern gemelde incidenten (VIM, MIC, MIP). Zonder: het volgt uit het bewijs onder de bevindingen. */
  @IsOptional()
  @IsBoolean()
  steuntOpVim?: boolean;

  /** De uitzondering die dat toestaat. */
  @IsOptional()
  @IsIn(VIM_UITZONDERINGEN)
  vimUitzondering?: VimUitzondering;

  @IsOptional()
  @IsString()
  @Length(3, 2000)
  vimToelichting?: string;
}

/** Wat de aanbieder inlevert. */
export class LeverInRequest {
  @IsIn(ONDERDELEN)
  onderdeel: Onderdeel;

  @IsString()
  @Length(3, 20_000)
  tekst: string;

  /** De dag van ontvangst, als een collega vastlegt wat anders is binnengekomen. */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' })
  @IsISO8601({ strict: true, strictSeparator: true })
  ontvangenOp?: string;
}

/** Wat de aanbieder inlevert, met een bestand als het een formulier is (multipart/form-data). */
export class InleverformulierRequest extends LeverInRequest {
  /** Het bestand, alleen in een formulier. */
  @ApiProperty({ type: 'string', format: 'binary', required: false })
  bestand?: unknown;
}

/** Het oordeel over een onderdeel, met de reden. */
export class DeeloordeelRequest {
  @IsIn(ONDERDELEN)
  onderdeel: Onderdeel;

  @IsIn(DEELOORDELEN)
  oordeel: Deeloordeel;

  @IsString()
  @Length(3, 2000)
  @Matches(...ALS_BRIEFTEKST)
  reden: string;
}

/** Dat een ingeleverd onderdeel voldoet, met de reden. */
export class BeoordeelMaatregelonderdeelRequest {
  @IsIn(ONDERDELEN)
  onderdeel: Onderdeel;

  /** Alleen `voldoet`: wat niet voldoet, wordt met het geheel beoordeeld. */
  @IsIn(['voldoet'])
  oordeel: 'voldoet';

  /** Waaruit dat blijkt. De aanbieder leest dit, en het gaat mee in de brief over het geheel. */
  @IsString()
  @Length(3, 2000)
  @Matches(...ALS_BRIEFTEKST)
  reden: string;
}

/** Dat een ingeleverd onderdeel niet voldoet en opnieuw moet komen, met de nieuwe termijn van dat onderdeel. */
export class VraagOnderdeelOpnieuwRequest extends MaatregeltermijnenRequest {
  @IsIn(ONDERDELEN)
  onderdeel: Onderdeel;

  @IsIn(['deels', 'niet'])
  oordeel: 'deels' | 'niet';

  /** Wat er niet goed is. Dit staat in de brief. */
  @IsString()
  @Length(3, 2000)
  @Matches(...ALS_BRIEFTEKST)
  reden: string;
}

/** Nieuwe termijnen voor wat van de maatregel nog niet is gedaan. */
export class NieuweMaatregeltermijnRequest extends MaatregeltermijnenRequest {
  /** Waarom u dit kiest. Dit staat in de brief. */
  @IsString()
  @Length(3, 4000)
  @Matches(...ALS_BRIEFTEKST)
  reden: string;
}

/** Of de maatregel is opgevolgd, per onderdeel en als geheel, en waarom. */
export class BeoordeelOpvolgingRequest {
  /** Elk onderdeel één keer. Van wat u al apart hebt beoordeeld, geldt dat oordeel als u het hier niet noemt. */
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => DeeloordeelRequest)
  onderdelen: DeeloordeelRequest[];

  @IsIn(OORDELEN)
  oordeel: Opvolgingsoordeel;

  @IsString()
  @Length(3, 4000)
  @Matches(...ALS_BRIEFTEKST)
  motivering: string;

  /** Bij `deels_opgevolgd`: meteen een nieuwe termijn voor wat niet voldoet. Dan gaat er één brief. */
  @IsOptional()
  @ValidateNested()
  @Type(() => NieuweMaatregeltermijnRequest)
  nieuweTermijn?: NieuweMaatregeltermijnRequest;
}

/** Waarom wat nog niet is gedaan naar het college gaat. */
export class MaatregelNaarCollegeRequest {
  @IsString()
  @Length(3, 4000)
  reden: string;
}

/** Waarom de maatregel wordt ingetrokken. */
export class TrekMaatregelInRequest {
  @IsString()
  @Length(3, 4000)
  @Matches(...ALS_BRIEFTEKST)
  reden: string;
}
