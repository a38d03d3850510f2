import { useEffect, useRef, useSyncExternalStore } from 'react';

/** A server that is down gives no sign when it is back. */
const OPNIEUW_MS = 15_000;

/** Tries again as long as it is needed: when the browser says that the connection is back, and now and then. */
export function useHerkansing(nodig: boolean, doe: () => void): void {
  const nu = useRef(doe);
  nu.current = doe;
  useEffect(() => {
    if (!nodig) return undefined;
    const probeer = () => nu.current();
    const wekker = setInterval(probeer, OPNIEUW_MS);
    window.addEventListener('online', probeer);
    return () => {
      clearInterval(wekker);
      window.removeEventListener('online', probeer);
    };
  }, [nodig]);
}

const volg = (luister: () => void) => {
  for (const naam of ['online', 'offline']) window.addEventListener(naam, luister);
  return () => {
    for (const naam of ['online', 'offline']) window.removeEventListener(naam, luister);
  };
};

/** Whether the browser thinks that it has a connection. */
export function useVerbonden(): boolean {
  return useSyncExternalStore(volg, () => navigator.onLine);
}
