import { BevindingregelResponse, BewijsregelResponse } from '@navolgbaar/bevinding';
import { DocumentResponse } from '@navolgbaar/document';
import { MaatregelregelResponse } from '@navolgbaar/maatregel';
import { NotitieResponse, TijdlijnregelResponse, ZaakResponse } from '@navolgbaar/onderzoek';
import { RapportregelResponse } from '@navolgbaar/rapport';
import { TermijnResponse } from '@navolgbaar/termijn';

/** Een gemeente die bij de zaak betrokken is. */
export class DossiergemeenteResponse {
  id: string;
  naam: string;
}

/** Hoe de aanbieder te bereiken is. */
export class AanbiedercontactResponse {
  id: string;
  naam: string;
  soort: string;
  email: string | null;
  telefoon: string | null;
  plaats: string | null;
}

/** De nieuwste regels van de tijdlijn. */
export class EersteTijdlijnResponse {
  resultaten: TijdlijnregelResponse[];
  /** Of er meer is dan dit. */
  meer: boolean;
}

/** De nieuwste documenten van de zaak en haar opdrachten. */
export class EersteDocumentenResponse {
  resultaten: DocumentResponse[];
  /** Of er meer is dan dit. */
  meer: boolean;
}

/** Het nieuwste bewijs van de zaak. */
export class EersteBewijsResponse {
  resultaten: BewijsregelResponse[];
  /** Of er meer is dan dit. */
  meer: boolean;
}

/** De nieuwste bevindingen van de zaak, zonder versies die zijn herzien. */
export class EersteBevindingenResponse {
  resultaten: BevindingregelResponse[];
  /** Of er meer is dan dit. */
  meer: boolean;
}

/** Een andere zaak over een aanbieder van deze zaak. */
export class AndereZaakResponse {
  id: string;
  nummer: string;
  onderwerp: string;
  status: string;
  openMonitoring: boolean;
  op: string;
  /** Bij welke aanbieder, als bij de zaak meer aanbieders zijn betrokken. */
  bijAanbieder: string | null;
}

/** Een andere melding over een aanbieder van de zaak. */
export class MeldingOverAanbiederResponse {
  id: string;
  nummer: string;
  soort: string;
  onderwerp: string;
  ontvangenOp: string;
  status: string;
  /** Bij welke aanbieder, als bij de zaak meer aanbieders zijn betrokken. */
  bijAanbieder: string | null;
}

/** Een maatregel in een andere zaak over een aanbieder van deze zaak. */
export class AndereMaatregelResponse {
  id: string;
  zaakId: string;
  zaakNummer: string;
  aanbiederId: string;
  aanbiederNaam: string;
  soort: string;
  status: string;
  stand: string;
  opgelegdOp: string;
  /** Bij welke aanbieder, als bij de zaak meer aanbieders zijn betrokken. */
  bijAanbieder: string | null;
}

export class EersteZakenResponse {
  resultaten: AndereZaakResponse[];
  meer: boolean;
}

export class EersteMeldingenResponse {
  resultaten: MeldingOverAanbiederResponse[];
  meer: boolean;
}

export class EersteMaatregelenResponse {
  resultaten: AndereMaatregelResponse[];
  meer: boolean;
}

/** Wat er verder is over de aanbieders van de zaak, nieuwste eerst. */
export class GeschiedenisResponse {
  zaken: EersteZakenResponse;
  meldingen: EersteMeldingenResponse;
  maatregelen: EersteMaatregelenResponse;
}

/** Alles van een zaak dat haar bladzijde toont. */
export class DossierResponse {
  zaak: ZaakResponse;
  termijnen: TermijnResponse[];
  gemeenten: DossiergemeenteResponse[];
  /** Van elke aanbieder van de zaak, eerst die waarvoor zij is geopend. */
  contacten: AanbiedercontactResponse[];
  /** Uw eigen notities; niemand anders ziet ze. */
  notities: NotitieResponse[];
  tijdlijn: EersteTijdlijnResponse;
  documenten: EersteDocumentenResponse;
  bewijs: EersteBewijsResponse;
  bevindingen: EersteBevindingenResponse;
  maatregelen: MaatregelregelResponse[];
  rapporten: RapportregelResponse[];
  geschiedenis: GeschiedenisResponse;
}
