/**
 * Lets one call through per period. A broken connection reports itself hundreds of times a second; the log wants one
 * line and the number of the rest.
 */
export function begrensd(
  periodeMs: number,
  meld: (fout: Error, overgeslagen: number) => void,
): (fout: Error) => void {
  let laatste = -Infinity;
  let overgeslagen = 0;
  return (fout) => {
    const nu = performance.now();
    if (nu - laatste < periodeMs) {
      overgeslagen += 1;
      return;
    }
    meld(fout, overgeslagen);
    laatste = nu;
    overgeslagen = 0;
  };
}
