import { describe, expect, it } from '@jest/globals';
import type { Kaderinhoud, Norm } from '../../api/toetsingskaders';
import { deelVan, zonder } from './delen';
import { pastBij } from './normfilter';
import { nieuweNorm } from './normvelden';

const NIETS = { thema: null, norm: null };
const norm = (deel: Partial<Norm>): Norm =>
  nieuweNorm({
    thema: 'veilig',
    tekst: 'Norm.',
    bronnen: [{ bron: 'Wmo 2015', vindplaats: 'art. 3.1' }],
    methoden: ['gesprek'],
    ...deel,
  });
const inhoud = (normen: Norm[]): Kaderinhoud => ({
  ...{ naam: 'Kader', doel: 'Doel', eigenaar: 'Team', evaluatieOp: '2029-01-01', normen },
  schaal: [{ code: 'ja', naam: 'Ja', betekenis: 'voldoet', toelichtingNodig: false }],
  themas: [
    { code: 'veilig', naam: 'Veilig' },
    { code: 'team', naam: 'Team' },
  ],
});
const DRIE = inhoud([norm({ code: 'A' }), norm({ code: 'A-1', bovenliggend: 'A' }), norm({ code: 'B' })]);
const codes = ({ normen }: Kaderinhoud) => normen.map(({ code }) => code);
/** What a form sends when nobody changes anything. */
const verzoek = (
  velden: readonly { naam: string; soort: string; begin?: unknown }[],
  anders: object = {},
) => ({
  ...Object.fromEntries(
    velden.map(({ naam, soort, begin }) => [
      naam,
      soort === 'regels' ? String(begin).split('\n').filter(Boolean) : begin,
    ]),
  ),
  ...anders,
});

describe('een deel van een kader schrijven', () => {
  it.each(['norm:A-1', 'norm:B', 'thema:veilig', 'waarde:ja'])(
    'wie niets verandert, verandert niets: %s',
    (welk) => {
      const [soort = '', code = ''] = welk.split(':');
      const deel = deelVan(soort, DRIE, code, NIETS);
      expect(deel?.met(DRIE, verzoek(deel.velden))).toEqual(DRIE);
    },
  );

  it('een deel van een norm komt achter de andere delen van die norm', () => {
    const deel = deelVan('norm', DRIE, null, { thema: null, norm: 'A' });
    const uit = deel?.met(DRIE, verzoek(deel.velden, { code: 'A-2' }));
    expect(uit && codes(uit)).toEqual(['A', 'A-1', 'A-2', 'B']);
    expect(uit?.normen[2]).toMatchObject({ bovenliggend: 'A', thema: 'veilig' });
    expect(deel?.pad(DRIE)).toBe('normen.2');
  });

  it('met een andere code of een ander thema gaan de delen mee', () => {
    const deel = deelVan('norm', DRIE, 'A', NIETS);
    const uit = deel?.met(DRIE, verzoek(deel.velden, { code: 'Z', thema: 'team' }));
    expect(uit?.normen[1]).toMatchObject({ code: 'A-1', bovenliggend: 'Z', thema: 'team' });
    const thema = deelVan('thema', DRIE, 'veilig', NIETS);
    expect(thema?.met(DRIE, { code: 'veiligheid', naam: 'V' }).normen.map((een) => een.thema)).toEqual([
      'veiligheid',
      'veiligheid',
      'veiligheid',
    ]);
  });

  it('een vraag komt bij haar norm, ook als een ander intussen een norm weghaalde', () => {
    const deel = deelVan('vraag', DRIE, null, { thema: null, norm: 'B' });
    const vraag = { code: 'v', tekst: 'Hoe?', risico: 'Dat.', geenAndereBron: 'Nergens.' };
    const kleiner = inhoud([norm({ code: 'B' })]);
    expect(deel?.met(kleiner, vraag).normen[0]?.vragen).toEqual([vraag]);
    expect(deel?.pad(kleiner)).toBe('normen.0.vragen.0');
  });

  it('met een norm gaan haar delen weg', () => expect(codes(zonder('norm', DRIE, 'A'))).toEqual(['B']));

  it('wat er niet is, heeft geen formulier', () => {
    for (const soort of ['norm', 'vraag', 'thema', 'waarde', 'iets'])
      expect(deelVan(soort, DRIE, 'X', NIETS)).toBeNull();
  });

  it('een wettelijke norm zonder grondslag en een bron zonder plaats worden geweigerd', () => {
    const controleer = deelVan('norm', DRIE, 'A', NIETS)?.controleer;
    const w = { binding: 'wettelijk', grondslag: ' ', bronnen: 'Wmo 2015', clientenVan: 'veel' };
    expect(Object.keys(controleer?.(w) ?? {})).toEqual(['grondslag', 'bronnen', 'clientenVan']);
    expect(controleer?.({ binding: 'aanbeveling', bronnen: 'Wmo | 3.1', clientenVan: '' })).toEqual({});
  });
});

describe('normen zoeken', () => {
  const past = (filter: Record<string, string>) =>
    pastBij(
      norm({ code: 'L-PRE-1', tekst: 'Cliënten zijn weerbaar.', rollen: ['Bestuurder'] }),
      (naam) => filter[naam] ?? '',
    );
  it.each([
    [{}, true],
    [{ zoek: 'clienten weerb' }, true],
    [{ zoek: 'l-pre wmo' }, true],
    [{ zoek: 'clienten vervoer' }, false],
    [{ rol: 'Bestuurder', methode: 'gesprek' }, true],
    [{ rol: 'Medewerker' }, false],
    [{ binding: 'wettelijk' }, false],
  ])('%j: %s', (filter, verwacht) => expect(past(filter)).toBe(verwacht));
});
