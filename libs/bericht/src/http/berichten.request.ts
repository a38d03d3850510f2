import { PaginaRequest } from '@navolgbaar/platform/http';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import type { Berichtstatus } from '../domain/bericht';

/** Which messages are asked for. */
export class BerichtenRequest extends PaginaRequest {
  /** Alleen berichten bij dit object. */
  @IsOptional()
  @IsUUID()
  objectId?: string;

  /** Alleen berichten met deze status. */
  @IsOptional()
  @IsIn(['voorgenomen', 'aangeboden', 'bevestigd', 'mislukt'])
  status?: Berichtstatus;
}
