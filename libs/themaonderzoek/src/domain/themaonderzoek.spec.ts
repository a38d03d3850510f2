import { describe, expect, it } from '@jest/globals';
import { type Themavoorstel, eisZonderNamen, keurVoorstel } from './themaonderzoek';

const fout = (code: string) => expect.objectContaining({ code });

describe('een tekst die naar buiten gaat', () => {
  it.each([
    ['Bij Zorg Noord ging het mis.'],
    ['Het ging mis bij zorg noord'],
    ['(Zorg Noord)'],
    ['Stichting X+Y (Oost) doet mee.'],
  ])('noemt geen aanbieder: %s', (tekst) => {
    expect(() => eisZonderNamen({ tekst }, ['Zorg Noord', 'Stichting X+Y (Oost)'])).toThrow(
      fout('THEMAONDERZOEK.NAAM_IN_TEKST'),
    );
  });

  it.each([['De zorg noordelijk van de stad.'], ['Zorg in het noorden.'], ['De Uil is een dier.']])(
    'mag wel een woord hebben dat erop lijkt: %s',
    (tekst) => {
      expect(() => eisZonderNamen({ tekst }, ['Zorg Noord', 'Uil'])).not.toThrow();
    },
  );
});

describe('een voorstel', () => {
  const vandaag = '2026-04-13';
  const voorstel = (van: string, tot: string): Themavoorstel =>
    ({ van, tot, criteria: { clientenVan: null, clientenTot: null } }) as Themavoorstel;

  it('mag vandaag ophouden, en eerder begonnen zijn', () => {
    expect(() => keurVoorstel(voorstel('2026-01-01', vandaag), vandaag)).not.toThrow();
  });

  it.each([
    ['2026-05-01', '2026-04-30'],
    ['2026-01-01', '2026-04-12'],
  ])('loopt niet van %s tot %s', (van, tot) => {
    expect(() => keurVoorstel(voorstel(van, tot), vandaag)).toThrow(fout('THEMAONDERZOEK.PERIODE_PAST_NIET'));
  });
});
