import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** For the contract: the fields are read as the form server sends them, and unknown ones are left alone. */
export class FormulierinzendingRequest {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'De antwoorden, op hun sleutel. Een bestand is `file_name` met `content` in base64.',
  })
  values: Record<string, unknown>;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'JSON-schema van de antwoorden, met de vragen als `title`.',
  })
  values_schema?: Record<string, unknown>;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Ten minste `form_id`, en `public_reference` of `submission_id`.',
  })
  metadata: Record<string, unknown>;

  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  metadata_schema?: Record<string, unknown>;
}
