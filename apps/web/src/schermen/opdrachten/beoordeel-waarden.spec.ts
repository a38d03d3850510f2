import { alsBeoordeling, controleerBeoordeling } from './beoordeel-waarden';

describe('de beoordeling van een rapport', () => {
  it('rondt niet af met een onvoldoende onderdeel', () => {
    const w = { 'onderzoek.oordeel': 'voldoende', 'maatregelen.oordeel': 'onvoldoende', vervolg: 'afronden' };
    expect(controleerBeoordeling(w)).toHaveProperty('vervolg');
    expect(controleerBeoordeling({ ...w, 'maatregelen.oordeel': 'voldoende' })).toEqual({});
  });

  it('vraagt geen aanvulling zonder vraag, en een vraag bij een van beide is genoeg', () => {
    const w = { vervolg: 'aanvulling', 'onderzoek.vragen': ' ', 'maatregelen.vragen': '' };
    expect(controleerBeoordeling(w)).toHaveProperty(['onderzoek.vragen']);
    expect(controleerBeoordeling({ ...w, 'maatregelen.vragen': 'Wanneer?' })).toEqual({});
  });

  it('geeft elk onderdeel zijn eigen oordeel en vragen', () => {
    const plat = {
      'onderzoek.oordeel': 'voldoende',
      'onderzoek.motivering': 'Goed',
      'maatregelen.oordeel': 'onvoldoende',
      'maatregelen.motivering': 'Te weinig',
      'maatregelen.vragen': ['Wanneer?'],
      'volledigheid.aanwezig': ['gebeurtenis'],
      'volledigheid.toelichting': 'De rest ontbreekt',
      vervolg: 'aanvulling',
    };
    expect(alsBeoordeling(plat)).toEqual({
      onderzoek: { oordeel: 'voldoende', motivering: 'Goed', vragen: [] },
      maatregelen: { oordeel: 'onvoldoende', motivering: 'Te weinig', vragen: ['Wanneer?'] },
      volledigheid: { aanwezig: ['gebeurtenis'], toelichting: 'De rest ontbreekt' },
      vervolg: 'aanvulling',
    });
  });
});
