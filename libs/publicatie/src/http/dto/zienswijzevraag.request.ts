import { PaginaRequest } from '@navolgbaar/platform/http';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { STREKKINGEN, type Zienswijze } from '../../domain/zienswijze';
import { ZIENSWIJZEVRAAGSTATUSSEN, type Zienswijzevraagstatus } from '../../domain/zienswijzevraag';

/** Filters van wat u over openbaarmaking wordt gevraagd. */
export class ZienswijzevragenRequest extends PaginaRequest {
  @IsOptional()
  @IsIn(ZIENSWIJZEVRAAGSTATUSSEN)
  status?: Zienswijzevraagstatus;
}

/** Wat u ervan vindt dat het rapport openbaar wordt. */
export class GeefZienswijzeRequest {
  @IsIn(STREKKINGEN)
  strekking: Zienswijze['strekking'];

  /** Uw uitleg. Verplicht bij bezwaar. */
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  inhoud?: string;

  /** Bestanden die u hierbij hebt toegevoegd. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  documentIds?: string[];
}
