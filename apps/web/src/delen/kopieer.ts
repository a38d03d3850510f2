import { useAankondiging } from '../schil/aankondiging';

/** Puts a text on the clipboard, and says whether that worked. */
export function useKopieer(bericht: {
  readonly gekopieerd: string;
  readonly mislukt: string;
}): (tekst: string) => void {
  const kondigAan = useAankondiging();
  return (tekst) => {
    // Absent outside a secure context.
    const klembord = navigator.clipboard as Clipboard | undefined;
    const poging = klembord?.writeText(tekst) ?? Promise.reject(new Error('geen klembord'));
    poging.then(
      () => kondigAan(bericht.gekopieerd),
      () => kondigAan(bericht.mislukt),
    );
  };
}
