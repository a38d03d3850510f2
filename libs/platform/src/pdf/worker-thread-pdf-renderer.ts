import { Worker } from 'node:worker_threads';
import { DomeinFout } from '@navolgbaar/kernel';
import type { PdfDocument } from './document';
import type { Draadantwoord } from './draadberichten';
import { pdfMislukt, tijdVerstreken } from './fouten';
import { PdfRenderer } from './pdf-renderer';

export interface DraadInstellingen {
  /** Entry of the thread; the compiled `pdf-draad.js` unless told otherwise. */
  readonly draadBestand: URL;
  /** Per document, in milliseconds, counted from the moment its turn comes. */
  readonly limietMs: number;
  /** The thread ends after this time without work, in milliseconds. */
  readonly rustMs: number;
  /** Heap of the thread in MB; a document that needs more ends the thread, not the process. */
  readonly geheugenMb: number;
}

const STANDAARD: DraadInstellingen = {
  draadBestand: draadBestand(import.meta.url),
  limietMs: 60_000,
  rustMs: 60_000,
  geheugenMb: 768,
};

/**
 * Renders in one thread of its own, one document at a time in order of arrival. The thread starts with the first
 * document, and does not keep the process alive when it has nothing to do.
 */
export class WorkerThreadPdfRenderer extends PdfRenderer {
  private readonly instellingen: DraadInstellingen;
  private draad: Worker | null = null;
  private rust: NodeJS.Timeout | null = null;
  private wachtrij: Promise<unknown> = Promise.resolve();

  constructor(instellingen: Partial<DraadInstellingen> = {}) {
    super();
    this.instellingen = { ...STANDAARD, ...instellingen };
  }

  override render(document: PdfDocument): Promise<Buffer> {
    const beurt = this.wachtrij.then(() => this.renderNu(document));
    this.wachtrij = beurt.catch(() => undefined);
    return beurt;
  }

  /** True while the thread exists. */
  get actief(): boolean {
    return this.draad !== null;
  }

  /** Ends the thread; called by Nest when the process stops. Work in progress fails with `PDF.MISLUKT`. */
  async onModuleDestroy(): Promise<void> {
    await this.beeindigDraad();
  }

  private async renderNu(document: PdfDocument): Promise<Buffer> {
    const draad = this.neemDraad();
    try {
      const antwoord = await this.vraag(draad, document);
      this.laatRusten(draad);
      return uitAntwoord(antwoord);
    } catch (fout) {
      // After a refusal by a rule the thread is fit; after anything else its state is unknown and it is replaced.
      if (!(fout instanceof DomeinFout) || fout.code === 'PDF.TIJD_VERSTREKEN') await this.beeindigDraad();
      throw fout instanceof DomeinFout ? fout : pdfMislukt(fout);
    }
  }

  private vraag(draad: Worker, document: PdfDocument): Promise<Draadantwoord> {
    const { limietMs } = this.instellingen;
    return new Promise<Draadantwoord>((gelukt, mislukt) => {
      const klaar = (): void => {
        clearTimeout(klok);
        draad.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit');
        // A thread that fails while idle must not bring the process down; its exit is noticed by the next document.
        draad.on('error', () => this.vergeet(draad)).on('exit', () => this.vergeet(draad));
      };
      const bij =
        <Waarde>(gevolg: (waarde: Waarde) => void) =>
        (waarde: Waarde): void => {
          klaar();
          gevolg(waarde);
        };
      const klok = setTimeout(
        bij(() => mislukt(tijdVerstreken(limietMs))),
        limietMs,
      );
      draad.on('message', bij(gelukt));
      draad.on('error', bij(mislukt));
      draad.on(
        'exit',
        bij((code: number) => mislukt(new Error(`Tekendraad gestopt met code ${code}`))),
      );
      draad.postMessage(document);
    });
  }

  private neemDraad(): Worker {
    if (this.rust) clearTimeout(this.rust);
    const { draadBestand, geheugenMb } = this.instellingen;
    this.draad ??= new Worker(draadBestand, {
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: geheugenMb },
    });
    this.draad.ref();
    return this.draad;
  }

  private laatRusten(draad: Worker): void {
    draad.unref();
    this.rust = setTimeout(() => void this.beeindigDraad(), this.instellingen.rustMs);
    this.rust.unref();
  }

  private vergeet(draad: Worker): void {
    if (this.draad === draad) this.draad = null;
  }

  private async beeindigDraad(): Promise<void> {
    if (this.rust) clearTimeout(this.rust);
    const { draad } = this;
    this.draad = null;
    await draad?.terminate();
  }
}

function uitAntwoord(antwoord: Draadantwoord): Buffer {
  switch (antwoord.soort) {
    case 'gelukt':
      return Buffer.from(antwoord.inhoud.buffer);
    case 'geweigerd':
      throw new DomeinFout(antwoord.code, antwoord.details);
    case 'mislukt':
      throw new Error(antwoord.melding);
  }
}

/** A thread needs JavaScript: beside this file when compiled, and in `dist/` when this runs from the source (tests). */
function draadBestand(hier: string): URL {
  const bestand = new URL('./pdf-draad.js', hier);
  if (hier.endsWith('.ts'))
    bestand.pathname = bestand.pathname.replace('/libs/platform/', '/dist/libs/platform/');
  return bestand;
}
