import { Temporal } from 'temporal-polyfill';
import { weiger } from './fouten';
import type { Echtheidsuitslag, Ketenhandeling, Ketensoort } from './soorten';

/** A line of the chain of custody. Never changed and never removed. */
export interface Ketenregel {
  readonly id: string;
  readonly soort: Ketensoort;
  /** Legal day on which it happened. */
  readonly op: string;
  /** From whom, to whom or before whom; null where nobody else had a part in it. */
  readonly wie: string | null;
  readonly toelichting: string | null;
  /** SHA-256 of the content as it was sealed, and as it was found. */
  readonly zegelVoor: string | null;
  readonly zegelNa: string | null;
  readonly uitslag: Echtheidsuitslag | null;
  /** Who wrote it down, and the instant. */
  readonly door: string | null;
  readonly vastgelegdOp: string;
}

/** What goes out of our hands or comes back has somebody on the other side. */
const MET_ANDER: readonly Ketenhandeling[] = ['overgedragen', 'teruggegeven'];

/**
 * Checks a line that a person writes.
 * @throws DomeinFout BEWIJS.DATUM_PAST_NIET for a day after today or before the evidence was obtained,
 * BEWIJS.GEGEVENS_ONTBREKEN without the other party of a hand-over
 */
export function keurKetenregel(
  { soort, op, wie }: { readonly soort: Ketenhandeling; readonly op: string; readonly wie: string | null },
  { verkregenOp, vandaag }: { readonly verkregenOp: string; readonly vandaag: Temporal.PlainDate },
): void {
  const { compare } = Temporal.PlainDate;
  if (compare(op, vandaag) > 0 || compare(op, verkregenOp) < 0) {
    weiger('BEWIJS.DATUM_PAST_NIET', [
      { name: 'op', reason: 'Vul een dag in vanaf de dag waarop u het bewijsstuk kreeg tot en met vandaag.' },
    ]);
  }
  if (MET_ANDER.includes(soort) && !wie?.trim()) {
    weiger('BEWIJS.GEGEVENS_ONTBREKEN', [{ name: 'wie', reason: 'Schrijf op aan wie.' }]);
  }
}

/** What was read of the content of a document: its hash, or why there is none. */
export type Gelezeninhoud = { readonly sha256: string } | { readonly zonder: 'onleesbaar' | 'ontbreekt' };

/** Whether what is stored is what was sealed. */
export function bepaalEchtheid(zegel: string, inhoud: Gelezeninhoud): Echtheidsuitslag {
  if ('zonder' in inhoud) return inhoud.zonder;
  return inhoud.sha256 === zegel ? 'klopt' : 'wijkt_af';
}
