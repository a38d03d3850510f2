import { OmitType } from '@nestjs/swagger';

/** Een regel van het register. */
export class AanbiederregelResponse {
  id: string;
  naam: string;
  kvk: string | null;
  soort: string;
  plaats: string | null;
  aantalClienten: number | null;
  /** Vanaf deze dag geeft de aanbieder geen zorg meer. */
  gestoptOp: string | null;
  /** Sinds wanneer een cliëntenstop loopt. */
  clientenstopSinds: string | null;
}

/** Een bladzijde van het register. */
export class AanbiedersResponse {
  resultaten: AanbiederregelResponse[];
  volgende: string | null;
}

/** Een plek waar de aanbieder werkt. */
export class LocatieResponse {
  id: string;
  naam: string;
  soort: string;
  adres: string | null;
  postcode: string | null;
  plaats: string | null;
  van: string | null;
  tot: string | null;
}

/** Wat de aanbieder voor een gemeente doet. */
export class InzetResponse {
  id: string;
  gemeenteId: string;
  gemeenteNaam: string;
  wet: string;
  financiering: string;
  gecontracteerd: boolean;
  aantalClienten: number | null;
  van: string;
  tot: string | null;
}

/** Een verband met een andere aanbieder. */
export class RelatieResponse {
  id: string;
  soort: string;
  /** De moeder of de hoofdaannemer. */
  vanId: string;
  vanNaam: string;
  naarId: string;
  naarNaam: string;
  begin: string;
  einde: string | null;
  bron: string;
  /** Alleen voor wie het register bijhoudt. */
  reden?: string;
  eindreden?: string | null;
  versie: number;
}

/** Een netwerk waar de aanbieder in zit of zat. */
export class LidmaatschapResponse {
  id: string;
  netwerkId: string;
  netwerkNaam: string;
  netwerkSoort: string;
  rol: string;
  begin: string;
  einde: string | null;
  /** Alleen voor wie het register bijhoudt. */
  reden?: string;
  eindreden?: string | null;
  /** Hoeveel aanbieders er nu in zitten. */
  leden: number;
}

/** Een cliëntenstop. Een lege lijst bij gemeenten, locaties of zorg betekent: allemaal. */
export class ClientenstopResponse {
  id: string;
  aanbiederId: string;
  basis: string;
  gemeenteId: string | null;
  gemeenteNaam: string | null;
  beslotenOp: string;
  kenmerk: string | null;
  grondslag: string | null;
  /** Alleen voor het toezicht. */
  reden?: string;
  ingang: string;
  tot: string | null;
  gemeenteIds: string[];
  locatieIds: string[];
  zorgsoorten: string[];
  /** De corrigerende maatregel waaruit de stop volgt. Alleen voor het toezicht. */
  bronId?: string | null;
  /** Van en tot en met wanneer een rechter de stop schorste. */
  geschorstVan: string | null;
  geschorstTot: string | null;
  /** De eerste dag waarop de stop niet meer geldt. */
  opgehevenOp: string | null;
  /** Alleen voor het toezicht. */
  opheffingsreden?: string | null;
  vastgelegdOp?: string;
  vastgelegdDoor?: string | null;
  /** Hoe het vandaag is: aangekondigd, loopt, geschorst, afgelopen of opgeheven. */
  stand: string;
  versie: number;
}

/** Wie de aanbieder is, waar die werkt en voor wie. */
export class ProfielResponse extends OmitType(AanbiederregelResponse, ['clientenstopSinds']) {
  handelsnamen: string[];
  vroegereNamen: string[];
  agb: string | null;
  email: string | null;
  telefoon: string | null;
  website: string | null;
  versie: number;
  locaties: LocatieResponse[];
  inzetten: InzetResponse[];
  /** Wat nu loopt eerst. */
  clientenstops: ClientenstopResponse[];
}

/** Een aanbieder met locaties, inzet, verbanden en cliëntenstops. */
export class AanbiederResponse extends ProfielResponse {
  gestoptReden: string | null;
  relaties: RelatieResponse[];
  netwerken: LidmaatschapResponse[];
}

/** Wat een aanbieder van zichzelf ziet. */
export class EigenAanbiederResponse extends ProfielResponse {}

/** Een netwerk in de lijst. */
export class NetwerkregelResponse {
  id: string;
  naam: string;
  soort: string;
  begin: string;
  einde: string | null;
  leden: number;
}

/** Een aanbieder in een netwerk. */
export class NetwerklidResponse {
  id: string;
  aanbiederId: string;
  aanbiederNaam: string;
  rol: string;
  begin: string;
  einde: string | null;
  reden: string;
  eindreden: string | null;
}

/** Een netwerk met wie erin zit of zat. */
export class NetwerkResponse {
  id: string;
  naam: string;
  soort: string;
  doel: string;
  bron: string;
  begin: string;
  einde: string | null;
  eindreden: string | null;
  versie: number;
  leden: NetwerklidResponse[];
}

/** Een gemeente van deze organisatie. */
export class GemeenteResponse {
  id: string;
  naam: string;
  code: string;
}
