import {
  IsSorteerwijze,
  PaginaRequest,
  RegelversieRequest,
  type Sorteerwijze,
} from '@navolgbaar/platform/http';
import { OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDefined,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { JAARPLANSORTERINGEN } from '../../application/queries/kies-regels';
import { AANBIEDERSOORTEN, type Aanbiedersoort, type Intervalsoort } from '../../domain/jaarplaninstelling';
import { type Kwartaal, KWARTALEN } from '../../domain/kwartaal';
import { REALISATIESTANDEN, type Realisatiestand } from '../../domain/realisatie';
import { BEKOSTIGINGEN, type Bekostiging } from '../../domain/stel-jaarplan-voor';

/** Hoeveel bezoeken het team per kwartaal kan doen. */
export class JaarplanruimteRequest {
  /** Vier getallen: van het eerste tot en met het vierde kwartaal. */
  @IsArray()
  @ArrayMinSize(4)
  @ArrayMaxSize(4)
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(1000, { each: true })
  capaciteit: number[];
}

/** Voor welk jaar, en hoeveel ruimte er is. */
export class MaakJaarplanRequest extends JaarplanruimteRequest {
  @IsInt()
  @Min(2000)
  @Max(2200)
  jaar: number;
}

/** Waarom het jaarplan zo wordt vastgesteld. */
export class StelJaarplanVastRequest {
  @IsString()
  @Length(3, 2000)
  toelichting: string;

  /** Het document waarin het is vastgesteld. */
  @IsOptional()
  @IsString()
  @Length(3, 500)
  besluit?: string;
}

/** Wat het jaar heeft geleerd. */
export class SluitJaarplanAfRequest {
  @IsString()
  @Length(3, 4000)
  evaluatie: string;
}

/** In welk kwartaal een aanbieder wordt bezocht. */
export class DeelAanbiederInRequest {
  /** 1 tot en met 4; `null`: dit jaar niet. */
  @ValidateIf(({ kwartaal }: DeelAanbiederInRequest) => kwartaal !== null)
  @IsIn(KWARTALEN)
  kwartaal: Kwartaal | null;

  /** Verplicht als het anders wordt dan voorgesteld, en altijd nadat het jaarplan is vastgesteld. */
  @IsOptional()
  @IsString()
  @Length(3, 1000)
  reden?: string;
}

/** Filters van de lijst van aanbieders in een jaarplan. */
export class JaarplanregelsRequest extends PaginaRequest {
  /** Een deel van de naam. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  zoek?: string;

  /** In welk kwartaal; `geen`: dit jaar niet. */
  @IsOptional()
  @IsIn(['1', '2', '3', '4', 'geen'])
  kwartaal?: '1' | '2' | '3' | '4' | 'geen';

  /** Wat ervan is gekomen. */
  @IsOptional()
  @IsIn(REALISATIESTANDEN)
  stand?: Realisatiestand;

  /** De soort aanbieder. */
  @IsOptional()
  @IsIn(AANBIEDERSOORTEN)
  soort?: Aanbiedersoort;

  /** Hoe de zorg in dat jaar wordt betaald. */
  @IsOptional()
  @IsIn(BEKOSTIGINGEN)
  bekostiging?: Bekostiging;

  /** `afwijking`: alleen wat anders ging dan gepland. `besluit`: alleen wat iemand anders besliste dan voorgesteld. */
  @IsOptional()
  @IsIn(['afwijking', 'besluit'])
  anders?: 'afwijking' | 'besluit';

  @IsSorteerwijze(JAARPLANSORTERINGEN, 'Zonder: op kwartaal, en daarbinnen de hoogste score eerst.')
  sorteer?: Sorteerwijze<(typeof JAARPLANSORTERINGEN)[number]>;
}

/** Dezelfde filters, voor een bestand met de hele lijst. */
export class JaarplanExportRequest extends OmitType(JaarplanregelsRequest, ['vanaf', 'aantal'] as const) {}

const gezet =
  (naam: string) =>
  (waarden: Readonly<Record<string, unknown>>): boolean =>
    waarden[naam] !== null;

/** Na hoeveel maanden een aanbieder weer aan de beurt is. Leeg: geen interval. */
export class IntervallenRequest implements Record<Intervalsoort, number | null> {
  @ValidateIf(gezet('zorgaanbieder'))
  @IsInt()
  @Min(1)
  @Max(240)
  zorgaanbieder: number | null;

  @ValidateIf(gezet('pgbZorgverlener'))
  @IsInt()
  @Min(1)
  @Max(240)
  pgbZorgverlener: number | null;

  @ValidateIf(gezet('gemeentelijkOnderdeel'))
  @IsInt()
  @Min(1)
  @Max(240)
  gemeentelijkOnderdeel: number | null;
}

/** Hoe vaak de organisatie wil bezoeken. */
export class JaarplaninstellingRequest {
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => IntervallenRequest)
  intervallen: IntervallenRequest;

  /** Vanaf deze score in het risicobeeld wordt een bezoek voorgesteld. Leeg: de score alleen is geen aanleiding. */
  @ValidateIf(gezet('risicoVanaf'))
  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(0.1)
  @Max(1000)
  risicoVanaf: number | null;
}

/** Een nieuwe versie van de instelling. */
export class StelJaarplaninstellingVastRequest extends RegelversieRequest {
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => JaarplaninstellingRequest)
  regels: JaarplaninstellingRequest;
}
