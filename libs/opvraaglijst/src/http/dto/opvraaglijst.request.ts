import { CAUTIES, type Cautie } from '@navolgbaar/bevoegdheid';
import { PaginaRequest } from '@navolgbaar/platform/http';
import { OmitType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';
import { OPVRAAGSTATUSSEN, type Opvraagstatus } from '../../domain/opvraaglijst-status';
import {
  ANTWOORDSOORTEN,
  type Antwoordsoort,
  ONTVANGSTWIJZEN,
  OORDELEN,
  type Ontvangstwijze,
  type Oordeel,
  VRAAGSOORTEN,
  type Vraagsoort,
} from '../../domain/soorten';

const DAG = /^\d{4}-\d{2}-\d{2}$/;
const DAGFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };
const alsLijst = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',') : value;

/** Filters van de opvraaglijsten. */
export class OpvraaglijstenRequest extends PaginaRequest {
  /** Alleen van deze zaak. */
  @IsOptional()
  @IsUUID()
  zaakId?: string;

  /** Alleen voor dit bezoek. */
  @IsOptional()
  @IsUUID()
  bezoekId?: string;

  /** Alleen aan deze aanbieder. */
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  /** Een of meer standen, met komma's ertussen; alle standen met `alle`. Zonder: wat nog open staat. */
  @IsOptional()
  @Transform(alsLijst)
  @IsArray()
  @IsIn([...OPVRAAGSTATUSSEN, 'alle'], { each: true })
  status?: (Opvraagstatus | 'alle')[];
}

/** Hoe de lijst heet en wat de aanbieder erboven leest. */
export class WijzigOpvraaglijstRequest {
  @IsString()
  @Length(3, 160)
  titel: string;

  /** Wat de aanbieder boven de vragen leest. */
  @IsOptional()
  @IsString()
  @Length(3, 4000)
  inleiding?: string;
}

/** Aan wie de lijst is, en waarvoor. */
export class OpvraaglijstRequest extends WijzigOpvraaglijstRequest {
  /** Aan wie. Verplicht bij een zaak met meer aanbieders. */
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  /** Een bezoek van deze zaak aan deze aanbieder. */
  @IsOptional()
  @IsUUID()
  bezoekId?: string;
}

/** Wat er wordt gevraagd, en waarom. Wat u weglaat, komt uit de lijst met indicatoren en documenten. */
export class OpvraagvraagRequest {
  /** De code in de lijst met indicatoren en documenten. Zonder: iets eigens. */
  @IsOptional()
  @IsString()
  @Length(1, 40)
  code?: string;

  @IsOptional()
  @IsIn(VRAAGSOORTEN)
  soort?: Vraagsoort;

  @IsOptional()
  @IsString()
  @Length(3, 1000)
  wat?: string;

  /** Waarom u het vraagt. De aanbieder leest dit. */
  @IsOptional()
  @IsString()
  @Length(3, 1000)
  waarom?: string;

  @IsOptional()
  @IsString()
  @Length(3, 300)
  grondslag?: string;

  /** Voor welke norm het is. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  norm?: string;

  @IsOptional()
  @IsString()
  @Length(1, 120)
  periode?: string;

  /** Of de aanbieder moet antwoorden (Awb art. 5:20). */
  @IsBoolean()
  verplicht: boolean;
}

/** Meer vragen tegelijk uit de lijst met indicatoren en documenten. */
export class NeemUitCatalogusRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(1, 40, { each: true })
  codes: string[];

  /** Of de aanbieder moet antwoorden (Awb art. 5:20). */
  @IsBoolean()
  verplicht: boolean;
}

/** Wijzigt een vraag die nog niet is verstuurd. Waar zij vandaan komt, blijft. */
export class WijzigOpvraagvraagRequest extends OmitType(OpvraagvraagRequest, ['code'] as const) {}

/** De termijn voor het antwoord. */
export class NadereVragenRequest {
  /** De laatste dag: een gewone werkdag. */
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true, strictSeparator: true }, DAGFOUT)
  uiterlijk: string;

  /** Bij minder dan vijf werkdagen: waarom het niet langer kan. */
  @IsOptional()
  @IsString()
  @Length(3, 500)
  spoedreden?: string;
}

/** Verstuurt de lijst. Wat verplicht is, wordt vastgelegd als gebruik van een bevoegdheid. */
export class VerstuurOpvraaglijstRequest extends NadereVragenRequest {
  /** Tegenover wie, naar functie. */
  @IsString()
  @Length(2, 300)
  jegens: string;

  /** Waarvoor het nodig is. */
  @IsString()
  @Length(3, 2000)
  doel: string;

  /** Gevraagd zolang er een strafrechtelijk onderzoek loopt. */
  @IsOptional()
  @IsBoolean()
  jegensVerdachte?: boolean;

  @IsOptional()
  @IsIn(CAUTIES)
  cautie?: Cautie;

  @IsOptional()
  @IsString()
  @Length(3, 2000)
  cautieToelichting?: string;
}

/** Een antwoord van de aanbieder. Het is pas verstuurd als hij de lijst indient. */
export class OpvraagantwoordRequest {
  @IsIn(ANTWOORDSOORTEN)
  soort: Antwoordsoort;

  /** Het antwoord, of waarom het er niet is of niet hoeft. */
  @IsOptional()
  @IsString()
  @Length(1, 10_000)
  tekst?: string;

  /** Bestanden die aan de lijst zijn toegevoegd. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  documentIds?: string[];
}

/** Een antwoord dat niet via het portaal kwam. Het telt meteen als ingediend. */
export class OntvangenAntwoordRequest extends OpvraagantwoordRequest {
  /** Hoe het antwoord kwam. */
  @IsIn(ONTVANGSTWIJZEN)
  wijze: Ontvangstwijze;

  /** De dag waarop het kwam. */
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true, strictSeparator: true }, DAGFOUT)
  op: string;
}

/** Wat de toezichthouder van een antwoord vindt. */
export class OpvraagoordeelRequest {
  @IsIn(OORDELEN)
  oordeel: Oordeel;

  /** De vraag die u nog hebt, of waarom u zo oordeelt. */
  @IsOptional()
  @IsString()
  @Length(3, 2000)
  tekst?: string;
}

/** Sluit de lijst af. */
export class SluitOpvraaglijstRequest {
  /** Als nog iets open staat: waarom u daar niet op wacht. */
  @IsOptional()
  @IsString()
  @Length(3, 2000)
  reden?: string;
}

/** Trekt de lijst in. */
export class TrekOpvraaglijstInRequest {
  @IsString()
  @Length(3, 2000)
  reden: string;
}
