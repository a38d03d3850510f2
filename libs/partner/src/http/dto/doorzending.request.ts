import { PaginaRequest } from '@navolgbaar/platform/http';
import { OmitType } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { DOORZENDSTATUSSEN, type Doorzendstatus } from '../../domain/doorzending-status';

const DAG = /^\d{4}-\d{2}-\d{2}$/;
const DAGFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };

/** Filters van de lijst met doorzendingen. */
export class DoorzendingenRequest extends PaginaRequest {
  /** Zonder: wat nog geen uitkomst heeft. */
  @IsOptional()
  @IsIn([...DOORZENDSTATUSSEN, 'alle'])
  status?: Doorzendstatus | 'alle';

  /** Alleen aan deze ketenpartner. */
  @IsOptional()
  @IsUUID()
  partnerId?: string;

  /** Alleen uit deze melding. */
  @IsOptional()
  @IsUUID()
  meldingId?: string;
}

/** Dezelfde filters, voor een bestand met de hele lijst. */
export class DoorzendingenExportRequest extends OmitType(DoorzendingenRequest, [
  'vanaf',
  'aantal',
] as const) {}

/** Wat de ander deed of zei, of hoe u het de afzender vertelde. */
export class VolgDoorzendingRequest {
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true, strictSeparator: true }, DAGFOUT)
  op: string;

  @IsString()
  @Length(3, 4000)
  tekst: string;
}

/** Filters van de lijst met verstrekkingen. */
export class VerstrekkingenRequest extends PaginaRequest {
  /** Alleen uit deze melding. */
  @IsOptional()
  @IsUUID()
  meldingId?: string;

  @IsOptional()
  @IsUUID()
  zaakId?: string;

  /** Alleen wat is verstrekt, of alleen wat is geweigerd. */
  @IsOptional()
  @IsIn(['verstrekt', 'geweigerd'])
  besluit?: 'verstrekt' | 'geweigerd';
}

/** Dezelfde filters, voor een bestand met de hele lijst. */
export class VerstrekkingenExportRequest extends OmitType(VerstrekkingenRequest, [
  'vanaf',
  'aantal',
] as const) {}
