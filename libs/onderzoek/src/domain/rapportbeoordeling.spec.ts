import { describe, expect, it } from '@jest/globals';
import { VOLLEDIGHEIDSPUNTEN } from './volledigheid';
import { type Rapportbeoordeling, eisVolledigOordeel } from './rapportbeoordeling';

const GOED = { oordeel: 'voldoende', motivering: 'Grondig en met wederhoor.', vragen: [] } as const;
const oordeel = (anders: Partial<Rapportbeoordeling>): Rapportbeoordeling => ({
  onderzoek: GOED,
  maatregelen: GOED,
  vervolg: 'afronden',
  volledigheid: { aanwezig: VOLLEDIGHEIDSPUNTEN, toelichting: null },
  ...anders,
});
const VRAAG = { ...GOED, vragen: ['Hoe veilig voelen medewerkers zich?'] };

describe('het oordeel over een rapport', () => {
  it('rondt af als beide onderdelen voldoende zijn', () => {
    expect(eisVolledigOordeel(oordeel({}))).toEqual([]);
  });

  it.each(['onderzoek', 'maatregelen'] as const)('rondt niet af met een open vraag over %s', (onderdeel) => {
    const metVraag = oordeel({ [onderdeel]: VRAAG });
    expect(() => eisVolledigOordeel(metVraag)).toThrow('ONDERZOEK.VRAGEN_NOG_OPEN');
    expect(eisVolledigOordeel({ ...metVraag, vervolg: 'gesprek' })).toEqual(VRAAG.vragen);
    expect(eisVolledigOordeel({ ...metVraag, vervolg: 'eigen_onderzoek' })).toEqual([]);
  });

  it('voert geen gesprek zonder vragen, en niet in plaats van een beter rapport', () => {
    expect(() => eisVolledigOordeel(oordeel({ vervolg: 'gesprek' }))).toThrow('ONDERZOEK.VRAGEN_ONTBREKEN');
    const slecht = oordeel({ onderzoek: { ...VRAAG, oordeel: 'onvoldoende' }, vervolg: 'gesprek' });
    expect(() => eisVolledigOordeel(slecht)).toThrow('ONDERZOEK.VERVOLG_PAST_NIET');
  });

  it.each(['onderzoek', 'maatregelen'] as const)('rondt niet af als %s onvoldoende is', (onderdeel) => {
    const slecht = oordeel({ [onderdeel]: { ...GOED, oordeel: 'onvoldoende' } });
    expect(() => eisVolledigOordeel(slecht)).toThrow('ONDERZOEK.VERVOLG_PAST_NIET');
    expect(eisVolledigOordeel({ ...slecht, vervolg: 'eigen_onderzoek' })).toEqual([]);
  });

  it('vraagt geen aanvulling zonder te zeggen wat', () => {
    expect(() => eisVolledigOordeel(oordeel({ vervolg: 'aanvulling' }))).toThrow(
      'ONDERZOEK.VRAGEN_ONTBREKEN',
    );
  });

  it('geeft de aanbieder de vragen van beide onderdelen', () => {
    expect(
      eisVolledigOordeel(oordeel({ onderzoek: VRAAG, maatregelen: VRAAG, vervolg: 'aanvulling' })),
    ).toEqual([...VRAAG.vragen, ...VRAAG.vragen]);
  });
});
