/** Minutes after the first, second, … round that failed in a row. AANNAME: soon back after a hiccup, at most an hour. */
const WACHTTIJDEN_MIN = [1, 2, 5, 10, 30, 60] as const;

/**
 * How long a mailbox that could not be read is left alone.
 * @param pogingen rounds that failed in a row, this one included @returns minutes
 */
export function wachtNa(pogingen: number): number {
  return WACHTTIJDEN_MIN[Math.min(pogingen, WACHTTIJDEN_MIN.length) - 1] ?? 1;
}
