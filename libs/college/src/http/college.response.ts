/** Een stuk dat met een college is gedeeld. */
export class CollegestukResponse {
  id: string;
  /** Wat het is, bijvoorbeeld `collegebericht` of `rapport`. */
  object: string;
  objectId: string;
  gemeenteId: string;
  gemeenteNaam: string;
  omschrijving: string;
  /** Waarom dit gedeeld mag worden. */
  grond: string;
  gedeeldOp: string;
  /** Wanneer de toezichthouder het introk, en waarom. */
  ingetrokkenOp: string | null;
  intrekreden: string | null;
}

/** Een bladzijde met gedeelde stukken, nieuwste eerst. */
export class CollegestukkenResponse {
  resultaten: CollegestukResponse[];
  volgende: string | null;
}
