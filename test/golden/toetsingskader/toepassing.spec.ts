import { describe, expect, it } from '@jest/globals';
import { isVanToepassing } from '../../../libs/toetsingskader/src/domain/is-van-toepassing';
import type { Toepassing } from '../../../libs/toetsingskader/src/domain/kader';
import { feiten, norm } from './hulp';

const voor = (deel: Partial<Toepassing>) => norm({ toepassing: { ...norm().toepassing, ...deel } });
const wkkgz = norm({ binding: 'wettelijk_bij_wkkgz', grondslag: 'Wkkgz art. 4 lid 1a' });

describe('voor wie een norm geldt (rulings, Onderzoek en bezoek; requirements § 3.6 nr. 6)', () => {
  it.each([
    ['zonder voorwaarden geldt voor iedereen', {}, {}, true],
    ['voor de Wmo geldt voor wie Wmo doet', { wetten: ['wmo'] }, {}, true],
    [
      'voor de Jeugdwet geldt niet voor wie alleen Wmo doet',
      { wetten: ['jeugdwet'] },
      { wetten: ['wmo'] },
      false,
    ],
    [
      'voor een woonlocatie geldt niet voor dagbesteding',
      { voorzieningen: ['woonlocatie'] },
      { voorzieningen: ['dagbesteding'] },
      false,
    ],
    ['voor pgb geldt niet voor wie alleen in natura levert', { financiering: ['pgb'] }, {}, false],
    ['vanaf 40 cliënten geldt bij 40', { clientenVan: 40 }, {}, true],
    ['vanaf 41 cliënten geldt niet bij 40', { clientenVan: 41 }, {}, false],
    ['tot en met 40 cliënten geldt bij 40', { clientenTot: 40 }, {}, true],
    ['tot en met 39 cliënten geldt niet bij 40', { clientenTot: 39 }, {}, false],
    [
      'met twee voorwaarden geldt niet als er een niet klopt',
      { wetten: ['wmo'], financiering: ['pgb'] },
      {},
      false,
    ],
  ] as const)('een norm %s', (_, toepassing, deel, verwacht) => {
    const uitkomst = isVanToepassing(voor(toepassing), feiten(deel as object));
    expect(uitkomst.vanToepassing).toBe(verwacht);
    for (const { stap, bron } of uitkomst.herleiding) expect([stap, bron]).not.toContain('');
  });

  it.each([
    [{ wetten: ['wmo'] }, { wetten: [] }, 'Wet: bedoeld voor Wmo; van de aanbieder niet vastgelegd.'],
    [
      { clientenVan: 10 },
      { clienten: null },
      'Cliënten: bedoeld vanaf 10; van de aanbieder niet vastgelegd.',
    ],
  ] as const)('wat niet is vastgelegd, sluit niets uit en staat erbij: %j', (toepassing, deel, stap) => {
    const { vanToepassing, herleiding } = isVanToepassing(voor(toepassing), feiten(deel as object));
    expect(vanToepassing).toBe(true);
    expect(herleiding[0]).toEqual({ stap, bron: 'AANNAME: wat niet is vastgelegd, sluit niets uit' });
  });
});

describe('hoe ver een norm bindt (VG-07)', () => {
  it('een wettelijke norm bindt, met het artikel', () => {
    const { binding, herleiding } = isVanToepassing(
      norm({ binding: 'wettelijk', grondslag: 'Wmo 3.1' }),
      feiten(),
    );
    expect(binding).toBe('wettelijk');
    expect(herleiding.at(-1)).toEqual({ stap: 'De norm is wettelijk.', bron: 'Wmo 3.1' });
  });

  it('een aanbeveling blijft een aanbeveling, ook voor wie Wkkgz-zorg geeft', () => {
    const uitkomst = isVanToepassing(
      norm(),
      feiten({ geeftWkkgzZorg: true, lokaleGrondslag: 'Verordening' }),
    );
    expect(uitkomst.binding).toBe('aanbeveling');
  });

  it.each([
    ['geeft ook Wkkgz-zorg', { geeftWkkgzZorg: true }, 'wettelijk', 'Wkkgz art. 4 lid 1a'],
    [
      'heeft een lokale grondslag',
      { geeftWkkgzZorg: false, lokaleGrondslag: 'Verordening 2024 art. 9' },
      'wettelijk',
      'Verordening 2024 art. 9',
    ],
    ['geeft geen Wkkgz-zorg', { geeftWkkgzZorg: false }, 'aanbeveling', 'Wkkgz: '],
    ['is niet bekend', { geeftWkkgzZorg: null }, 'aanbeveling', 'Wkkgz: '],
  ] as const)('een norm uit de Wkkgz bij een aanbieder die %s', (_, deel, binding, bron) => {
    const uitkomst = isVanToepassing(wkkgz, feiten(deel));
    expect(uitkomst.binding).toBe(binding);
    expect(uitkomst.herleiding.at(-1)?.bron).toMatch(new RegExp(`^${bron}`));
  });
});
