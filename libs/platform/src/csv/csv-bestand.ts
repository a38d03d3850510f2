import { parse } from 'csv-parse/sync';
import { csvLeesfout, decodeer, type Scheiding, scheidingVan, type Tekenset } from './csv';

/** A fault in a file, where a person can find it: line 1 is the heading. */
export interface Celfout {
  readonly regel: number;
  readonly kolom: string;
  readonly reden: string;
}

export interface Csvregel<K extends string> {
  readonly regel: number;
  readonly record: Readonly<Partial<Record<K, string>>>;
  /** The line as it stood in the file, to hand back what was not loaded. */
  readonly cellen: readonly string[];
}

export interface Csvbestand<K extends string> {
  readonly tekenset: Tekenset;
  readonly scheiding: Scheiding;
  readonly kolommen: readonly string[];
  readonly regels: readonly Csvregel<K>[];
  readonly fouten: readonly Celfout[];
}

/** Which columns a file may have, and which it must have. */
export interface Csvkolommen<K extends string> {
  readonly bekend: readonly K[];
  readonly verplicht: readonly K[];
}

const kolomnaam = (kop: string): string =>
  kop
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s-]+/g, '_');

/** Reads a whole list: semicolon or comma, UTF-8 (with or without BOM) or Windows-1252. Faults name line and column. */
export function leesCsvbestand<K extends string>(inhoud: Buffer, vorm: Csvkolommen<K>): Csvbestand<K> {
  const { tekst, tekenset } = decodeer(inhoud);
  const kop = tekst.slice(0, tekst.search(/\r|\n|$/));
  const scheiding = scheidingVan(kop);
  const basis = { tekenset, scheiding } as const;
  let rijen: { record: string[]; info: { lines: number } }[];
  try {
    const gelezen: unknown = parse(tekst, {
      bom: true,
      delimiter: scheiding,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    // With `info` each record comes with its line; the types of the library do not say so.
    rijen = gelezen as typeof rijen;
  } catch (fout) {
    const { lines = 0, message } = fout as { lines?: number; message: string };
    return {
      ...basis,
      kolommen: [],
      regels: [],
      fouten: [{ regel: lines, kolom: '-', reden: csvLeesfout(message) }],
    };
  }
  const [eerste, ...rest] = rijen;
  const kolommen = (eerste?.record ?? []).map(kolomnaam);
  const fouten = kopfouten(kolommen, vorm);
  const regels: Csvregel<K>[] = [];
  for (const { record: cellen, info } of rest) {
    if (cellen.length > kolommen.length) {
      fouten.push({
        regel: info.lines,
        kolom: '-',
        reden: `Deze regel heeft ${cellen.length} cellen, de kop ${kolommen.length}.`,
      });
    }
    if (cellen.every((cel) => cel.trim() === '')) continue;
    const record = Object.fromEntries(kolommen.map((naam, i) => [naam, cellen[i] ?? ''])) as Partial<
      Record<K, string>
    >;
    regels.push({ regel: info.lines, record, cellen });
  }
  return { ...basis, kolommen, regels, fouten };
}

function kopfouten<K extends string>(
  kolommen: readonly string[],
  { bekend, verplicht }: Csvkolommen<K>,
): Celfout[] {
  const fout = (kolom: string, reden: string): Celfout => ({ regel: 1, kolom, reden });
  const fouten = verplicht
    .filter((naam) => !kolommen.includes(naam))
    .map((naam) => fout(naam, `De kolom "${naam}" ontbreekt.`));
  kolommen.forEach((naam, i) => {
    if (!bekend.includes(naam as K)) {
      fouten.push(
        fout(naam || `kolom ${i + 1}`, `Deze kolom is onbekend. Bekend zijn: ${bekend.join(', ')}.`),
      );
    } else if (kolommen.indexOf(naam) !== i) fouten.push(fout(naam, 'Deze kolom staat er twee keer.'));
  });
  return fouten;
}
