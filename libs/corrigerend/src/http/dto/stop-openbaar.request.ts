import { IsISO8601, IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { GEHOORD, type Gehoord, OPENBAARBESLUITERS, type Openbaarbesluiter } from '../../domain/soorten';
import { DAG, DAGFOUT } from './corrigerend.request';

/** Het besluit dat iedereen over een stop mag lezen zolang die loopt. Alleen het artikel komt op de openbare pagina. */
export class StopOpenbaarRequest {
  /** Het college, of wie in zijn mandaat besluit (Woo art. 3.1). */
  @IsIn(OPENBAARBESLUITERS)
  besluiter: Openbaarbesluiter;

  /** Welk mandaat, als het college niet zelf besloot. */
  @IsOptional()
  @IsString()
  @Length(3, 200)
  mandaat?: string;

  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true }, DAGFOUT)
  besluitOp: string;

  /** Het artikel waarop de stop rust, en niets anders, zoals: artikel 7 lid 2. */
  @IsString()
  @Length(1, 100)
  artikel: string;

  /** Waarom iedereen dit moet kunnen lezen. De aanbieder leest dit. */
  @IsString()
  @Length(3, 2000)
  motivering: string;

  /** Welke belangen ertegen pleiten, en waarom die niet zwaarder wegen (Woo art. 5.1). */
  @IsString()
  @Length(3, 2000)
  belangen: string;

  /** Wat de aanbieder ervan vindt, of waarom hij niet is gevraagd (Awb art. 4:8 en 4:11). */
  @IsString()
  @Length(3, 2000)
  zienswijze: string;

  /** Hetzelfde in één woord. Zonder: de aanbieder zei niets, of is niet gevraagd. Dan wacht de openbaarmaking twee weken. */
  @IsOptional()
  @IsIn(GEHOORD)
  gehoord?: Gehoord;

  /** De dag waarop de aanbieder het besluit kreeg. Daarmee begint de wachttijd. */
  @Matches(DAG, DAGFOUT)
  @IsISO8601({ strict: true }, DAGFOUT)
  bekendgemaaktOp: string;
}

/** Waarom de stop van de openbare pagina gaat. */
export class StopVanPaginaRequest {
  @IsString()
  @Length(3, 2000)
  reden: string;
}
