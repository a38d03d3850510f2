import { useEffect, useRef } from 'react';
import { gaToetsen, type Omgeving, SNELTOETSEN, typtNu } from './sneltoetsen';

/** How long after `g` a letter still belongs to it. */
const WACHT_MS = 2000;

/**
 * Listens to the shortcuts. Ctrl K always opens the palette, since it needs a second key; the rest only when a person
 * has them on (WCAG 2.1.4), is not typing, and no dialog is open.
 */
export function useSneltoetsen(aan: boolean, omgeving: Omgeving): void {
  const nu = useRef({ aan, omgeving });
  useEffect(() => {
    nu.current = { aan, omgeving };
  });
  useEffect(() => {
    let gTot = 0;
    const opToets = (toets: KeyboardEvent) => {
      if (toets.defaultPrevented || toets.altKey || toets.isComposing) return;
      const { aan: werkt, omgeving: hier } = nu.current;
      const dialoog = document.querySelector('dialog[open]') !== null;
      if (toets.ctrlKey || toets.metaKey) {
        if (toets.key.toLowerCase() !== 'k' || toets.shiftKey || dialoog) return;
        toets.preventDefault();
        hier.open('palet');
        return;
      }
      if (!werkt || dialoog || typtNu(toets.target)) return;
      const naG = toets.timeStamp < gTot;
      gTot = 0;
      const sprong = naG && gaToetsen(hier.gebieden).find((ga) => ga.toets === toets.key);
      if (sprong) {
        toets.preventDefault();
        hier.gaNaar(sprong.href);
      } else if (!naG && toets.key === 'g') {
        gTot = toets.timeStamp + WACHT_MS;
      } else if (SNELTOETSEN.find((s) => s.toets === toets.key)?.doe(hier)) {
        toets.preventDefault();
      }
    };
    document.addEventListener('keydown', opToets);
    return () => document.removeEventListener('keydown', opToets);
  }, []);
}
