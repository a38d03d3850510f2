import type { Knoop } from './pdfmake-intern';
import { TEKSTBREEDTE, type Kleuren } from './stijl';

const STREEP = 3;

export interface Vakopmaak {
  readonly binnenruimte: number;
  /** A stripe in the accent colour on the left, for what may not be missed. */
  readonly streep: boolean;
  /** Without a tint only the stripe is left. */
  readonly vlak?: false;
}

/** A tinted box. For the eye only: a layout table, without a place in the structure. */
export function vak(
  stack: Knoop[],
  kleuren: Kleuren,
  { binnenruimte, streep, vlak: tint }: Vakopmaak,
): Knoop {
  const links = streep ? STREEP : 0;
  const zijruimte = binnenruimte + 3;
  return {
    table: { widths: [TEKSTBREEDTE - 2 * zijruimte - links], body: [[{ stack }]] },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (lijn) => (lijn === 0 ? links : 0),
      hLineColor: () => kleuren.lijn,
      vLineColor: () => kleuren.accent,
      paddingLeft: () => zijruimte,
      paddingRight: () => zijruimte,
      paddingTop: () => binnenruimte,
      paddingBottom: () => binnenruimte - 5,
      fillColor: () => (tint === false ? null : kleuren.vlak),
    },
  };
}
