import { useCallback, useEffect, useId, useRef, useState, type ReactNode } from 'react';

export interface ToelichtingProps {
  /** The words that are explained. */
  children: ReactNode;
  tekst: ReactNode;
  /** Where the explanation comes from; stands below it. */
  bron?: string | undefined;
}

/** How long the pointer may be between the words and the explanation (WCAG 1.4.13, hoverable). */
const OVERSTEEK_MS = 200;
const RAND = 8;

/**
 * Words with an explanation in a bubble: at the pointer, at the focus and at a touch. Escape closes it without more; it
 * stays as long as the pointer or the focus is there, and the pointer may go onto it (WCAG 1.4.13).
 */
export function Toelichting({ children, tekst, bron }: ToelichtingProps) {
  const [open, zetOpen] = useState(false);
  const id = useId();
  const rondom = useRef<HTMLSpanElement>(null);
  const knop = useRef<HTMLButtonElement>(null);
  const wekker = useRef<ReturnType<typeof setTimeout>>(undefined);
  const toon = () => {
    clearTimeout(wekker.current);
    zetOpen(true);
  };
  const sluit = useCallback(() => {
    clearTimeout(wekker.current);
    zetOpen(false);
  }, []);
  useEffect(() => () => clearTimeout(wekker.current), []);
  useEffect(() => {
    if (!open) return undefined;
    // Also when only the pointer is there and the focus elsewhere.
    const opToets = (toets: globalThis.KeyboardEvent) => {
      if (toets.key !== 'Escape') return;
      // A dialog around it stays open.
      toets.preventDefault();
      toets.stopPropagation();
      sluit();
    };
    // A touch gives a button no focus everywhere, so that it cannot lose it either.
    const opDruk = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && rondom.current?.contains(target))) sluit();
    };
    document.addEventListener('keydown', opToets, true);
    document.addEventListener('pointerdown', opDruk);
    return () => {
      document.removeEventListener('keydown', opToets, true);
      document.removeEventListener('pointerdown', opDruk);
    };
  }, [open, sluit]);
  return (
    <span
      ref={rondom}
      className="nav-toelichting"
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && toon()}
      onPointerLeave={({ pointerType }) => {
        if (pointerType !== 'mouse') return;
        // The pointer that goes does not close what the focus keeps open.
        const metFocus = () => document.activeElement === knop.current;
        wekker.current = setTimeout(() => !metFocus() && sluit(), OVERSTEEK_MS);
      }}
    >
      <button
        ref={knop}
        type="button"
        className="nav-toelichting__knop"
        aria-describedby={open ? id : undefined}
        onClick={toon}
        onFocus={toon}
        // Pressing in the bubble, to read or select, takes the focus but not the pointer.
        onBlur={() => !rondom.current?.matches(':hover') && sluit()}
      >
        {children}
      </button>
      {open && (
        <Ballon id={id} knop={knop} sluit={sluit}>
          {tekst}
          {bron && <span className="nav-toelichting__bron">{bron}</span>}
        </Ballon>
      )}
    </span>
  );
}

interface BallonProps {
  id: string;
  knop: { readonly current: HTMLElement | null };
  sluit: () => void;
  children: ReactNode;
}

/** In the top layer, so that no table, card or dialog cuts it off; below the words, or above where there is no room. */
function Ballon({ id, knop, sluit, children }: BallonProps) {
  const ballon = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const element = ballon.current;
    if (!element || !knop.current) return undefined;
    // jsdom and old browsers have no popovers; there it stands in the page.
    element.showPopover?.();
    const zetNeer = () => {
      const woord = knop.current?.getBoundingClientRect();
      if (!woord) return;
      const eigen = element.getBoundingClientRect();
      const { clientWidth, clientHeight } = document.documentElement;
      const onder = woord.bottom + 4;
      const boven = onder + eigen.height > clientHeight && woord.top - 4 - eigen.height >= 0;
      element.style.left = `${Math.max(RAND, Math.min(woord.left, clientWidth - eigen.width - RAND))}px`;
      element.style.top = `${boven ? woord.top - 4 - eigen.height : onder}px`;
    };
    zetNeer();
    // Away from its words it would explain nothing. But the browser scrolls to what gets the focus: then it goes along.
    const opScroll = () => (document.activeElement === knop.current ? zetNeer() : sluit());
    window.addEventListener('scroll', opScroll, { capture: true, passive: true });
    return () => window.removeEventListener('scroll', opScroll, { capture: true });
  }, [knop, sluit]);
  return (
    <span ref={ballon} id={id} role="tooltip" popover="manual" className="nav-toelichting__ballon">
      {children}
    </span>
  );
}
