import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useAankondiging } from '../schil/aankondiging';

export interface ActieOpties<I, U> {
  doe: (invoer: I) => Promise<U>;
  /** Which lists and pages show something else now: `[['meldingen']]`. */
  ververs: readonly (readonly unknown[])[];
  /** Said when it worked: "Zaak gesloten". */
  bericht?: string | ((uitkomst: U) => string);
  gelukt?: (uitkomst: U) => void;
}

/** An act of one click: does it, refreshes what changed and says so. Its `error` belongs in a `<FoutMelding>`. */
export function useActie<I, U>({ doe, ververs, bericht, gelukt }: ActieOpties<I, U>) {
  const voorraad = useQueryClient();
  const kondigAan = useAankondiging();
  return useMutation({
    mutationFn: doe,
    onSuccess: async (uitkomst) => {
      await Promise.all(ververs.map((queryKey) => voorraad.invalidateQueries({ queryKey })));
      if (bericht) kondigAan(typeof bericht === 'string' ? bericht : bericht(uitkomst));
      gelukt?.(uitkomst);
    },
  });
}
