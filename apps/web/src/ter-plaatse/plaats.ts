import { useEffect, useSyncExternalStore } from 'react';

/** Of which visit the page is: `/ter-plaatse/<bezoekId>`, else the list. No more than this stands in an address. */
export function bezoekUitAdres(pad = window.location.pathname): string | null {
  return /^\/ter-plaatse\/([0-9a-f-]{36})\/?$/.exec(pad)?.[1] ?? null;
}

/** The parts of a visit; a card and a conversation by their place in the list. */
export const DELEN = [
  'begin',
  'normen',
  'norm',
  'gesprekken',
  'gesprek',
  'fotos',
  'les',
  'versturen',
] as const;
export type Deel = (typeof DELEN)[number];

export const naarDeel = (deel: Deel, plaats?: number): string =>
  `#/${deel}${plaats === undefined ? '' : `/${plaats}`}`;

function volg(luister: () => void): () => void {
  window.addEventListener('hashchange', luister);
  return () => window.removeEventListener('hashchange', luister);
}

/** Where in the visit the person is. The back button of the device goes one part back. */
export function useDeel(): { deel: Deel; plaats: number } {
  const hek = useSyncExternalStore(volg, () => window.location.hash);
  const [, naam = '', plaats = ''] = hek.split('/');
  const deel = DELEN.find((een) => een === naam) ?? 'begin';
  return { deel, plaats: Math.max(1, Number.parseInt(plaats, 10) || 1) };
}

/** The heading takes the focus when another part comes in its place: a screen reader begins there. */
export function useFocusOpKop(hek: string, eerste: { current: boolean }): void {
  useEffect(() => {
    if (eerste.current) eerste.current = false;
    else {
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
  }, [hek, eerste]);
}
