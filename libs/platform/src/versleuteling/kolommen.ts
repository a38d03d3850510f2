/**
 * A column that holds blobs of `Veldversleuteling`. `tabel` and `kolom` are the names in SQL and also those in the
 * place that each blob is bound to; `rijKolom` holds the row id of that place.
 */
export interface VersleuteldeKolom {
  readonly tabel: string;
  readonly kolom: string;
  readonly rijKolom?: string;
}

const NAAM = /^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)?$/;
const kolommen = new Map<string, VersleuteldeKolom>();

/** Tells the rotation where encrypted values are. A capability calls this from its index.ts for each column it has. */
export function registreerVersleuteldeKolommen(...nieuwe: readonly VersleuteldeKolom[]): void {
  for (const kolom of nieuwe) {
    // The names become part of SQL: anything but a plain name is a mistake in the code.
    if (![kolom.tabel, kolom.kolom, kolom.rijKolom ?? 'id'].every((naam) => NAAM.test(naam))) {
      throw new Error(`Ongeldige naam van een versleutelde kolom: ${kolom.tabel}.${kolom.kolom}`);
    }
    kolommen.set(`${kolom.tabel}.${kolom.kolom}`, kolom);
  }
}

/** All registered columns. */
export function versleuteldeKolommen(): readonly VersleuteldeKolom[] {
  return [...kolommen.values()];
}
