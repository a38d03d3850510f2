import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import { STOPBASES, type Stopbasis, ZORGSOORTEN, type Zorgsoort } from '../../domain/clientenstop';
import {
  NETWERKROLLEN,
  NETWERKSOORTEN,
  type Netwerkrol,
  type Netwerksoort,
  RELATIESOORTEN,
  type Relatiesoort,
} from '../../domain/verband';
import { DATUM, DATUMFOUT } from './datum';

/** De laatste dag van een locatie of een inzet. */
export class BeeindigDeelRequest {
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  tot: string;
}

/** Een einde met de reden. */
export class BeeindigRequest {
  /** De laatste dag; bij opheffen en stoppen de eerste dag waarop het niet meer geldt. */
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  op: string;

  @IsString()
  @Length(3, 2000)
  reden: string;
}

/** Hoe deze aanbieder met een andere samenhangt. */
export class RelatieRequest {
  @IsIn(RELATIESOORTEN)
  soort: Relatiesoort;

  @IsUUID()
  andereId: string;

  /** Of de andere erboven staat (moeder, hoofdaannemer) of eronder. Bij samenwerking maakt het niet uit. */
  @IsIn(['boven', 'onder'])
  andereStaat: 'boven' | 'onder';

  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  begin: string;

  /** Waar het uit blijkt. */
  @IsString()
  @Length(3, 300)
  bron: string;

  /** Waarom het voor het toezicht van belang is. */
  @IsString()
  @Length(3, 2000)
  reden: string;
}

/** Een netwerk met een naam. */
export class NetwerkRequest {
  @IsString()
  @Length(2, 200)
  naam: string;

  @IsIn(NETWERKSOORTEN)
  soort: Netwerksoort;

  @IsString()
  @Length(3, 2000)
  doel: string;

  /** Waar het uit blijkt. */
  @IsString()
  @Length(3, 300)
  bron: string;

  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  begin: string;
}

/** Een aanbieder in een netwerk. */
export class NetwerklidRequest {
  @IsUUID()
  aanbiederId: string;

  @IsIn(NETWERKROLLEN)
  rol: Netwerkrol;

  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  begin: string;

  /** Waarom het voor het toezicht van belang is. */
  @IsString()
  @Length(3, 2000)
  reden: string;
}

/** Een cliëntenstop: het besluit van een college, of een afspraak met de aanbieder. */
export class ClientenstopRequest {
  @IsIn(STOPBASES)
  basis: Stopbasis;

  /** Bij een besluit: van welke gemeente het college is. */
  @IsOptional()
  @IsUUID()
  gemeenteId?: string;

  /** De dag van het besluit of de afspraak. */
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  beslotenOp: string;

  /** Het nummer van het besluit bij de gemeente. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  kenmerk?: string;

  /** Waarop het berust: het artikel, het contract, de afspraak. Verplicht bij een afspraak. */
  @IsOptional()
  @IsString()
  @Length(3, 300)
  grondslag?: string;

  @IsString()
  @Length(3, 2000)
  reden: string;

  /** De eerste dag. */
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  ingang: string;

  /** De laatste dag. Zonder: tot de stop wordt opgeheven. */
  @IsOptional()
  @IsISO8601(DATUM, DATUMFOUT)
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DATUMFOUT)
  tot?: string;

  /** Voor welke gemeenten. Zonder: voor allemaal. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  gemeenteIds?: string[];

  /** Voor welke locaties. Zonder: voor allemaal. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  locatieIds?: string[];

  /** Voor welke zorg. Zonder: voor alle zorg. */
  @IsOptional()
  @IsArray()
  @IsIn(ZORGSOORTEN, { each: true })
  zorgsoorten?: Zorgsoort[];
}
