import { IsSorteerwijze, PaginaRequest, type Sorteerwijze } from '@navolgbaar/platform/http';
import { OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { GEBRUIKSORTERINGEN } from '../../application/queries/gebruiken.query';
import { GEBRUIKSTATUSSEN, type Gebruikstatus } from '../../domain/gebruik-status';
import {
  ANTWOORDEN,
  type Antwoord,
  BEVOEGDHEDEN,
  type Bevoegdheid,
  CAUTIES,
  type Cautie,
  MEDEWERKINGEN,
  type Medewerking,
  PLAATSSOORTEN,
  type Plaatssoort,
  TOESTEMMINGEN,
  type Toestemming,
  VERVOLGEN,
  WEIGERINGSGRONDEN,
  type Weigeringsgrond,
  type Weigeringsvervolg,
} from '../../domain/soorten';

const DAG = /^\d{4}-\d{2}-\d{2}$/;
const DAGFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };
const TIJD = /^([01]\d|2[0-3]):[0-5]\d$/;
const TIJDFOUT = { message: 'Vul een tijd in als uren en minuten, zoals 09:30.' };

/** Filters van de lijst met gebruikte bevoegdheden. */
export class BevoegdhedenRequest extends PaginaRequest {
  @IsOptional()
  @IsUUID()
  zaakId?: string;

  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  /** De toezichthouder die de bevoegdheid gebruikte. */
  @IsOptional()
  @IsUUID()
  behandelaarId?: string;

  @IsOptional()
  @IsIn(BEVOEGDHEDEN)
  soort?: Bevoegdheid;

  /** Zonder: alles wat geldt. Met `alle` ook wat door een verbetering is vervangen. */
  @IsOptional()
  @IsIn([...GEBRUIKSTATUSSEN, 'alle'])
  status?: Gebruikstatus | 'alle';

  /** Vanaf deze dag. */
  @IsOptional()
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true, strictSeparator: true }, DAGFOUT)
  van?: string;

  /** Tot en met deze dag. */
  @IsOptional()
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true, strictSeparator: true }, DAGFOUT)
  tot?: string;

  /** `ja`: alleen waar medewerking is geweigerd, geheel of gedeeltelijk. */
  @IsOptional()
  @IsIn(['ja'])
  weigering?: 'ja';

  /** `ja`: alleen wat wacht op een antwoord dat er al had moeten zijn. */
  @IsOptional()
  @IsIn(['ja'])
  teLaat?: 'ja';

  @IsSorteerwijze(GEBRUIKSORTERINGEN, 'Zonder: de nieuwste bovenaan.')
  sorteer?: Sorteerwijze<(typeof GEBRUIKSORTERINGEN)[number]>;
}

/** Dezelfde filters, voor een bestand met de hele lijst. */
export class BevoegdhedenExportRequest extends OmitType(BevoegdhedenRequest, ['vanaf', 'aantal'] as const) {}

/** De filters die voor elk tabblad gelden. */
export class BevoegdhedenAantallenRequest extends OmitType(BevoegdhedenExportRequest, [
  'teLaat',
  'sorteer',
] as const) {}

/** Een woning, of in beschermd wonen de kamer van een bewoner. */
export class KamerRequest {
  /** Een code, zoals `kamer 12`. Geen naam van een bewoner. */
  @IsString()
  @Length(1, 30)
  @Matches(/^[\p{L}\d][\p{L}\d .\-/]*$/u, {
    message: 'Gebruik een code van letters en cijfers, zoals kamer 12.',
  })
  code: string;

  /** Wat de bewoner zelf antwoordde. */
  @IsIn(TOESTEMMINGEN)
  toestemming: Toestemming;

  /** Of u binnen bent geweest. */
  @IsBoolean()
  betreden: boolean;
}

/** Welke bevoegdheid is gebruikt, waar, wanneer, tegenover wie en waarom. */
export class GebruikBevoegdheidRequest {
  @IsIn(BEVOEGDHEDEN)
  soort: Bevoegdheid;

  /** Bij welke aanbieder van de zaak. Verplicht als er meer zijn. */
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true, strictSeparator: true }, DAGFOUT)
  op: string;

  @IsOptional()
  @Matches(TIJD, TIJDFOUT)
  tijd?: string;

  @IsOptional()
  @IsString()
  @Length(2, 300)
  plaats?: string;

  /** Bij het betreden van een plaats. */
  @IsOptional()
  @IsIn(PLAATSSOORTEN)
  plaatssoort?: Plaatssoort;

  /** De woningen of kamers, elk met de toestemming van de bewoner. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => KamerRequest)
  kamers?: KamerRequest[];

  /** Tegenover wie, naar functie. Geen naam van een cliënt. */
  @IsString()
  @Length(2, 300)
  jegens: string;

  /** Wie de bevoegdheid gebruikte. */
  @IsUUID()
  toezichthouderId: string;

  /** Waarvoor het nodig was. */
  @IsString()
  @Length(3, 2000)
  doel: string;

  /** Wat is gevraagd, gezien, gekopieerd of meegenomen. */
  @IsString()
  @Length(3, 4000)
  wat: string;

  /** Bij dossierinzage: waarom inzage noodzakelijk was, en in welk deel. */
  @IsOptional()
  @IsString()
  @Length(3, 2000)
  noodzaak?: string;

  @IsBoolean()
  legitimatieGetoond: boolean;

  /** Als er die dag geen geldig legitimatiebewijs was vastgelegd. */
  @IsOptional()
  @IsString()
  @Length(3, 1000)
  zonderLegitimatieReden?: string;

  @IsIn(MEDEWERKINGEN)
  medewerking: Medewerking;

  /** Waarop iemand zich beroept die niet of niet helemaal meewerkt. */
  @IsOptional()
  @IsIn(WEIGERINGSGRONDEN)
  weigeringsgrond?: Weigeringsgrond;

  @IsOptional()
  @IsString()
  @Length(3, 2000)
  medewerkingReden?: string;

  @IsOptional()
  @IsString()
  @Length(3, 4000)
  resultaat?: string;

  /** De laatste dag van de termijn voor het antwoord. */
  @IsOptional()
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true, strictSeparator: true }, DAGFOUT)
  antwoordUiterlijk?: string;

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

  /** Een bezoek van deze zaak. */
  @IsOptional()
  @IsUUID()
  bezoekId?: string;
}

/** De hele vastlegging zoals die had moeten zijn, en waarom. */
export class VerbeterGebruikRequest extends GebruikBevoegdheidRequest {
  @IsString()
  @Length(3, 1000)
  verbeterreden: string;
}

/** Wat er van een vordering is gekomen. */
export class LegAntwoordVastRequest {
  @IsIn(ANTWOORDEN)
  antwoord: Antwoord;

  /** De dag van het antwoord, of de dag waarop u vaststelde dat het er niet is. */
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true, strictSeparator: true }, DAGFOUT)
  op: string;

  @IsString()
  @Length(3, 4000)
  toelichting: string;
}

/** Of een weigering aan het college is voorgelegd, of waarom niet. */
export class LegVervolgVastRequest {
  @IsIn(VERVOLGEN)
  vervolg: Weigeringsvervolg;

  /** Aan het college van welke gemeente. */
  @IsOptional()
  @IsUUID()
  gemeenteId?: string;

  @IsString()
  @Length(3, 2000)
  toelichting: string;
}
