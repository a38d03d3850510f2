/** Deeper than anything that a framework says. */
const DIEPST = 8;
const TEKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+|\n/g;

interface Laag {
  readonly pad: string;
  readonly lijst: boolean;
  plaats: number;
  sleutel: string | null;
}

/**
 * On which line each value of a JSON text stands, by its path: a person looks for a fault in a file, not in an object.
 * @param tekst well-formed JSON @returns null when it goes deeper than a framework can
 */
export function regelsPerPad(tekst: string): ReadonlyMap<string, number> | null {
  const regels = new Map<string, number>();
  const lagen: Laag[] = [];
  let regel = 1;
  for (const [teken] of tekst.matchAll(TEKEN)) {
    const laag = lagen.at(-1);
    if (teken === '\n') regel += 1;
    else if (teken === ']' || teken === '}') lagen.pop();
    else if (teken === ',' && laag) {
      laag.plaats += 1;
      laag.sleutel = null;
    } else if (teken === ',' || teken === ':') continue;
    else if (laag && !laag.lijst && laag.sleutel === null) laag.sleutel = JSON.parse(teken) as string;
    else {
      const pad = laag ? onder(laag) : '';
      regels.set(pad, regel);
      if (teken === '{' || teken === '[') lagen.push({ pad, lijst: teken === '[', plaats: 0, sleutel: null });
      if (lagen.length > DIEPST) return null;
    }
  }
  return regels;
}

function onder({ pad, lijst, plaats, sleutel }: Laag): string {
  const naam = lijst ? String(plaats) : (sleutel ?? '');
  return pad === '' ? naam : `${pad}.${naam}`;
}

/** On which line a text stops being JSON, as far as the engine says where. */
export function regelVanFout(tekst: string, fout: unknown): number {
  const plaats = /position (\d+)/.exec((fout as Error).message)?.[1];
  const tot = plaats === undefined ? tekst.trimEnd().length : Number(plaats);
  return tekst.slice(0, tot).split('\n').length;
}
