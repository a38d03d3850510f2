/** Een versie van regels, zonder de regels zelf. */
export class RegelversieResponse {
  id: string;
  nummer: number;
  /** `meegeleverd` (in gebruik, door niemand vastgesteld: een aanname) of `vastgesteld`. */
  status: string;
  geldigVanaf: string;
  bron: string;
  brondatum: string | null;
  vastgesteldOp: string | null;
  vastgesteldDoor: string | null;
}
