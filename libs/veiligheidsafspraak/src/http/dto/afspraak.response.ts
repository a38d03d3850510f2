/** Een regel van een lijst met veiligheidsafspraken. Wat niet verplicht is, krijgt alleen het team van de toezichthouder. */
export class VeiligheidsafspraakregelResponse {
  id: string;
  zaakId?: string | null;
  zaakNummer: string | null;
  meldingId?: string | null;
  meldingNummer?: string | null;
  aanbiederId: string;
  aanbiederNaam: string;
  tekst: string;
  afgesprokenOp: string;
  eigenaarFunctie: string | null;
  eigenaarId?: string | null;
  uiterlijk: string;
  controleOp?: string;
  controleDoor?: string;
  status: string;
  /** Waarom de afspraak nu aandacht vraagt: `geschonden` of `niet_gecontroleerd`. */
  signaal?: string | null;
  /** Of de afspraak verder loopt onder de monitoring van de zaak. */
  onderMonitoring?: boolean;
  /** Wat na een schending is gekozen: `nieuwe_afspraak`, `maatregel`, `advies_college` of `geen`. */
  gevolg?: string | null;
  versie: number;
}

/** Een bladzijde van de lijst met veiligheidsafspraken. */
export class VeiligheidsafsprakenResponse {
  resultaten: VeiligheidsafspraakregelResponse[];
  volgende: string | null;
}

/** Wat de aanbieder meldde te hebben gedaan. */
export class UitvoeringsberichtResponse {
  id: string;
  tekst: string;
  op: string;
  viaPortaal: boolean;
  door?: string | null;
}

/** Een bewijsstuk waar een controle naar verwijst. */
export class ControlebewijsResponse {
  id: string;
  nummer: string;
  omschrijving: string;
  /** `geregistreerd` of `ingetrokken`. */
  status: string;
}

/** Een controle van een veiligheidsafspraak. */
export class VeiligheidscontroleResponse {
  uitkomst: string;
  op: string;
  wijze?: string;
  toelichting: string;
  bewijs?: string;
  /** Voor zover u ze mag zien. Alleen voor het team van de toezichthouder. */
  bewijsstukken?: ControlebewijsResponse[];
  door?: string | null;
}

/** Wat is gedaan met een afspraak die niet is nagekomen. */
export class VeiligheidsafhandelingResponse {
  gevolg: string;
  reden: string;
  op: string;
  door: string | null;
  /** De afspraak die ervoor in de plaats kwam. */
  afspraakId: string | null;
}

/** De monitoring waaronder een afspraak verder loopt. */
export class VeiligheidsmonitoringResponse {
  id: string;
  reden: string;
  op: string;
}

/** Een veiligheidsafspraak. Wat niet verplicht is, krijgt alleen het team van de toezichthouder. */
export class VeiligheidsafspraakResponse {
  id: string;
  zaakId?: string | null;
  zaakNummer: string | null;
  meldingId?: string | null;
  meldingNummer?: string | null;
  actiepuntId?: string | null;
  /** De afspraak die niet is nagekomen en waarvoor deze in de plaats kwam. */
  vervolgOp?: string | null;
  aanbiederId: string;
  aanbiederNaam: string;
  tekst: string;
  afgesprokenOp: string;
  eigenaarFunctie: string | null;
  eigenaarId?: string | null;
  uiterlijk: string;
  controleWijze?: string;
  controleDoor?: string;
  controleOp?: string;
  status: string;
  berichten: UitvoeringsberichtResponse[];
  controles: VeiligheidscontroleResponse[];
  afhandeling?: VeiligheidsafhandelingResponse | null;
  monitoring?: VeiligheidsmonitoringResponse | null;
  eindreden: string | null;
  beeindigdOp: string | null;
  gemaaktDoor?: string | null;
  signaal?: string | null;
  /** Of op een schending een advies aan het college kan volgen: niet over zorg uit de Wlz. */
  kanNaarCollege?: boolean;
  versie: number;
  /** Wat u nu met deze afspraak kunt doen. */
  handelingen: string[];
}
