import { useEffect } from 'react';

/** An act that a page can do without showing a button for it. */
export interface Daad {
  label: string;
  doe: () => void;
}

let vanPagina: readonly Daad[] = [];

/** Offers acts in the palette for as long as the page is there, beside the buttons that it shows. */
export function useDaden(daden: readonly Daad[]): void {
  useEffect(() => {
    vanPagina = daden;
    return () => {
      vanPagina = [];
    };
  }, [daden]);
}

export const dadenVanPagina = (): readonly Daad[] => vanPagina;
