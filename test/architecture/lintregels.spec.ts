import { jest } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

jest.setTimeout(60_000);

interface Bericht {
  readonly ruleId: string | null;
  readonly message: string;
}

/** Lints a text as if it stood at a path, with the real settings, but without type information: the path need not exist. */
function lint(gevallen: readonly { pad: string; tekst: string }[]): Bericht[][] {
  const script = `
    import { ESLint } from 'eslint';
    const eslint = new ESLint({ overrideConfig: [{ files: ['**/*.ts', '**/*.tsx'],
      languageOptions: { parserOptions: { projectService: false, project: null } },
      rules: Object.fromEntries(['no-floating-promises', 'no-misused-promises', 'await-thenable', 'switch-exhaustiveness-check']
        .map((naam) => ['@typescript-eslint/' + naam, 'off'])) }] });
    const uit = [];
    for (const { pad, tekst } of JSON.parse(process.argv[1])) {
      const [uitslag] = await eslint.lintText(tekst, { filePath: pad });
      uit.push(uitslag.messages.map(({ ruleId, message }) => ({ ruleId, message })));
    }
    console.log(JSON.stringify(uit));`;
  const absoluut = gevallen.map(({ pad, tekst }) => ({ pad: join(process.cwd(), pad), tekst }));
  const { NODE_OPTIONS: _, ...omgeving } = process.env;
  const gedraaid = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', script, JSON.stringify(absoluut)],
    {
      encoding: 'utf8',
      env: omgeving,
    },
  );
  if (gedraaid.status !== 0) throw new Error(gedraaid.stderr);
  return JSON.parse(gedraaid.stdout) as Bericht[][];
}

const DOMEIN = 'libs/melding/src/domain/zaad.ts';
const SPEC = 'libs/melding/src/domain/zaad.spec.ts';

const FOUT = [
  ['new Date()', DOMEIN, 'export const nu = new Date();', 'no-restricted-syntax'],
  ['Date.now()', DOMEIN, 'export const nu = Date.now();', 'no-restricted-syntax'],
  ['Temporal.Now', DOMEIN, 'export const nu = Temporal.Now.instant();', 'no-restricted-syntax'],
  ['process.env', 'libs/platform/src/http/zaad.ts', 'export const x = process.env;', 'no-restricted-syntax'],
  ['it.only', SPEC, `it.only('x', () => undefined);`, 'no-restricted-syntax'],
  ['describe.skip', SPEC, `describe.skip('x', () => undefined);`, 'no-restricted-syntax'],
  [
    '@InjectRepository',
    'libs/melding/src/infrastructure/zaad.ts',
    'export class A { constructor(@InjectRepository(B) readonly b: B) {} }',
    'no-restricted-syntax',
  ],
  ['forwardRef', 'libs/melding/src/zaad.ts', 'export const a = forwardRef(() => B);', 'no-restricted-syntax'],
  ['default export', DOMEIN, 'export default 1;', 'no-restricted-syntax'],
  [
    'bullmq',
    'libs/melding/src/jobs/zaad.ts',
    `import { Queue } from 'bullmq'; export const q = Queue;`,
    'no-restricted-imports',
  ],
  ['any', DOMEIN, 'export const a: any = 1;', '@typescript-eslint/no-explicit-any'],
  ['@ts-ignore', DOMEIN, '// @ts-ignore\nexport const a: string = 1;', '@typescript-eslint/ban-ts-comment'],
  ['401 regels', DOMEIN, `${'// regel\n'.repeat(401)}export const a = 1;`, 'max-lines'],
  [
    'uitzetten zonder reden',
    DOMEIN,
    '// eslint-disable-next-line eqeqeq\nexport const a = (b: unknown) => b == 1;',
    'huis/met-reden',
  ],
  [
    'plaatje zonder tekst',
    'libs/ui/src/zaad.tsx',
    'export const A = () => <img src="a.png" />;',
    'jsx-a11y/alt-text',
  ],
] as const;

const GOED = [
  ['new Date() in het platform', 'libs/platform/src/observability/zaad.ts', 'export const nu = new Date();'],
  ['Date.now() in een proef', SPEC, `it('x', () => { expect(Date.now()).toBe(1); });`],
  ['Date.now() in de werkbank', 'apps/web/src/zaad.ts', 'export const nu = Date.now();'],
  ['process.env in de configuratie', 'libs/platform/src/config/zaad.ts', 'export const x = process.env;'],
  [
    'bullmq in platform/queue',
    'libs/platform/src/queue/zaad.ts',
    `import { Queue } from 'bullmq'; export const q = Queue;`,
  ],
  [
    'een datum uit een tekst',
    'libs/melding/src/infrastructure/zaad.ts',
    `export const d = new Date('2026-01-01');`,
  ],
  ['een spec van 500 regels', SPEC, `${'// regel\n'.repeat(500)}it('x', () => undefined);`],
] as const;

describe('de lintregels', () => {
  let uitslag: Bericht[][];
  beforeAll(() => {
    uitslag = lint([...FOUT, ...GOED].map(([, pad, tekst]) => ({ pad, tekst })));
  });

  it.each(FOUT.map(([naam, , , regel], i) => [naam, regel, i] as const))(
    '%s wordt betrapt door %s',
    (_, regel, i) => {
      expect(uitslag[i]?.map(({ ruleId }) => ruleId)).toContain(regel);
    },
  );

  it.each(GOED.map(([naam], i) => [naam, i] as const))('%s mag', (_, i) => {
    expect(uitslag[FOUT.length + i]).toEqual([]);
  });
});
