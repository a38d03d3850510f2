import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Configuratie } from '@navolgbaar/platform/config';
import { Gezondheid, Logboek } from '@navolgbaar/platform/observability';
import { Virusscanner } from '../../application/ports/virusscanner';

/**
 * Tells whoever runs the installation that there is no scanner or that it does not answer. The process stays ready: what
 * is not checked is held, and all other work goes on.
 */
@Injectable()
export class Scannerwacht implements OnApplicationBootstrap {
  constructor(
    private readonly scanner: Virusscanner,
    private readonly configuratie: Configuratie,
    private readonly gezondheid: Gezondheid,
    private readonly logboek: Logboek,
  ) {}

  onApplicationBootstrap(): void {
    const { modus, bestanden } = this.configuratie;
    if (!this.scanner.aanwezig && modus !== 'productie') return;
    this.gezondheid.voegToe({
      naam: 'virusscanner',
      noodzakelijk: false,
      controleer: async () => {
        await this.scanner.leeft();
        return {};
      },
    });
    if (this.scanner.aanwezig) return;
    this.logboek.warn(
      { zonderControle: bestanden.zonderControle },
      bestanden.zonderControle
        ? 'geen virusscanner: bestanden gaan ongecontroleerd naar buiten (BESTANDEN_ZONDER_CONTROLE=ja)'
        : 'geen virusscanner: bestanden van buiten blijven gesloten; stel CLAMD_ADRES in',
    );
  }
}
