import { type MutateFunctionRest, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useAankondiging, type Terugweg } from '../schil/aankondiging';

export interface ActieOpties<I, U> {
  doe: (invoer: I) => Promise<U>;
  /** Which lists and pages show something else now: `[['meldingen']]`. */
  ververs: readonly (readonly unknown[])[];
  /** Said when it worked: "Zaak gesloten". */
  bericht?: string | ((uitkomst: U) => string);
  gelukt?: (uitkomst: U) => void;
  /** For an act with an exact inverse: how to do that, and what is said then. */
  ongedaan?: (uitkomst: U, invoer: I) => Pick<Terugweg, 'doe' | 'bericht'>;
}

/**
 * An act of one click: does it, refreshes what changed and says so; a second click meanwhile does nothing. Its `error` belongs
 * in a `<FoutMelding>`.
 */
export function useActie<I, U>({ doe, ververs, bericht, gelukt, ongedaan }: ActieOpties<I, U>) {
  const voorraad = useQueryClient();
  const kondigAan = useAankondiging();
  const bezig = useRef(false);
  const actie = useMutation({
    mutationFn: doe,
    onSuccess: async (uitkomst, invoer) => {
      await Promise.all(ververs.map((queryKey) => voorraad.invalidateQueries({ queryKey })));
      if (bericht) {
        const tekst = typeof bericht === 'string' ? bericht : bericht(uitkomst);
        kondigAan(tekst, ongedaan && { ...ongedaan(uitkomst, invoer), ververs });
      }
      gelukt?.(uitkomst);
    },
    onSettled: () => {
      bezig.current = false;
    },
  });
  const mutate = (...args: MutateFunctionRest<U, Error, I, unknown>) => {
    if (bezig.current) return;
    bezig.current = true;
    actie.mutate(...args);
  };
  return { ...actie, mutate };
}
