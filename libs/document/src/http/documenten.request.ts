import { IsUUID, Matches } from 'class-validator';

/** Whose documents are asked for. */
export class DocumentenRequest {
  /** Soort object, bijvoorbeeld `zaak` of `opdracht`. */
  @Matches(/^[a-z][a-z-]{0,39}$/, { message: 'Noem het soort object, bijvoorbeeld zaak.' })
  object: string;

  @IsUUID()
  objectId: string;
}
