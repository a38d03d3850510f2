import { describe, expect, it } from '@jest/globals';
import { type Overgangstabel, komtNog } from '@navolgbaar/kernel';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { vergelijkMetInventaris } from '../harnas/inventaris';

type Tabel = Overgangstabel<string, string>;

const bestanden = readdirSync('libs', { recursive: true, encoding: 'utf8' })
  .filter((pad) => /^\w+\/src\/domain\/.*(?<!\.spec)\.ts$/.test(pad))
  .map((pad) => join('libs', pad))
  .filter((pad) => readFileSync(pad, 'utf8').includes('satisfies Overgangstabel<'));

/** By what it is the life of: `zaakovergangen` is that of a `zaak`. */
async function tabellenIn(pad: string): Promise<[string, Tabel][]> {
  const inhoud = (await import(resolve(pad))) as Record<string, unknown>;
  return Object.entries(inhoud).flatMap(([naam, waarde]): [string, Tabel][] =>
    naam.endsWith('overgangen') ? [[naam.replace(/overgangen$/, ''), waarde as Tabel]] : [],
  );
}

/** Per status the acts that are not possible there yet. */
function nogNiet(tabel: Tabel): Record<string, string[]> {
  const handelingen = [...new Set(Object.values(tabel).flatMap((hier) => Object.keys(hier)))].sort();
  return Object.fromEntries(
    Object.keys(tabel)
      .map((status) => [status, handelingen.filter((naam) => komtNog(tabel, status, naam))] as const)
      .filter(([, namen]) => namen.length > 0),
  );
}

/** Per status the acts that its table allows there, with a space between: where one is not offered, the reason lies elsewhere. */
const nu = (tabel: Tabel): Record<string, string> =>
  Object.fromEntries(
    Object.entries(tabel)
      .map(([status, hier]) => [status, Object.keys(hier).sort().join(' ')] as const)
      .filter(([, namen]) => namen !== ''),
  );

/** The werkbank cannot read the tables of the server: this writes down what it says about an act that is not possible. */
describe('wat nog niet kan', () => {
  it('staat per soort en status in de werkbank', async () => {
    const perBestand = await Promise.all(bestanden.map(tabellenIn));
    // A table that has another kind of name would be left out in silence.
    expect(bestanden.filter((_, plaats) => perBestand[plaats]?.length === 0)).toEqual([]);
    const perSoort = (wat: (tabel: Tabel) => Record<string, string[] | string>) =>
      Object.fromEntries(
        perBestand
          .flat()
          .sort(([a], [b]) => a.localeCompare(b))
          .map(([naam, tabel]) => [naam, wat(tabel)] as const)
          .filter(([, hier]) => Object.keys(hier).length > 0),
      );
    const kop = (wat: string) => `/** ${wat} Made by test/architecture/overgangen.spec.ts. */`;
    await vergelijkMetInventaris(
      'apps/web/src/api/nog-niet.ts',
      `${kop('Per kind of thing and status: the acts that come later.')}\nexport const NOG_NIET = ${JSON.stringify(perSoort(nogNiet))} as const;`,
    );
    await vergelijkMetInventaris(
      'apps/web/src/api/kan-hier.ts',
      `${kop('Per kind of thing and status: the acts that are possible there.')}\nexport const KAN_HIER = ${JSON.stringify(perSoort(nu))} as const;`,
    );
  });
});
