import { RegelversieRequest } from '@navolgbaar/platform/http';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsDefined,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUrl,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { CATEGORIEEN, WEGEN, type Woocategorie, type Wooweg } from '../../domain/wooinstelling';

/** Hoe de rapporten van de organisatie onder de Woo vindbaar zijn. */
export class WooinstellingRequest {
  /** Nergens, in de sitemap voor de Woo-index, of in een GPP-publicatiebank. Eén weg: zo staat een rapport er nooit twee keer. */
  @IsIn(WEGEN)
  weg: Wooweg;

  @IsIn(CATEGORIEEN)
  categorie: Woocategorie;

  /** De TOOI-identificatie van wie publiceert. Verplicht als rapporten vindbaar moeten zijn. */
  @ApiProperty({ required: false, type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  publisher?: string | null;

  /** De naam zoals die in het TOOI-register staat. */
  @ApiProperty({ required: false, type: String, nullable: true })
  @IsOptional()
  @IsString()
  @Length(2, 100)
  publisherNaam?: string | null;

  /** Het adres van de publicatiebank, zonder `/api`. */
  @ApiProperty({ required: false, type: String, nullable: true })
  @IsOptional()
  @IsUrl(
    { protocols: ['http', 'https'], require_protocol: true, require_tld: false },
    { message: 'Vul een adres in, zoals https://publicatiebank.gemeente.nl.' },
  )
  @MaxLength(300)
  publicatiebank?: string | null;
}

/** Een nieuwe versie van de instelling. */
export class StelWooinstellingVastRequest extends RegelversieRequest {
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => WooinstellingRequest)
  regels: WooinstellingRequest;
}
