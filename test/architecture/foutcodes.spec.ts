import { describe, expect, it } from '@jest/globals';
import { beschrevenCodes } from '@navolgbaar/platform/http';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import '../../apps/api/src/api.module';

const bestanden = (mappen: readonly string[], vorm: RegExp) =>
  mappen
    .flatMap((map) => readdirSync(map, { recursive: true, encoding: 'utf8' }).map((pad) => join(map, pad)))
    .filter((pad) => vorm.test(pad) && !pad.includes('node_modules'));
const lees = (pad: string) => readFileSync(pad, 'utf8');

describe('foutcodes', () => {
  const bron = bestanden(['libs', 'apps'], /(?<!\.spec|\.d)\.tsx?$/).filter(
    (pad) => !/apps\/web\//.test(pad),
  );
  const CODE = /'([A-Z][A-Z_]*(?:\.[A-Z][A-Z_]*)?)'/g;

  /** Codes as they are thrown, and as the unions of the domains name them. */
  const gebruikt = new Set(
    bron.flatMap((pad) => {
      const tekst = lees(pad);
      const gegooid = [...tekst.matchAll(/new DomeinFout(?:<[^>]*>)?\(\s*'([A-Z_.]+)'/g)].map(
        ([, code]) => code ?? '',
      );
      const unie = /\/domain\/fouten\.ts$/.test(pad)
        ? [...tekst.matchAll(CODE)].map(([, code]) => code ?? '')
        : [];
      return [...gegooid, ...unie];
    }),
  );

  it('hebben elk een status en een Nederlandse tekst', () => {
    expect(gebruikt.size).toBeGreaterThan(20);
    const beschreven = new Set(beschrevenCodes());
    expect([...gebruikt].filter((code) => !beschreven.has(code)).sort()).toEqual([]);
  });

  it('die beschreven zijn komen ook ergens voor', () => {
    const elders = bron.filter((pad) => !/\/(http\/fouten|foutcatalogus)\.ts$/.test(pad)).map(lees);
    // Codes of the web layer are made from a status in problem.ts, which is among these files.
    const ongebruikt = beschrevenCodes().filter(
      (code) => !elders.some((tekst) => tekst.includes(`'${code}'`)),
    );
    expect(ongebruikt.sort()).toEqual([]);
  });
});
