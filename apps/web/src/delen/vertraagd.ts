import { useEffect, useState } from 'react';

/** How long a person may pause between two letters before the server is asked. */
const PAUZE_MS = 200;

/** The text once nobody has typed for a moment. */
export function useVertraagd(tekst: string): string {
  const [stil, zetStil] = useState(tekst);
  useEffect(() => {
    const wekker = setTimeout(() => zetStil(tekst), PAUZE_MS);
    return () => clearTimeout(wekker);
  }, [tekst]);
  return stil;
}
