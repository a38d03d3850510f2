/** Een stap van hoe een uitkomst tot stand kwam. */
export class LijststapResponse {
  stap: string;
  bron: string;
}

/** Een waarde van de schaal. */
export class OordeelwaardeResponse {
  waarde: string;
  naam: string;
  /** `voldoet`, `deels`, `voldoet_niet`, `niet_getoetst`, `signaal` of `geen_signaal`. */
  betekenis: string;
  toelichtingVerplicht: boolean;
}

/** Een vraag die een norm of gespreksleidraad stelt. */
export class LijstvraagResponse {
  code: string;
  tekst: string;
}

/** Een norm van het toetsingskader, of een categorie die bij elk bezoek hoort. */
export class LijstnormResponse {
  id: string;
  /** `norm` of `categorie`. */
  soort: string;
  nummer: string;
  thema: string;
  tekst: string;
  toelichting: string;
  /** `wettelijk` of `aanbeveling`; leeg bij een categorie. */
  binding: string | null;
  grondslag: string | null;
  schaal: OordeelwaardeResponse[];
  vragen: LijstvraagResponse[];
  /** Wat u kunt vragen om het te zien. */
  indicatoren: string[];
  herleiding: LijststapResponse[];
}

/** De versie van het toetsingskader die bij het bezoek hoort. */
export class LijstkaderResponse {
  id: string;
  versieId: string;
  code: string;
  naam: string;
  /** Het nummer van de versie. */
  nummer: number;
  /** In gebruik en door niemand vastgesteld: een aanname. */
  aanname: boolean;
  geeftWkkgzZorg: boolean | null;
  lokaleGrondslag: string | null;
  /** De dag van het bezoek waarvoor de versie is genomen; leeg als dat niet is bewaard. */
  dag: string | null;
}

/** Op de dag van het bezoek geldt een andere versie dan die van de lijst. */
export class AndereversieResponse {
  /** Leeg: op die dag geldt niets van het toetsingskader. */
  nummer: number | null;
  /** Waarom de lijst die versie niet heeft: `in_gebruik`, `geen_versie` of `geen_norm`. */
  reden: string;
}

/** Een gespreksleidraad. */
export class GespreksleidraadResponse {
  code: string;
  naam: string;
  groep: string;
  uitleg: string;
  bron: string;
  vragen: LijstvraagResponse[];
}

/** Wie iets schreef, en wanneer. */
export class LijstschrijverResponse {
  /** Het nummer binnen de lijst: wat u als `basis` noemt als u het wijzigt. */
  nr: number;
  door: string | null;
  doorNaam: string | null;
  /** Op de klok van het toestel. */
  op: string;
  /** Waarom dit het antwoord is, als er twee verschilden. */
  reden: string | null;
}

/** Het antwoord op een norm. */
export class LijstantwoordResponse extends LijstschrijverResponse {
  normId: string;
  oordeel: string;
  toelichting: string | null;
  citaten: string[];
  positief: boolean;
}

/** Een gesprek tijdens het bezoek. */
export class LijstgesprekResponse extends LijstschrijverResponse {
  id: string;
  met: string;
  functie: string;
  van: string | null;
  tot: string | null;
  leidraad: string | null;
  notities: string;
  citaten: string[];
}

/** Wat iemand schreef over iets waarover twee verschillen. Alleen de velden van die soort zijn gevuld. */
export class LijstversieResponse extends LijstschrijverResponse {
  oordeel?: string;
  toelichting?: string | null;
  citaten?: string[];
  positief?: boolean;
  met?: string;
  functie?: string;
  van?: string | null;
  tot?: string | null;
  leidraad?: string | null;
  notities?: string;
  aankomst?: string | null;
  vertrek?: string | null;
  tekst?: string;
}

/** Twee verschillende antwoorden op hetzelfde. */
export class TegenstrijdigResponse {
  /** `antwoord`, `gesprek`, `tijden` of `les`. */
  soort: string;
  normId: string | null;
  gesprekId: string | null;
  /** Wat voorlopig geldt. */
  eerste: LijstversieResponse;
  tweede: LijstversieResponse;
}

/** Wanneer u er was. */
export class BezoektijdenResponse {
  nr: number;
  aankomst: string | null;
  vertrek: string | null;
}

/** Een foto van het bezoek. De inhoud is een document van de zaak. */
export class LijstfotoResponse {
  id: string;
  normId: string | null;
  bijschrift: string | null;
  documentId: string;
  door: string | null;
  ontvangenOp: string;
  bewijsstukId: string | null;
}

/** Een toestel waarop het bezoek staat of stond. */
export class KlaarzettingResponse {
  id: string;
  door: string;
  doorNaam: string | null;
  toestel: string;
  klaargezetOp: string;
  verlooptOp: string;
  /** `klaar`, `afgerond`, `ingetrokken` of `verlopen`. */
  status: string;
  intrekreden: string | null;
  /** De tijd is om voordat het bezoek begint: het bezoek is daarna verzet. */
  teKort: boolean;
  /** Wat u ermee kunt doen. */
  handelingen: string[];
}

/** De bevinding die van een antwoord is gemaakt. */
export class LijstbevindingResponse {
  normId: string;
  bevindingId: string;
}

/** De bevinding die van een antwoord kan worden gemaakt. */
export class MogelijkeBevindingResponse {
  normId: string;
  /** `positief`, `tekortkoming` of `neutraal`. */
  soort: string;
  stelling: string;
}

/** Wat er nog mist voordat de lijst af kan. */
export class LijstmistResponse {
  name: string;
  reason: string;
}

/** De bezoeklijst van een bezoek. */
export class BezoeklijstResponse {
  id: string;
  bezoekId: string;
  zaakId: string;
  kader: LijstkaderResponse;
  /** `open` of `afgerond`. */
  status: string;
  normen: LijstnormResponse[];
  antwoorden: LijstantwoordResponse[];
  tegenstrijdig: TegenstrijdigResponse[];
  gesprekken: LijstgesprekResponse[];
  tijden: BezoektijdenResponse;
  fotos: LijstfotoResponse[];
  leidraadversie: number;
  leidraden: GespreksleidraadResponse[];
  watLeerdeAanbieder: string | null;
  /** Het nummer van wat de aanbieder leerde; 0: nog niets. */
  lesNr: number;
  klaarzettingen: KlaarzettingResponse[];
  andereVersie: AndereversieResponse | null;
  /** De eerste dag waarop u het bezoek op een toestel kunt zetten; leeg als dat al kan. */
  klaarTeZettenVanaf: string | null;
  bevindingen: LijstbevindingResponse[];
  mogelijkeBevindingen: MogelijkeBevindingResponse[];
  ontbreekt: LijstmistResponse[];
  samengesteldOp: string;
  afgerondOp: string | null;
  /** Of u het bezoek uitvoert. */
  uitvoerder: boolean;
  /** Wat u nu met deze lijst kunt doen. */
  handelingen: string[];
  versie: number;
}

/** Wat een toestel van het bezoek bewaart naast de lijst. */
export class BezoekvoorafResponse {
  id: string;
  zaakId: string;
  zaakNummer: string;
  aanbiederNaam: string;
  plaats: string | null;
  op: string;
  van: string | null;
  tot: string | null;
  doel: string;
  aankondiging: string;
  collegas: string[];
}

/** Een bezoek dat op een toestel is klaargezet, met de sleutel waarmee het daar wordt bewaard. */
export class KlaargezetResponse {
  id: string;
  /** 32 bytes, base64. Alleen voor dit toestel. */
  sleutel: string;
  verlooptOp: string;
  bezoek: BezoekvoorafResponse;
  lijst: BezoeklijstResponse;
}

/** Of het toestel het bezoek mag houden. */
export class KlaarzetstandResponse {
  /** `klaar`, `afgerond`, `ingetrokken` (wis het toestel) of `verlopen` (verstuur wat er nog staat). */
  status: string;
}

/** De sleutel, opnieuw. */
export class KlaarzetsleutelResponse {
  sleutel: string;
}

/** Hoe het met een wijziging ging. */
export class WijzigingsuitslagResponse {
  id: string;
  /** `opgeslagen`, `bekend`, `tegenstrijdig` (bewaard naast wat er stond) of `geweigerd` (niet bewaard). */
  uitslag: string;
  code?: string;
  reden?: string;
}

/** Hoe het met elke wijziging ging, en de lijst erna. */
export class WijzigingsuitslagenResponse {
  uitslagen: WijzigingsuitslagResponse[];
  lijst: BezoeklijstResponse;
}
