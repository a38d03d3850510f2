import { describe, expect, it } from '@jest/globals';
import type { DomeinFout } from '@navolgbaar/kernel';
import { type Verstrekt, eisMinimaal } from './verstrekking';

const code = (verstrekt: Partial<Verstrekt>): string => {
  try {
    eisMinimaal({
      categorieen: ['gezondheid'],
      inhoud: 'Een val.',
      weggelaten: 'De diagnose.',
      ...verstrekt,
    });
    return 'goed';
  } catch (fout) {
    return (fout as DomeinFout).code;
  }
};

describe('wat aan een ander wordt verstrekt', () => {
  it('mag met categorieën en wat is weggelaten', () => expect(code({})).toBe('goed'));
  it('mag zonder persoonsgegevens, en dan is er niets weg te laten', () =>
    expect(code({ categorieen: ['geen_persoonsgegevens'], weggelaten: null })).toBe('goed'));
  it.each([null, '', '  '])('mag niet zonder te zeggen wat is weggelaten (%j)', (weggelaten) =>
    expect(code({ weggelaten })).toBe('VERSTREKKING.NIET_MINIMAAL'),
  );
  it.each<[string, Verstrekt['categorieen']]>([
    ['zonder keuze', []],
    ['met en zonder persoonsgegevens tegelijk', ['geen_persoonsgegevens', 'gezondheid']],
  ])('mag niet %s', (_, categorieen) =>
    expect(code({ categorieen })).toBe('VERSTREKKING.CATEGORIE_PAST_NIET'),
  );
});
