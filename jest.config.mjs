const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      target: 'es2022',
      keepClassNames: true,
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
    swcrc: false,
  },
];

const shared = {
  rootDir: '.',
  transform: { '^.+\\.tsx?$': swc },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^@navolgbaar/platform/(.*)$': '<rootDir>/libs/platform/src/$1/index.ts',
    '^@navolgbaar/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '\\.css$': '<rootDir>/test/harnas/leeg.mjs',
  },
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.navolgbaar/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.navolgbaar/'],
  setupFiles: ['<rootDir>/test/harnas/setup.mjs'],
};

const nodeProject = (displayName, testMatch, more = {}) => ({
  ...shared,
  displayName,
  testEnvironment: 'node',
  testMatch,
  ...more,
});

/** Tests in the world of the process: what they load is loaded once. */
const gedeeldProject = (displayName, testMatch, more = {}) => ({
  rootDir: '.',
  displayName,
  testMatch,
  testEnvironment: '<rootDir>/test/harnas/gedeeld/omgeving.mjs',
  testRunner: '<rootDir>/test/harnas/gedeeld/draaier.mjs',
  transform: {},
  modulePathIgnorePatterns: shared.modulePathIgnorePatterns,
  ...more,
});

/** Legal days must be the same on every server: the suite of terms runs in each of these, on both sides of the date line. */
const TIJDZONES = ['UTC', 'Europe/Amsterdam', 'America/St_Johns', 'Pacific/Kiritimati'];
const termijnen = ['/libs/termijn/', '/test/golden/termijn/'];
/** These read or start what stands beside their source. */
const bijBron = ['/libs/platform/src/pdf/', '/libs/document/src/infrastructure/tekst/', '/libs/ui/'];
const zonder = (...mappen) => ({ testPathIgnorePatterns: [...shared.testPathIgnorePatterns, ...mappen] });

export default {
  workerIdleMemoryLimit: '2GB',
  // Two shared cores: a test that waits for a condition, or walks through a browser while another does, may take longer
  // than the five seconds of Jest. What it waits for has a limit of its own.
  testTimeout: 90_000,
  projects: [
    gedeeldProject(
      'unit',
      ['<rootDir>/{apps/{api,cli,worker},libs}/**/*.spec.ts'],
      zonder(...termijnen, ...bijBron),
    ),
    nodeProject('unit bij de bron', [
      '<rootDir>/apps/web/**/*.spec.ts',
      ...bijBron.map((map) => `<rootDir>${map}**/*.spec.ts`),
    ]),
    {
      ...shared,
      displayName: 'schermdelen',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/{apps,libs}/**/*.spec.tsx'],
    },
    gedeeldProject('golden', ['<rootDir>/test/golden/**/*.spec.ts'], zonder(...termijnen)),
    ...TIJDZONES.map((tijdzone) =>
      nodeProject(
        `termijnen in ${tijdzone}`,
        termijnen.map((map) => `<rootDir>${map}**/*.spec.ts`),
        {
          testEnvironment: '<rootDir>/test/harnas/tijdzone-omgeving.mjs',
          testEnvironmentOptions: { tijdzone },
        },
      ),
    ),
    gedeeldProject('medium', ['<rootDir>/test/medium/**/*.spec.ts']),
    gedeeldProject('e2e', ['<rootDir>/test/e2e/**/*.spec.ts']),
    gedeeldProject('browser', ['<rootDir>/test/browser/**/*.spec.ts']),
    nodeProject('architectuur', ['<rootDir>/test/architecture/**/*.spec.ts']),
  ],
};
