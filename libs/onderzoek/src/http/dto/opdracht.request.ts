import { ALS_BRIEFTEKST } from '@navolgbaar/bericht';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { PaginaRequest } from '@navolgbaar/platform/http';
import { OPDRACHTSTATUSSEN, type Opdrachtstatus } from '../../domain/opdracht-status';
import { VERVOLGEN, type Vervolg } from '../../domain/rapportbeoordeling';
import { VOLLEDIGHEIDSPUNTEN, type Volledigheidspunt } from '../../domain/volledigheid';
import { OORDELEN, type Oordeel } from '../../domain/soorten';

const DATUM = { strict: true, strictSeparator: true } as const;
const DATUMFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };

/** Filters van de lijst met opdrachten. */
export class OpdrachtenRequest extends PaginaRequest {
  /** Een of meer statussen, met komma's ertussen. Zonder: alles waar nog iets moet gebeuren. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @IsIn([...OPDRACHTSTATUSSEN, 'alle'], { each: true })
  status?: (Opdrachtstatus | 'alle')[];

  /** Alleen die van deze aanbieder. Een aanbieder ziet altijd alleen de eigen opdrachten. */
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;
}

/** Een opdracht aan de aanbieder. De termijn van zes weken gaat vandaag in. */
export class GeefOpdrachtRequest {
  /** Wat de aanbieder moet onderzoeken. Deze tekst staat in de brief: noem geen namen. */
  @IsString()
  @Length(10, 4000)
  @Matches(...ALS_BRIEFTEKST)
  onderzoeksvraag: string;

  /** Naam en versie van het protocol dat u volgt. */
  @IsOptional()
  @IsString()
  @Length(3, 200)
  protocol?: string;

  /** Aan welke aanbieder. Verplicht bij een zaak met meer aanbieders. */
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;
}

/** Waarom de opdracht niet meer nodig is. */
export class TrekOpdrachtInRequest {
  @IsString()
  @Length(3, 2000)
  reden: string;
}

/** Het rapport van de aanbieder. De drie onderdelen zijn verplicht. */
export class RapportRequest {
  /** Wat er gebeurde. */
  @IsString()
  @IsNotEmpty({ message: 'Beschrijf wat er gebeurde.' })
  @Length(20, 50000, { message: 'Beschrijf wat er gebeurde, in 20 tot 50.000 tekens.' })
  watGebeurde: string;

  /** Met wie u sprak, als functie en zonder namen. */
  @IsString()
  @IsNotEmpty({ message: 'Zeg met wie u hebt gesproken.' })
  @Length(20, 50000, { message: 'Zeg met wie u hebt gesproken, in 20 tot 50.000 tekens.' })
  gesprokenMet: string;

  /** Wat eraan voorafging en wat de oorzaken zijn. */
  @IsString()
  @IsNotEmpty({ message: 'Beschrijf wat eraan voorafging.' })
  @Length(20, 50000, { message: 'Beschrijf wat eraan voorafging, in 20 tot 50.000 tekens.' })
  watVoorafging: string;

  /** Uw oordeel over de aard, de ernst en de kans op herhaling. */
  @IsString()
  @IsNotEmpty({ message: 'Geef uw oordeel over de aard, de ernst en de kans op herhaling.' })
  @Length(20, 50000, {
    message: 'Geef uw oordeel over de aard, de ernst en de kans op herhaling, in 20 tot 50.000 tekens.',
  })
  aardEnErnst: string;

  /** Welke maatregelen u neemt om herhaling te voorkomen, voor al uw cliënten. */
  @IsString()
  @IsNotEmpty({ message: 'Beschrijf uw maatregelen voor alle cliënten.' })
  @Length(20, 50000, { message: 'Beschrijf uw maatregelen voor alle cliënten, in 20 tot 50.000 tekens.' })
  maatregelen: string;

  /** Hoe u de cliënt en andere betrokkenen informeert. */
  @IsString()
  @IsNotEmpty({ message: 'Zeg hoe u de betrokkenen informeert.' })
  @Length(20, 50000, { message: 'Zeg hoe u de betrokkenen informeert, in 20 tot 50.000 tekens.' })
  terugkoppeling: string;

  /** Alleen voor de toezichthouder: de dag waarop het rapport op een andere manier binnenkwam. */
  @IsOptional()
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  ontvangenOp?: string;

  /** Een bijlage die eerder aan deze opdracht is toegevoegd. */
  @IsOptional()
  @IsUUID()
  documentId?: string;
}

/** Het oordeel over één onderdeel van het rapport. */
export class OnderdeeloordeelDto {
  @IsIn(OORDELEN)
  oordeel: Oordeel;

  /** Waarom. Dit gaat in een brief naar de aanbieder: noem geen namen. */
  @IsString()
  @Length(3, 4000)
  @Matches(...ALS_BRIEFTEKST)
  motivering: string;

  /** Wat u nog wilt weten. Bij een aanvulling of een gesprek krijgt de aanbieder deze vragen in de brief. */
  @IsArray()
  @ArrayMaxSize(30)
  @IsString({ each: true })
  @Length(3, 1000, { each: true })
  @Matches(ALS_BRIEFTEKST[0], { ...ALS_BRIEFTEKST[1], each: true })
  vragen: string[];
}

/** Wat er in het rapport staat, en wat er over het ontbrekende te zeggen is. Dit gaat niet naar de aanbieder. */
export class VolledigheidDto {
  @IsArray()
  @ArrayUnique()
  @IsIn(VOLLEDIGHEIDSPUNTEN, { each: true })
  aanwezig: Volledigheidspunt[];

  /** Verplicht als er iets ontbreekt. */
  @IsOptional()
  @IsString()
  @Length(3, 4000)
  toelichting?: string;
}

/** Het oordeel over het onderzoek en over de maatregelen, en wat er daarna gebeurt. */
export class BeoordeelRapportRequest {
  @IsNotEmpty({ message: 'Beoordeel het onderzoek.' })
  @ValidateNested()
  @Type(() => OnderdeeloordeelDto)
  onderzoek: OnderdeeloordeelDto;

  @IsNotEmpty({ message: 'Beoordeel de maatregelen.' })
  @ValidateNested()
  @Type(() => OnderdeeloordeelDto)
  maatregelen: OnderdeeloordeelDto;

  @IsNotEmpty({ message: 'Kies wat er in het rapport staat.' })
  @ValidateNested()
  @Type(() => VolledigheidDto)
  volledigheid: VolledigheidDto;

  @IsIn(VERVOLGEN)
  vervolg: Vervolg;
}
