import { ApiProperty } from '@nestjs/swagger';
import { DocumentResponse } from '@navolgbaar/document';
import { LakbesluitResponse } from './lakken.response';
import { BezwaarverwachtingResponse, GrondenwegingResponse, VoorzieningResponse } from './afweging.response';

/** Een regel van de lijst met publicaties. */
export class PublicatieregelResponse {
  id: string;
  rapportId: string;
  rapportnummer: string;
  /** De titel van het rapport. */
  titel: string;
  /** Niet voor een college: dat ziet het rapport en niet de zaak. */
  zaakId?: string;
  aanbiederId: string;
  aanbiederNaam: string;
  voornemen: string;
  besluit: string | null;
  status: string;
  /** De laatste dag voor de zienswijze van de aanbieder, zolang daarop wordt gewacht. */
  zienswijzeTot: string | null;
  /** De laatste dag voor het besluit, zolang daarop wordt gewacht. */
  besluitTot: string | null;
  /** De laatste dag van de wachttijd. Daarna mag het rapport openbaar worden. */
  wachtenTot: string | null;
  slug: string | null;
}

/** Een bladzijde van de lijst. */
export class PublicatiesResponse {
  resultaten: PublicatieregelResponse[];
  volgende: string | null;
}

/** Een stap van de herleiding, met de bron. */
export class PublicatiestapResponse {
  stap: string;
  bron: string;
}

/** De standaard voor dit soort rapport. Dit is een voorstel, geen besluit. */
export class StandaardbesluitResponse {
  besluit: string;
  /** Niemand heeft deze standaard vastgesteld. */
  aanname: boolean;
  /** De versie van de standaarden die is gebruikt. Leeg bij een voorstel van voor de versies. */
  versie?: number;
  herleiding: PublicatiestapResponse[];
}

/** Wat voor en tegen openbaarmaking pleit. */
export class AfwegingResponse {
  voor: string;
  tegen: string;
}

/** Dat een zienswijze via het portaal kwam: wanneer precies, en met welke bestanden. */
export class ZienswijzeportaalResponse {
  om: string;
  documentIds: string[];
}

/** De zienswijze van de aanbieder. */
export class ZienswijzeResponse {
  ontvangenOp: string;
  strekking: string;
  inhoud: string;
  /** Na de laatste dag. */
  teLaat?: boolean;
  portaal?: ZienswijzeportaalResponse;
}

/** Een andere belanghebbende. Naam en adres krijgt alleen het team. */
export class BelanghebbendeResponse {
  id: string;
  rol: string;
  naam?: string;
  email?: string;
  zienswijzeTot: string | null;
  zienswijze: ZienswijzeResponse | null;
}

/** Een deel van de openbare versie. Wie keek en welke namen zijn gevonden, krijgt alleen het team. */
export class PubliekeSectieResponse {
  sleutel: string;
  kop: string;
  oordeel: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true })
  inhoud: Record<string, unknown>;
  gecontroleerd: boolean;
  gecontroleerdDoor?: string | null;
  /** Hier staat een woord dat ook de naam is van een melder of cliënt. */
  naamGevonden?: boolean;
  naamToelichting?: string | null;
  /** Wat over plekken in dit deel is besloten. */
  lakbesluiten?: LakbesluitResponse[];
}

/** Een verbetering van het openbare rapport, zoals iedereen die leest. */
export class RectificatieResponse {
  op: string;
  tekst: string;
}

/** De weg van een rapport naar het openbare register. Wat niet verplicht is, krijgt alleen het team. */
export class PublicatieResponse {
  id: string;
  rapportId: string;
  rapportnummer: string;
  zaakId?: string;
  aanbiederId: string;
  aanbiederNaam: string;
  standaard: StandaardbesluitResponse;
  voornemen: string;
  afweging: AfwegingResponse;
  /** De afweging per grond van de Woo. Leeg zolang die er niet is. */
  gronden: GrondenwegingResponse | null;
  zienswijzeTermijnId?: string | null;
  zienswijzeTot: string | null;
  zienswijze: ZienswijzeResponse | null;
  /** De bestanden bij de zienswijze uit het portaal. Alleen voor het team. */
  zienswijzedocumenten?: DocumentResponse[];
  /** Wie naast de aanbieder om een zienswijze is gevraagd. */
  belanghebbenden: BelanghebbendeResponse[];
  besluitTermijnId?: string | null;
  /** De laatste dag voor het besluit. */
  besluitTot: string | null;
  besluit: string | null;
  motivering: string | null;
  /** Hoe de bezwaren zijn gewogen. */
  zienswijzeweging: string | null;
  mandaat: string | null;
  beslotenDoor?: string | null;
  beslotenOp: string | null;
  bezwaarverwachting: BezwaarverwachtingResponse | null;
  wachtTermijnId?: string | null;
  /** De laatste dag van de wachttijd. Daarna mag het rapport openbaar worden. */
  wachtenTot: string | null;
  wachtherleiding: PublicatiestapResponse[] | null;
  aanhoudreden: string | null;
  voorzieningen: VoorzieningResponse[];
  publiekeVersie: PubliekeSectieResponse[];
  /** De delen waar nog iets aan moet gebeuren voordat het rapport openbaar kan worden. */
  teControleren?: string[];
  slug: string | null;
  /** De pagina in het openbare register. */
  adres: string | null;
  gepubliceerdOp: string | null;
  pdfSha256: string | null;
  rectificaties: RectificatieResponse[];
  intrekreden: string | null;
  ingetrokkenOp: string | null;
  status: string;
  versie: number;
  /** Wat u nu kunt doen. */
  handelingen: string[];
}
