import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { maakDataSource } from '@navolgbaar/platform/database';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DataSource, EntityMetadata } from 'typeorm';
import { type Testdatabank, maakDatabank } from '../harnas/databank';
import pg from 'pg';

interface Kolom {
  readonly tabel: string;
  readonly naam: string;
  readonly type: string;
  readonly leeg: boolean;
  readonly vanzelf: boolean;
  readonly sleutel: boolean;
}

/** The words of TypeORM and those of PostgreSQL for the same type. */
const TYPEN: Readonly<Record<string, string>> = {
  integer: 'int4',
  int: 'int4',
  smallint: 'int2',
  bigint: 'int8',
  boolean: 'bool',
  'timestamp with time zone': 'timestamptz',
  'character varying': 'varchar',
  'double precision': 'float8',
};

const KOLOMMEN = `
  SELECT n.nspname || '.' || c.relname AS tabel, a.attname AS naam, t.typname AS type, NOT a.attnotnull AS leeg,
         a.atthasdef OR a.attidentity <> '' OR a.attgenerated <> '' AS vanzelf,
         coalesce(a.attnum = ANY (p.conkey), false) AS sleutel
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_constraint p ON p.conrelid = c.oid AND p.contype = 'p'
  WHERE c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped
    AND n.nspname NOT IN ('pg_catalog', 'information_schema')`;

let databank: Testdatabank;
let bron: DataSource;
let kolommen: readonly Kolom[];

const rijbestanden = () =>
  readdirSync('libs', { recursive: true, encoding: 'utf8' })
    .filter((pad) => pad.endsWith('.ts') && !/\.(spec|d)\.ts$/.test(pad))
    .map((pad) => join('libs', pad))
    .filter((pad) => /^@Entity\(/m.test(readFileSync(pad, 'utf8')));

beforeAll(async () => {
  databank = await maakDatabank();
  for (const pad of rijbestanden()) await import(resolve(pad));
  bron = await maakDataSource(databank.urls.app, 1).initialize();
  const beheer = new pg.Client({ connectionString: databank.clusterUrl });
  await beheer.connect();
  kolommen = (await beheer.query<Kolom>(KOLOMMEN)).rows;
  await beheer.end();
});
afterAll(async () => {
  await bron.destroy();
  await databank.sluit();
});

const tabelVan = ({ schema, tableName }: EntityMetadata): string => `${schema ?? 'public'}.${tableName}`;

function typeVan({ type, isArray }: EntityMetadata['columns'][number]): string {
  const naam = typeof type === 'string' ? type : type.name.toLowerCase();
  return `${isArray ? '_' : ''}${TYPEN[naam] ?? naam}`;
}

const beschrijf = (kolom: Pick<Kolom, 'type' | 'leeg' | 'sleutel'>) =>
  `${kolom.type}${kolom.leeg ? '' : ' NOT NULL'}${kolom.sleutel ? ' PRIMARY KEY' : ''}`;

describe('de rijen van TypeORM en de tabellen van de migraties', () => {
  it('zijn er allebei', () => {
    expect(bron.entityMetadatas.length).toBeGreaterThan(8);
  });

  it('hebben dezelfde kolommen, typen, verplichtheid en sleutels', () => {
    const verschillen = bron.entityMetadatas.flatMap((rij) =>
      rij.columns.flatMap((kolom) => {
        const hier = beschrijf({ type: typeVan(kolom), leeg: kolom.isNullable, sleutel: kolom.isPrimary });
        const tabel = tabelVan(rij);
        const daar = kolommen.find((k) => k.tabel === tabel && k.naam === kolom.databaseName);
        const gevonden = daar ? beschrijf(daar) : 'ontbreekt';
        return hier === gevonden ? [] : [`${tabel}.${kolom.databaseName}: rij ${hier}, tabel ${gevonden}`];
      }),
    );
    expect(verschillen).toEqual([]);
  });

  it('laten geen verplichte kolom weg die de databank niet zelf vult', () => {
    const gemist = bron.entityMetadatas.flatMap((rij) => {
      const bekend = new Set(rij.columns.map(({ databaseName }) => databaseName));
      return kolommen
        .filter((k) => k.tabel === tabelVan(rij) && !k.leeg && !k.vanzelf && !bekend.has(k.naam))
        .map((k) => `${k.tabel}.${k.naam}`);
    });
    expect(gemist).toEqual([]);
  });

  it('beginnen hun sleutel met de organisatie', () => {
    const anders = bron.entityMetadatas.filter(
      ({ primaryColumns: [eerste] }) => eerste?.databaseName !== 'organisatie_id',
    );
    expect(anders.map(tabelVan)).toEqual([]);
  });
});
