/** Een graad van ernst. */
export class ErnstrijResponse {
  code: string;
  naam: string;
  uitleg: string;
  voorbeelden: string[];
  levensbedreigend: boolean;
}

/** Een graad van omvang. */
export class OmvangkolomResponse {
  code: string;
  naam: string;
  vanafProcent: number | null;
}

/** De kleur bij een ernst en een omvang. */
export class KadercelResponse {
  ernst: string;
  omvang: string;
  kleur: string;
}

/** Een reden waarom stap 3 de prioriteit mag verhogen. */
export class VerhogingsgrondResponse {
  code: string;
  naam: string;
}

/** Vanaf hoeveel eerdere signalen, in hoeveel maanden, het formulier aandacht vraagt. */
export class AandachtResponse {
  signalen: number;
  maanden: number;
}

/** De regels van stap 3. */
export class Stap3Response {
  gronden: VerhogingsgrondResponse[];
  aandacht: AandachtResponse | null;
}

/** Een versie van het afwegingskader. */
export class AfwegingskaderResponse {
  id: string;
  /** Het nummer van de versie. */
  nummer: number;
  /** `concept`, `meegeleverd` (in gebruik, door niemand vastgesteld) of `vastgesteld`. */
  status: string;
  /** Niet vastgesteld: wat een kleur toont, zegt "AANNAME – nog vast te stellen". */
  aanname: boolean;
  geldigVanaf: string | null;
  bron: string;
  brondatum: string | null;
  vastgesteldOp: string | null;
  vastgesteldDoor: string | null;
  ernstnaam: string;
  omvangnaam: string;
  /** Van licht naar zwaar. */
  rijen: ErnstrijResponse[];
  /** Van klein naar groot. */
  kolommen: OmvangkolomResponse[];
  cellen: KadercelResponse[];
  stap3: Stap3Response;
  roodVraagtTweede: boolean;
  /** Telt de wijzigingen van een concept. */
  versie: number;
}

/** Het bewaarde besluit. Het opent als het op virussen is gecontroleerd. */
export class KaderbesluitResponse {
  id: string;
  naam: string;
}
