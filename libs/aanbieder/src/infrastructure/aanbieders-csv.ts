import { csvLeesfout, decodeer, type Scheiding, scheidingVan, type Tekenset } from '@navolgbaar/platform/csv';
import { parse } from 'csv-parse/sync';
import { IMPORTKOLOMMEN, type Importfout, type Importkolom, type Importrecord } from '../domain/importrij';

export interface Csvregel {
  readonly regel: number;
  readonly record: Importrecord;
  /** The line as it stood in the file, to hand back what was not loaded. */
  readonly cellen: readonly string[];
}

export interface Csvbestand {
  readonly tekenset: Tekenset;
  readonly scheiding: Scheiding;
  readonly kolommen: readonly string[];
  readonly regels: readonly Csvregel[];
  readonly fouten: readonly Importfout[];
}

const kolomnaam = (kop: string): string =>
  kop
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s-]+/g, '_');

/** Reads a provider list: semicolon or comma, UTF-8 (with or without BOM) or Windows-1252. Faults name line and column. */
export function leesAanbiedersCsv(inhoud: Buffer): Csvbestand {
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
  const fouten = kopfouten(kolommen);
  const regels: Csvregel[] = [];
  for (const { record: cellen, info } of rest) {
    if (cellen.length > kolommen.length) {
      fouten.push({
        regel: info.lines,
        kolom: '-',
        reden: `Deze regel heeft ${cellen.length} cellen, de kop ${kolommen.length}.`,
      });
    }
    if (cellen.every((cel) => cel.trim() === '')) continue;
    const record = Object.fromEntries(kolommen.map((naam, i) => [naam, cellen[i] ?? '']));
    regels.push({ regel: info.lines, record, cellen });
  }
  return { ...basis, kolommen, regels, fouten };
}

function kopfouten(kolommen: readonly string[]): Importfout[] {
  const fout = (kolom: string, reden: string): Importfout => ({ regel: 1, kolom, reden });
  const fouten: Importfout[] = [];
  if (!kolommen.includes('naam')) fouten.push(fout('naam', 'De kolom "naam" ontbreekt.'));
  kolommen.forEach((naam, i) => {
    if (!IMPORTKOLOMMEN.includes(naam as Importkolom)) {
      fouten.push(
        fout(naam || `kolom ${i + 1}`, `Deze kolom is onbekend. Bekend zijn: ${IMPORTKOLOMMEN.join(', ')}.`),
      );
    } else if (kolommen.indexOf(naam) !== i) fouten.push(fout(naam, 'Deze kolom staat er twee keer.'));
  });
  return fouten;
}
