const VAST = '\u00a0';

const metDecimalen = (waarde: number, hoogstens: number): string =>
  waarde.toLocaleString('nl-NL', { maximumFractionDigits: hoogstens });

/** An amount in whole euros: `€ 1.234.567`. */
export const euro = (bedrag: number): string => `€${VAST}${metDecimalen(bedrag, 0)}`;

export const procent = (waarde: number): string => `${metDecimalen(waarde, 1)}${VAST}%`;

export const getal = (waarde: number): string => metDecimalen(waarde, 2);

/** The short text of a signal, to stand by itself: a number keeps together with what it counts. */
export const signaaltekst = (kort: string): string =>
  (kort.charAt(0).toUpperCase() + kort.slice(1)).replaceAll(' %', `${VAST}%`);
