import { TermijnstapResponse } from './termijnstap.response';
import { UitstelverzoekResponse } from './uitstel.response';

/** Waar de termijn staat. */
export class GrondslagResponse {
  soort: string;
  bron: string;
}

/** Een termijn zoals die vandaag is. */
export class TermijnregelResponse {
  id: string;
  code: string;
  naam: string;
  grondslag: GrondslagResponse;
  definitieVersie: number;
  eigenaar: string;
  gevolg: string;
  aanname: boolean;
  object: string;
  objectId: string;
  zaakId: string | null;
  kenmerk: string;
  aanbiederId: string | null;
  /** Van welke aanbieder de termijn is, als bij de zaak meer aanbieders zijn betrokken. */
  bijAanbieder: string | null;
  behandelaarId: string | null;
  start: string;
  /** Het einde voordat de Algemene termijnenwet is toegepast. */
  ruw: string;
  uiterlijk: string;
  status: string;
  voldaanOp: string | null;
  /** De dag van het besluit om op te schorten, zolang de termijn stilstaat. */
  opgeschortOp: string | null;
  /** Dagen tot de laatste dag; onder nul als die voorbij is. */
  dagenResterend: number | null;
  herleiding: TermijnstapResponse[];
  waarschuwingen: string[];
  versie: number;
  /** Wat u nu met deze termijn kunt doen. */
  handelingen: string[];
}

/** Een eerdere of de huidige versie van de termijn. */
export class TermijnversieResponse {
  versie: number;
  soort: string;
  op: string;
  duur: string | null;
  werkdagen: number | null;
  reden: string | null;
  /** De dag waarop de aanbieder om deze verlenging vroeg. */
  gevraagdOp: string | null;
  uiterlijk: string;
  opgeschortOp: string | null;
  herleiding: TermijnstapResponse[];
  door: string | null;
}

/** Een herinnering of een ander moment van de bewaking. */
export class MijlpaalResponse {
  versie: number;
  soort: string;
  op: string;
  ontvanger: string;
  status: string;
  reden: string | null;
}

/** Een trap: wie er bericht krijgt als de termijn voorbij is, en wanneer. */
export class EscalatietrapResponse {
  trap: string;
  op: string;
  status: string;
  reden: string | null;
}

/** Wie er hierna bericht krijgt. */
export class VolgendetrapResponse {
  trap: string;
  op: string;
}

/** Wie de berichten heeft gestopt, en waarom. */
export class EscalatiestopResponse {
  op: string;
  door: string | null;
  reden: string;
}

/** Waar de termijn staat op de ladder: behandelaar, coördinator, jurist, college. */
export class EscalatieResponse {
  stappen: EscalatietrapResponse[];
  bereikt: string | null;
  volgende: VolgendetrapResponse | null;
  /** Beslis of de zaak met het college wordt gedeeld, of stop de berichten met een reden. */
  wachtOpDelen: boolean;
  gestopt: EscalatiestopResponse | null;
}

/** Een termijn met zijn ladder. */
export class TermijnladderResponse extends TermijnregelResponse {
  escalatie: EscalatieResponse;
}

/** Een termijn met al zijn versies, verzoeken om uitstel en herinneringen. */
export class TermijnResponse extends TermijnladderResponse {
  versies: TermijnversieResponse[];
  /** Wat de aanbieder heeft gevraagd, het oudste eerst. */
  uitstelverzoeken: UitstelverzoekResponse[];
  mijlpalen: MijlpaalResponse[];
}

/** Wat een wijziging zou betekenen: de nieuwe laatste dag en de stappen daarnaartoe. */
export class TermijnvoorbeeldResponse {
  uiterlijk: string;
  herleiding: TermijnstapResponse[];
}

/** De termijnen van een zaak. */
export class TermijnenResponse {
  resultaten: TermijnResponse[];
}

/** Een bladzijde van de lopende termijnen, wat het eerst eindigt bovenaan. */
export class OpenTermijnenResponse {
  resultaten: TermijnladderResponse[];
  volgende: string | null;
}

/** Een open termijn in de agenda. */
export class AgendatermijnResponse {
  id: string;
  naam: string;
  /** Van welke aanbieder de termijn is, als bij de zaak meer aanbieders zijn betrokken. */
  bijAanbieder: string | null;
  /** Wie aan zet is. */
  eigenaar: string;
  /** Waar de termijn over gaat, bijvoorbeeld een melding of een opdracht. */
  object: string;
  objectId: string;
  zaakId: string | null;
  kenmerk: string;
  behandelaarId: string | null;
  uiterlijk: string;
  /** Dagen tot de laatste dag; onder nul als die voorbij is. */
  dagenResterend: number;
  versie: number;
}

/** Een dag die geen gewone dag is, met de reden en de bron. */
export class VrijeDagResponse {
  datum: string;
  soort: string;
  naam: string;
  bron: string;
}

/** De open termijnen met een laatste dag in de periode, op volgorde van die dag. */
export class AgendaResponse {
  van: string;
  tot: string;
  resultaten: AgendatermijnResponse[];
  /** Onwaar als er meer termijnen zijn dan het maximum; de eerste staan er dan in. */
  volledig: boolean;
  /** Hoeveel termijnen er ten hoogste in staan. */
  maximum: number;
  vrijeDagen: VrijeDagResponse[];
  waarschuwingen: string[];
}

/** Zoveel werkdagen na de laatste dag krijgt deze lezer bericht. */
export class EscalatiestapResponse {
  werkdagen: number;
  trap: string;
}

/** Een versie van een termijn zoals de organisatie die gebruikt. */
export class TermijndefinitieResponse {
  code: string;
  versie: number;
  geldigVanaf: string;
  naam: string;
  aard: string;
  grondslag: GrondslagResponse;
  startgebeurtenis: string;
  /** Zonder duur en zonder werkdagen wordt de lengte per zaak gekozen. */
  duur: string | null;
  werkdagen: number | null;
  awt: boolean;
  goedeVrijdagIsWerkdag: boolean;
  verlengingsbron: string | null;
  maxVerlenging: string | null;
  /** Waar staat dat deze termijn opgeschort kan worden. Leeg: dat kan niet. */
  opschortingsbron: string | null;
  herinneringen: number[];
  ontvangers: string[];
  escalatie: EscalatiestapResponse[];
  eigenaar: string;
  gevolg: string;
  aanname: boolean;
}

/** Alle versies van alle termijnen. */
export class TermijndefinitiesResponse {
  resultaten: TermijndefinitieResponse[];
}
