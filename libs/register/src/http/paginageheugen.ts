import { Injectable } from '@nestjs/common';
import { type Klaarpagina, alsKlaarpagina } from '@navolgbaar/platform/http';
import { Registerlezer } from '../application/ports/register';

const MEESTE_BYTES = 16_000_000;
/** What is withdrawn is gone within this time, in every process. */
const KORT_MS = 10;

/**
 * Pages of the register as they were made, as long as nothing in the register changed. That is asked once for all who
 * come while the question before it is under way.
 */
@Injectable()
export class Paginageheugen {
  private bij = '';
  private bytes = 0;
  private paginas = new Map<string, Klaarpagina>();
  private gevraagdOp = -Infinity;
  private lopend: Promise<string> | null = null;
  private volgend: Promise<string> | null = null;

  constructor(private readonly register: Registerlezer) {}

  /** @param maak reads what it shows itself, after this call began; null for a page that is not there */
  async haal(
    sleutel: string,
    maak: () => Promise<string | null>,
    type?: string,
  ): Promise<Klaarpagina | null> {
    const stand = await this.stand();
    const eerder = this.paginas.get(sleutel);
    if (eerder) return eerder;
    const tekst = await maak();
    if (tekst === null) return null;
    const pagina = alsKlaarpagina(tekst, type);
    if (stand === this.bij) this.bewaar(sleutel, pagina);
    return pagina;
  }

  /** A page that was made before. Only good while `isBij`. */
  eerder(sleutel: string): Klaarpagina | undefined {
    return this.paginas.get(sleutel);
  }

  /** Whether it was asked just now what changed. */
  get isBij(): boolean {
    return performance.now() - this.gevraagdOp < KORT_MS;
  }

  /** Forgets what changed. */
  async werkBij(): Promise<void> {
    await this.stand();
  }

  private vergeet(stand: string): void {
    this.bij = stand;
    this.bytes = 0;
    this.paginas = new Map();
  }

  /** The oldest ones go first. */
  private bewaar(sleutel: string, pagina: Klaarpagina): void {
    if (pagina.inhoud.length > MEESTE_BYTES || this.paginas.has(sleutel)) return;
    this.paginas.set(sleutel, pagina);
    this.bytes += pagina.inhoud.length;
    for (const [oudste, { inhoud }] of this.paginas) {
      if (this.bytes <= MEESTE_BYTES) return;
      this.paginas.delete(oudste);
      this.bytes -= inhoud.length;
    }
  }

  /** An answer to a question that was asked after this call, so that no change before it is missed. */
  private stand(): Promise<string> {
    if (!this.lopend) return this.vraag();
    this.volgend ??= this.lopend.then(
      () => this.vraag(),
      () => this.vraag(),
    );
    return this.volgend;
  }

  private vraag(): Promise<string> {
    this.volgend = null;
    const vraag = this.vraagRegister().finally(() => {
      if (this.lopend === vraag) this.lopend = null;
    });
    this.lopend = vraag;
    return vraag;
  }

  /** Forgets what changed, and notes when was asked: an answer tells of nothing that happened after that. */
  private async vraagRegister(): Promise<string> {
    const nu = performance.now();
    const stand = await this.register.stand();
    if (stand !== this.bij) this.vergeet(stand);
    this.gevraagdOp = nu;
    return stand;
  }
}
