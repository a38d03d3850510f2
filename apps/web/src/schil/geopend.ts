import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type Ik, ikVraag } from '../api/ik';
import { herinner, onthoud, vergeet } from '../delen/geheugen';

export interface Geopend {
  /** Without the base: `/zaken/…`. */
  pad: string;
  /** "Zaak 2026-00042". */
  nummer: string;
  titel: string;
}

const AANTAL = 8;
const sleutel = (wie: string) => `nav-geopend ${wie}`;

/**
 * What this person opened last, newest first. In this tab of the browser only, and apart per person: titles of cases are
 * not left behind on a shared machine. Whether somebody may still see it is asked anew when it is opened.
 */
export function laatstGeopend(wie: string): Geopend[] {
  try {
    return JSON.parse(herinner(sleutel(wie)) ?? '[]') as Geopend[];
  } catch {
    return [];
  }
}

/** Forgets it, of everybody who used this tab: at logout, and when somebody else logs in. */
export const vergeetGeopend = (): void => vergeet(sleutel(''));

/** Remembers the page of a record; pages below it (its forms) are not records of their own. */
export function useOnthoudGeopend(geopend: Geopend | null): void {
  // Not asked of the server: an error page outside the frame has no person.
  const wie = useQueryClient().getQueryData<Ik>(ikVraag.queryKey)?.id;
  const { pad, nummer, titel } = geopend ?? {};
  useEffect(() => {
    if (!wie || !pad || !nummer || !titel || !/^\/[a-z-]+\/[0-9a-f-]{36}$/.test(pad)) return;
    const andere = laatstGeopend(wie).filter((g) => g.pad !== pad);
    onthoud(sleutel(wie), JSON.stringify([{ pad, nummer, titel }, ...andere].slice(0, AANTAL)));
  }, [wie, pad, nummer, titel]);
}
