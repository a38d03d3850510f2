import { ALS_BRIEFTEKST } from '@navolgbaar/bericht';
import { PaginaRequest } from '@navolgbaar/platform/http';
import { Transform } from 'class-transformer';
import { OmitType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';
import { AFSPRAAKSTATUSSEN, type Afspraakstatus } from '../../domain/afspraak-status';
import {
  CONTROLEWIJZEN,
  type Controleuitkomst,
  type Controlewijze,
  GEVOLGEN,
  type Gevolg,
  UITKOMSTEN,
} from '../../domain/soorten';

const DAG = /^\d{4}-\d{2}-\d{2}$/;
const DAGFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };
const alsLijst = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',') : value;

/** Filters van de veiligheidsafspraken. */
export class VeiligheidsafsprakenRequest extends PaginaRequest {
  /** Alleen van deze zaak. */
  @IsOptional()
  @IsUUID()
  zaakId?: string;

  /** Alleen bij deze melding. */
  @IsOptional()
  @IsUUID()
  meldingId?: string;

  /** Alleen met deze aanbieder. */
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  /** Een of meer standen, met komma's ertussen; alle standen met `alle`. Zonder: waar nog iets mee moet gebeuren. */
  @IsOptional()
  @Transform(alsLijst)
  @IsArray()
  @IsIn([...AFSPRAAKSTATUSSEN, 'alle'], { each: true })
  status?: (Afspraakstatus | 'alle')[];
}

/** Dezelfde filters, voor een bestand met de hele lijst. */
export class VeiligheidsafsprakenExportRequest extends OmitType(VeiligheidsafsprakenRequest, [
  'vanaf',
  'aantal',
] as const) {}

/** Een bindende afspraak voor de veiligheid van cliënten. */
export class VeiligheidsafspraakRequest {
  /** Wat is afgesproken. De aanbieder leest dit. */
  @IsString()
  @Length(3, 4000)
  @Matches(...ALS_BRIEFTEKST)
  tekst: string;

  /** De dag waarop dit is afgesproken. */
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true, strictSeparator: true }, DAGFOUT)
  afgesprokenOp: string;

  /** Wie bij de aanbieder zich eraan houdt, naar functie. Of een collega: `eigenaarId`. */
  @IsOptional()
  @IsString()
  @Length(2, 200)
  @Matches(...ALS_BRIEFTEKST)
  eigenaarFunctie?: string;

  @IsOptional()
  @IsUUID()
  eigenaarId?: string;

  /** Op welke dag het uiterlijk zo moet zijn. */
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true, strictSeparator: true }, DAGFOUT)
  uiterlijk: string;

  /** Hoe u controleert. */
  @IsIn(CONTROLEWIJZEN)
  controleWijze: Controlewijze;

  /** Wie controleert. */
  @IsUUID()
  controleDoor: string;

  /** Op welke dag uiterlijk is gecontroleerd. */
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true, strictSeparator: true }, DAGFOUT)
  controleOp: string;
}

/** Een veiligheidsafspraak in een zaak. */
export class VeiligheidsafspraakInZaakRequest extends VeiligheidsafspraakRequest {
  /** Met welke aanbieder, bij een zaak met meer aanbieders. */
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;
}

/** Een veiligheidsafspraak bij een melding. */
export class VeiligheidsafspraakBijMeldingRequest extends VeiligheidsafspraakRequest {
  /** Het actiepunt van het werkoverleg waaruit zij volgt. Dat is daarmee gedaan. */
  @IsOptional()
  @IsUUID()
  actiepuntId?: string;
}

/** Een nieuwe veiligheidsafspraak in plaats van een die niet is nagekomen. */
export class VeiligheidsafspraakInPlaatsVanRequest extends VeiligheidsafspraakRequest {
  /** Waarom een nieuwe afspraak genoeg is. */
  @IsString()
  @Length(3, 4000)
  reden: string;
}

/** Wat de aanbieder heeft gedaan. */
export class MeldUitvoeringRequest {
  @IsString()
  @Length(3, 4000)
  tekst: string;
}

/** Wat de controle liet zien. */
export class ControleerVeiligheidsafspraakRequest {
  @IsIn(UITKOMSTEN)
  uitkomst: Controleuitkomst;

  /** De dag van de controle. */
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true, strictSeparator: true }, DAGFOUT)
  op: string;

  @IsIn(CONTROLEWIJZEN)
  wijze: Controlewijze;

  /** Wat u zag. De aanbieder leest dit. */
  @IsString()
  @Length(3, 4000)
  toelichting: string;

  /** Waaruit dat blijkt. */
  @IsString()
  @Length(3, 4000)
  bewijs: string;

  /** De bewijsstukken uit de zaak die dat laten zien. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  bewijsstukIds?: string[];

  /** De dag van de volgende controle, als de afspraak is nagekomen en blijft gelden. */
  @IsOptional()
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true, strictSeparator: true }, DAGFOUT)
  volgendeOp?: string;
}

/** Wat is gedaan met een afspraak die niet is nagekomen. Een nieuwe afspraak maakt u met `_vervang`. */
export class HandelVeiligheidsafspraakAfRequest {
  @IsIn(GEVOLGEN)
  gevolg: Gevolg;

  @IsString()
  @Length(3, 4000)
  reden: string;
}

/** Waarom. */
export class VeiligheidsredenRequest {
  @IsString()
  @Length(3, 4000)
  reden: string;
}
