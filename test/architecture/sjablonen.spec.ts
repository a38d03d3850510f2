import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { meegeleverd } from '../../libs/bericht/src/domain/sjablonen';

/** What can write a letter: every source that runs, except the templates themselves. */
const bronnen = ['libs', 'apps/api', 'apps/worker']
  .flatMap((map) => readdirSync(map, { recursive: true, encoding: 'utf8' }).map((pad) => `${map}/${pad}`))
  .filter(
    (pad) =>
      pad.endsWith('.ts') && !/^libs\/bericht\/src\/domain\/|\.(spec|fixture)\.ts$|\/migrations\//.test(pad),
  )
  .map((pad) => readFileSync(pad, 'utf8'));
const wordtGebruikt = (code: string) => bronnen.some((bron) => bron.includes(`'${code}'`));

// A text that nobody sends would be read, translated and kept up for nothing, and would seem to be sent.
describe('elk meegeleverd sjabloon', () => {
  it('wordt door een handeling gebruikt, met zijn code voluit', () => {
    const codes = [...new Set(meegeleverd.map(({ code }) => code))];
    expect(codes.length).toBeGreaterThan(50);
    expect(codes.filter((code) => !wordtGebruikt(code))).toEqual([]);
  });

  it('valt op als geen handeling het gebruikt', () => {
    expect(wordtGebruikt('sjabloon-van-niemand')).toBe(false);
  });
});
