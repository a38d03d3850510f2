import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Gezondheid, Metingen } from '@navolgbaar/platform/observability';
import { Gauge } from 'prom-client';
import { Postvakhouders } from '../application/ports/postvakstanden';

/** Tells whoever runs the installation that a mailbox cannot be read. The process stays ready: all other work goes on. */
@Injectable()
export class Postvakwacht implements OnApplicationBootstrap {
  constructor(
    private readonly houders: Postvakhouders,
    private readonly gezondheid: Gezondheid,
    private readonly metingen: Metingen,
  ) {}

  onApplicationBootstrap(): void {
    const { houders } = this;
    this.gezondheid.voegToe({
      naam: 'postvakken',
      noodzakelijk: false,
      controleer: async () => {
        const { mislukt, achtergebleven } = await houders.storing();
        if (mislukt + achtergebleven > 0) throw new Error('Er is een postvak dat niet te lezen is.');
        return {};
      },
    });
    const meet = (name: string, help: string, wat: 'mislukt' | 'achtergebleven') =>
      new Gauge({
        ...{ name, help, registers: [this.metingen.register] },
        async collect() {
          this.set((await houders.storing())[wat]);
        },
      });
    meet('nav_postvakken_mislukt', 'Postvakken die niet te lezen zijn', 'mislukt');
    meet('nav_postvakken_achtergebleven', 'E-mails die niet bewaard konden worden', 'achtergebleven');
  }
}
