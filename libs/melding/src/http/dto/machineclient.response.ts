import { ROLLEN } from '@navolgbaar/platform/auth';
import { ApiProperty } from '@nestjs/swagger';

/** Een systeem dat de API mag aanroepen. Het geheim staat hier nooit bij. */
export class MachineclientResponse {
  id: string;
  /** Waarmee het systeem inlogt. */
  clientId: string;
  naam: string;
  /** Mag alleen meldingen aanleveren en de eigen ontvangstbewijzen lezen. Heeft dan geen rollen. */
  aanleveraar: boolean;
  @ApiProperty({ enum: ROLLEN, isArray: true })
  rollen: readonly string[];
  actief: boolean;
  aanbiederId: string | null;
  aanbiederNaam: string | null;
  partnerId: string | null;
  partnerNaam: string | null;
  /** Zonder geheim kan het systeem nog niet inloggen. */
  heeftGeheim: boolean;
  /** Wanneer het geheim is gemaakt of vernieuwd. */
  geheimOp: string | null;
  /** Wanneer het systeem voor het laatst een token haalde. Leeg als dat nog niet gebeurde. */
  laatstGebruiktOp: string | null;
  gemaaktOp: string;
  versie: number;
  /** Wat u ermee kunt doen. */
  handelingen: string[];
}

/** Een bladzijde met systemen, op naam. */
export class MachineclientsResponse {
  resultaten: MachineclientResponse[];
  volgende: string | null;
}

/** Iets dat met een systeem gebeurde. */
export class MachineclientgebeurtenisResponse {
  /** `gemaakt`, `geheim`, `uit` of `aan`. */
  soort: string;
  reden: string | null;
  op: string;
  /** Wie het deed; leeg als het op de server is gedaan. */
  door: string | null;
}

/** Een systeem, met wat ermee gebeurde: het nieuwste eerst. */
export class MachineclientdetailResponse extends MachineclientResponse {
  verloop: MachineclientgebeurtenisResponse[];
}

/** Het nieuwe geheim. Het is nergens terug te lezen. */
export class NieuwGeheimResponse {
  clientId: string;
  clientSecret: string;
}

/** Een ketenpartner, alleen bij naam. */
export class PartnernaamResponse {
  id: string;
  naam: string;
}

/** De ketenpartners waarvoor een systeem kan aanleveren. */
export class PartnernamenResponse {
  resultaten: PartnernaamResponse[];
}
