/** The laws under which a toezichthouder is appointed (Wmo 2015 art. 6.1, Jeugdwet art. 2.9 with the verordening). */
export const WETTEN = ['wmo', 'jeugdwet'] as const;
export type Wet = (typeof WETTEN)[number];

/** An appointment as toezichthouder: for which laws and domains, and when. Days as `jjjj-mm-dd`. */
export interface Aanwijzing {
  readonly wetten: readonly Wet[];
  /** Domains of care; empty means all of them. */
  readonly domeinen: readonly string[];
  readonly van: string;
  /** Last day, or null while it runs. */
  readonly tot: string | null;
}

export interface Bereikvraag {
  readonly wet: Wet;
  /** The domain of the case, or null when it is not known yet: then only an appointment for all domains covers it. */
  readonly domein: string | null;
  /** The day of the act, as `jjjj-mm-dd`. */
  readonly dag: string;
}

/** Whether an appointment covers an act on a day. Days are compared as text: ISO days sort as they run. */
export function dekt(aanwijzing: Aanwijzing, { wet, domein, dag }: Bereikvraag): boolean {
  const { wetten, domeinen, van, tot } = aanwijzing;
  const opTijd = van <= dag && (tot === null || dag <= tot);
  const inDomein = domeinen.length === 0 || (domein !== null && domeinen.includes(domein));
  return opTijd && wetten.includes(wet) && inDomein;
}

/** Whether one of the appointments covers the act (rulings: acts outside or after the aanwijzing are refused). */
export const isAangewezen = (aanwijzingen: readonly Aanwijzing[], vraag: Bereikvraag): boolean =>
  aanwijzingen.some((aanwijzing) => dekt(aanwijzing, vraag));
