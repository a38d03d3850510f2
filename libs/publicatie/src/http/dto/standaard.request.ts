import { RegelversieRequest } from '@navolgbaar/platform/http';
import { Type } from 'class-transformer';
import { IsBoolean, IsDefined, IsIn, IsObject, IsString, Length, ValidateNested } from 'class-validator';
import { BESLUITEN, type Publicatiebesluit } from '../../domain/standaardbesluit';

/** Het uitgangspunt voor een soort rapport. */
export class SoortstandaardRequest {
  @IsIn(BESLUITEN)
  besluit: Publicatiebesluit;

  @IsString()
  @Length(3, 1000)
  uitleg: string;
}

/** De uitgangspunten per soort rapport. */
export class StandaardregelsRequest {
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => SoortstandaardRequest)
  kwaliteit: SoortstandaardRequest;

  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => SoortstandaardRequest)
  thema: SoortstandaardRequest;

  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => SoortstandaardRequest)
  rechtmatigheid: SoortstandaardRequest;

  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => SoortstandaardRequest)
  calamiteit: SoortstandaardRequest;

  /** Of het rapport gesloten blijft als de aanbieder één persoon is. */
  @IsBoolean()
  eenpersoonsDicht: boolean;
}

/** Een nieuwe versie van de uitgangspunten. */
export class StelStandaardVastRequest extends RegelversieRequest {
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => StandaardregelsRequest)
  regels: StandaardregelsRequest;
}
