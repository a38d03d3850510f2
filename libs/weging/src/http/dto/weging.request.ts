import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  Min,
  ValidateNested,
  Matches,
  Max,
} from 'class-validator';
import { AAN_ZET, type AanZet, KLEUREN, type Kleur } from '../../domain/soorten';
import { RECHTMATIGHEIDSUITKOMSTEN, type Rechtmatigheidsuitkomst } from '../../domain/taken';
import { OMVANGBASES, type Omvangbasis } from '../../domain/weeg';
import { CODE } from './afwegingskader.request';

/** Het directe contact bij een levensbedreigend signaal, of waarom dat nog niet kon. */
export class AfstemmingRequest {
  @IsBoolean()
  gedaan: boolean;

  /** Met wie en wanneer; of de reden waarom nog niet. */
  @IsString()
  @Length(3, 2000)
  toelichting: string;
}

/** Met elke partij het contact, of waarom dat nog niet kon. */
export class AfstemmingenRequest {
  @ValidateNested()
  @Type(() => AfstemmingRequest)
  @IsNotEmpty()
  contractbeheer: AfstemmingRequest;

  @ValidateNested()
  @Type(() => AfstemmingRequest)
  @IsNotEmpty()
  toegang: AfstemmingRequest;
}

/** Waarmee wordt gewogen. De kleur staat er niet bij: die rekent alleen de server uit. */
export class WeegbasisRequest {
  /** De versie van het afwegingskader die u voor u had. Geldt die vandaag niet, dan volgt 409. */
  @IsOptional()
  @IsUUID()
  afwegingskaderId?: string;

  /** Waarvan het totaal is: de hele aanbieder of de locatie. Zonder keuze de aanbieder. */
  @IsOptional()
  @IsIn(OMVANGBASES)
  omvangbasis?: Omvangbasis;

  /** Het aantal getroffen cliënten, als dat bekend is. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  getroffen?: number;

  /** Het aantal cliënten zoals u het weet. Zonder dit geldt het aantal uit het register, als dat er is. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  totaal?: number;

  /** Een hogere prioriteit dan de matrix geeft (stap 3). */
  @IsOptional()
  @IsIn(KLEUREN)
  verhoogNaar?: Kleur;
}

/** Wat al is gekozen, om te zien wat een weging zou geven. */
export class ProefWegingRequest extends WeegbasisRequest {
  @IsOptional()
  @Matches(CODE)
  ernst?: string;

  @IsOptional()
  @Matches(CODE)
  omvang?: string;
}

/** Een weging volgens het afwegingskader. */
export class StelWegingVastRequest extends WeegbasisRequest {
  /** De nieuwste weging die u zag. Leeg als er nog geen was; is er intussen een bij gekomen, dan volgt 409. */
  @IsOptional()
  @IsUUID()
  naWegingId?: string;

  @Matches(CODE)
  ernst: string;

  @IsString()
  @Length(3, 4000)
  ernstMotivering: string;

  @Matches(CODE)
  omvang: string;

  @IsString()
  @Length(3, 4000)
  omvangMotivering: string;

  @IsBoolean()
  publieksgevoelig: boolean;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  publieksgevoeligToelichting?: string;

  /** Mogelijke onrechtmatigheid wordt altijd beoordeeld; het verandert de kleur niet. */
  @IsIn(['ja', 'nee', 'onbekend'])
  onrechtmatigheid: string;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  onrechtmatigheidToelichting?: string;

  /** Om welke redenen uit het afwegingskader de prioriteit omhoog gaat. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @Matches(CODE, { each: true })
  verhogingsgronden?: string[];

  @IsOptional()
  @IsString()
  @Length(3, 2000)
  verhogingReden?: string;

  /** Verplicht bij een ernst die levensbedreigend is. */
  @IsOptional()
  @ValidateNested()
  @Type(() => AfstemmingenRequest)
  afstemming?: AfstemmingenRequest;

  /** Wie als eerste aan zet is. */
  @IsIn(AAN_ZET)
  aanZet: AanZet;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  partners?: string[];
}

/** Dat een tweede persoon het eens is met de prioriteit rood. */
export class BevestigWegingRequest {
  @IsString()
  @Length(3, 2000)
  motivering: string;
}

/** Hoe een taak uit een weging is afgelopen. */
export class RondWeegtaakAfRequest {
  /** Alleen bij het rechtmatigheidsspoor. */
  @IsOptional()
  @IsIn(RECHTMATIGHEIDSUITKOMSTEN)
  uitkomst?: Rechtmatigheidsuitkomst;

  /** Met wie en wanneer, en wat eruit kwam. */
  @IsString()
  @Length(3, 2000)
  toelichting: string;
}
