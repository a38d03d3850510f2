import type { Regeluitkomst } from '@navolgbaar/melding';
import { alsCsvregel, type Csvkop } from '@navolgbaar/platform/csv';
import { createWriteStream, rmSync, type WriteStream } from 'node:fs';
import { once } from 'node:events';

const WOORDEN = {
  geladen: 'wordt geladen',
  al_geladen: 'al geladen',
  dubbel: 'dubbel',
  afgekeurd: 'afgekeurd',
};

/** The first faults are also said on the screen; after these nobody reads on there. */
const OP_SCHERM = 20;

/**
 * A file beside the list: of a trial what would become of each line, else the lines that were not loaded, with the reason
 * and as they stood there, so that they can be mended and loaded by themselves.
 */
export class Regelverslag {
  private readonly pad: string;
  private readonly cellen = new Map<number, readonly string[]>();
  private bestand: WriteStream | null = null;
  private getoond = 0;
  private regels = 0;

  constructor(
    private readonly kop: Csvkop,
    private readonly soort: 'proef' | 'afgekeurd',
  ) {
    this.pad = `${kop.pad}.${soort}.csv`;
    // That of an earlier run says nothing about this one.
    rmSync(this.pad, { force: true });
  }

  /** Keeps the cells of a line until it is known what becomes of it. */
  onthoud(regel: number, cellen: readonly string[]): void {
    this.cellen.set(regel, cellen);
  }

  noteer(regel: number, uitkomst: Regeluitkomst): void {
    const cellen = this.cellen.get(regel) ?? [];
    this.cellen.delete(regel);
    const reden = redenVan(uitkomst);
    if (uitkomst.soort === 'afgekeurd') this.toon(regel, uitkomst);
    if (this.soort === 'proef') {
      const referentie = uitkomst.soort === 'afgekeurd' ? '' : uitkomst.referentie;
      this.schrijf(
        ['regel', 'referentie', 'uitkomst', 'reden'],
        [String(regel), referentie, WOORDEN[uitkomst.soort], reden],
      );
    } else if (uitkomst.soort === 'afgekeurd') {
      const { kolommen } = this.kop;
      this.schrijf([...kolommen, 'reden'], [...kolommen.map((_, i) => cellen[i] ?? ''), reden]);
    }
  }

  async sluit(): Promise<void> {
    if (this.getoond > OP_SCHERM) console.log(`  … en nog ${this.getoond - OP_SCHERM} fouten.`);
    if (!this.bestand) return;
    this.bestand.end();
    await once(this.bestand, 'close');
    console.log(
      this.soort === 'proef'
        ? `Per regel staat in ${this.pad} wat er zou gebeuren.`
        : `${this.regels === 1 ? '1 regel is niet geladen en staat' : `${this.regels} regels zijn niet geladen en staan`} in ${this.pad}.`,
    );
  }

  private toon(regel: number, { fouten }: Extract<Regeluitkomst, { soort: 'afgekeurd' }>): void {
    for (const { kolom, reden } of fouten) {
      this.getoond += 1;
      if (this.getoond <= OP_SCHERM) console.log(`  regel ${regel}, kolom ${kolom}: ${reden}`);
    }
  }

  private schrijf(koppen: readonly string[], cellen: readonly string[]): void {
    const { scheiding } = this.kop;
    if (!this.bestand) {
      // What is in it are the data of people.
      this.bestand = createWriteStream(this.pad, { mode: 0o600 });
      this.bestand.write(`\ufeff${alsCsvregel(koppen, scheiding)}\r\n`);
    }
    this.regels += 1;
    this.bestand.write(`${alsCsvregel(cellen, scheiding)}\r\n`);
  }
}

function redenVan(uitkomst: Regeluitkomst): string {
  if (uitkomst.soort === 'afgekeurd')
    return uitkomst.fouten.map(({ kolom, reden }) => `${kolom}: ${reden}`).join(' ');
  if (uitkomst.soort === 'geladen') return uitkomst.als === 'ontvangen' ? 'open' : '';
  return uitkomst.reden;
}
