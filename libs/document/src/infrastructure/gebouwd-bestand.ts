/**
 * A thread or process of our own needs JavaScript: beside the caller when compiled, and in `dist/` when this runs from
 * the source (tests).
 * @param hier `import.meta.url` of the caller
 */
export function gebouwdBestand(naam: string, hier: string): URL {
  const bestand = new URL(naam, hier);
  if (hier.endsWith('.ts'))
    bestand.pathname = bestand.pathname.replace('/libs/document/', '/dist/libs/document/');
  return bestand;
}
