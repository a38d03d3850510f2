/** By what a melder or cliënt can be found. */
export const BETROKKENEGEGEVENS = ['naam', 'telefoon', 'email'] as const;
export type Betrokkenegegeven = (typeof BETROKKENEGEGEVENS)[number];

/**
 * Whether this can be a whole name, number or address. It stops who tries part of one by mistake; what is whole but
 * nobody's simply finds nothing.
 */
export function isVolledig(gegeven: Betrokkenegegeven, waarde: string): boolean {
  switch (gegeven) {
    case 'naam':
      return (waarde.match(/\p{L}/gu) ?? []).length >= 2;
    case 'telefoon':
      return /^[\d\s()+.-]+$/.test(waarde) && waarde.replace(/\D/g, '').length >= 9;
    case 'email':
      return /^\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*$/.test(waarde);
  }
}
