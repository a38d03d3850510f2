import type { Antwoord, Antwoorden } from '../bewaren/kopieen';

/** A field that is not the same any more as when the form opened. */
export interface Veldverschil {
  veld: string;
  /** What it was when the form opened. */
  eerst: Antwoord;
  /** What somebody else made of it since. */
  hunne: Antwoord;
  mijne: Antwoord;
  /** Who changed it; where both did, differently, a person chooses. */
  wie: 'ik' | 'ander' | 'beiden';
}

export type Keuze = 'hunne' | 'mijne';

/** The fields that I or somebody else changed, in the order of the form. */
export function verschillen(eerst: Antwoorden, hunne: Antwoorden, mijne: Antwoorden): Veldverschil[] {
  const velden = new Set([...Object.keys(eerst), ...Object.keys(hunne), ...Object.keys(mijne)]);
  return [...velden].flatMap((veld) => {
    const deel = { eerst: van(eerst, veld), hunne: van(hunne, veld), mijne: van(mijne, veld) };
    const ik = !gelijk(deel.mijne, deel.eerst);
    const ander = !gelijk(deel.hunne, deel.eerst);
    if (!ik && !ander) return [];
    const wie = ik && ander && !gelijk(deel.mijne, deel.hunne) ? 'beiden' : ik && !ander ? 'ik' : 'ander';
    return [{ veld, ...deel, wie } as const];
  });
}

/** The answers with what one of both changed, and per field that both changed what was chosen. */
export function voegSamen<W extends Antwoorden>(
  mijne: W,
  verschil: readonly Veldverschil[],
  keuzes: Readonly<Record<string, Keuze>>,
): W {
  return {
    ...mijne,
    ...Object.fromEntries(
      verschil.map(({ veld, wie, ...deel }) => [
        veld,
        wie === 'ander' || (wie === 'beiden' && keuzes[veld] === 'hunne') ? deel.hunne : deel.mijne,
      ]),
    ),
  };
}

export function zelfdeAntwoorden(a: Antwoorden, b: Antwoorden): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((veld) =>
    gelijk(van(a, veld), van(b, veld)),
  );
}

/** A question that was not asked is one without an answer. */
function van(antwoorden: Antwoorden, veld: string): Antwoord {
  return antwoorden[veld] ?? '';
}

/** White space at the ends is not sent, and in a list the order says nothing. */
function gelijk(a: Antwoord, b: Antwoord): boolean {
  return JSON.stringify(vorm(a)) === JSON.stringify(vorm(b));
}

function vorm(waarde: Antwoord): unknown {
  if (typeof waarde === 'string') return waarde.trim();
  if (typeof waarde === 'boolean') return waarde || '';
  return waarde.length === 0 ? '' : [...waarde].sort();
}
