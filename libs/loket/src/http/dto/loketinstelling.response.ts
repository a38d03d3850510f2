import { ApiProperty } from '@nestjs/swagger';

/** De instelling zoals zij nu is. */
export class LoketinstellingResponse {
  open: boolean;

  email: string;

  telefoon: string;

  @ApiProperty({ type: String, nullable: true })
  postadres: string | null;

  @ApiProperty({ type: String, nullable: true })
  fgEmail: string | null;

  /** 0: nog niemand heeft iets ingesteld. */
  versie: number;

  /** Wanneer dit zo is ingesteld. Leeg zolang nog niemand iets heeft ingesteld. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  gewijzigdOp: string | null;

  /** Wie dit zo instelde. */
  @ApiProperty({ type: String, nullable: true })
  gewijzigdDoorNaam: string | null;
}
