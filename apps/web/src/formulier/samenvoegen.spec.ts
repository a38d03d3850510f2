import { verschillen, voegSamen, zelfdeAntwoorden } from './samenvoegen';
import { woordverschil } from './woordverschil';

const eerst = { titel: 'Onderzoek', feiten: 'Een', conclusie: '', gevoelig: false, wetten: ['wmo'] };

describe('wat twee mensen aan een record deden', () => {
  const hunne = { ...eerst, feiten: 'Een en twee', conclusie: 'Van hen', wetten: ['wmo', 'jeugdwet'] };
  const mijne = { ...eerst, titel: 'Onderzoek nacht', conclusie: 'Van mij', wetten: ['jeugdwet', 'wmo'] };

  it('is per veld te zien, met wie het deed', () => {
    const wie = Object.fromEntries(verschillen(eerst, hunne, mijne).map((v) => [v.veld, v.wie]));
    expect(wie).toEqual({ titel: 'ik', feiten: 'ander', conclusie: 'beiden', wetten: 'ander' });
  });

  it.each([
    ['mijne', 'Van mij'],
    ['hunne', 'Van hen'],
  ] as const)(
    'komt samen: wat een van beiden deed blijft, en waar beiden wijzigden telt de keuze (%s)',
    (k, tekst) => {
      expect(voegSamen(mijne, verschillen(eerst, hunne, mijne), { conclusie: k })).toEqual({
        ...{ titel: 'Onderzoek nacht', feiten: 'Een en twee', conclusie: tekst, gevoelig: false },
        wetten: ['wmo', 'jeugdwet'],
      });
    },
  );

  it('gooit nooit weg wat ik typte zonder dat ik koos', () => {
    expect(voegSamen(mijne, verschillen(eerst, hunne, mijne), {}).conclusie).toBe('Van mij');
  });

  it('kent velden die er bij een van beiden bij kwamen', () => {
    const erbij = verschillen({ a: '1' }, { a: '1', b: 'van hen' }, { a: '1', c: 'van mij' });
    expect(erbij.map(({ veld, wie }) => [veld, wie])).toEqual([
      ['b', 'ander'],
      ['c', 'ik'],
    ]);
  });

  it('telt spaties aan het eind, een leeg vakje en de volgorde van een lijst niet als verschil', () => {
    expect(zelfdeAntwoorden({ a: 'x ', b: false, c: ['1', '2'] }, { a: 'x', c: ['2', '1'] })).toBe(true);
    expect(zelfdeAntwoorden({ a: 'x y' }, { a: 'x  y' })).toBe(false);
  });
});

describe('het verschil tussen twee teksten', () => {
  it('noemt de woorden die weg zijn en die nieuw zijn', () => {
    expect(woordverschil('De bewoner viel uit bed.', 'De bewoner viel om drie uur uit bed.')).toEqual([
      { soort: 'gelijk', tekst: 'De bewoner viel ' },
      { soort: 'nieuw', tekst: 'om drie uur ' },
      { soort: 'gelijk', tekst: 'uit bed.' },
    ]);
  });

  it.each([
    ['', 'Nieuw'],
    ['Oud', ''],
    ['', ''],
    ['a b c', 'c b a'],
    ['regel een\nregel twee', 'regel twee\nregel drie'],
    ['een zin die blijft', 'een zin die blijft'],
  ])('laat beide teksten heel: "%s" en "%s"', (oud, nieuw) => {
    const stukken = woordverschil(oud, nieuw);
    const zonder = (weg: string) =>
      stukken
        .filter(({ soort }) => soort !== weg)
        .map(({ tekst }) => tekst)
        .join('');
    expect(zonder('nieuw')).toBe(oud);
    expect(zonder('weg')).toBe(nieuw);
  });

  it('blijft snel en heel bij een heel lang rapport', () => {
    const lang = (woord: string) => Array.from({ length: 9000 }, (_, i) => `${woord}${i}`).join(' ');
    const stukken = woordverschil(lang('a'), lang('b'));
    expect(stukken.map(({ soort }) => soort)).toEqual(['weg', 'nieuw']);
  });
});
