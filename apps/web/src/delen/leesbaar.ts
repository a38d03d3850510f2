/** `bericht-verstuur-opdracht` → `Bericht verstuur opdracht`; the names of processors are Dutch. */
export function leesbaar(naam: string): string {
  const woorden = naam
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .toLowerCase();
  return woorden.charAt(0).toUpperCase() + woorden.slice(1);
}
