import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = new URL('../..', import.meta.url).pathname;

function bronnen(map: string): string[] {
  return readdirSync(join(root, map), { recursive: true, withFileTypes: true })
    .filter((b) => b.isFile() && /\.tsx?$/.test(b.name) && !/\.(spec|contract|fixture)\./.test(b.name))
    .map((b) => relative(root, join(b.parentPath, b.name)));
}

describe('de inhoud van bestanden', () => {
  it('gaat alleen door libs/document, dat vraagt of een bestand is gecontroleerd', () => {
    const anders = [...bronnen('libs'), ...bronnen('apps')]
      .filter((pad) => !pad.startsWith('libs/document/'))
      .filter((pad) => /platform\/opslag'/.test(readFileSync(join(root, pad), 'utf8')));
    // The two that put the module into a process.
    expect(anders).toEqual(['apps/api/src/api.module.ts', 'apps/worker/src/worker.module.ts']);
  });

  it('wordt daar alleen op vier plekken geopend: voor een lezer, voor de zoekindex, voor de controle zelf, en voor het zegel', () => {
    const openers = bronnen('libs/document').filter((pad) =>
      /\b(openInhoud|geefInhoud|kluis\.lees)\(/.test(readFileSync(join(root, pad), 'utf8')),
    );
    expect(openers.map((pad) => pad.split('/').at(-1)).sort()).toEqual([
      'controleer-bestanden.use-case.ts',
      'documentzegel.ts',
      'geef-inhoud.ts',
      'lees-document.use-case.ts',
      'lees-origineel.use-case.ts',
      'maak-doorzoekbaar.use-case.ts',
    ]);
  });
});
