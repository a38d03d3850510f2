import {
  IsISO8601,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import {
  IsBehandelaarfilter,
  IsSorteerwijze,
  PaginaRequest,
  type Sorteerwijze,
} from '@navolgbaar/platform/http';
import { OmitType } from '@nestjs/swagger';
import { TERMIJNSORTERINGEN } from '../../application/queries/termijnen.query';
import { EIGENAREN } from '../../domain/definitie';

/** Van welke zaak of welk stuk u de termijnen wilt zien: geef een van de twee. */
export class TermijnenRequest {
  @ValidateIf(({ objectId }: TermijnenRequest) => objectId === undefined)
  @IsUUID()
  zaakId?: string;

  /** Bijvoorbeeld een melding. */
  @IsOptional()
  @IsUUID()
  objectId?: string;
}

/** Filters van de lijst met lopende termijnen. */
export class OpenTermijnenRequest extends PaginaRequest {
  /** Wie het behandelt: het kenmerk van een collega, of `niemand`. */
  @IsBehandelaarfilter()
  behandelaarId?: string;

  /** `ja`: alleen termijnen waarvan de laatste dag voorbij is. */
  @IsOptional()
  @IsIn(['ja'])
  teLaat?: 'ja';

  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  /** Wie aan zet is. */
  @IsOptional()
  @IsIn(EIGENAREN)
  eigenaar?: (typeof EIGENAREN)[number];

  @IsSorteerwijze(TERMIJNSORTERINGEN, 'Zonder: `uiterlijk`, wat het eerst eindigt bovenaan.')
  sorteer?: Sorteerwijze<(typeof TERMIJNSORTERINGEN)[number]>;
}

/** Dezelfde filters, voor een bestand met de hele lijst. */
export class OpenTermijnenExportRequest extends OmitType(OpenTermijnenRequest, [
  'vanaf',
  'aantal',
] as const) {}

/** De filters die voor elk tabblad gelden. De behandelaar geldt alleen voor wat te laat is. */
export class OpenTermijnenAantallenRequest extends OmitType(OpenTermijnenExportRequest, [
  'teLaat',
  'sorteer',
] as const) {}

const DAGVORM = { message: 'Schrijf de dag als jjjj-mm-dd, bijvoorbeeld 2026-04-03.' };

/** Welk deel van de agenda u wilt zien. */
export class AgendaRequest {
  /** De eerste dag. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DAGVORM)
  van: string;

  /** De laatste dag; ten hoogste 62 dagen bij elkaar. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DAGVORM)
  tot: string;

  /** Alleen de termijnen van deze behandelaar. */
  @IsOptional()
  @IsUUID()
  behandelaarId?: string;
}

/** Waarom de berichten over een verstreken termijn stoppen. */
export class StopEscalatieRequest {
  /** Wat er is afgesproken, of waarom verdere berichten niet nodig zijn. */
  @IsString()
  @Length(3, 2000)
  reden: string;
}

export const DATUMFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };
const DUURVORM = { message: 'Schrijf de duur als PnD, PnW, PnM of PnY, bijvoorbeeld P2W voor twee weken.' };

/** Hoeveel langer. */
export class LengteRequest {
  /** Een duur als P2W. Geef dit of werkdagen. */
  @IsOptional()
  @Matches(/^P\d{1,4}[DWMY]$/, DUURVORM)
  duur?: string;

  /** Een aantal werkdagen. Geef dit of duur. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  werkdagen?: number;
}

/** Met hoeveel u de termijn verlengt, en waarom. */
export class VerlengTermijnRequest extends LengteRequest {
  /** Waarom de termijn langer wordt. De aanbieder kan dit lezen. */
  @IsString()
  @Length(3, 2000)
  reden: string;
}

/** Waarom de termijn stil gaat staan of weer gaat lopen, en sinds wanneer. */
export class StilstandRequest {
  /** De dag van het besluit. Zonder: vandaag. */
  @IsOptional()
  @IsISO8601({ strict: true }, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  op?: string;

  /** De reden staat bij de berekening en is ook voor de aanbieder te lezen. */
  @IsString()
  @Length(3, 2000)
  reden: string;
}

/** Vanaf welke dag u de termijn weer zou laten lopen. */
export class HervattingRequest {
  /** Zonder: vandaag. */
  @IsOptional()
  @IsISO8601({ strict: true }, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  op?: string;
}
