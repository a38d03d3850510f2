import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsUUID,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { omschrijvingVan } from './foutcatalogus';
import { Idempotentie, eisSleutel } from './idempotentie';

/** How many pieces one request may name: as many as a page of a list shows at the most. */
export const STUKKEN_HOOGSTENS = 100;

const nietNull = (_: unknown, waarde: unknown): boolean => waarde !== null;

/** Een stuk dat u wijzigt, met de versie die u hebt gezien. Wat u niet noemt, blijft. */
export class StukRequest {
  @IsUUID()
  @ApiProperty({ type: 'string', format: 'uuid' })
  id: string;

  @IsInt()
  @Min(1)
  @ApiProperty({ type: 'integer', minimum: 1, description: 'De versie die u hebt gezien.' })
  versie: number;

  @IsOptional()
  @ValidateIf(nietNull)
  @IsUUID()
  @ApiProperty({
    ...{ type: 'string', format: 'uuid', nullable: true, required: false },
    description: 'Wie het behandelt; leeg is niemand.',
  })
  behandelaarId?: string | null;

  @IsOptional()
  @IsBoolean()
  @ApiProperty({ type: 'boolean', required: false })
  gevoelig?: boolean;
}

/** Wat u aan meer stukken tegelijk wijzigt: elk stuk is een eigen handeling. */
export class StukkenRequest {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(STUKKEN_HOOGSTENS)
  @ArrayUnique(({ id }: StukRequest) => id)
  @ValidateNested({ each: true })
  @Type(() => StukRequest)
  @ApiProperty({ type: [StukRequest], minItems: 1, maxItems: STUKKEN_HOOGSTENS })
  stukken: StukRequest[];
}

const UITKOMSTEN = ['gedaan', 'gewijzigd', 'geweigerd'] as const;

/** Hoe het met een stuk ging. */
export class StukuitkomstResponse {
  @ApiProperty({ type: 'string', format: 'uuid' })
  id: string;

  @ApiProperty({ enum: UITKOMSTEN, description: '`gewijzigd`: iemand anders wijzigde het intussen.' })
  uitkomst: (typeof UITKOMSTEN)[number];

  @ApiProperty({ type: 'string', nullable: true, description: 'Waarom het niet is gedaan.' })
  reden: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'De versie erna, als het is gedaan.' })
  versie: number | null;
}

/** Hoe het met elk stuk ging, in de volgorde van het verzoek. */
export class StukkenResponse {
  @ApiProperty({ type: [StukuitkomstResponse] })
  resultaten: StukuitkomstResponse[];
}

/** An act on one piece; `velden` is what changes. */
type Stukwerk = (stuk: {
  readonly id: string;
  readonly versie: number;
  readonly velden: Omit<StukRequest, 'id' | 'versie'>;
}) => Promise<void>;

/**
 * The act of one piece, done for many: each in a transaction of its own, so that one that is refused stops no other. With
 * an `Idempotency-Key` each piece remembers that it was done: the same request again does only what was not.
 */
@Injectable()
export class StukVoorStuk {
  constructor(private readonly idempotentie: Idempotentie) {}

  /**
   * @param route names the act, so that a key of one never answers another
   * @param werk raises the version of its piece by one
   * @throws what is no refusal of a piece, such as a lost database; what was done before that stays done
   */
  async doe(
    actor: Actor,
    { route, kop, stukken }: { route: string; kop: string | undefined; stukken: readonly StukRequest[] },
    werk: Stukwerk,
  ): Promise<StukkenResponse> {
    if (kop !== undefined) eisSleutel(kop);
    const resultaten: StukuitkomstResponse[] = [];
    for (const stuk of stukken) {
      const { id, versie, ...velden } = stuk;
      const doe = async (): Promise<StukuitkomstResponse> => {
        await werk({ id, versie, velden });
        return { id, uitkomst: 'gedaan', reden: null, versie: versie + 1 };
      };
      const plek = `${route} ${kop} ${id}`;
      // One after another: together they would keep every connection from whoever else is at work.
      const gedaan =
        kop === undefined
          ? doe()
          : this.idempotentie.doe(actor, { plek, inhoud: stuk }, doe).then(({ antwoord }) => antwoord);
      resultaten.push(await gedaan.catch((fout: unknown) => weigering(id, fout)));
    }
    return { resultaten };
  }
}

/** A refusal of one piece, in words. @throws what is none */
function weigering(id: string, fout: unknown): StukuitkomstResponse {
  const omschrijving = fout instanceof DomeinFout ? omschrijvingVan(fout.code, fout.details) : undefined;
  if (!(fout instanceof DomeinFout) || !omschrijving) throw fout;
  const uitkomst = fout.code === 'VERSIE_VEROUDERD' ? 'gewijzigd' : 'geweigerd';
  const reden = fout.invalidParams[0]?.reason ?? omschrijving.tekst;
  return { id, uitkomst, reden, versie: null };
}
