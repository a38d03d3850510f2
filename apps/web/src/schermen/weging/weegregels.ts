import type { Kleur } from '@navolgbaar/ui';
import type { Kaderinhoud } from '../../api/afwegingskaders';

/** The most urgent first. */
export const VOLGORDE = ['rood', 'oranje', 'groen'] as const;

/** What of a version is needed to draw it. Rows run from light to heavy, columns from small to large. */
export type Tabel = Pick<Kaderinhoud, 'cellen'> & {
  rijen: readonly { code: string; naam: string }[];
  kolommen: readonly { code: string; naam: string }[];
};

/** The colour that a version gives a cell, as it is drawn. What a weighing gives, the server says. */
export function kleurIn(
  { cellen }: { cellen: readonly Cel[] },
  ernst: string,
  omvang: string,
): Kleur | undefined {
  const cel = cellen.find((c) => c.ernst === ernst && c.omvang === omvang);
  return VOLGORDE.find((kleur) => kleur === cel?.kleur);
}

interface Cel {
  ernst: string;
  omvang: string;
  kleur: string;
}

/**
 * The cells in which the priority is lower than with less ernst or less omvang. The server refuses such a table; here it
 * is shown while somebody is still choosing.
 */
export function nietOplopend(tabel: Tabel): { ernst: string; omvang: string }[] {
  const urgentie = (i: number, j: number): number => {
    const [rij, kolom] = [tabel.rijen[i], tabel.kolommen[j]];
    const kleur = rij && kolom && kleurIn(tabel, rij.code, kolom.code);
    return kleur ? VOLGORDE.length - VOLGORDE.indexOf(kleur) : 0;
  };
  return tabel.rijen.flatMap((rij, i) =>
    tabel.kolommen.flatMap((kolom, j) => {
      const lager = urgentie(i, j) < urgentie(i - 1, j) || urgentie(i, j) < urgentie(i, j - 1);
      return lager ? [{ ernst: rij.code, omvang: kolom.code }] : [];
    }),
  );
}

/** The name that a version gives a code; the code itself where it has none. */
export const naamVan = (delen: readonly { code: string; naam: string }[], code: string): string =>
  delen.find((deel) => deel.code === code)?.naam ?? code;
