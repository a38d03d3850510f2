import { ApiProperty } from '@nestjs/swagger';

/** The form of a token request, for the contract; the controller reads it as RFC 6749 asks. */
export class TokenRequest {
  @ApiProperty({ enum: ['client_credentials'] })
  grant_type: string;

  @ApiProperty({ required: false, description: 'Alleen als er geen Authorization-header is.' })
  client_id?: string;

  @ApiProperty({ required: false, description: 'Alleen als er geen Authorization-header is.' })
  client_secret?: string;

  @ApiProperty({
    required: false,
    description: 'Een deel van de rollen van de client, met spaties ertussen.',
  })
  scope?: string;
}
