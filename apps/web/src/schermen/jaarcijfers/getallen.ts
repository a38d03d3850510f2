/** An amount in whole euros: `€ 1.234.567`. */
export const euro = (bedrag: number): string => `€ ${getal(Math.round(bedrag))}`;

export const procent = (waarde: number): string => `${getal(waarde)} %`;

/** With two decimals at most. */
export const getal = (waarde: number): string => waarde.toLocaleString('nl-NL', { maximumFractionDigits: 2 });

/** The short text of a signal begins as it stands in a sentence. */
export const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
