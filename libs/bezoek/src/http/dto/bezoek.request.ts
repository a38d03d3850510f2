import { IsSorteerwijze, PaginaRequest, type Sorteerwijze } from '@navolgbaar/platform/http';
import { OmitType } from '@nestjs/swagger';
import { BEZOEKSORTERINGEN } from '../../application/queries/bezoeken.query';
import {
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { BEZOEKSTATUSSEN, type Bezoekstatus } from '../../domain/bezoek-status';
import { AANKONDIGINGEN, type Aankondiging, LANGSTE_REIS } from '../../domain/bezoek';

const DAG = /^\d{4}-\d{2}-\d{2}$/;
const DAGFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };
const TIJD = /^([01]\d|2[0-3]):[0-5]\d$/;
const TIJDFOUT = { message: 'Vul een tijd in als uren en minuten, zoals 09:30.' };

/** Filters van de lijst met bezoeken. */
export class BezoekenRequest extends PaginaRequest {
  @IsOptional()
  @IsUUID()
  zaakId?: string;

  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  /** Wie gaat: als eerste of als tweede. */
  @IsOptional()
  @IsUUID()
  behandelaarId?: string;

  /** Zonder: wat gepland is, op volgorde van de dag. Met `alle` of een andere status: de nieuwste eerst. */
  @IsOptional()
  @IsIn([...BEZOEKSTATUSSEN, 'alle'])
  status?: Bezoekstatus | 'alle';

  /** `ja`: alleen bezoeken die gepland zijn voor een dag die voorbij is. */
  @IsOptional()
  @IsIn(['ja'])
  teLaat?: 'ja';

  @IsSorteerwijze(
    BEZOEKSORTERINGEN,
    'Zonder: wat gepland is op volgorde van de dag, al het andere met de nieuwste bovenaan.',
  )
  sorteer?: Sorteerwijze<(typeof BEZOEKSORTERINGEN)[number]>;
}

/** Dezelfde filters, voor een bestand met de hele lijst. */
export class BezoekenExportRequest extends OmitType(BezoekenRequest, ['vanaf', 'aantal'] as const) {}

/** De filters die voor elk tabblad gelden. De behandelaar geldt alleen voor wat te laat is. */
export class BezoekenAantallenRequest extends OmitType(BezoekenExportRequest, [
  'teLaat',
  'sorteer',
] as const) {}

/** Wanneer, waar en door wie. */
export class BezoekafspraakRequest {
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true, strictSeparator: true }, DAGFOUT)
  op: string;

  @IsOptional()
  @Matches(TIJD, TIJDFOUT)
  van?: string;

  @IsOptional()
  @Matches(TIJD, TIJDFOUT)
  tot?: string;

  /** Een locatie van de aanbieder van de zaak. */
  @IsOptional()
  @IsUUID()
  locatieId?: string;

  /** Wie het bezoek leidt. */
  @IsUUID()
  behandelaarId: string;

  /** Wie meegaat. */
  @IsOptional()
  @IsUUID()
  tweedeId?: string;

  /** Hoeveel minuten de reis erheen duurt. Zonder: 30. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(LANGSTE_REIS)
  reistijdVoor?: number;

  /** Hoeveel minuten de reis terug duurt. Zonder: 30. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(LANGSTE_REIS)
  reistijdNa?: number;

  /** Waarom het toch zo kan, als er iets niet past: geen tijd voor de reis, iemand is afwezig, of het is een vrije dag. */
  @IsOptional()
  @IsString()
  @Length(3, 1000)
  planuitleg?: string;
}

/** Een nieuw bezoek bij een zaak. */
export class PlanBezoekRequest extends BezoekafspraakRequest {
  @IsIn(AANKONDIGINGEN)
  aankondiging: Aankondiging;

  /** Wat u wilt zien, en waarom. */
  @IsString()
  @Length(3, 4000)
  doel: string;

  /** Aan welke aanbieder. Verplicht bij een zaak met meer aanbieders. */
  @IsOptional()
  @IsUUID()
  aanbiederId?: string;

  /** Bij een hercontrole: het bezoek dat eraan voorafging. */
  @IsOptional()
  @IsUUID()
  vervolgOp?: string;
}

/** Een bezoek dat kijkt of een maatregel is uitgevoerd, bij de aanbieder van die maatregel. */
export class PlanHercontroleRequest extends OmitType(PlanBezoekRequest, ['aanbiederId'] as const) {}

/** Een andere afspraak voor een gepland bezoek. Wat er niet bij staat, vervalt. */
export class VerzetBezoekRequest extends BezoekafspraakRequest {
  @IsString()
  @Length(3, 1000)
  reden: string;
}

/** Wat er van het bezoek is gekomen. */
export class LegBezoekVastRequest {
  /** De dag waarop het bezoek was. */
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true, strictSeparator: true }, DAGFOUT)
  op: string;

  /** Met wie is gesproken, naar functie. */
  @IsString()
  @Length(3, 1000)
  gesprokenMet: string;

  @IsString()
  @Length(3, 20_000)
  verslag: string;
}

/** Waarom het bezoek niet doorgaat. */
export class LaatBezoekVervallenRequest {
  @IsString()
  @Length(3, 1000)
  reden: string;
}
