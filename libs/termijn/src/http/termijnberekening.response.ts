import { ApiProperty } from '@nestjs/swagger';

export class HerleidingstapResponse {
  @ApiProperty({
    type: String,
    description: 'Wat er is gedaan, in gewone taal.',
    example:
      'De laatste dag, vrijdag 15 mei 2026, is een dag die bij koninklijk besluit met een feestdag is gelijkgesteld.',
  })
  stap!: string;

  @ApiProperty({
    type: String,
    description: 'De bron: het artikel of de regel.',
    example: 'Algemene termijnenwet art. 1 lid 1',
  })
  bron!: string;
}

export class TermijnberekeningResponse {
  @ApiProperty({
    type: String,
    description:
      'De laatste dag van de termijn (jjjj-mm-dd). Bij een termijn in uren: het tijdstip, in Nederlandse tijd met tijdverschil.',
    example: '2026-05-18',
  })
  uiterlijk!: string;

  @ApiProperty({
    type: String,
    description: 'De laatste dag vóór toepassing van de Algemene termijnenwet.',
    example: '2026-05-15',
  })
  ruw!: string;

  @ApiProperty({
    type: () => HerleidingstapResponse,
    isArray: true,
    description: 'Hoe de uitkomst tot stand kwam, stap voor stap.',
  })
  herleiding!: HerleidingstapResponse[];

  @ApiProperty({
    type: String,
    isArray: true,
    description: 'Wat u moet weten voordat u op de uitkomst vertrouwt. Meestal leeg.',
    example: [],
  })
  waarschuwingen!: string[];
}
