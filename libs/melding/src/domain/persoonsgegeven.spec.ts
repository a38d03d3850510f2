import { describe, expect, it } from '@jest/globals';
import { type Herkenbaar, ZONDER_NAAM, noemtPersoon, vindNaamplekken } from './persoonsgegeven';

const jansen = {
  naam: 'Mevr. J. van der Jansén-Bakker',
  telefoon: '06 12 34 56 78',
  email: 'J.Jansen@Mail.example',
};
const noemt = (tekst: string) => noemtPersoon(tekst, [jansen]);

describe('of een tekst een persoon noemt', () => {
  it.each([
    ['een achternaam, ook zonder accent of met hoofdletters', 'De heer JANSEN woont er sinds mei.'],
    ['een deel van een dubbele naam', 'Bakker heeft gebeld.'],
    ['een e-mailadres', 'Bereikbaar op j.jansen@mail.example.'],
    ['een telefoonnummer in een andere schrijfwijze', 'Bel +31 6-12345678 voor vragen.'],
  ])('ziet %s', (_, tekst) => expect(noemt(tekst)).toBe(true));

  it.each([
    ['een woord waar de naam in zit', 'Het is het bakkersgilde.'],
    ['voorletters, aanspreekvormen en tussenvoegsels', 'Mevr. J. van der Berg was aanwezig.'],
    ['een ander nummer', 'Het kenmerk is 0612345679.'],
    ['een lege tekst', ''],
  ])('stoort zich niet aan %s', (_, tekst) => expect(noemt(tekst)).toBe(false));

  it('vindt wie zijn naam niet invulde in geen enkele tekst', () => {
    const wie = [{ naam: ZONDER_NAAM, telefoon: null, email: null }];
    for (const tekst of ['De begeleider kwam niet.', 'Zijn naam is bekend.', ZONDER_NAAM])
      expect(noemtPersoon(tekst, wie)).toBe(false);
  });

  it('vindt niemand als er niemand is', () => expect(noemtPersoon('Jansen', [])).toBe(false));
});

describe('waar een tekst een persoon noemt', () => {
  const plekken = (tekst: string, personen: readonly Herkenbaar[] = [jansen]) =>
    vindNaamplekken(tekst, personen).map(({ van, tot, volledig }) => [tekst.slice(van, tot), volledig]);

  it('is een deel van een naam, of de hele: die is van niemand anders', () => {
    expect(plekken('Volgens Bakker klopt dat. J. van der Jansén-Bakker zegt het ook.')).toEqual([
      ['Bakker', false],
      ['J. van der Jansén-Bakker', true],
    ]);
  });

  it('kent een naam met tussenvoegsel en aanspreekvorm als geheel', () => {
    const vries = { naam: 'De heer J. de Vries', telefoon: null, email: null };
    expect(plekken('Dat zei J. de Vries.', [vries])).toEqual([['J. de Vries', true]]);
  });

  it('klopt ook waar een accent twee tekens is', () => {
    const tekst = 'Cafe\u0301: Janse\u0301n belde.';
    expect(plekken(tekst)).toEqual([['Janse\u0301n', false]]);
  });

  it('is een heel adres of nummer, zonder de punt erna', () => {
    expect(plekken('Mail j.jansen@mail.example. Of bel 06-12345678.')).toEqual([
      ['j.jansen@mail.example', true],
      ['06-12345678', true],
    ]);
  });

  it.each(['+31 (0)6 12345678', '0031 6 12345678', 'bel 06-12345678 2 keer'])(
    'kent een nummer als %s',
    (tekst) => {
      expect(plekken(tekst).map(([, volledig]) => volledig)).toEqual([true]);
    },
  );

  it('zegt niet wie het is', () => {
    expect(Object.keys(vindNaamplekken('Bakker', [jansen])[0] ?? {}).sort()).toEqual([
      'tot',
      'van',
      'volledig',
    ]);
  });

  it('is snel gevonden in een tekst die nergens op lijkt', () => {
    // Time of this process, so that others on the machine do not count.
    const begin = process.cpuUsage();
    vindNaamplekken('('.repeat(200_000) + 'a@'.repeat(50_000), [jansen]);
    expect(process.cpuUsage(begin).user / 1_000).toBeLessThan(2_000);
  });
});
