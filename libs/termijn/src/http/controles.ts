import { Temporal } from 'temporal-polyfill';
import { type Duur, type Eenheid, MAXIMUM, ontleedDuur } from '../domain/duur';

/** A check of one field. It sees the whole request, because fields of a term lean on one another. */
export type Controle = (waarde: unknown, verzoek: Readonly<Record<string, unknown>>) => string | null;

export const EERSTE_JAAR = 1970;
export const LAATSTE_JAAR = 2200;
export const MAX_EXTRA_DAGEN = 366;

const DATUM = /^\d{4}-\d{2}-\d{2}$/;
const TIJDSTIP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function bestaat(lees: () => unknown): boolean {
  try {
    lees();
    return true;
  } catch {
    return false;
  }
}

function datumfout(waarde: unknown, voorbeeld: string): string | null {
  if (typeof waarde !== 'string' || !DATUM.test(waarde)) {
    return `Schrijf de datum als jjjj-mm-dd, bijvoorbeeld ${voorbeeld}.`;
  }
  if (!bestaat(() => Temporal.PlainDate.from(waarde, { overflow: 'reject' }))) {
    return `De datum ${waarde} bestaat niet.`;
  }
  return jaarfout(waarde);
}

function jaarfout(waarde: string): string | null {
  const jaar = Number(waarde.slice(0, 4));
  return jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR
    ? `Kies een datum in de jaren ${EERSTE_JAAR} tot en met ${LAATSTE_JAAR}.`
    : null;
}

function tijdstipfout(waarde: string): string | null {
  if (!TIJDSTIP.test(waarde)) {
    return 'Een termijn in uren begint op een tijdstip. Schrijf datum, tijd en tijdverschil, bijvoorbeeld 2026-04-03T10:00:00+02:00.';
  }
  if (!bestaat(() => Temporal.Instant.from(waarde))) return `Het tijdstip ${waarde} bestaat niet.`;
  return jaarfout(waarde);
}

function gelezenDuur(waarde: unknown): Duur | null {
  return typeof waarde === 'string' ? ontleedDuur(waarde) : null;
}

/** The start: a date, or for a term in hours a moment with its offset. */
export const controleerStart: Controle = (waarde, { duur }) => {
  if (waarde === undefined) return 'Geef de dag waarop de termijn begint, bijvoorbeeld 2026-04-03.';
  const gelezen = gelezenDuur(duur);
  const metTijd = typeof waarde === 'string' && waarde.includes('T');
  if (
    typeof waarde === 'string' &&
    (gelezen?.eenheid === 'uren' || (metTijd && !gelezen && duur !== undefined))
  ) {
    return tijdstipfout(waarde);
  }
  if (metTijd)
    return 'Geef alleen een datum, zonder tijd. Alleen een termijn in uren begint op een tijdstip.';
  return datumfout(waarde, '2026-04-03');
};

function lengtefout(aantal: number, eenheid: Eenheid): string | null {
  const maximum = MAXIMUM[eenheid];
  const naam = eenheid === 'jaren' ? 'jaar' : eenheid === 'uren' ? 'uur' : eenheid;
  return aantal >= 1 && aantal <= maximum ? null : `De lengte moet tussen 1 en ${maximum} ${naam} liggen.`;
}

const NIET_ALLEBEI = 'Geef een duur of een aantal werkdagen, niet allebei.';

export const controleerDuur: Controle = (waarde, { werkdagen }) => {
  if (waarde === undefined) return werkdagen === undefined ? 'Geef een duur of een aantal werkdagen.' : null;
  if (werkdagen !== undefined) return NIET_ALLEBEI;
  const duur = gelezenDuur(waarde);
  if (!duur) return 'Schrijf de duur als PnD, PnW, PnM, PnY of PTnH, bijvoorbeeld P6W voor zes weken.';
  return lengtefout(duur.aantal, duur.eenheid);
};

export const controleerWerkdagen: Controle = (waarde, { duur }) => {
  if (waarde === undefined) return null;
  if (duur !== undefined) return NIET_ALLEBEI;
  if (typeof waarde !== 'number' || !Number.isInteger(waarde)) {
    return 'Geef het aantal werkdagen als heel getal, bijvoorbeeld 3.';
  }
  return lengtefout(waarde, 'werkdagen');
};

export const controleerJaNee: Controle = (waarde) =>
  waarde === undefined || typeof waarde === 'boolean' ? null : 'Kies true (ja) of false (nee).';

export const controleerRichting: Controle = (waarde) =>
  waarde === undefined || waarde === 'vooruit' || waarde === 'terug' ? null : 'Kies "vooruit" of "terug".';

export const controleerExtraVrijeDagen: Controle = (waarde) => {
  if (waarde === undefined) return null;
  if (!Array.isArray(waarde)) return 'Geef een lijst van datums, bijvoorbeeld ["2029-05-11"].';
  if (waarde.length > MAX_EXTRA_DAGEN) return `Geef ten hoogste ${MAX_EXTRA_DAGEN} dagen.`;
  const fouten = waarde.flatMap((dag: unknown, index) => {
    const fout = datumfout(dag, '2029-05-11');
    return fout ? [`Dag ${index + 1}: ${fout}`] : [];
  });
  return fouten.length > 0 ? fouten.slice(0, 5).join(' ') : null;
};
