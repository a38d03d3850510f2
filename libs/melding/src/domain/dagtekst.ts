import type { Dagvorm } from './koppelvelden';

const VORMEN: Readonly<Record<Exclude<Dagvorm, 'excel'>, RegExp>> = {
  'd-m-jjjj': /^(?<d>\d{1,2})[-/. ](?<m>\d{1,2})[-/. ](?<j>\d{4})$/,
  'm-d-jjjj': /^(?<m>\d{1,2})[-/. ](?<d>\d{1,2})[-/. ](?<j>\d{4})$/,
  'd-m-jj': /^(?<d>\d{1,2})[-/. ](?<m>\d{1,2})[-/. ](?<j>\d{2})$/,
  'jjjj-mm-dd': /^(?<j>\d{4})-(?<m>\d{2})-(?<d>\d{2})$/,
  jjjjmmdd: /^(?<j>\d{4})(?<m>\d{2})(?<d>\d{2})$/,
};

/** A time behind the day, as spreadsheets and forms add: it says nothing about the legal day. */
const TIJD = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/** Day 0 of a spreadsheet; its 29 February 1900, which never was, lies before every day that can stand here. */
const EXCEL_NUL = Date.UTC(1899, 11, 30);
const DAG_MS = 86_400_000;

/**
 * Reads a day as it was written.
 * @returns ISO text, or null when it has none of these forms or does not exist
 */
export function leesDag(tekst: string, vormen: readonly Dagvorm[]): string | null {
  const zonderTijd = tekst.replace(TIJD, '');
  for (const vorm of vormen) {
    if (vorm === 'excel') {
      const dag = leesExcel(zonderTijd);
      if (dag) return dag;
      continue;
    }
    const { d, m, j } = VORMEN[vorm].exec(zonderTijd)?.groups ?? {};
    const dag = d && m && j ? bestaande(jaartal(j), Number(m), Number(d)) : null;
    if (dag) return dag;
  }
  return null;
}

function leesExcel(tekst: string): string | null {
  if (!/^\d{4,5}(?:[.,]\d+)?$/.test(tekst)) return null;
  return new Date(EXCEL_NUL + Math.trunc(Number(tekst.replace(',', '.'))) * DAG_MS)
    .toISOString()
    .slice(0, 10);
}

/** Two digits are of this century: an older list of supervision under these laws (2015) does not exist. */
const jaartal = (j: string): number => (j.length === 2 ? 2000 + Number(j) : Number(j));

function bestaande(jaar: number, maand: number, dag: number): string | null {
  const lengte = maand >= 1 && maand <= 12 ? new Date(Date.UTC(jaar, maand, 0)).getUTCDate() : 0;
  if (jaar < 1900 || dag < 1 || dag > lengte) return null;
  return `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
}
