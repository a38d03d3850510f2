/** Een stap van de berekening: wat er is gedaan en welke bron dat zegt. */
export class TermijnstapResponse {
  stap: string;
  bron: string;
}
