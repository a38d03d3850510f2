import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Logboek } from '@navolgbaar/platform/observability';
import { Foutdemper, Tijdlus } from '@navolgbaar/platform/queue';
import { Verankeraar } from './verankeraar';
import { Verzegelaar } from './verzegelaar';

const SECONDE = 1_000;
const KWARTIER = 15 * 60 * SECONDE;

/**
 * Seals every second and anchors every quarter of an hour, in the worker. By a timer of its own and not by the queue:
 * the chain must go on when Redis is gone.
 */
@Injectable()
export class Auditlussen implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly lussen: readonly Tijdlus[];

  constructor(verzegelaar: Verzegelaar, verankeraar: Verankeraar, log: Logboek) {
    const demper = new Foutdemper(log);
    this.lussen = [
      new Tijdlus({
        rustMs: SECONDE,
        werk: () => verzegelaar.verzegelAlles(),
        opFout: (fout) => demper.meld('audit-verzegelaar', fout),
      }),
      new Tijdlus({
        rustMs: KWARTIER,
        werk: async () => {
          await verankeraar.verankerAlles();
          return false;
        },
        opFout: (fout) => demper.meld('audit-verankeraar', fout),
      }),
    ];
  }

  onApplicationBootstrap(): void {
    for (const lus of this.lussen) lus.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.lussen.map((lus) => lus.stop()));
  }
}
