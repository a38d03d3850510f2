import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Controleer } from './controleer.decorator';
import {
  controleerDuur,
  controleerExtraVrijeDagen,
  controleerJaNee,
  controleerRichting,
  controleerStart,
  controleerWerkdagen,
} from './controles';

/** What to compute. Either `duur` or `werkdagen` is given, never both; the checks say so. */
export class TermijnberekeningRequest {
  @ApiProperty({
    type: String,
    description:
      'De dag van de gebeurtenis waarna de termijn begint (jjjj-mm-dd). Deze dag telt zelf niet mee. Voor een termijn in uren: een tijdstip met tijdverschil.',
    example: '2026-04-03',
  })
  @Controleer(controleerStart)
  start!: string;

  @ApiPropertyOptional({
    type: String,
    description:
      'De lengte: PnD (dagen), PnW (weken), PnM (maanden), PnY (jaren) of PTnH (uren). Geef dit of werkdagen.',
    example: 'P6W',
    pattern: '^P([0-9]+[DWMY]|T[0-9]+H)$',
  })
  @Controleer(controleerDuur)
  duur?: string;

  @ApiPropertyOptional({
    type: 'integer',
    description: 'De lengte in werkdagen. Geef dit of duur.',
    example: 3,
    minimum: 1,
    maximum: 1000,
  })
  @Controleer(controleerWerkdagen)
  werkdagen?: number;

  @ApiPropertyOptional({
    type: Boolean,
    description:
      'Of de Algemene termijnenwet wordt toegepast. Zonder keuze: ja bij een duur, nee bij werkdagen.',
    example: true,
  })
  @Controleer(controleerJaNee)
  awt?: boolean;

  @ApiPropertyOptional({
    enum: ['vooruit', 'terug'],
    description: 'Vooruit tellen vanaf start, of terugtellen vanaf start.',
    default: 'vooruit',
  })
  @Controleer(controleerRichting)
  richting?: 'vooruit' | 'terug';

  @ApiPropertyOptional({
    type: Boolean,
    description:
      'Of Goede Vrijdag als werkdag telt. Werkt alleen bij werkdagen, en nooit als de Algemene termijnenwet wordt toegepast.',
    default: false,
  })
  @Controleer(controleerJaNee)
  goedeVrijdagIsWerkdag?: boolean;

  @ApiPropertyOptional({
    type: String,
    isArray: true,
    maxItems: 366,
    description:
      'Extra dagen die bij koninklijk besluit met een feestdag zijn gelijkgesteld (jjjj-mm-dd). Geen lokale sluitingsdagen: dat zijn voor de wet gewone dagen.',
    example: ['2029-05-11'],
  })
  @Controleer(controleerExtraVrijeDagen)
  extraVrijeDagen?: string[];
}
