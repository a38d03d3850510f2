import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsISO8601,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Min,
  ValidateIf,
} from 'class-validator';
import { VerstrektRequest } from '@navolgbaar/partner';
import {
  DEELSOORTEN,
  type Deelsoort,
  DOORGIFTEONTVANGERS,
  type Doorgifteontvanger,
  GESPREKSOORTEN,
  type Gespreksoort,
  KOPPELSOORTEN,
  type Koppelsoort,
  MONITORINGEIGENAREN,
  type Monitoringeigenaar,
  OORDELEN,
  type Oordeel,
  WETTEN,
  type Wet,
} from '../../domain/soorten';

const DATUM = { strict: true, strictSeparator: true } as const;
const DATUMFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };
const DAG = [/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT] as const;

/** Een gesprek, een hoorgesprek of een vraag aan derden met het antwoord. */
export class GesprekRequest {
  @IsIn(GESPREKSOORTEN)
  soort: Gespreksoort;

  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(...DAG)
  op: string;

  /** Met wie, bij voorkeur als functie: bestuurder, teamleider, WIJ-consulent. */
  @IsString()
  @Length(2, 400)
  gesprekspartners: string;

  /** Wie het gesprek voor de toezichthouder voerde; bij horen kunt u er twee kiezen. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(10)
  @IsUUID(undefined, { each: true })
  toezichthouderIds?: string[];

  @IsString()
  @Length(3, 20000)
  verslag: string;

  @IsOptional()
  @IsString()
  @Length(3, 4000)
  afspraken?: string;

  /** Alleen bij een hoorgesprek: is de gehoorde akkoord met het verslag? */
  @IsOptional()
  @IsBoolean()
  akkoord?: boolean;

  @IsOptional()
  @IsString()
  @Length(3, 2000)
  geenAkkoordReden?: string;

  /** De opdracht waarvan u de vragen in dit gesprek hebt gesteld. Daarmee is die opdracht afgerond. */
  @IsOptional()
  @IsUUID()
  opdrachtId?: string;

  /** Alleen voor u en deze collega’s. Laat het weg voor iedereen die de zaak ziet. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  vertrouwelijkVoor?: string[];
}

/** Iets wat u zag of vaststelde. */
export class WaarnemingRequest {
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(...DAG)
  op: string;

  @IsString()
  @Length(3, 8000)
  omschrijving: string;

  /** Waaruit dit blijkt. */
  @IsString()
  @Length(3, 4000)
  onderbouwing: string;

  /** Welke wetten dit raakt. Voor het Wlz-deel kunt u het signaal alleen doorgeven. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(WETTEN, { each: true })
  wetten: Wet[];

  /** Hoort dit bij waar de zaak mee begon? */
  @IsBoolean()
  hoortBijAanleiding: boolean;

  /** Alleen voor u en deze collega’s. Laat het weg voor iedereen die de zaak ziet. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  vertrouwelijkVoor?: string[];

  /** De persoonlijke notitie die deze waarneming wordt. Zij verdwijnt daarmee uit uw notities. */
  @IsOptional()
  @IsUUID()
  notitieId?: string;

  /** De versie van de notitie zoals u die zag. Hoort bij `notitieId`. */
  @ValidateIf(({ notitieId }: WaarnemingRequest) => notitieId !== undefined)
  @IsInt()
  @Min(1)
  notitieVersie?: number;
}

/** Aan wie u iets doorgeeft, waarom dat mag, en wat er meegaat. */
export class DoorgifteaanRequest extends VerstrektRequest {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(DOORGIFTEONTVANGERS, { each: true })
  ontvangers: Doorgifteontvanger[];

  @IsString()
  @Length(3, 500)
  grondslag: string;

  @IsString()
  @Length(3, 4000)
  motivering: string;
}

/** Aan wie u een signaal doorgeeft, en waarom dat mag. */
export class DoorgifteRequest extends DoorgifteaanRequest {
  @IsOptional()
  @IsUUID()
  waarnemingId?: string;
}

/** Wat de partner met het signaal deed. */
export class RondDoorgifteAfRequest {
  @IsString()
  @Length(3, 4000)
  uitkomst: string;
}

/** Een afgesproken verbeterplan. De dag is een afspraak met de aanbieder. */
export class VerbeterplanRequest {
  @IsString()
  @Length(3, 4000)
  afspraak: string;

  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(...DAG)
  uiterlijk: string;

  /** Met welke aanbieder. Verplicht bij een zaak met meer aanbieders. */
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;
}

/** De dag waarop het verbeterplan binnenkwam. */
export class OntvangVerbeterplanRequest {
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(...DAG)
  ontvangenOp: string;
}

/** Het oordeel over het verbeterplan. */
export class BeoordeelVerbeterplanRequest {
  @IsIn(OORDELEN)
  oordeel: Oordeel;

  @IsString()
  @Length(3, 4000)
  motivering: string;
}

/** Iets wat u blijft volgen, ook na het sluiten van de zaak. */
export class MonitoringRequest {
  @IsString()
  @Length(3, 400)
  onderwerp: string;

  @IsIn(MONITORINGEIGENAREN)
  eigenaar: Monitoringeigenaar;

  /** Welke partner, als een partner dit doet. */
  @IsOptional()
  @IsString()
  @Length(2, 200)
  eigenaarNaam?: string;

  /** De dag waarop u controleert. */
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(...DAG)
  controleOp: string;
}

/** Wat u bij de controle zag. */
export class RondMonitoringAfRequest {
  @IsString()
  @Length(3, 4000)
  bevinding: string;
}

/** Op welke versies van wet en beleid de zaak rust, en waarom. */
export class WijzigGrondslagRequest {
  @IsArray()
  @ArrayNotEmpty({ message: 'Kies minstens één bron.' })
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  bronversieIds: string[];

  @IsString()
  @Length(3, 1000)
  reden: string;
}

/** De andere zaak, en waarom zij bij deze hoort. */
export class KoppelZaakRequest {
  /** Het nummer van de andere zaak, bijvoorbeeld 2026-00042. */
  @Matches(/^\d{4}-\d{5,}$/, { message: 'Vul het nummer van een zaak in, bijvoorbeeld 2026-00042.' })
  nummer: string;

  @IsIn(KOPPELSOORTEN)
  soort: Koppelsoort;

  @IsString()
  @Length(3, 1000)
  reden: string;
}

/** Waarom twee zaken niet langer gekoppeld zijn. */
export class OntkoppelZaakRequest {
  @IsString()
  @Length(3, 1000)
  reden: string;
}

/** Welke melding bij de zaak hoort, en waarom. */
export class VoegMeldingToeRequest {
  /** Het nummer van de melding, bijvoorbeeld 2026-00042. */
  @Matches(/^\d{4}-\d{5,}$/, { message: 'Vul het nummer van een melding in, bijvoorbeeld 2026-00042.' })
  nummer: string;

  @IsString()
  @Length(3, 1000)
  reden: string;
}

/** Wie een deel van het dossier mag zien. */
export class BeperkDeelRequest {
  @IsIn(DEELSOORTEN)
  soort: Deelsoort;

  @IsUUID()
  deelId: string;

  @IsBoolean()
  vertrouwelijk: boolean;

  /** Wie het deel ziet, behalve uzelf. */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  gebruikerIds: string[];

  @IsString()
  @Length(3, 1000)
  reden: string;
}

/** Een persoonlijke notitie bij de zaak. */
export class NotitieRequest {
  @IsString()
  @Length(1, 8000)
  @Matches(/\S/, { message: 'Schrijf iets op.' })
  tekst: string;
}
