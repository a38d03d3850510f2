import { ApiProperty } from '@nestjs/swagger';

/** RFC 6749 §5.1. */
export class TokenResponse {
  @ApiProperty()
  access_token: string;

  @ApiProperty({ enum: ['Bearer'] })
  token_type: string;

  @ApiProperty({ description: 'Hoe lang het token geldt, in seconden.' })
  expires_in: number;

  @ApiProperty({ description: 'De rollen die het token geeft.' })
  scope: string;
}
