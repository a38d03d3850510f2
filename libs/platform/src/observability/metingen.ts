import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** What this process counts, in the format of Prometheus at `/metrics`. */
export class Metingen {
  readonly register = new Registry();

  readonly verzoeken = new Histogram({
    name: 'nav_http_duur_seconden',
    help: 'Duur van verzoeken per route en status',
    labelNames: ['methode', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.register],
  });
  readonly taken = new Counter({
    name: 'nav_taken_totaal',
    help: 'Uitgevoerde taken per verwerker en uitkomst',
    labelNames: ['verwerker', 'uitkomst'],
    registers: [this.register],
  });
  readonly outboxWachtend = new Gauge({
    name: 'nav_outbox_wachtend',
    help: 'Gebeurtenissen die nog niet zijn aangeboden',
    registers: [this.register],
  });
  readonly outboxOudste = new Gauge({
    name: 'nav_outbox_oudste_seconden',
    help: 'Leeftijd van de oudste gebeurtenis die nog niet is aangeboden',
    registers: [this.register],
  });

  constructor() {
    collectDefaultMetrics({ register: this.register });
  }
}
