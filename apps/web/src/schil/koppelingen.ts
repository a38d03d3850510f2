import { useEffect } from 'react';

/**
 * Plain links inside the werkbank stay inside the page: components of libs/ui emit ordinary `<a href>`, and this one
 * listener hands those clicks to the router. A click that asks for a new tab or a download is left to the browser.
 */
export function useInterneKoppelingen(basis: string, gaNaar: (adres: string) => void): void {
  useEffect(() => {
    const opKlik = (klik: MouseEvent) => {
      const adres = internAdres(klik, basis);
      if (adres === null) return;
      klik.preventDefault();
      gaNaar(adres);
    };
    document.addEventListener('click', opKlik);
    return () => document.removeEventListener('click', opKlik);
  }, [basis, gaNaar]);
}

export function internAdres(klik: MouseEvent, basis: string): string | null {
  if (
    klik.defaultPrevented ||
    klik.button !== 0 ||
    klik.metaKey ||
    klik.ctrlKey ||
    klik.shiftKey ||
    klik.altKey
  )
    return null;
  const anker = klik.target instanceof Element ? klik.target.closest('a') : null;
  const href = anker?.getAttribute('href');
  if (!anker || !href || href.startsWith('#') || anker.target || anker.hasAttribute('download')) return null;
  const url = new URL(anker.href);
  const binnen = url.pathname === basis || url.pathname.startsWith(`${basis}/`);
  return url.origin === window.location.origin && binnen ? url.pathname + url.search + url.hash : null;
}
