import { StreamableFile } from '@nestjs/common';
import { TIJDZONE } from '@navolgbaar/kernel';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { Temporal } from 'temporal-polyfill';
import type { Pagina } from './lijst';

/** How many rows an export has at the most: more than that nobody reads, and it would hold the database for long. */
export const EXPORTGRENS = 10_000;
const PER_KEER = 500;

/** Excel takes a file for Windows-1252 unless it begins with this. */
const BOM = '\uFEFF';
/** What Excel expects where the comma is the decimal sign. */
const SCHEIDING = ';';
const REGELEINDE = '\r\n';

/** A cell that begins so is a formula to a spreadsheet (OWASP, CSV injection), also behind white space or in full width. */
const FORMULE = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** What a spreadsheet that reads it again must not take for our own mark: see `zonderFormuleteken`. */
const GEMERKT = /^'+(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/**
 * A text for a file that is read in again: where it looks like one that got our mark against formulas, it gets one more, so
 * that `zonderFormuleteken` gives back what stood there.
 */
export const metFormuleteken = (tekst: string): string => (GEMERKT.test(tekst) ? `'${tekst}` : tekst);

/** The text of a cell without the mark that a file of ours puts before what a spreadsheet would compute. */
export const zonderFormuleteken = (cel: string): string => (GEMERKT.test(cel) ? cel.slice(1) : cel);

type Cel = string | boolean | null;

/** A column of an export: its Dutch head and what stands in it. */
export interface Csvkolom<R> {
  readonly kop: string;
  readonly waarde: (rij: R) => Cel;
}

/** A page of a list, beginning at its cursor. */
type Haal<R> = (vanaf: string | undefined, aantal: number) => Promise<Pagina<R>>;

/** One cell: always quoted, so that no text can begin a new cell, and never a formula. */
function csvcel(cel: Cel): string {
  const tekst = typeof cel === 'boolean' ? (cel ? 'Ja' : 'Nee') : (cel ?? '');
  const veilig = FORMULE.test(tekst) ? `'${tekst}` : tekst;
  return `"${veilig.replaceAll('"', '""')}"`;
}

/** One line of a CSV file. Between the cells what Dutch spreadsheets expect, unless the file is for machines (RFC 4180). */
export const csvregel = (cellen: readonly Cel[], scheiding: ';' | ',' = SCHEIDING): string =>
  cellen.map(csvcel).join(scheiding) + REGELEINDE;

/** The word of a code; a code that has none yet stands as it is. */
export const csvwoord = (lijst: Readonly<Record<string, string>>, code: string | null): Cel =>
  code === null ? null : (lijst[code] ?? code);

/** A legal day as a Dutch spreadsheet reads a date; empty when there is none. */
export const csvdag = (dag: string | null): string => dag?.split('-').reverse().join('-') ?? '';

/** The legal day of a moment, in the same way. */
export function csvmoment(moment: string | null): string {
  if (moment === null) return '';
  const tijd = Temporal.Instant.fromEpochMilliseconds(new Date(moment).getTime()).toZonedDateTimeISO(
    TIJDZONE,
  );
  return csvdag(tijd.toPlainDate().toString());
}

/**
 * A list as a CSV file, page by page: only the page that is being written is in memory. The first page is read before
 * anything is sent, so that a refusal is still an answer.
 * @param vooraf lines above the heads that say what the file is
 * @throws whatever the first page throws
 */
export async function csvVanLijst<R>(
  kolommen: readonly Csvkolom<R>[],
  haal: Haal<R>,
  vooraf: readonly string[] = [],
): Promise<AsyncGenerator<string, void>> {
  return schrijf(kolommen, haal, await haal(undefined, PER_KEER), vooraf);
}

async function* schrijf<R>(
  kolommen: readonly Csvkolom<R>[],
  haal: Haal<R>,
  eerste: Pagina<R>,
  vooraf: readonly string[],
): AsyncGenerator<string, void> {
  yield BOM + vooraf.map((regel) => csvregel([regel])).join('') + csvregel(kolommen.map(({ kop }) => kop));
  let geschreven = 0;
  for (let pagina = eerste; ;) {
    const { resultaten, volgende } = pagina;
    yield resultaten.map((rij) => csvregel(kolommen.map(({ waarde }) => waarde(rij)))).join('');
    geschreven += resultaten.length;
    if (volgende === null) return;
    if (geschreven >= EXPORTGRENS) break;
    pagina = await haal(volgende, Math.min(PER_KEER, EXPORTGRENS - geschreven));
  }
  yield csvregel([
    `Dit bestand stopt na ${EXPORTGRENS.toLocaleString('nl-NL')} regels. Er zijn er meer: maak het filter kleiner.`,
  ]);
}

/**
 * The answer with that file: a download that nobody keeps for another.
 * @throws whatever the first page throws
 */
export async function csvAntwoord<R>(
  reply: FastifyReply,
  naam: string,
  kolommen: readonly Csvkolom<R>[],
  haal: Haal<R>,
  vooraf: readonly string[] = [],
): Promise<StreamableFile> {
  const regels = await csvVanLijst(kolommen, haal, vooraf);
  void reply.headers({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
  return new StreamableFile(Readable.from(regels, { objectMode: false }), {
    type: 'text/csv; charset=utf-8',
    disposition: `attachment; filename="${naam}.csv"`,
  });
}
