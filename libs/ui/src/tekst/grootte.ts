/** A number of bytes as a person reads it: `1,4 MB`. */
export function grootteTekst(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const [getal, eenheid] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${getal < 10 ? getal.toFixed(1).replace('.', ',') : Math.round(getal)} ${eenheid}`;
}
