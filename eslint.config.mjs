// The habits of style-study.md §3.10 that a machine can watch over. Import rules stand in .dependency-cruiser.cjs.
import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import tseslint from 'typescript-eslint';

const TIJD = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'De tijd komt uit de poort Klok, zodat proeven en demo haar kunnen verzetten.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'De tijd komt uit de poort Klok, zodat proeven en demo haar kunnen verzetten.',
  },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'De tijd komt uit de poort Klok, zodat proeven en demo haar kunnen verzetten.',
  },
];
const OMGEVING = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Omgevingsvariabelen leest alleen platform/config (Configuratie).',
  },
];
const PROEVEN = [
  {
    selector:
      'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|failing)$/]',
    message:
      'Geen proef staat uit of alleen. Wat een voorziening nodig heeft: metRedis, metChromium (test/harnas).',
  },
  {
    selector: 'CallExpression[callee.name=/^(fit|fdescribe|xit|xtest|xdescribe)$/]',
    message: 'Geen proef staat uit of alleen.',
  },
];
const RAAMWERK = [
  {
    selector: "Decorator[expression.callee.name='InjectRepository']",
    message: 'Schrijven gaat door UnitOfWork.manager(), in de transactie van de handeling.',
  },
  {
    selector: "CallExpression[callee.name='forwardRef']",
    message: 'Geen kringen: laat B met een gebeurtenis antwoorden.',
  },
];
const STANDAARDUITVOER = [
  { selector: 'ExportDefaultDeclaration', message: 'Geen default export: een naam blijft een naam.' },
];

const verbied = (...lijsten) => ({ 'no-restricted-syntax': ['error', ...lijsten.flat()] });

/** A rule that is switched off for one line says why, or the next reader does not dare to touch it. */
const metReden = {
  meta: { type: 'suggestion', schema: [] },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        if (/^\s*eslint-disable/.test(comment.value) && !/ -- \S/.test(comment.value)) {
          context.report({
            loc: comment.loc,
            message: 'Zeg achter ` -- ` waarom deze regel hier niet geldt.',
          });
        }
      }
    },
  }),
};

const NODE = [
  ...[
    'process',
    'console',
    'Buffer',
    'URL',
    'URLSearchParams',
    'performance',
    'fetch',
    'AbortSignal',
    'AbortController',
  ],
  ...[
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'setImmediate',
    'TextEncoder',
    'TextDecoder',
  ],
  ...[
    'SharedArrayBuffer',
    'Atomics',
    'module',
    'require',
    '__dirname',
    'structuredClone',
    'Response',
    'Request',
  ],
];
const PROEFBESTANDEN = ['**/*.spec.ts', '**/*.spec.tsx', 'test/**/*.ts', 'libs/testing/**/*.ts'];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'coverage/',
      '.navolgbaar/',
      '**/generated/**',
      '**/metadata.ts',
      'apps/web/src/api/schema.d.ts',
      'tmp/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    languageOptions: { globals: Object.fromEntries(NODE.map((naam) => [naam, 'readonly'])) },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { huis: { rules: { 'met-reden': metReden } } },
    rules: {
      ...verbied(TIJD, OMGEVING, PROEVEN, RAAMWERK, STANDAARDUITVOER),
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'bullmq', message: 'De wachtrij kennen alleen platform/queue en platform/outbox.' },
          ],
        },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-console': 'error',
      'max-lines': ['error', { max: 400 }],
      // The house says 40; the machine stops what nobody can defend, such as a long literal.
      'max-lines-per-function': ['error', { max: 70, skipComments: true, skipBlankLines: true }],
      eqeqeq: 'error',
      'huis/met-reden': 'error',
    },
  },
  { files: ['libs/platform/src/{queue,outbox}/**'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['libs/platform/src/**'], rules: verbied(OMGEVING, PROEVEN, RAAMWERK, STANDAARDUITVOER) },
  { files: ['libs/platform/src/config/**'], rules: verbied(PROEVEN, RAAMWERK, STANDAARDUITVOER) },
  { files: ['apps/web/**'], rules: verbied(OMGEVING, PROEVEN, RAAMWERK, STANDAARDUITVOER) },
  {
    // Composition roots: they read the environment for what starts before Configuratie can exist.
    files: ['apps/{api,worker}/src/main.ts', 'apps/cli/src/**'],
    rules: { ...verbied(TIJD, PROEVEN, RAAMWERK, STANDAARDUITVOER), 'no-console': 'off' },
  },
  // The launcher and its login service live in real time, also when the demo's clock is moved.
  { files: ['apps/cli/src/start/**'], rules: verbied(PROEVEN, RAAMWERK, STANDAARDUITVOER) },
  {
    files: PROEFBESTANDEN,
    rules: {
      ...verbied(PROEVEN, RAAMWERK, STANDAARDUITVOER),
      'no-console': 'off',
      'no-restricted-imports': 'off',
      'max-lines-per-function': 'off',
    },
  },
  { files: ['**/*.spec.ts', '**/*.spec.tsx', '**/migrations/**'], rules: { 'max-lines': 'off' } },
  { files: ['**/*.tsx', '**/migrations/**'], rules: { 'max-lines-per-function': 'off' } },
  // The only door through which a test may be left out.
  { files: ['test/harnas/voorzieningen.ts'], rules: verbied(RAAMWERK, STANDAARDUITVOER) },
  { files: ['**/*.config.ts', '**/*.d.ts'], rules: verbied(PROEVEN) },
  {
    files: ['**/*.tsx'],
    ...jsxA11y.flatConfigs.recommended,
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      // Tables that turn into cards on a narrow screen lose their display, and with it the roles their tags imply:
      // they write them out. A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
      'jsx-a11y/no-redundant-roles': [
        'error',
        {
          table: ['table'],
          thead: ['rowgroup'],
          tbody: ['rowgroup'],
          tr: ['row'],
          td: ['cell'],
          nav: ['navigation'],
          ul: ['list'],
        },
      ],
      'jsx-a11y/no-interactive-element-to-noninteractive-role': [
        'error',
        { tr: ['row', 'none', 'presentation'], td: ['cell'], th: ['rowheader', 'columnheader'] },
      ],
      'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region', 'tabpanel'] }],
    },
  },
);
