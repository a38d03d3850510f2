/** Een stap van de herleiding: wat er is gedaan en welke bron dat zegt. */
export class ZaakherleidingResponse {
  stap: string;
  bron: string;
}

/** Een regel van de lijst met zaken. */
export class ZaakregelResponse {
  id: string;
  nummer: string;
  onderwerp: string;
  toezichtvorm: string;
  /** Preventief of reactief; volgt uit de toezichtvorm. */
  aard: string;
  wet: string;
  domein: string;
  status: string;
  uitkomst: string | null;
  aanbiederId: string | null;
  aanbiederNaam: string | null;
  behandelaarId: string | null;
  geopendOp: string;
  afgeslotenOp: string | null;
  /** Of er nog iets wordt gevolgd, ook als de zaak gesloten is. */
  openMonitoring: boolean;
  /** Wat er nu naast deze zaak loopt: `strafrechtelijk_onderzoek`, `andere_toezichthouder`. */
  samenloop: string[];
  besloten: boolean;
  gevoelig: boolean;
  /** De eerste dag waarop iets wordt verwacht. Leeg als er geen termijn loopt. */
  volgendeTermijn: string | null;
  volgendeTermijnNaam: string | null;
  /** De dag van het besluit om die termijn op te schorten, zolang die stilstaat. */
  volgendeTermijnOpgeschortOp: string | null;
  versie: number;
}

/** Een bladzijde met zaken, nieuwste eerst. */
export class ZakenResponse {
  resultaten: ZaakregelResponse[];
  volgende: string | null;
}

/** Het nummer van een nieuwe zaak. */
export class ZaakGeopendResponse {
  id: string;
  nummer: string;
}

/** Een melding waaruit de zaak volgt. */
export class ZaakmeldingResponse {
  id: string;
  nummer: string;
  soort: string;
  onderwerp: string;
  ontvangenOp: string;
  aanbiederId: string | null;
  /** `samengevoegd` als zij met een andere melding meekwam. */
  status: string;
  /** Eén gebeurtenis, gemeld door verschillende aanbieders. */
  keten: boolean;
}

/** Een versie van wet of beleid waarop de zaak rust. */
export class ZaakgrondslagResponse {
  bronversieId: string;
  soort: string;
  naam: string;
  aanduiding: string;
  vindplaats: string | null;
}

/** Een aanbieder die ook bij de zaak betrokken is. */
export class ZaakaanbiederResponse {
  aanbiederId: string;
  aanbiederNaam: string;
  /** `regie`, `uitvoerder`, `onderaannemer` of `anders`. */
  rol: string;
  reden: string;
  op: string;
  door: string | null;
  /** Of er in deze zaak al iets bij hem is vastgelegd. Dan is hij niet weg te halen. */
  inGebruik: boolean;
}

/** Een aanbieder die geen opdracht krijgt, en waarom. */
export class AfgezienOpdrachtResponse {
  aanbiederId: string;
  reden: string;
  op: string;
  door: string | null;
}

/** Een gezamenlijke conclusie voor alle aanbieders van de zaak. */
export class ZaakconclusieResponse {
  conclusie: string;
  /** Waarom zij in de plaats kwam van een eerdere. */
  reden: string | null;
  op: string;
  door: string | null;
  /** Wanneer het onderzoek daarna verder ging. Dan geldt zij niet meer. */
  vervallenOp: string | null;
}

/** Een zaak die met deze samenhangt. */
export class KoppelingResponse {
  zaakId: string;
  nummer: string;
  toezichtvorm: string;
  status: string;
  /** `vervolg`, `verwant` of `zelfde_gebeurtenis`. */
  soort: string;
  /** `voorganger` of `vervolg`; leeg als de zaken met de hand zijn gekoppeld. */
  richting: string | null;
  openMonitoring: boolean;
  aanleiding: string;
}

/** De eerste beoordeling van een calamiteit of geweldsincident. */
export class EersteBeoordelingResponse {
  isCalamiteit: boolean;
  motivering: string;
  naderOnderzoek: boolean | null;
  naderOnderzoekMotivering: string | null;
  onderzoekDoor: string | null;
  onderzoekDoorMotivering: string | null;
  op: string;
  door: string | null;
}

/** Een ander onderzoek naast deze zaak. */
export class SamenloopResponse {
  id: string;
  soort: string;
  instantie: string;
  contact: string;
  sinds: string;
  reden: string;
  gemeldDoor: string | null;
  tot: string | null;
  eindeReden: string | null;
  beeindigdDoor: string | null;
  versie: number;
}

/** Een opdracht in een lijst. */
export class OpdrachtregelResponse {
  id: string;
  /** Niet voor een aanbieder: die ziet de zaak niet. */
  zaakId?: string;
  zaakNummer: string;
  aanbiederId: string;
  aanbiederNaam: string;
  gegevenOp: string;
  /** Niet voor een aanbieder. */
  termijnId?: string;
  /** Het begin van de onderzoeksvraag, ten hoogste 200 tekens. */
  onderzoeksvraag: string;
  uiterlijk: string;
  /** De dag van het besluit om de termijn op te schorten, zolang die stilstaat. */
  opgeschortOp: string | null;
  status: string;
  versie: number;
}

/** Een gesprek, hoorgesprek of vraag aan derden. */
export class GesprekResponse {
  id: string;
  soort: string;
  op: string;
  gesprekspartners: string;
  toezichthouderIds: string[];
  verslag: string;
  afspraken: string | null;
  akkoord: boolean | null;
  geenAkkoordReden: string | null;
  /** De opdracht waarvan hier de vragen zijn gesteld. */
  opdrachtId: string | null;
  /** Of alleen wie in `deeltoegang` van de zaak staat dit ziet. */
  vertrouwelijk: boolean;
}

/** Iets wat de toezichthouder zag of vaststelde. */
export class WaarnemingResponse {
  id: string;
  op: string;
  omschrijving: string;
  onderbouwing: string;
  wetten: string[];
  hoortBijAanleiding: boolean;
  /** Of alleen wie in `deeltoegang` van de zaak staat dit ziet. */
  vertrouwelijk: boolean;
}

/** De bevinding die is doorgegeven. */
export class DoorgegevenBevindingResponse {
  id: string;
  /** Binnen de zaak, zoals `V-1`. */
  nummer: string;
}

/** Een doorgegeven signaal. */
export class DoorgifteResponse {
  id: string;
  waarnemingId: string | null;
  bevinding: DoorgegevenBevindingResponse | null;
  ontvanger: string;
  grondslag: string;
  motivering: string;
  op: string;
  status: string;
  uitkomst: string | null;
  versie: number;
}

/** Een afgesproken verbeterplan. */
export class VerbeterplanResponse {
  id: string;
  aanbiederId: string;
  afspraak: string;
  afgesprokenOp: string;
  uiterlijk: string;
  status: string;
  ontvangenOp: string | null;
  documentId: string | null;
  oordeel: string | null;
  motivering: string | null;
  versie: number;
}

/** Iets wat gevolgd wordt, met de dag van de controle. */
export class MonitoringResponse {
  id: string;
  onderwerp: string;
  eigenaar: string;
  eigenaarNaam: string | null;
  controleOp: string;
  status: string;
  bevinding: string | null;
  afgerondOp: string | null;
  /** Of er een veiligheidsafspraak onder verder loopt; dan eindigt zij daarmee. */
  vanAfspraak: boolean;
  versie: number;
}

/** Een college dat is geïnformeerd. */
export class CollegeregelResponse {
  id: string;
  gemeenteId: string;
  gemeenteNaam: string;
  grond: string;
  verzondenOp: string;
  door: string | null;
  meldingId: string | null;
  meldingNummer: string | null;
  /** Voor wie bij het college: `wethouder`, en `burgemeester` bij maatschappelijke onrust. */
  voor: string[];
  toelichting: string | null;
  /** De e-mails waarmee het ging; hoe die aankwamen staat bij de e-mail. */
  brieven: string[];
}

/** Een bericht aan het college dat klaarstaat. */
export class CollegeconceptResponse {
  gemeenteId: string;
  meldingId: string;
  meldingNummer: string;
  meldingsoort: string;
  ontvangenOp: string;
  /** Politiek of publiek gevoelig: dit gaat eerst. */
  gevoelig: boolean;
  grond: string;
  toelichting: string;
}

/** Over welke soorten melding het college bericht krijgt. */
export class CollegeinstellingResponse {
  soorten: string[];
  /** 0: zoals meegeleverd. */
  versie: number;
}

/** Of in deze zaak een maatregel mogelijk is, en waarom. */
export class MaatregelruimteResponse {
  mogelijk: boolean;
  herleiding: ZaakherleidingResponse[];
}

/** Iets wat in de zaak nog moet gebeuren. */
export class OpenPuntResponse {
  punt: string;
  /** Waarover het gaat als er meer kunnen zijn: de opdracht, de termijn, het plan of de aanbieder. */
  objectId?: string;
  /** Bij welke aanbieder, als bij de zaak meer aanbieders zijn betrokken. */
  bijAanbieder?: string;
  tekst: string;
  bron: string;
}

/** Wie een vertrouwelijk gesprek, waarneming of document ziet. */
export class DeeltoegangResponse {
  deelId: string;
  gebruikerIds: string[];
}

/** Het dossier van een zaak. Voor eigen onderzoek van de toezichthouder bestaat geen termijn. */
export class ZaakResponse {
  id: string;
  nummer: string;
  onderwerp: string;
  toezichtvorm: string;
  aard: string;
  domein: string;
  wet: string;
  /** `eigen_toezicht` of `alleen_doorgeven`. */
  bevoegdheid: string;
  bevoegdheidherleiding: ZaakherleidingResponse[];
  aanbiederId: string | null;
  aanbiederNaam: string | null;
  locatieId: string | null;
  gemeenteIds: string[];
  actie: string | null;
  gevoelig: boolean;
  status: string;
  behandelaarId: string | null;
  geopendOp: string;
  afgeslotenOp: string | null;
  eersteBeoordeling: EersteBeoordelingResponse | null;
  onderzoekDoor: string | null;
  uitkomst: string | null;
  uitkomstMotivering: string | null;
  heeftMaatregelen: boolean;
  openMonitoring: boolean;
  samenloop: string[];
  besloten: boolean;
  /** Wie een besloten zaak mag zien. */
  toegang: string[];
  versie: number;
  grondslagen: ZaakgrondslagResponse[];
  /** De aanbieders die naast de eerste betrokken zijn. */
  aanbieders: ZaakaanbiederResponse[];
  /** Welke aanbieders geen opdracht krijgen. Een opdracht die later is gegeven, gaat voor. */
  afgezieneOpdrachten: AfgezienOpdrachtResponse[];
  /** De nieuwste geldt. */
  conclusies: ZaakconclusieResponse[];
  meldingen: ZaakmeldingResponse[];
  koppelingen: KoppelingResponse[];
  opdrachten: OpdrachtregelResponse[];
  gesprekken: GesprekResponse[];
  waarnemingen: WaarnemingResponse[];
  doorgiften: DoorgifteResponse[];
  verbeterplannen: VerbeterplanResponse[];
  monitoringen: MonitoringResponse[];
  collegeberichten: CollegeregelResponse[];
  /** Wat nog naar een college moet. */
  collegeconcepten: CollegeconceptResponse[];
  /** Van de vertrouwelijke delen die u ziet. */
  deeltoegang: DeeltoegangResponse[];
  maatregelruimte: MaatregelruimteResponse;
  /** Wat er naast deze zaak loopt of liep. */
  samenlopen: SamenloopResponse[];
  /** Hoeveel weigeringen van medewerking wachten op het college of op waarom niet. */
  openWeigeringen: number;
  /** Hoeveel opvraaglijsten naar een aanbieder gingen en niet zijn afgesloten of ingetrokken. */
  openOpvraaglijsten: number;
  /** Hoeveel veiligheidsafspraken de zaak open houden. */
  openAfspraken: number;
  /** De termijnen waarvoor uitstel is gevraagd en nog niet is beslist. */
  uitstelGevraagd: string[];
  openPunten: OpenPuntResponse[];
  /** Wat u nu met deze zaak kunt doen. */
  handelingen: string[];
}

/** Een bericht aan het college, zonder persoonsgegevens. */
export class CollegeberichtResponse {
  id: string;
  gemeenteId: string;
  zaakNummer: string;
  aanbieder: string;
  meldingsoort: string;
  ontvangenOp: string;
  stap: string;
  meldingNummer: string | null;
  voor: string[];
  /** Wat de toezichthouder toevoegde. */
  toelichting: string | null;
  grond: string;
  verzondenOp: string;
}

/** Een eigen notitie bij de zaak. Alleen wie haar schreef, ziet haar. */
export class NotitieResponse {
  id: string;
  tekst: string;
  gewijzigdOp: string;
  versie: number;
}
