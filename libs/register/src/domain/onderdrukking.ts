import { KLEINSTE_GROEP } from '@navolgbaar/kernel';

/** A table of counts as it may be published: null is hidden. */
export interface Openbaretabel {
  readonly cellen: readonly (readonly (number | null)[])[];
  readonly rijtotalen: readonly (number | null)[];
  readonly kolomtotalen: readonly (number | null)[];
  readonly totaal: number | null;
}

/**
 * Hides small counts so that nobody can compute them back. Zeros stay, so a hidden cell is known to be one or more; it is
 * safe when the cells that are hidden with it can take up a difference in either direction. Each small cell is therefore
 * hidden together with the three others of a rectangle of which two corners can go down by one while two go up, or all
 * that must go up can; the cheapest such rectangle, with the totals as last row and column of the table. Every corner of
 * it then has at least two values that fit with all that is published. A rectangle with a cell and its three totals
 * always fits: everything there can go up together.
 *
 * @param cellen whole numbers of nought or more, in rows of one length
 * @param vast the grand total and the totals of columns are known from elsewhere and cannot be hidden
 * @returns null when the table cannot be published without giving a small count away
 */
export function onderdruk(cellen: readonly (readonly number[])[], vast = false): Openbaretabel | null {
  const tabel = metTotalen(cellen);
  const verborgen = tabel.map((rij) => rij.map(() => false));
  const [laatsteRij, laatsteKolom] = [tabel.length - 1, (tabel[0]?.length ?? 1) - 1];
  const isDicht = (r: number, k: number): boolean => verborgen[r]?.[k] ?? false;

  for (let r = 0; r <= laatsteRij; r += 1) {
    for (let k = 0; k <= laatsteKolom; k += 1) {
      // A total of one small cell is that cell; hide by its own rectangle, which covers it too.
      if (!isKlein(tabel[r]?.[k] ?? 0) || isDicht(r, k)) continue;
      if (vast && r === laatsteRij) return null;
      const beste = goedkoopste({ tabel, r, k, isDicht, vast });
      if (!beste) return null;
      for (const [rij, kolom] of beste) {
        const regel = verborgen[rij];
        if (regel) regel[kolom] = true;
      }
    }
  }
  const open = (r: number, k: number): number | null => (isDicht(r, k) ? null : (tabel[r]?.[k] ?? 0));
  return {
    cellen: cellen.map((rij, r) => rij.map((_, k) => open(r, k))),
    rijtotalen: cellen.map((_, r) => open(r, laatsteKolom)),
    kolomtotalen: (cellen[0] ?? []).map((_, k) => open(laatsteRij, k)),
    totaal: open(laatsteRij, laatsteKolom),
  };
}

const isKlein = (aantal: number): boolean => aantal > 0 && aantal < KLEINSTE_GROEP;

function metTotalen(cellen: readonly (readonly number[])[]): number[][] {
  const som = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0);
  const rijen = cellen.map((rij) => [...rij, som(rij)]);
  const breedte = (cellen[0]?.length ?? 0) + 1;
  return [...rijen, Array.from({ length: breedte }, (_, k) => som(rijen.map((rij) => rij[k] ?? 0)))];
}

type Plaats = readonly [rij: number, kolom: number];

interface Vraag {
  readonly tabel: readonly (readonly number[])[];
  readonly r: number;
  readonly k: number;
  readonly isDicht: (rij: number, kolom: number) => boolean;
  readonly vast: boolean;
}

/** The rectangle that hides least of what is not hidden yet. */
function goedkoopste({ tabel, r, k, isDicht, vast }: Vraag): readonly Plaats[] | null {
  const [laatsteRij, laatsteKolom] = [tabel.length - 1, (tabel[0]?.length ?? 1) - 1];
  let beste: { readonly plaatsen: readonly Plaats[]; readonly kosten: number } | null = null;
  for (let rij = 0; rij <= laatsteRij; rij += 1) {
    if (rij === r || (vast && rij === laatsteRij)) continue;
    for (let kolom = 0; kolom <= laatsteKolom; kolom += 1) {
      if (kolom === k) continue;
      const plaatsen: readonly Plaats[] = [
        [r, k],
        [r, kolom],
        [rij, kolom],
        [rij, k],
      ];
      const waarde = ([a, b]: Plaats): number => tabel[a]?.[b] ?? 0;
      if (plaatsen.some((plaats) => waarde(plaats) === 0)) continue;
      if (!kanSchuiven(plaatsen, waarde, laatsteRij, laatsteKolom)) continue;
      const kosten = plaatsen.reduce((som, p) => som + (isDicht(...p) ? 0 : waarde(p)), 0);
      if (!beste || kosten < beste.kosten) beste = { plaatsen, kosten };
    }
  }
  return beste?.plaatsen ?? null;
}

/**
 * Whether one of the two ways to shift by one along the rectangle leaves every corner at one or more. A total moves with
 * its row or column instead of against it.
 */
function kanSchuiven(
  plaatsen: readonly Plaats[],
  waarde: (plaats: Plaats) => number,
  laatsteRij: number,
  laatsteKolom: number,
): boolean {
  const stap = (plaats: Plaats, nummer: number): number => {
    const [rij, kolom] = plaats;
    const isRand = (rij === laatsteRij) !== (kolom === laatsteKolom);
    return (nummer % 2 === 0 ? 1 : -1) * (isRand ? -1 : 1);
  };
  return [1, -1].some((richting) =>
    plaatsen.every((plaats, nummer) => waarde(plaats) + richting * stap(plaats, nummer) >= 1),
  );
}
