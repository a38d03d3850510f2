/**
 * A number as our letters have it, with the word before it: cases and reports count in the same way, so that a number after
 * one of those words is none of ours. AANNAME: a bare number is that of a melding.
 */
const NUMMER =
  /(?:\b(zaak|zaaknummer|rapport|rapportnummer|opdracht)\b[\s:.#]*(?:nummer|nr\.?)?[\s:.#]*)?\b(P?)(20\d{2}-\d{5})\b/giu;

export interface Genoemd {
  readonly meldingen: readonly string[];
  /** Numbers of mails. */
  readonly post: readonly string[];
}

/** Which numbers stand in a subject, each once. */
export function nummersIn(onderwerp: string): Genoemd {
  const meldingen = new Set<string>();
  const post = new Set<string>();
  for (const [, anders, teken, nummer = ''] of onderwerp.matchAll(NUMMER)) {
    if (teken) post.add(`P${nummer}`);
    else if (!anders) meldingen.add(nummer);
  }
  return { meldingen: [...meldingen], post: [...post] };
}

/**
 * The ids of our own letters that a mail refers to: what stands before the @ of a Message-ID that we made.
 * @param verwijzingen ids without brackets, the nearest first
 */
export function eigenBrieven(verwijzingen: readonly string[]): string[] {
  const UUID = /^([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})@/i;
  return [...new Set(verwijzingen.flatMap((v) => UUID.exec(v)?.[1]?.toLowerCase() ?? []))].slice(0, 20);
}
