import { RegelversieResponse } from '@navolgbaar/platform/http';

/** Een regel van hoe de ladder tot een stap komt. */
export class LadderherleidingResponse {
  stap: string;
  bron: string;
}

/** Een stap van de ladder. */
export class LadderstapResponse {
  code: string;
  naam: string;
  /** `toezichthouder` of `college`. */
  wie: string;
  soorten: string[];
  bijNietOpgevolgd: string | null;
  uitleg: string;
}

/** Hoelang een aanbieder krijgt, als ISO 8601-duur. */
export class LaddertermijnenResponse {
  plan: string;
  invoering: string;
  voortgang: string;
  hercontrole: string;
}

/** Waar een ernst begint, met welke termijnen. */
export class LadderernstResponse {
  begin: string;
  termijnen: LaddertermijnenResponse;
}

/** Per ernst het begin en de termijnen. */
export class LadderernstenResponse {
  licht: LadderernstResponse;
  gemiddeld: LadderernstResponse;
  ernstig: LadderernstResponse;
  zeerernstig: LadderernstResponse;
}

/** De ladder. De eerste stap staat vooraan. */
export class LadderregelsResponse {
  stappen: LadderstapResponse[];
  ernst: LadderernstenResponse;
  teltMaanden: number;
  bezochtMaanden: number;
}

/** Een versie van de ladder. */
export class LadderversieResponse extends RegelversieResponse {
  regels: LadderregelsResponse;
}

/** Een termijn die de ladder geeft. */
export class LaddertermijnResponse {
  /** `plan`, `invoering`, `voortgang` of `hercontrole`. */
  wat: string;
  duur: string;
  tekst: string;
}

/** Wat de ladder zegt bij een ernst. */
export class LadderadviesResponse {
  ernst: string;
  /** De stap die aan de beurt is. */
  stap: string;
  /** De stappen die zonder reden kunnen. */
  passend: string[];
  termijnen: LaddertermijnResponse[];
  herleiding: LadderherleidingResponse[];
}

/** Een eerdere stap bij dezelfde aanbieder, die meetelt. */
export class EerderestapResponse {
  zaakId: string;
  zaakNummer: string;
  soort: string;
  uitkomst: string;
  op: string;
}

/** Een locatie die in gebruik is, met het laatste bezoek. */
export class LadderlocatieResponse {
  id: string;
  naam: string;
  /** De dag van het laatste bezoek dat u mag zien. */
  laatst: string | null;
}

/** De ladder naast een aanbieder in een zaak. */
export class LadderbeeldResponse {
  versieId: string;
  versienummer: number;
  /** Of niemand deze versie heeft vastgesteld. */
  aanname: boolean;
  stappen: LadderstapResponse[];
  /** De ernst die uit de zaak volgt. Leeg als u die zelf kiest. */
  ernst: string | null;
  ernstHerleiding: LadderherleidingResponse[];
  /** Voor elke ernst een. */
  adviezen: LadderadviesResponse[];
  eerdere: EerderestapResponse[];
  locaties: LadderlocatieResponse[];
  nietBezocht: LadderlocatieResponse[];
  bezochtMaanden: number;
}

/** Een gekozen termijn naast die van de ladder. */
export class GekozentermijnResponse {
  wat: string;
  gekozen: string;
  ladder: string;
}

/** Een regel van een lijst met genomen stappen. */
export class LadderstapregelResponse {
  id: string;
  /** `maatregel` of `collegeadvies`. */
  object: string;
  objectId: string;
  zaakId: string;
  zaakNummer: string;
  aanbiederId: string;
  aanbiederNaam: string;
  wet: string;
  soort: string;
  stapNaam: string | null;
  /** Wat de ladder vroeg. */
  verwachtNaam: string | null;
  ernst: string | null;
  /** Waarin is afgeweken: `stap`, `termijn`, `ernst`. */
  afwijkingen: string[];
  afwijking: string | null;
  termijnen: GekozentermijnResponse[];
  versienummer: number | null;
  genomenOp: string;
  genomenDoor: string | null;
  uitkomst: string;
}

/** Een bladzijde met afwijkingen. */
export class LadderafwijkingenResponse {
  resultaten: LadderstapregelResponse[];
  volgende: string | null;
}

/** Waarin zaken gelijk zijn. */
export class LadderkenmerkResponse {
  code: string;
  naam: string;
}

/** Een locatie waarover een maatregel gaat. */
export class LaddermaatregellocatieResponse {
  id: string;
  naam: string;
}

/** De stap achter een maatregel of advies, met wat de ladder toen zei. */
export class GenomenstapResponse extends LadderstapregelResponse {
  stap: string | null;
  verwacht: string | null;
  ernstBron: string | null;
  regelversieId: string | null;
  aanname: boolean;
  herleiding: LadderherleidingResponse[];
  kenmerken: LadderkenmerkResponse[];
  /** Leeg: de hele aanbieder. */
  locaties: LaddermaatregellocatieResponse[];
  /** Bij de hele aanbieder: wat toen niet was bezocht. */
  nietBezocht: LadderlocatieResponse[];
}

/** Hoe vaak een maatregel zo afliep. */
export class GedragstellingResponse {
  soort: string;
  uitkomst: string;
  aantal: number;
}

/** Wat in vergelijkbare zaken is gedaan. */
export class GedragslijnResponse {
  /** Hoeveel stappen zijn geteld: ten hoogste de laatste 200. */
  aantal: number;
  tellingen: GedragstellingResponse[];
  /** De nieuwste, ten hoogste twintig. */
  stappen: LadderstapregelResponse[];
  /** Waarom zij vergelijkbaar zijn. */
  waarom: LadderherleidingResponse[];
}
