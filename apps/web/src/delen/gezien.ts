import { useState } from 'react';

/**
 * The version that a person saw when a form opened. A refresh in the background must not raise it: then somebody
 * else's change would be overwritten without a word. Only "Nieuwste gegevens ophalen" does.
 */
export function useGezienVersie(versie: number, haalOp: () => Promise<number | undefined>) {
  const [gezien, zetGezien] = useState(versie);
  return {
    versie: gezien,
    bijConflict: () => void haalOp().then((nieuw) => nieuw !== undefined && zetGezien(nieuw)),
  };
}
