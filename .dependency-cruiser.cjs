// Who may import whom (architecture.md §2). Every rule here has a seeded violation in
// test/architecture/importregels.spec.ts: a rule that forbids nothing is no rule.

/** A capability: a lib that belongs to neither the ground nor the tools. */
const VERMOGEN = '^libs/(?!kernel/|platform/|ui/|testing/)([^/]+)/src/';
const PROEF = '\\.(spec|fixture)\\.tsx?$';
const KOPPELTECHNIEK =
  '^node_modules/(typeorm|bullmq|ioredis|pg|fastify|@fastify|@nestjs/platform-fastify|pdfmake|nodemailer|@aws-sdk)/';

const regel = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    regel(
      'kernel-hangt-nergens-van-af',
      'The kernel is the ground under every rule.',
      { path: '^libs/kernel/src/', pathNot: PROEF },
      { pathNot: ['^libs/kernel/src/', '^node_modules/temporal-polyfill/'] },
    ),
    regel(
      'domein-is-zuiver',
      'Rules of law know no framework, no clock and no other capability.',
      { path: '^libs/([^/]+)/src/domain/', pathNot: PROEF },
      {
        pathNot: [
          '^libs/$1/src/domain/',
          '^libs/(kernel|tekst)/src/index\\.ts$',
          '^node_modules/temporal-polyfill/',
        ],
      },
    ),
    regel(
      'toepassing-zonder-techniek',
      'A use case speaks to ports; adapters are wired by the module.',
      { path: '^libs/[^/]+/src/application/', pathNot: PROEF },
      { path: ['^libs/(?!platform/)[^/]+/src/(infrastructure|http|jobs)/', KOPPELTECHNIEK] },
    ),
    regel(
      'ingang-alleen-naar-toepassing',
      'http and jobs are two doors to the same use cases: never to each other, never to tables.',
      { path: `${VERMOGEN}(http|jobs)/`, pathNot: PROEF },
      {
        path: [
          '^libs/(?!platform/)[^/]+/src/(infrastructure|http|jobs)/',
          '^node_modules/(typeorm|bullmq|ioredis|pg)/',
        ],
        pathNot: '^libs/$1/src/$2/',
      },
    ),
    regel(
      'infrastructuur-kent-geen-ingang',
      'Rows and SQL serve use cases, not requests.',
      { path: `${VERMOGEN}infrastructure/`, pathNot: PROEF },
      { path: '^libs/(?!platform/)[^/]+/src/(http|jobs)/' },
    ),
    regel(
      'vermogen-alleen-via-openbaar-gezicht',
      'A capability never reaches into another; it calls what its index.ts offers.',
      { path: '^(libs/([^/]+)|apps/[^/]+)/' },
      {
        path: '^libs/(?!platform/)[^/]+/src/.+',
        pathNot: ['^$1/', '^libs/[^/]+/src/index\\.ts$', '\\.css$'],
      },
    ),
    regel(
      'platform-alleen-via-openbaar-gezicht',
      'Each folder of the platform has its own index.ts.',
      { path: '^(libs/(?!platform/)|apps/)' },
      { path: '^libs/platform/src/', pathNot: '^libs/platform/src/[^/]+/index\\.ts$' },
    ),
    regel(
      'platformmappen-via-openbaar-gezicht',
      'Inside the platform the folders keep apart too.',
      { path: '^libs/platform/src/([^/]+)/' },
      {
        path: '^libs/platform/src/',
        pathNot: ['^libs/platform/src/$1/', '^libs/platform/src/[^/]+/index\\.ts$'],
      },
    ),
    regel(
      'niet-door-eigen-voordeur',
      'Through its own index.ts a file would import half of its lib, and soon itself.',
      { path: '^(libs/(?!platform/)[^/]+/src)/.+', pathNot: [PROEF, '^libs/[^/]+/src/index\\.ts$'] },
      { path: '^$1/index\\.ts$' },
    ),
    regel(
      'niet-door-eigen-voordeur-platform',
      'The same for a folder of the platform.',
      { path: '^(libs/platform/src/[^/]+)/.+', pathNot: [PROEF, '/index\\.ts$'] },
      { path: '^$1/index\\.ts$' },
    ),
    regel(
      'platform-kent-geen-vermogen',
      'The platform would otherwise change with every rule.',
      { path: '^libs/platform/', pathNot: PROEF },
      { path: '^(libs/(?!platform/|kernel/)|apps/)' },
    ),
    regel(
      'schermdelen-kennen-geen-server',
      'Components render in the browser and in the server pages.',
      { path: '^libs/ui/', pathNot: PROEF },
      { path: ['^libs/(?!ui/|kernel/)', '^node_modules/@nestjs/'] },
    ),
    regel(
      'werkbank-kent-geen-server',
      'The werkbank speaks to the api over http only.',
      { path: '^apps/web/' },
      { path: ['^libs/(?!ui/|kernel/|tekst/)', '^node_modules/@nestjs/'] },
    ),
    regel(
      'toepassing-niet-naar-toepassing',
      'Composition roots share nothing but libs.',
      { path: '^apps/([^/]+)/', pathNot: PROEF },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    regel(
      'lib-kent-geen-app',
      'A lib does not know who composes it.',
      { path: '^libs/' },
      { path: '^apps/' },
    ),
    regel(
      'wachtrij-op-een-plek',
      'The queue is an alarm clock; what it is made of stays in two folders.',
      { path: '^(libs|apps)/', pathNot: ['^libs/platform/src/(queue|outbox)/', '^libs/testing/'] },
      { path: '^node_modules/(bullmq|ioredis)/' },
    ),
    regel(
      'proefgereedschap-alleen-in-proeven',
      'Fakes and builders never ship.',
      { path: '^(libs|apps)/', pathNot: [PROEF, '^libs/testing/', '^apps/web/src/proef/'] },
      { path: ['^libs/testing/', '^test/', PROEF] },
    ),
    regel(
      'geen-ontwikkelpakket-in-productie',
      'What runs in production is in `dependencies`.',
      { path: '^(libs|apps)/', pathNot: [PROEF, '^libs/testing/', '^apps/web/src/proef/'] },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/@types/' },
    ),
    regel(
      'alles-vindbaar',
      'An import that leads nowhere.',
      { path: '^(libs|apps|test)/' },
      { couldNotResolve: true, pathNot: '\\.css$' },
    ),
    regel(
      'geen-kring',
      'If A calls B, B answers A by events only.',
      { path: '^(libs|apps)/' },
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^\\.navolgbaar/', '(^|/)metadata\\.ts$', '/generated/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.d.ts'],
    },
  },
};
