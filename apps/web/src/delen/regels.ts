/** A text with one item per line as a list; empty lines and doubles fall away. */
export function regelsVan(tekst: string): string[] {
  return [...new Set(tekst.split(/\r?\n/).map((regel) => regel.trim()))].filter((regel) => regel !== '');
}
