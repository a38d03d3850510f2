import { IsBoolean, IsIn, IsISO8601, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { BEWIJSSOORTEN, type Bewijssoort, KETENHANDELINGEN, type Ketenhandeling } from '../../domain/soorten';

const DAG = /^\d{4}-\d{2}-\d{2}$/;
const DAGFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };

/** Iets dat bewijs wordt in een zaak, met waar het vandaan komt. */
export class LegBewijsVastRequest {
  @IsIn(BEWIJSSOORTEN)
  soort: Bewijssoort;

  /** Het document, de waarneming of het gesprek uit het dossier. Niet bij gegevens. */
  @IsOptional()
  @IsUUID()
  bronId?: string;

  /** Wat het is. */
  @IsString()
  @Length(3, 2000)
  omschrijving: string;

  /** Wie het gaf, naar functie of organisatie, of wie het zag. */
  @IsString()
  @Length(2, 500)
  verkregenVan: string;

  /** De dag waarop u het kreeg. */
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true, strictSeparator: true }, DAGFOUT)
  verkregenOp: string;

  /** Waar u het kreeg. */
  @IsOptional()
  @IsString()
  @Length(2, 500)
  verkregenWaar?: string;

  /** Hoe u het kreeg: gevorderd, overhandigd, zelf gezien. */
  @IsString()
  @Length(3, 2000)
  verkregenHoe: string;

  /** Waar het wordt bewaard. */
  @IsString()
  @Length(2, 500)
  bewaarplaats: string;

  /** Of het komt uit intern gemelde incidenten (VIM, MIC, MIP; Wkkgz artikel 9 lid 6). */
  @IsOptional()
  @IsBoolean()
  vim?: boolean;

  /** Waarom dat zo is. */
  @IsOptional()
  @IsString()
  @Length(3, 2000)
  vimReden?: string;
}

/** Wat er met een bewijsstuk is gebeurd. */
export class NoteerKetenRequest {
  @IsIn(KETENHANDELINGEN)
  soort: Ketenhandeling;

  /** De dag waarop het gebeurde. */
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true, strictSeparator: true }, DAGFOUT)
  op: string;

  /** Aan wie, of met wie. Verplicht bij overdragen en teruggeven. */
  @IsOptional()
  @IsString()
  @Length(2, 500)
  wie?: string;

  @IsOptional()
  @IsString()
  @Length(3, 2000)
  toelichting?: string;
}

/** Of een bewijsstuk uit intern gemelde incidenten komt. */
export class MerkVimRequest {
  @IsBoolean()
  vim: boolean;

  @IsString()
  @Length(3, 2000)
  reden: string;
}

/** Waarom een bewijsstuk niet meer geldt. */
export class TrekBewijsInRequest {
  @IsString()
  @Length(3, 2000)
  reden: string;
}
