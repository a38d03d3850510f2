import { useEffect, useState } from 'react';

/** From when the end is said on every screen (AANNAME): long enough to find a network. */
const BIJNA_MS = 24 * 60 * 60 * 1000;
/** A timer of the browser goes no further. */
const LANGSTE_WEKKER_MS = 2 ** 31 - 1;

/** Whether a visit can be opened here for less than a day more without network. */
export const isBijnaVoorbij = (verlooptOp: number, nu: number): boolean =>
  verlooptOp > nu && verlooptOp - nu <= BIJNA_MS;

/** The same for who has the screen open while it comes near. */
export function useBijnaVoorbij(verlooptOp: number): boolean {
  const [bijna, zetBijna] = useState(() => isBijnaVoorbij(verlooptOp, Date.now()));
  useEffect(() => {
    const kijk = () => zetBijna(isBijnaVoorbij(verlooptOp, Date.now()));
    kijk();
    const nog = verlooptOp - BIJNA_MS - Date.now();
    if (nog <= 0) return undefined;
    const wekker = setTimeout(kijk, Math.min(nog + 1000, LANGSTE_WEKKER_MS));
    return () => clearTimeout(wekker);
  }, [verlooptOp]);
  return bijna;
}

/** Whether an end lies before its begin: the server takes no such times. */
export const isOmgekeerd = (begin: string | null, einde: string | null): boolean =>
  begin !== null && einde !== null && einde < begin;
