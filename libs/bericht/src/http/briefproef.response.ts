/** Een brief zoals die zou gaan. Er is niets verstuurd of bewaard. */
export class BriefproefResponse {
  /** De aanbieder die hem krijgt. */
  aanbieder: string;
  /** Het e-mailadres. Leeg: dat is er niet. */
  aan: string | null;
  /** `mail`, `portaal` of `post`. */
  kanaal: string;
  onderwerp: string;
  tekst: string;
}
