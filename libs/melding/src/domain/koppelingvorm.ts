import { KOPPELVELDEN, type Koppelveld, type Dagvorm } from './koppelvelden';

/** One field of a melding, and where it comes from: a fixed value, or the answer to one or more questions. */
export interface Veldvorm {
  readonly veld: Koppelveld;
  readonly vast: string | null;
  /** The keys of questions; more than one only for text. Empty when the value is fixed. */
  readonly vragen: readonly string[];
  /** What an answer means here, where the word differs. */
  readonly woorden: readonly { readonly antwoord: string; readonly waarde: string }[];
  /** For an empty answer, and for one that does not fit. */
  readonly anders: string | null;
  readonly datumvormen: readonly Dagvorm[];
  readonly voor: string | null;
  readonly afkappen: boolean;
}

/** A koppeling of a form as a screen shows it: in the order of our fields. */
export interface Koppelingvorm {
  readonly naam: string;
  readonly velden: readonly Veldvorm[];
  /** Keys of questions whose answer is left out on purpose. */
  readonly negeer: readonly string[];
}

/** As `leesKoppeling` reads it. What says nothing is left out. */
export function alsJson({ naam, velden, negeer }: Koppelingvorm): object {
  return {
    naam,
    velden: Object.fromEntries(velden.map((veld) => [veld.veld, veldAlsJson(veld)])),
    ...(negeer.length > 0 ? { negeer } : {}),
  };
}

function veldAlsJson({ vast, vragen, woorden, anders, datumvormen, voor, afkappen }: Veldvorm): object {
  if (vast !== null) return { vast, ...(vragen.length > 0 ? { kolommen: vragen } : {}) };
  return {
    ...(vragen.length === 1 ? { kolom: vragen[0] } : { kolommen: vragen }),
    ...(woorden.length > 0
      ? { waarden: Object.fromEntries(woorden.map(({ antwoord, waarde }) => [antwoord, waarde])) }
      : {}),
    ...(anders === null ? {} : { anders }),
    ...(datumvormen.length > 0 ? { datum: datumvormen } : {}),
    ...(voor ? { voor } : {}),
    ...(afkappen ? { afkappen } : {}),
  };
}

interface Veldjson {
  readonly vast?: string;
  readonly kolom?: string;
  readonly kolommen?: readonly string[];
  readonly waarden?: Readonly<Record<string, string>>;
  readonly anders?: string;
  readonly datum?: Dagvorm | readonly Dagvorm[];
  readonly voor?: string;
  readonly afkappen?: boolean;
}

/** @param json was read without a fault by `leesKoppeling` when it was kept */
export function uitJson(json: unknown): Koppelingvorm {
  const {
    naam,
    velden,
    negeer = [],
  } = json as {
    naam: string;
    velden: Readonly<Partial<Record<Koppelveld, Veldjson>>>;
    negeer?: readonly string[];
  };
  const genoemd = (Object.keys(KOPPELVELDEN) as Koppelveld[]).flatMap((veld): Veldvorm[] => {
    const hoe = velden[veld];
    return hoe ? [veldUitJson(veld, hoe)] : [];
  });
  return { naam, velden: genoemd, negeer };
}

const veldUitJson = (veld: Koppelveld, hoe: Veldjson): Veldvorm => ({
  veld,
  vast: hoe.vast ?? null,
  vragen: hoe.kolommen ?? [hoe.kolom ?? []].flat(),
  woorden: Object.entries(hoe.waarden ?? {}).map(([antwoord, waarde]) => ({ antwoord, waarde })),
  anders: hoe.anders ?? null,
  datumvormen: [hoe.datum ?? []].flat(),
  voor: hoe.voor ?? null,
  afkappen: hoe.afkappen ?? false,
});
