/** Een vast verslag van een telefoongesprek. */
export class GespreksverslagResponse {
  id: string;
  tekst: string;
  /** SHA-256 van de tekst. */
  sha256: string;
  /** Of de tekst nog is zoals hij werd vastgelegd. */
  onveranderd: boolean;
  gevoerdOp: string;
  vastgelegdOp: string;
  vastgelegdDoor: string | null;
  /** Het verslag dat hiermee wordt verbeterd. */
  verbetertId: string | null;
  reden: string | null;
}

/** De verslagen bij een melding, oudste eerst. */
export class GespreksverslagenResponse {
  resultaten: GespreksverslagResponse[];
}

/** De scan van een brief, zoals hij is bewaard. */
export class BriefResponse {
  id: string;
  naam: string;
}
