const KOP = 8 * 1024;
/** Room for the table of contents of an office file; the largest real ones stay below a tenth of it. */
const STAART = 1024 * 1024;

/** What the content check looks at: start, end, size and whether it can be text. */
export interface Inhoudsbeeld {
  readonly kop: Uint8Array;
  readonly staart: Uint8Array;
  readonly grootte: number;
  readonly isTekst: boolean;
}

/** Looks along while a file streams by, with a bounded amount of memory. */
export class Inhoudsproef {
  private kop: Uint8Array = new Uint8Array(0);
  private laatste: Uint8Array[] = [];
  private inLaatste = 0;
  private grootte = 0;
  private isTekst = true;

  /** Takes the next bytes; they may not change afterwards. */
  voeg(stuk: Uint8Array): void {
    this.grootte += stuk.length;
    if (this.kop.length < KOP) this.kop = plak([this.kop, stuk.subarray(0, KOP - this.kop.length)]);
    this.laatste.push(stuk);
    this.inLaatste += stuk.length;
    for (
      let eerste = this.laatste[0];
      eerste && this.inLaatste - eerste.length >= STAART;
      eerste = this.laatste[0]
    ) {
      this.inLaatste -= eerste.length;
      this.laatste.shift();
    }
    this.isTekst &&= !stuk.some(isStuurteken);
  }

  beeld(): Inhoudsbeeld {
    return {
      kop: this.kop,
      staart: plak(this.laatste).subarray(-STAART),
      grootte: this.grootte,
      isTekst: this.isTekst && this.grootte > 0,
    };
  }
}

/** Control characters do not occur in text, except tab, line feed, form feed and carriage return. */
function isStuurteken(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d;
}

function plak(stukken: readonly Uint8Array[]): Uint8Array {
  const samen = new Uint8Array(stukken.reduce((som, stuk) => som + stuk.length, 0));
  let plek = 0;
  for (const stuk of stukken) {
    samen.set(stuk, plek);
    plek += stuk.length;
  }
  return samen;
}
