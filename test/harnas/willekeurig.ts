import fc from 'fast-check';

/** As much of an OpenAPI document as is needed to make bodies. */
export interface Contract {
  readonly paths: Record<
    string,
    Record<string, { requestBody?: { content: Record<string, { schema: Schema }> } }>
  >;
  readonly components: { readonly schemas: Record<string, Schema> };
}

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Record<string, Schema>;
  readonly required?: readonly string[];
}

/** Texts that have broken something somewhere before. */
export const LASTIG = [
  '',
  ' ',
  '\u0000',
  "'; DROP TABLE x; --",
  '😀',
  '\ud800',
  'ﷺ',
  '<script>',
  '2026-02-30',
  '1e400',
  'x'.repeat(5_000),
];

const willekeurig = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.constantFrom(0, -1, 1.5, 2_147_483_648, Number.MAX_SAFE_INTEGER, 1e308),
  fc.constantFrom(...LASTIG),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(null, 1, 'a', {}), { maxLength: 3 }),
  fc.constantFrom({}, { a: { b: { c: 1 } } }),
);

const TEKST: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  uuid: fc.oneof(fc.uuid(), fc.constantFrom('', 'x')),
  date: fc.constantFrom(
    '2026-03-02',
    '2026-02-30',
    '0000-00-00',
    '9999-12-31',
    '-000001-01-01',
    '2026-03-02T00:00Z',
  ),
  'date-time': fc.constantFrom('2026-03-02T09:00:00Z', '2026-03-02', 'x', '9999-12-31T23:59:60Z'),
  email: fc.constantFrom('a@b.example', 'a@', '@', `${'a'.repeat(300)}@b.example`),
};

function vanSchema(contract: Contract, schema: Schema, diepte: number): fc.Arbitrary<unknown> {
  if (schema.$ref) {
    const naam = schema.$ref.split('/').at(-1) ?? '';
    return vanSchema(contract, contract.components.schemas[naam] ?? {}, diepte);
  }
  const keuzes = schema.oneOf ?? schema.anyOf ?? schema.allOf;
  if (keuzes) return fc.oneof(...keuzes.map((keuze) => vanSchema(contract, keuze, diepte)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const [type] = [schema.type ?? 'object'].flat();
  if (type === 'string')
    return TEKST[schema.format ?? ''] ?? fc.oneof(fc.string({ maxLength: 80 }), fc.constantFrom(...LASTIG));
  if (type === 'number' || type === 'integer') return fc.constantFrom(0, 1, 7, -1, 1.5, 2_147_483_648, 1e21);
  if (type === 'boolean') return fc.boolean();
  if (diepte > 4) return willekeurig;
  if (type === 'array')
    return fc.array(vanSchema(contract, schema.items ?? {}, diepte + 1), { maxLength: 3 });
  return objectVan(contract, schema, diepte);
}

/** Mostly the right shape, so that it gets past the validation; now and then a field of another kind, or missing. */
function objectVan(contract: Contract, schema: Schema, diepte: number): fc.Arbitrary<unknown> {
  const velden = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([naam, deel]) => [
      naam,
      fc.oneof(
        { weight: 12, arbitrary: vanSchema(contract, deel, diepte + 1) },
        { weight: 1, arbitrary: willekeurig },
      ),
    ]),
  );
  const strikt = fc.record(velden, { requiredKeys: [...(schema.required ?? [])] as never[] });
  return fc.oneof(
    { weight: 6, arbitrary: strikt },
    { weight: 1, arbitrary: fc.record(velden, { requiredKeys: [] }) },
  );
}

/** Bodies for one operation: nearly right, half right and nonsense. */
export function lichaamVoor(contract: Contract, pad: string, methode: string): fc.Arbitrary<unknown> {
  const schema = contract.paths[pad]?.[methode]?.requestBody?.content['application/json']?.schema;
  if (!schema) return willekeurig.filter((waarde) => typeof waarde === 'object');
  return fc.oneof(
    { weight: 10, arbitrary: vanSchema(contract, schema, 0) },
    { weight: 1, arbitrary: willekeurig.filter((waarde) => typeof waarde === 'object') },
  );
}
