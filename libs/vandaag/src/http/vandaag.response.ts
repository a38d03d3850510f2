import { ApiProperty } from '@nestjs/swagger';
import { BLOKKEN } from '../application/blok';

/** Iets dat op u wacht. Wat niet bij de soort hoort, is leeg. */
export class VandaagregelResponse {
  /** Van waar de regel over gaat. */
  id: string;
  soort: string | null;
  nummer: string | null;
  naam: string | null;
  /** Van welke aanbieder de termijn is, als bij de zaak meer aanbieders zijn betrokken. Alleen voor het toezicht. */
  bijAanbieder?: string | null;
  /** Waar de zaak over gaat. Alleen voor het toezicht. */
  onderwerp?: string | null;
  /** Alleen voor het toezicht. */
  zaakId?: string | null;
  status: string | null;
  /** Alleen voor het toezicht. */
  kleur?: string | null;
  /** De kleur komt uit een afwegingskader dat niemand vaststelde. Alleen voor het toezicht. */
  kleurAanname?: boolean;
  /** De laatste dag. */
  uiterlijk: string | null;
  /** De dag van het besluit om de termijn op te schorten, zolang die stilstaat. */
  opgeschortOp: string | null;
  /** Wanneer het kwam, is gegeven of is gevraagd. */
  op: string | null;
  /** Het begin van wat er is gevraagd. Alleen voor een aanbieder. */
  vraag: string | null;
  /** Wat het eerst wordt verwacht. Alleen voor een aanbieder. */
  verwacht: string | null;
  /** Wie het behandelt. Alleen voor het toezicht. */
  behandelaarId?: string | null;
}

/** Een lijst van wat op u wacht, met de eerste regels. */
export class VandaagblokResponse {
  @ApiProperty({ enum: BLOKKEN })
  naam: (typeof BLOKKEN)[number];

  /** Hoeveel er wachten, ten hoogste vijftig. */
  aantal: number;

  /** Waar als het er meer zijn dan dat. */
  meer: boolean;

  regels: VandaagregelResponse[];
}

/** Wat een ander deed in een zaak die u behandelt. */
export class WijzigingResponse {
  id: string;
  zaakId: string;
  zaaknummer: string;
  op: string;
  soort: string;
  gebruikerId: string | null;
  tekst: string;
}

/** Wat vandaag op u wacht, en wat er veranderde sinds uw vorige bezoek. */
export class VandaagResponse {
  /** Sinds wanneer iets nieuw is. */
  sinds: string;
  /** Waar als van een vorig bezoek niets bekend is: dan tellen de laatste zeven dagen. */
  eersteBezoek: boolean;
  blokken: VandaagblokResponse[];
  /** Nieuwste eerst, ten hoogste tien. */
  wijzigingen: WijzigingResponse[];
  meerWijzigingen: boolean;
}
