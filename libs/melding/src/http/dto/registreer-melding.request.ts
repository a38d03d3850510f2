import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  ValidateNested,
  Matches,
} from 'class-validator';
import { GEWELDVORMEN, type Geweldvorm, PLEGERS, type Pleger } from '../../domain/checklist';
import { FINANCIERINGEN, type Financiering } from '../../domain/routetabel';
import {
  AARDEN,
  ANTWOORDEN,
  type Antwoord,
  BRONNEN,
  type Bron,
  DOMEINEN,
  type Domein,
  MELDKANALEN,
  MELDINGSOORTEN,
  type Meldingsoort,
  type Signaalaard,
  WETTEN,
  type Wet,
} from '../../domain/soorten';
import { DATUM, DATUMFOUT } from './datum';
import { TelefoongesprekRequest } from './gespreksverslag.request';

/** Een toets uit de wet, met het antwoord en waarom. */
export class ToetsDto {
  @IsIn(ANTWOORDEN)
  antwoord: Antwoord;

  @IsString()
  @IsNotEmpty({ message: 'Leg uit waarom dit antwoord klopt.' })
  @MaxLength(2000)
  toelichting: string;
}

/** De drie toetsen van een calamiteit (Wmo 2015 art. 1.1.1). */
export class CalamiteitchecklistDto {
  @ApiProperty({ enum: ['calamiteit'] })
  @IsIn(['calamiteit'])
  soort: 'calamiteit';

  @ValidateNested()
  @Type(() => ToetsDto)
  @IsNotEmpty()
  nietBeoogdOfOnverwacht: ToetsDto;

  @ValidateNested()
  @Type(() => ToetsDto)
  @IsNotEmpty()
  kwaliteitVanVoorziening: ToetsDto;

  @ValidateNested()
  @Type(() => ToetsDto)
  @IsNotEmpty()
  ernstigGevolgOfDood: ToetsDto;
}

/** De toetsen van een geweldsincident (Wmo 2015 art. 1.1.1). */
export class GeweldchecklistDto {
  @ApiProperty({ enum: ['geweldsincident'] })
  @IsIn(['geweldsincident'])
  soort: 'geweldsincident';

  @ApiProperty({ enum: GEWELDVORMEN, isArray: true })
  @IsArray()
  @IsIn(GEWELDVORMEN, { each: true })
  vormen: Geweldvorm[];

  @ApiProperty({ enum: PLEGERS })
  @IsIn(PLEGERS)
  pleger: Pleger;

  @IsIn(ANTWOORDEN)
  verblijftInAccommodatie: Antwoord;

  @ValidateNested()
  @Type(() => ToetsDto)
  @IsNotEmpty()
  jegensClient: ToetsDto;
}

/** What a checklist with an unknown `soort` becomes: it has no valid soort, so validation names the field. */
class GeenChecklist {
  @IsIn(['calamiteit', 'geweldsincident'])
  soort: string;
}

/** Wie meldt, of om wie het gaat. Wordt versleuteld en apart bewaard. */
export class PersoonRequest {
  /** Bijvoorbeeld buurman, cliënt, medewerker. */
  @IsString()
  @Length(1, 100)
  hoedanigheid: string;

  @IsString()
  @Length(1, 200)
  naam: string;

  @IsOptional()
  @IsString()
  @MaxLength(30)
  telefoon?: string;

  @IsOptional()
  @IsEmail()
  @MaxLength(200)
  email?: string;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  toelichting?: string;

  /** Heeft deze cliënt een persoonsgebonden budget? */
  @IsOptional()
  @IsBoolean()
  pgb?: boolean;
}

/** Een nieuw signaal, een melding, klacht, calamiteit of geweldsincident. */
@ApiExtraModels(CalamiteitchecklistDto, GeweldchecklistDto)
export class RegistreerMeldingRequest {
  @IsIn(MELDINGSOORTEN)
  soort: Meldingsoort;

  @IsIn(MELDKANALEN)
  kanaal: (typeof MELDKANALEN)[number];

  @IsIn(BRONNEN)
  bron: Bron;

  @IsOptional()
  @IsIn(AARDEN)
  aard?: Signaalaard;

  @IsIn(WETTEN)
  wet: Wet;

  @IsIn(DOMEINEN)
  domein: Domein;

  /** Een klacht over de toezichthouder of de gemeente zelf volgt Awb hoofdstuk 9. */
  @IsOptional()
  @IsBoolean()
  overToezichthouder?: boolean;

  /** Het gebeurde bij Veilig Thuis zelf: dan is het rijkstoezicht bevoegd. */
  @IsOptional()
  @IsBoolean()
  overVeiligThuis?: boolean;

  /** Hoe de zorg wordt betaald. Zonder: wat bekend is van de cliënt en de aanbieder. */
  @IsOptional()
  @IsIn(FINANCIERINGEN)
  financiering?: Financiering;

  /** Kort, zonder namen van personen: dit staat in de werkvoorraad. */
  @IsString()
  @Length(3, 160)
  onderwerp: string;

  @IsString()
  @Length(3, 20000)
  omschrijving: string;

  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  @IsOptional()
  @IsUUID()
  locatieId?: string;

  @IsOptional()
  @IsUUID()
  gemeenteId?: string;

  @IsOptional()
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  gebeurtenisdatum?: string;

  @IsOptional()
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  ontdekkingsdatum?: string;

  @IsOptional()
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  vaststellingsdatum?: string;

  /** De dag waarop het binnenkwam, als dat niet vandaag was. Een aanbieder die zelf meldt, laat dit weg. */
  @IsOptional()
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  ontvangenOp?: string;

  /** Mogelijke onrechtmatigheid wordt bij elk signaal beoordeeld (afwegingskader). */
  @IsIn(ANTWOORDEN)
  onrechtmatigheid: Antwoord;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  onrechtmatigheidToelichting?: string;

  /** Politiek of publiek gevoelig (Beleidskader § 6). */
  @IsOptional()
  @IsBoolean()
  gevoelig?: boolean;

  /** Verzegelt de naam van de melder: openen vraagt een reden en een tweede collega. */
  @IsOptional()
  @IsBoolean()
  melderVertrouwelijk?: boolean;

  /** Gemeld als klokkenluider (Wet bescherming klokkenluiders). De naam van de melder wordt dan altijd verzegeld. */
  @IsOptional()
  @IsBoolean()
  wbk?: boolean;

  @ApiProperty({
    required: false,
    oneOf: [{ $ref: getSchemaPath(CalamiteitchecklistDto) }, { $ref: getSchemaPath(GeweldchecklistDto) }],
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => GeenChecklist, {
    keepDiscriminatorProperty: true,
    discriminator: {
      property: 'soort',
      subTypes: [
        { name: 'calamiteit', value: CalamiteitchecklistDto },
        { name: 'geweldsincident', value: GeweldchecklistDto },
      ],
    },
  })
  checklist?: CalamiteitchecklistDto | GeweldchecklistDto;

  /** Alleen bij het kanaal telefoon: wat u tijdens het gesprek opschreef. */
  @IsOptional()
  @ValidateNested()
  @Type(() => TelefoongesprekRequest)
  gesprek?: TelefoongesprekRequest;

  @IsOptional()
  @ValidateNested()
  @Type(() => PersoonRequest)
  melder?: PersoonRequest;

  @IsOptional()
  @ValidateNested()
  @Type(() => PersoonRequest)
  client?: PersoonRequest;
}
