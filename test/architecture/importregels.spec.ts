import { jest } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

jest.setTimeout(60_000);

interface Module {
  readonly source: string;
  readonly dependencies: readonly { readonly resolved: string }[];
}
interface Uitslag {
  readonly modules: readonly Module[];
  readonly summary: { readonly violations: readonly { from: string; to: string; rule: { name: string } }[] };
}

/** What an import may be also follows from these, and they are no source that the program compares. */
const BEPALEND = ['package.json', 'package-lock.json', 'tsconfig.json'];
const stand = createHash('sha256');
for (const bestand of BEPALEND) stand.update(readFileSync(bestand));

/** What did not change since the last time need not be read again: by content, and anew when a rule changes. */
const ONTHOUDEN = [
  ...['--cache', `node_modules/.cache/importregels/${stand.digest('hex').slice(0, 16)}`],
  ...['--cache-strategy', 'content'],
];

/** Runs the real rules over a tree. */
function toets(map: string, meer: readonly string[] = []): Uitslag {
  const programma = join(process.cwd(), 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const regels = join(process.cwd(), '.dependency-cruiser.cjs');
  const { NODE_OPTIONS: _, ...omgeving } = process.env;
  const gedraaid = spawnSync(
    process.execPath,
    [programma, 'apps', 'libs', 'test', '--config', regels, '--output-type', 'json', ...meer],
    { cwd: map, encoding: 'utf8', env: omgeving, maxBuffer: 256 * 1024 * 1024 },
  );
  if (!gedraaid.stdout) throw new Error(gedraaid.stderr);
  return JSON.parse(gedraaid.stdout) as Uitslag;
}

/** A small house in which every import is allowed. */
const GOED: Record<string, string> = {
  'libs/kernel/src/index.ts': `export * from './klok';`,
  'libs/kernel/src/klok.ts': `import { Temporal } from 'temporal-polyfill'; export type Klok = typeof Temporal;`,
  'libs/platform/src/auth/index.ts': `export * from './actor';`,
  'libs/platform/src/auth/actor.ts': `export const actor = 1;`,
  'libs/platform/src/queue/index.ts': `export * from './wachtrij';`,
  'libs/platform/src/queue/wachtrij.ts': `import { Queue } from 'bullmq'; export const wachtrij = Queue;`,
  'libs/platform/src/http/index.ts': `import { actor } from '@navolgbaar/platform/auth'; export const http = actor;`,
  'libs/melding/src/index.ts': `export * from './application/registreer/registreer';`,
  'libs/melding/src/domain/melding.ts': `import { Klok } from '@navolgbaar/kernel'; export type Melding = Klok;`,
  'libs/melding/src/application/registreer/registreer.ts': `import { actor } from '@navolgbaar/platform/auth';
    import type { Melding } from '../../domain/melding'; export const registreer = (m: Melding) => [m, actor];`,
  'libs/melding/src/infrastructure/rij.ts': `import { Entity } from 'typeorm';
    import { registreer } from '../application/registreer/registreer'; export const rij = [Entity, registreer];`,
  'libs/melding/src/http/controller.ts': `import { registreer } from '../application/registreer/registreer';
    import { http } from '@navolgbaar/platform/http'; export const controller = [registreer, http];`,
  'libs/melding/src/jobs/taak.ts': `import { registreer } from '../application/registreer/registreer'; export const taak = registreer;`,
  'libs/weging/src/index.ts': `export const weging = 1;`,
  'libs/weging/src/application/weeg.ts': `import { registreer } from '@navolgbaar/melding'; export const weeg = registreer;`,
  'libs/weging/src/application/weeg.spec.ts': `import { klok } from '@navolgbaar/testing'; import 'jest'; export const x = klok;`,
  'libs/ui/src/index.ts': `import 'react'; export const knop = 1;`,
  'libs/testing/src/index.ts': `import 'jest'; export const klok = 1;`,
  'apps/api/src/main.ts': `import { registreer } from '@navolgbaar/melding'; import { actor } from '@navolgbaar/platform/auth'; export const api = [registreer, actor];`,
  'apps/web/src/main.tsx': `import { knop } from '@navolgbaar/ui'; export const web = knop;`,
  'test/e2e/reis.spec.ts': `import { api } from '../../apps/api/src/main'; import { klok } from '@navolgbaar/testing'; export const t = [api, klok];`,
};

/** Per rule a file that breaks it, and nothing else than it has to. */
const FOUT: readonly (readonly [regel: string, bestand: string, inhoud: string])[] = [
  ['kernel-hangt-nergens-van-af', 'libs/kernel/src/fout.ts', `import 'typeorm';`],
  ['kernel-hangt-nergens-van-af', 'libs/kernel/src/fout2.ts', `import '@navolgbaar/platform/auth';`],
  ['domein-is-zuiver', 'libs/melding/src/domain/fout-platform.ts', `import '@navolgbaar/platform/auth';`],
  ['domein-is-zuiver', 'libs/melding/src/domain/fout-ander.ts', `import '@navolgbaar/weging';`],
  ['domein-is-zuiver', 'libs/melding/src/domain/fout-raamwerk.ts', `import '@nestjs/common';`],
  [
    'domein-is-zuiver',
    'libs/melding/src/domain/fout-laag.ts',
    `import '../application/registreer/registreer';`,
  ],
  ['toepassing-zonder-techniek', 'libs/melding/src/application/fout-orm.ts', `import 'typeorm';`],
  [
    'toepassing-zonder-techniek',
    'libs/melding/src/application/fout-rij.ts',
    `import '../infrastructure/rij';`,
  ],
  [
    'toepassing-zonder-techniek',
    'libs/melding/src/application/fout-http.ts',
    `import type { controller } from '../http/controller'; export type X = typeof controller;`,
  ],
  ['ingang-alleen-naar-toepassing', 'libs/melding/src/http/fout-rij.ts', `import '../infrastructure/rij';`],
  ['ingang-alleen-naar-toepassing', 'libs/melding/src/http/fout-taak.ts', `import '../jobs/taak';`],
  ['ingang-alleen-naar-toepassing', 'libs/melding/src/jobs/fout-http.ts', `import '../http/controller';`],
  ['ingang-alleen-naar-toepassing', 'libs/melding/src/jobs/fout-sql.ts', `import 'pg';`],
  [
    'infrastructuur-kent-geen-ingang',
    'libs/melding/src/infrastructure/fout.ts',
    `import '../http/controller';`,
  ],
  [
    'vermogen-alleen-via-openbaar-gezicht',
    'libs/weging/src/application/fout-diep.ts',
    `import '../../../melding/src/application/registreer/registreer';`,
  ],
  [
    'vermogen-alleen-via-openbaar-gezicht',
    'apps/api/src/fout-diep.ts',
    `import '../../../libs/melding/src/infrastructure/rij';`,
  ],
  [
    'platform-alleen-via-openbaar-gezicht',
    'libs/weging/src/application/fout-platform.ts',
    `import '../../../platform/src/auth/actor';`,
  ],
  [
    'platform-alleen-via-openbaar-gezicht',
    'apps/api/src/fout-platform.ts',
    `import '../../../libs/platform/src/auth/actor';`,
  ],
  ['platformmappen-via-openbaar-gezicht', 'libs/platform/src/http/fout-diep.ts', `import '../auth/actor';`],
  [
    'niet-door-eigen-voordeur',
    'libs/weging/src/application/fout-voordeur.ts',
    `import '@navolgbaar/weging';`,
  ],
  [
    'niet-door-eigen-voordeur-platform',
    'libs/platform/src/auth/fout-voordeur.ts',
    `import '@navolgbaar/platform/auth';`,
  ],
  ['platform-kent-geen-vermogen', 'libs/platform/src/http/fout-vermogen.ts', `import '@navolgbaar/melding';`],
  ['schermdelen-kennen-geen-server', 'libs/ui/src/fout.ts', `import '@navolgbaar/platform/auth';`],
  ['werkbank-kent-geen-server', 'apps/web/src/fout.ts', `import '@navolgbaar/melding';`],
  ['toepassing-niet-naar-toepassing', 'apps/web/src/fout-api.ts', `import '../../api/src/main';`],
  ['lib-kent-geen-app', 'libs/weging/src/application/fout-app.ts', `import '../../../../apps/api/src/main';`],
  ['wachtrij-op-een-plek', 'libs/weging/src/infrastructure/fout-wachtrij.ts', `import 'bullmq';`],
  ['wachtrij-op-een-plek', 'libs/platform/src/http/fout-wachtrij.ts', `import 'ioredis';`],
  [
    'proefgereedschap-alleen-in-proeven',
    'libs/weging/src/application/fout-proef.ts',
    `import '@navolgbaar/testing';`,
  ],
  [
    'proefgereedschap-alleen-in-proeven',
    'apps/api/src/fout-proef.ts',
    `import '../../../test/e2e/reis.spec';`,
  ],
  ['geen-ontwikkelpakket-in-productie', 'libs/weging/src/infrastructure/fout-dev.ts', `import 'jest';`],
  ['alles-vindbaar', 'libs/weging/src/application/fout-weg.ts', `import './bestaat-niet';`],
  [
    'geen-kring',
    'libs/weging/src/application/fout-kring-a.ts',
    `import { b } from './fout-kring-b'; export const a = b;`,
  ],
];

function bouwHuis(map: string): void {
  const schrijf = (bestand: string, inhoud: string) => {
    mkdirSync(dirname(join(map, bestand)), { recursive: true });
    writeFileSync(join(map, bestand), inhoud);
  };
  const ontwikkel = new Set(['jest']);
  const pakketten = [
    'typeorm',
    'pg',
    'bullmq',
    'ioredis',
    'react',
    'jest',
    'temporal-polyfill',
    '@nestjs/common',
  ];
  for (const naam of pakketten) {
    schrijf(
      `node_modules/${naam}/package.json`,
      JSON.stringify({ name: naam, version: '1.0.0', main: 'index.js' }),
    );
    schrijf(`node_modules/${naam}/index.js`, 'module.exports = {};');
  }
  const versies = (dev: boolean) =>
    Object.fromEntries(
      pakketten.filter((naam) => ontwikkel.has(naam) === dev).map((naam) => [naam, '1.0.0']),
    );
  schrijf(
    'package.json',
    JSON.stringify({
      name: 'huis',
      type: 'module',
      dependencies: versies(false),
      devDependencies: versies(true),
    }),
  );
  cpSync('tsconfig.json', join(map, 'tsconfig.json'));
  for (const [bestand, inhoud] of Object.entries(GOED)) schrijf(bestand, inhoud);
  for (const [, bestand, inhoud] of FOUT) schrijf(bestand, inhoud);
  schrijf(
    'libs/weging/src/application/fout-kring-b.ts',
    `import { a } from './fout-kring-a'; export const b = a;`,
  );
}

describe('de importregels', () => {
  const map = mkdtempSync(join(tmpdir(), 'navolgbaar-import-'));
  let uitslag: Uitslag;

  beforeAll(() => {
    bouwHuis(map);
    uitslag = toets(map);
  });
  afterAll(() => rmSync(map, { recursive: true, force: true }));

  it.each(FOUT)('%s betrapt %s', (regel, bestand) => {
    const gebroken = uitslag.summary.violations
      .filter(({ from }) => from === bestand)
      .map(({ rule }) => rule.name);
    expect(gebroken).toContain(regel);
  });

  it('laten een huis met rust waarin elke import mag', () => {
    const goed = new Set(Object.keys(GOED));
    expect(uitslag.summary.violations.filter(({ from }) => goed.has(from))).toEqual([]);
  });

  it('hebben elk een ingezaaide overtreding', async () => {
    const { default: instellingen } = (await import(join(process.cwd(), '.dependency-cruiser.cjs'))) as {
      default: { forbidden: { name: string }[] };
    };
    const gezaaid = new Set(FOUT.map(([regel]) => regel));
    expect(instellingen.forbidden.map(({ name }) => name).filter((naam) => !gezaaid.has(naam))).toEqual([]);
  });
});

describe('het huis zelf', () => {
  let uitslag: Uitslag;
  beforeAll(() => {
    uitslag = toets(process.cwd(), ONTHOUDEN);
  });

  it('houdt zich aan de importregels', () => {
    expect(uitslag.summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)).toEqual(
      [],
    );
  });

  it('heeft geen kring tussen libs, ook niet langs verschillende bestanden', () => {
    const lib = (pad: string) => /^libs\/([^/]+)\/src\//.exec(pad)?.[1];
    const pijlen = new Map<string, Set<string>>();
    for (const { source, dependencies } of uitslag.modules) {
      const van = lib(source);
      if (!van || /\.spec\.tsx?$/.test(source) || van === 'testing') continue;
      for (const naar of dependencies.map(({ resolved }) => lib(resolved))) {
        if (naar && naar !== van) pijlen.set(van, (pijlen.get(van) ?? new Set()).add(naar));
      }
    }
    expect(vindKring(pijlen)).toBeNull();
  });

  it('vindt een kring als er een is', () => {
    expect(
      vindKring(
        new Map([
          ['a', new Set(['b'])],
          ['b', new Set(['c'])],
          ['c', new Set(['b'])],
        ]),
      ),
    ).toEqual(['b', 'c', 'b']);
  });
});

/** The first ring in a graph, as the names along it. */
function vindKring(pijlen: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const klaar = new Set<string>();
  const bezoek = (knoop: string, pad: readonly string[]): string[] | null => {
    if (pad.includes(knoop)) return [...pad.slice(pad.indexOf(knoop)), knoop];
    if (klaar.has(knoop)) return null;
    for (const volgende of pijlen.get(knoop) ?? []) {
      const kring = bezoek(volgende, [...pad, knoop]);
      if (kring) return kring;
    }
    klaar.add(knoop);
    return null;
  };
  for (const knoop of pijlen.keys()) {
    const kring = bezoek(knoop, []);
    if (kring) return kring;
  }
  return null;
}
