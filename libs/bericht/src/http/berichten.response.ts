/** Wat er met een bericht gebeurde: mislukt, geprint, op de post gedaan, teruggekomen of langs een andere weg verstuurd. */
export class BezorgingResponse {
  /** `mislukt`, `opnieuw`, `geprint`, `gepost` of `retour`. */
  wat: string;
  kanaal: string;
  fout: string | null;
  op: string;
  doorNaam: string | null;
}

/** A message as shown in a dossier. */
export class BerichtResponse {
  id: string;
  /** Voor If-Match. */
  versie: number;
  object: string;
  objectId: string;
  sjabloon: string;
  /** `meegeleverd` of `eigen`. */
  sjabloonHerkomst: string;
  sjabloonVersie: number;
  /** `mail`, `portaal` of `post`. */
  kanaal: string;
  aanSoort: string;
  /** Het adres; leeg bij een melder. */
  adres: string | null;
  /** Bij een brief aan een college: van welke gemeente. */
  gemeenteNaam: string | null;
  /** Naam en postadres op de geprinte brief, elk op een regel. */
  geadresseerde: string | null;
  onderwerp: string;
  tekst: string;
  status: string;
  pogingen: number;
  /** Waarom de laatste poging mislukte, als code. */
  fout: string | null;
  aangemaaktOp: string;
  verzondenOp: string | null;
  /** De dag waarop de brief op de post ging. */
  gepostOp: string | null;
  /** Het document met de brief. Leeg: het wordt gemaakt, of dit bericht heeft er geen. */
  documentId: string | null;
  pdfSha256: string | null;
  /** Waarom het document er nog niet is, als code. */
  pdfFout: string | null;
  bezorgingen: BezorgingResponse[];
  /** Langs welke wegen u het opnieuw kunt versturen. */
  kanalen: string[];
  /** Wat u met dit bericht kunt doen. */
  handelingen: string[];
}

export class BerichtenResponse {
  resultaten: BerichtResponse[];
  volgende: string | null;
}

export class BerichtstatusResponse {
  id: string;
  status: string;
}

export class PostbusmailResponse {
  id: string;
  berichtId: string;
  aan: string;
  onderwerp: string;
  tekst: string;
  ontvangenOp: string;
}

export class PostbusResponse {
  resultaten: PostbusmailResponse[];
  volgende: string | null;
}

/** Een brief zoals de aanbieder hem in het portaal leest. */
export class EigenBriefResponse {
  id: string;
  /** Leeg: de brief noemt geen zaak. */
  zaaknummer: string | null;
  onderwerp: string;
  tekst: string;
  gemaaktOp: string;
  /** Leeg: het document wordt nog gemaakt. */
  documentId: string | null;
}

export class EigenBrievenResponse {
  resultaten: EigenBriefResponse[];
  volgende: string | null;
}

/** Hoe een aanbieder zijn brieven krijgt. */
export class PostkeuzeResponse {
  kanaal: string;
  postadres: string | null;
  /** Voor If-Match. 0: er is niets gekozen. */
  versie: number;
}
