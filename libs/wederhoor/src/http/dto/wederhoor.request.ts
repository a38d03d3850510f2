import { PaginaRequest } from '@navolgbaar/platform/http';
import { Transform, Type } from 'class-transformer';
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
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { MEESTE_REACTIES, REACTIESOORTEN, type Reactiesoort } from '../../domain/reactie';
import { ONTVANGSTWIJZEN, type Ontvangstwijze } from '../../domain/wederhoor';
import { WEDERHOORSTATUSSEN, type Wederhoorstatus } from '../../domain/wederhoor-status';

const DAG = /^\d{4}-\d{2}-\d{2}$/;
const DAGFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };
const alsLijst = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',') : value;

/** Filters van het wederhoor. */
export class WederhorenRequest extends PaginaRequest {
  /** Alleen over dit rapport. */
  @IsOptional()
  @IsUUID()
  rapportId?: string;

  /** Alleen van deze zaak. */
  @IsOptional()
  @IsUUID()
  zaakId?: string;

  /** Een of meer standen, met komma's ertussen. Zonder: alles. */
  @IsOptional()
  @Transform(alsLijst)
  @IsArray()
  @IsIn(WEDERHOORSTATUSSEN, { each: true })
  status?: Wederhoorstatus[];
}

/** Verstuurt het concept zoals het nu is. */
export class VerstuurWederhoorRequest {
  /** U keek na of het concept niet verraadt wie de melding deed. */
  @IsBoolean()
  nagekeken: boolean;

  /** De laatste dag om te reageren. Zonder: twee weken. */
  @IsOptional()
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true, strictSeparator: true }, DAGFOUT)
  uiterlijk?: string;

  /** Waarom de termijn korter is dan vijf werkdagen. */
  @IsOptional()
  @IsString()
  @Length(3, 2000)
  spoedreden?: string;

  /** Wat de aanbieder boven het concept leest. */
  @IsOptional()
  @IsString()
  @Length(3, 4000)
  toelichting?: string;
}

/** Een opmerking bij een deel van het concept. */
export class WederhoorreactieRequest {
  /** Bij welk deel, zoals bij `onderdelen` staat. */
  @IsString()
  @Length(1, 60)
  onderdeel: string;

  @IsIn(REACTIESOORTEN)
  soort: Reactiesoort;

  @IsString()
  @Length(1, 10_000)
  tekst: string;

  /** Bestanden die aan het wederhoor zijn toegevoegd. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  documentIds?: string[];
}

/** Alles wat de aanbieder zegt. Het komt in de plaats van wat was bewaard. */
export class WederhoorinzendingRequest {
  @IsArray()
  @ArrayMaxSize(MEESTE_REACTIES)
  @ValidateNested({ each: true })
  @Type(() => WederhoorreactieRequest)
  reacties: WederhoorreactieRequest[];

  /** Wat de aanbieder zelf in het rapport wil zeggen. Het komt er onveranderd in. */
  @IsOptional()
  @IsString()
  @MaxLength(50_000)
  eigenReactie?: string;
}

/** Dient in wat is bewaard. */
export class DienWederhoorInRequest {
  /** De aanbieder heeft geen opmerkingen. */
  @IsBoolean()
  geenOpmerkingen: boolean;
}

/** Een reactie die niet via het portaal kwam. Zij telt meteen als ingediend. */
export class OntvangenReactieRequest extends WederhoorinzendingRequest {
  /** Hoe de reactie kwam. */
  @IsIn(ONTVANGSTWIJZEN)
  wijze: Ontvangstwijze;

  /** De dag waarop de reactie kwam. */
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true, strictSeparator: true }, DAGFOUT)
  op: string;
}

/** Wat de toezichthouder met een reactie deed. */
export class ReactieantwoordRequest {
  /** Of het rapport erdoor is veranderd. */
  @IsBoolean()
  gewijzigd: boolean;

  /** Waarom. De aanbieder leest dit. */
  @IsString()
  @Length(3, 4000)
  reden: string;
}

/** Trekt het wederhoor in. */
export class TrekWederhoorInRequest {
  @IsString()
  @Length(3, 2000)
  reden: string;
}
