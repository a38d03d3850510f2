import { useEffect, useState } from 'react';

const ADRES = '/ter-plaatse/dienst.js';
const BEREIK = '/ter-plaatse';
/** How long the app may take to get on the device. */
const GEDULD_MS = 30_000;

let aanmelding: Promise<ServiceWorkerRegistration> | null = null;

/** Puts the app itself on the device. */
function meldAan(): Promise<ServiceWorkerRegistration> {
  aanmelding ??=
    'serviceWorker' in navigator
      ? navigator.serviceWorker.register(ADRES, { scope: BEREIK })
      : Promise.reject(new Error('Deze browser houdt geen app vast.'));
  return aanmelding;
}

/** Resolves when the app opens without network. @throws when this browser does not keep it */
export async function appStaatKlaar(): Promise<void> {
  await meldAan();
  const teLang = new Promise<never>((_, mislukt) => {
    setTimeout(() => mislukt(new Error('De app kwam niet op het apparaat.')), GEDULD_MS);
  });
  await Promise.race([navigator.serviceWorker.ready, teLang]);
}

/** A newer version that waits, with how to take it in use; never by itself while somebody is at work. */
export function useNieuweVersie(): (() => void) | null {
  const [wacht, zetWacht] = useState<ServiceWorker | null>(null);
  useEffect(() => {
    meldAan().then(
      (dienst) => {
        if (dienst.waiting) zetWacht(dienst.waiting);
        dienst.addEventListener('updatefound', () => {
          const nieuw = dienst.installing;
          nieuw?.addEventListener('statechange', () => {
            // Without a controller it is the first one: then there is nothing to wait for.
            if (nieuw.state === 'installed' && navigator.serviceWorker.controller) zetWacht(nieuw);
          });
        });
      },
      // Said where it matters: when somebody wants to put a visit on the device.
      () => undefined,
    );
  }, []);
  if (!wacht) return null;
  return () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload());
    wacht.postMessage('neem-over');
  };
}
