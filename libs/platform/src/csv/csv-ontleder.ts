import type { Scheiding } from './csv';

export interface Csvrij {
  /** Line in the file on which it ends; line 1 is the heading. */
  readonly regel: number;
  readonly cellen: readonly string[];
}

/** A file that is no CSV any more from this line on. */
export class CsvFout extends Error {
  constructor(
    readonly regel: number,
    readonly reden: string,
  ) {
    super(`regel ${regel}: ${reden}`);
    this.name = 'CsvFout';
  }
}

const AANHALING = 34;

/**
 * Takes CSV apart as it comes in (RFC 4180): cells between quotes may hold separators and line ends, and a quote that is
 * written twice. Our own, since a list of a hundred thousand lines is read twice: looking for the next line end and
 * splitting there costs a fifth of a parser that looks at each character.
 */
export class CsvOntleder {
  private rest = '';
  private regels = 0;

  constructor(private readonly scheiding: Scheiding) {}

  /** The rows that are complete with this piece. @throws CsvFout */
  *voeg(stuk: string): Generator<Csvrij> {
    yield* this.lees(this.rest + stuk, false);
  }

  /** What is left at the end. @throws CsvFout */
  *sluit(): Generator<Csvrij> {
    yield* this.lees(this.rest, true);
  }

  private *lees(tekst: string, einde: boolean): Generator<Csvrij> {
    let begin = 0;
    while (begin < tekst.length) {
      const regeleinde = tekst.indexOf('\n', begin);
      if (regeleinde < 0 && !einde) break;
      const tot = regeleinde < 0 ? tekst.length : regeleinde;
      const quote = tekst.indexOf('"', begin);
      if (quote < 0 || quote > tot) {
        this.regels += 1;
        const regel = tekst.slice(begin, tekst.charCodeAt(tot - 1) === 13 && tot > begin ? tot - 1 : tot);
        begin = tot + 1;
        yield { regel: this.regels, cellen: regel.split(this.scheiding) };
        continue;
      }
      const rij = this.metAanhaling(tekst, begin, einde);
      if (!rij) break;
      begin = rij.na;
      this.regels += rij.regels;
      yield { regel: this.regels, cellen: rij.cellen };
    }
    this.rest = tekst.slice(begin);
  }

  /** One row that has a quote in it, or null when it goes on in the next piece. */
  private metAanhaling(tekst: string, begin: number, einde: boolean) {
    const cellen: string[] = [];
    let hier = begin;
    let regels = 1;
    for (;;) {
      let cel: string;
      if (tekst.charCodeAt(hier) === AANHALING) {
        const dicht = sluitend(tekst, hier + 1);
        // The last quote of a piece may be the first of two.
        if (dicht < 0 || (dicht === tekst.length - 1 && !einde)) {
          if (!einde) return null;
          if (dicht < 0) throw this.fout('Er staat een aanhalingsteken dat niet wordt gesloten.');
        }
        cel = tekst.slice(hier + 1, dicht).replaceAll('""', '"');
        for (let i = tekst.indexOf('\n', hier); i >= 0 && i < dicht; i = tekst.indexOf('\n', i + 1))
          regels += 1;
        hier = dicht + 1;
      } else {
        let tot = hier;
        while (tot < tekst.length && tekst[tot] !== this.scheiding && tekst[tot] !== '\n') tot += 1;
        if (tot === tekst.length && !einde) return null;
        cel = tekst.slice(hier, tot);
        if (tekst[tot] !== this.scheiding && cel.endsWith('\r')) cel = cel.slice(0, -1);
        hier = tot;
      }
      cellen.push(cel);
      if (tekst[hier] === this.scheiding) {
        hier += 1;
        continue;
      }
      if (tekst[hier] === '\r' && tekst[hier + 1] === '\n') hier += 1;
      if (hier >= tekst.length) return einde ? { cellen, regels, na: hier + 1 } : null;
      if (tekst[hier] === '\n') return { cellen, regels, na: hier + 1 };
      if (tekst[hier] === '\r' && hier === tekst.length - 1 && !einde) return null;
      throw this.fout('Na een aanhalingsteken dat sluit, staat er nog iets in dezelfde cel.');
    }
  }

  private fout(reden: string): CsvFout {
    return new CsvFout(this.regels + 1, reden);
  }
}

/** Where the quote stands that closes, past those that are written twice. */
function sluitend(tekst: string, vanaf: number): number {
  for (let i = tekst.indexOf('"', vanaf); i >= 0; i = tekst.indexOf('"', i + 2))
    if (tekst.charCodeAt(i + 1) !== AANHALING) return i;
  return -1;
}
