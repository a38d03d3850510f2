import { definitieTeksten } from '../teksten/termijnen';

export type Eenheid = keyof typeof definitieTeksten.duur;

/** A length as the API has it. */
export interface Lengte {
  duur?: string | null;
  werkdagen?: number | null;
}

/** `P6W` → `6 weken`, 3 werkdagen → `3 werkdagen`; null where the length is chosen per case. */
export function lengteTekst({ duur, werkdagen }: Lengte): string | null {
  const gelezen = leesLengte({ duur: duur ?? null, werkdagen: werkdagen ?? null });
  return gelezen && definitieTeksten.duur[gelezen.eenheid](gelezen.aantal);
}

export function leesLengte({ duur, werkdagen }: Lengte): { aantal: number; eenheid: Eenheid } | null {
  if (typeof werkdagen === 'number') return { aantal: werkdagen, eenheid: 'werkdagen' };
  const [, aantal, letter] = /^P(\d+)([DWMY])$/.exec(duur ?? '') ?? [];
  return aantal && letter ? { aantal: Number(aantal), eenheid: letter as Eenheid } : null;
}

/** What was typed as a length of the API; nothing when no number was typed. */
export function alsLengte(aantal: string, eenheid: string): { duur?: string; werkdagen?: number } {
  const getal = Number(aantal.trim());
  if (!isAantal(aantal)) return {};
  return eenheid === 'werkdagen' ? { werkdagen: getal } : { duur: `P${getal}${eenheid}` };
}

/** Whether this is a whole number from 1 to 1000. */
export function isAantal(tekst: string): boolean {
  return /^\d{1,4}$/.test(tekst.trim()) && Number(tekst) >= 1 && Number(tekst) <= 1000;
}
