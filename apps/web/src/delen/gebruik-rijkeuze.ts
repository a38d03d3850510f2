import { useRef, useState } from 'react';

/**
 * Which rows of a page are chosen. Another page, or another filter, begins without a choice: what is not seen is not
 * acted upon.
 * @param sleutels the rows in their order
 * @param hier the address of the page
 */
export function useRijkeuze(sleutels: readonly string[], hier: string) {
  const [stand, zetStand] = useState<{ hier: string; sleutels: readonly string[] }>({ hier, sleutels: [] });
  const vorige = useRef<string | null>(null);
  const gekozen = new Set(
    stand.hier === hier ? stand.sleutels.filter((sleutel) => sleutels.includes(sleutel)) : [],
  );
  const zet = (welke: readonly string[], aan: boolean) => {
    const nieuw = new Set(gekozen);
    for (const sleutel of welke) {
      if (aan) nieuw.add(sleutel);
      else nieuw.delete(sleutel);
    }
    zetStand({ hier, sleutels: [...nieuw] });
  };
  const wissel = (sleutel: string, aan: boolean, bereik: boolean) => {
    const [van, tot] = [sleutels.indexOf(vorige.current ?? sleutel), sleutels.indexOf(sleutel)];
    vorige.current = sleutel;
    zet(bereik && van >= 0 ? sleutels.slice(Math.min(van, tot), Math.max(van, tot) + 1) : [sleutel], aan);
  };
  return {
    gekozen,
    wissel,
    allesGekozen: sleutels.length > 0 && gekozen.size === sleutels.length,
    kiesAlles: (aan: boolean) => zet(sleutels, aan),
    kiesNiets: () => zetStand({ hier, sleutels: [] }),
  };
}
