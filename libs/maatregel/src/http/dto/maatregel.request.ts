import { LadderkeuzeRequest } from '@navolgbaar/interventieladder';
import { ApiProperty, OmitType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
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
  OORDELEN,
  type Onderdeel,
  type Opvolgingsoordeel,
  VIM_UITZONDERINGEN,
  type VimUitzondering,
  WETTEN,
  type Wet,
} from '../../domain/soorten';

// What goes into a letter may not look like a field of the letter.
const BRIEFTEKST = /^(?!.*(\{\{|\}\}))/s;
const BRIEFFOUT = { message: 'Gebruik geen dubbele accolades.' };
const DUUR = /^P[1-9]\d{0,2}[DWM]$/;
const DUURFOUT = { message: 'Geef een aantal dagen, weken of maanden, zoals P4W voor vier weken.' };

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

/** Een adviserende of stimulerende maatregel. */
export class LegMaatregelOpRequest extends LadderkeuzeRequest {
  @IsIn(MAATREGELSOORTEN)
  soort: Maatregelsoort;

  /** Aan welke aanbieder van de zaak. Verplicht als er meer zijn. */
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  /** De wet van het deel waarover de maatregel gaat. Zonder: de wet van de zaak. */
  @IsOptional()
  @IsIn(WETTEN)
  wet?: Wet;

  /** Wat de aanbieder moet doen. */
  @IsString()
  @Length(3, 4000)
  @Matches(BRIEFTEKST, BRIEFFOUT)
  omschrijving: string;

  /** Aan welke eis niet of niet volledig wordt voldaan, en waaruit dat blijkt. */
  @IsString()
  @Length(3, 4000)
  @Matches(BRIEFTEKST, BRIEFFOUT)
  onderbouwing: string;

  /** Wat de maatregel moet bereiken, in gewone taal. */
  @IsString()
  @Length(3, 2000)
  @Matches(BRIEFTEKST, BRIEFFOUT)
  doel: string;

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

  /** Tijd voor het plan van aanpak, als ISO 8601-duur. */
  @IsOptional()
  @Matches(DUUR, DUURFOUT)
  termijnPlan?: string;

  /** Tijd voor de invoering van het plan, als ISO 8601-duur. */
  @IsOptional()
  @Matches(DUUR, DUURFOUT)
  termijnInvoering?: string;

  /** Tijd voor de informatie over de voortgang, als ISO 8601-duur. */
  @IsOptional()
  @Matches(DUUR, DUURFOUT)
  termijnVoortgang?: string;
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

/** Of de maatregel is opgevolgd, en waarom. */
export class BeoordeelOpvolgingRequest {
  @IsIn(OORDELEN)
  oordeel: Opvolgingsoordeel;

  @IsString()
  @Length(3, 4000)
  motivering: string;
}

/** Waarom de maatregel wordt ingetrokken. */
export class TrekMaatregelInRequest {
  @IsString()
  @Length(3, 4000)
  @Matches(BRIEFTEKST, BRIEFFOUT)
  reden: string;
}
