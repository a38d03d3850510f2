import { PaginaRequest } from '@navolgbaar/platform/http';
import { IsOptional, IsUUID } from 'class-validator';

export class CollegestukkenRequest extends PaginaRequest {
  /** Alleen wat van dit rapport, advies of bericht is gedeeld. */
  @IsOptional()
  @IsUUID()
  objectId?: string;
}
