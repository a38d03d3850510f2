import { useEffect, useRef, type MouseEvent } from 'react';
import { adres } from '../basis';
import { herinner, neem, onthoud } from './geheugen';

/** Where a list was left, with its filters: for the way back from an item. `lijstadres('/meldingen')` */
export const lijstadres = (pad: string): string => herinner(`nav-lijst ${adres(pad)}`) ?? adres(pad);

/**
 * Keeps the place in a list. When a person opens a row and comes back to the same list, the page scrolls to where it was
 * and the row has the focus.
 * @param hier the address of the list, with its filters and its page
 * @param klaar whether the rows of that address are there
 * @returns for the element around the table
 */
export function useLijstplaats(hier: string, klaar: boolean) {
  const rondom = useRef<HTMLDivElement>(null);
  const terug = useRef(false);
  useEffect(() => onthoud(`nav-lijst ${hier.replace(/\?.*$/, '')}`, hier), [hier]);
  useEffect(() => {
    if (!klaar || terug.current) return;
    terug.current = true;
    const [hoogte, rij] = neem(`nav-rij ${hier}`)?.split(' ') ?? [];
    if (!rij) return;
    // After the page has put the focus on its heading, and the router has set its scroll.
    requestAnimationFrame(() => gaNaarRij(rondom.current, rij, Number(hoogte)));
  }, [hier, klaar]);
  const onthoudRij = ({ target }: MouseEvent) => {
    const koppeling = target instanceof Element ? target.closest('a') : null;
    const rij = koppeling?.closest<HTMLElement>('[data-rij]')?.dataset['rij'];
    if (rij) onthoud(`nav-rij ${hier}`, `${window.scrollY} ${rij}`);
  };
  return { ref: rondom, onClickCapture: onthoudRij };
}

function gaNaarRij(rondom: HTMLElement | null, rij: string, hoogte: number): void {
  const gezocht = [...(rondom?.querySelectorAll<HTMLElement>('[data-rij]') ?? [])].find(
    ({ dataset }) => dataset['rij'] === rij,
  );
  if (!gezocht) return;
  window.scrollTo(0, hoogte);
  gezocht.querySelector('a')?.focus({ preventScroll: true });
  gezocht.scrollIntoView({ block: 'nearest' });
}
