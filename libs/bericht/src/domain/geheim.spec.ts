import { describe, expect, it } from '@jest/globals';
import { metGeheim, zonderGeheim } from './geheim';
import { nieuwsteVersie } from './sjablonen';
import { type Sjabloon, vulIn } from './sjabloon';

const GEHEIM = { link: 'https://toezicht.example/partnervraag/AbC$&123' };
const VELDEN = {
  ...{ partner: 'WIJ', organisatie: 'Toezicht Noord', afzender: 'De toezichthouder' },
  ...{ contact: 'anna@noord.example', gesteldOp: '13 april 2026', uiterlijkeDatum: '20 april 2026' },
};

describe('een geheim in een brief', () => {
  const sjabloon = nieuwsteVersie('partnervraag') as Sjabloon;

  it('staat niet in wat wordt bewaard, en wel in wat uitgaat', () => {
    const bewaard = vulIn(sjabloon, zonderGeheim(VELDEN, GEHEIM));
    expect(`${bewaard.onderwerp}${bewaard.tekst}`).not.toContain('AbC');
    expect(metGeheim(bewaard, GEHEIM).tekst).toContain(GEHEIM.link);
  });

  it('laat een brief zonder geheim zoals hij is', () => {
    const brief = { onderwerp: 'O', tekst: 'T' };
    expect(metGeheim(brief, {})).toEqual(brief);
  });
});
