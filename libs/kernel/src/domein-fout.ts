export type FoutDetails = Readonly<Record<string, string | number | boolean>>;

/**
 * A refusal by a rule. It holds a stable code and typed details, never a text: the text and the HTTP status of a code
 * stand in the error catalogue of the capability (`http/fouten.ts`).
 */
export class DomeinFout<Code extends string = string> extends Error {
  constructor(
    readonly code: Code,
    readonly details: FoutDetails = {},
    readonly invalidParams: readonly { name: string; reason: string }[] = [],
  ) {
    super(code);
    this.name = 'DomeinFout';
  }
}

/** A code that every capability may throw. */
export type AlgemeneFoutcode =
  'NIET_GEVONDEN' | 'GEEN_RECHT' | 'VERSIE_VEROUDERD' | 'INVOER_ONGELDIG' | 'OVERGANG_NIET_MOGELIJK';
