import { ApiProperty } from '@nestjs/swagger';
import { PaginaRequest } from '@navolgbaar/platform/http';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';

const SOORT = /^[a-z][a-z0-9-]*$/;

/** Which audit lines are asked for. */
export class AuditregelsRequest extends PaginaRequest {
  /** Soort object, zoals `melding`. Alleen samen met `objectId`. */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  @Matches(SOORT, { message: 'Gebruik kleine letters, cijfers en streepjes.' })
  @ApiProperty({ required: false })
  object?: string;

  /** Kenmerk van het object. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @ApiProperty({ required: false })
  objectId?: string;
}

/** One audit line: who did what, to what, from where, when and with which result (BIO2 8.15.01). */
export class AuditregelResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  /** Tijdstip van de handeling. */
  @ApiProperty({ format: 'date-time' })
  tijdstip: string;

  @ApiProperty({ example: 'melding:registreren' })
  handeling: string;

  @ApiProperty({ example: 'melding' })
  object: string;

  @ApiProperty()
  objectId: string;

  @ApiProperty({ enum: ['gelukt', 'geweigerd'] })
  resultaat: string;

  @ApiProperty({ enum: ['gebruiker', 'client', 'systeem', 'loket'] })
  actorSoort: string;

  /** Gebruiker die handelde; leeg als het systeem zelf handelde. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  actorId: string | null;

  /** Netwerkadres of proces waar de handeling vandaan kwam. */
  @ApiProperty({ type: String, nullable: true })
  herkomst: string | null;

  /** Namen van de velden die zijn gelezen of gewijzigd, nooit hun inhoud. */
  @ApiProperty({ type: [String] })
  velden: string[];

  @ApiProperty()
  correlatieId: string;

  /** Volgnummer in de verzegelde keten; leeg zolang de regel nog niet verzegeld is. */
  @ApiProperty({ type: Number, nullable: true })
  volgnr: number | null;

  /** Hoe wie handelde nu heet. De naam staat niet in het auditspoor zelf; leeg als zij niet bekend is. */
  @ApiProperty({ type: String, nullable: true })
  actorNaam: string | null;

  /** Hoe de gebruiker heet over wie het gaat; leeg als het over iets anders gaat. */
  @ApiProperty({ type: String, nullable: true })
  objectNaam: string | null;
}

/** One page of audit lines, the newest first. */
export class AuditregelsResponse {
  @ApiProperty({ type: [AuditregelResponse] })
  resultaten: AuditregelResponse[];

  /** Waar de volgende bladzijde begint; leeg op de laatste. */
  @ApiProperty({ type: String, nullable: true })
  volgende: string | null;
}

/** The state of the chain of one organisation. */
export class AuditketenResponse {
  @ApiProperty({ format: 'uuid' })
  organisatieId: string;

  /** Aantal verzegelde regels, en zo het nummer van de laatste. */
  @ApiProperty()
  volgnr: number;

  /** Hash van de laatste verzegelde regel, 64 hexadecimale tekens; leeg bij een lege keten. */
  @ApiProperty({ type: String, nullable: true })
  hash: string | null;

  /** Nummer van de laatste regel die buiten de databank is vastgelegd. */
  @ApiProperty({ type: Number, nullable: true })
  ankerVolgnr: number | null;

  /** Wanneer dat was. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  ankerOp: string | null;

  /** Aantal regels dat nog op verzegeling wacht. */
  @ApiProperty()
  onverzegeld: number;

  /** Tijdstip van de oudste daarvan. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  oudsteOnverzegeld: string | null;
}

/** The chains that the reader may see: the one of its organisation. */
export class AuditketensResponse {
  @ApiProperty({ type: [AuditketenResponse] })
  resultaten: AuditketenResponse[];
}
