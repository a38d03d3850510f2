import {
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  ValidateNested,
  getMetadataStorage,
  validate,
} from 'class-validator';
import { onthoudValidatieregels } from './validatieregels';

class Deel {
  @IsInt()
  getal: unknown;
}

class Basis {
  @IsString()
  naam: unknown;

  @IsOptional()
  @IsString()
  uitleg: unknown;
}

class Afgeleid extends Basis {
  @IsNotEmpty()
  override naam: unknown;

  @ValidateNested()
  deel: unknown;
}

const maak = (naam: unknown, getal: unknown): Afgeleid =>
  Object.assign(new Afgeleid(), { naam, deel: Object.assign(new Deel(), { getal }) });

describe('de regels van een klasse, één keer gezocht', () => {
  const regelboek = getMetadataStorage();
  const regelsVan = (klasse: unknown, schema?: string) =>
    regelboek.getTargetValidationMetadatas(klasse as never, schema as never, false, false);
  const eerst = regelsVan(Afgeleid);
  const perVeld = regelboek.groupByPropertyName(eerst);
  onthoudValidatieregels();
  const zoek = regelboek.getTargetValidationMetadatas;
  onthoudValidatieregels();

  it('zijn dezelfde als zonder onthouden, ook die van de klasse erboven', () => {
    expect(regelsVan(Afgeleid)).toEqual(eerst);
    expect(regelsVan(Afgeleid)).toBe(regelsVan(Afgeleid));
    expect(regelboek.getTargetValidationMetadatas).toBe(zoek);
    expect(regelsVan(Basis).map(({ propertyName }) => propertyName)).not.toContain('deel');
    const regels = regelsVan(Afgeleid);
    expect(regelboek.groupByPropertyName(regels)).toEqual(perVeld);
    expect(regelboek.groupByPropertyName(regels)).toBe(regelboek.groupByPropertyName(regels));
  });

  it('vinden elke keer dezelfde fouten', async () => {
    const velden = async (object: object) =>
      (await validate(object, { whitelist: true, forbidNonWhitelisted: true })).map(
        ({ property }) => property,
      );
    for (let keer = 0; keer < 2; keer += 1) {
      expect(await velden(maak('x', 1))).toEqual([]);
      expect((await velden(maak('', 'a'))).sort()).toEqual(['deel', 'naam']);
      expect(await velden(Object.assign(maak('x', 1), { vreemd: 1 }))).toEqual(['vreemd']);
      expect(await velden(Object.assign(maak('x', 1), { uitleg: 3 }))).toEqual(['uitleg']);
    }
  });

  it('worden voor een gelegenheid gezocht als voorheen', () => {
    expect(
      regelboek.getTargetValidationMetadatas(Basis, undefined as never, false, false, ['anders']),
    ).toEqual([]);
    expect(regelsVan(Basis).length).toBeGreaterThan(0);
  });
});
