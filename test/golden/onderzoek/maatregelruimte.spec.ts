import { describe, expect, it } from '@jest/globals';
import { bepaalMaatregelruimte } from '../../../libs/onderzoek/src/domain/maatregelruimte';

// Requirements § 5.7 AC-1 and AC-5: when the supervisor may give a maatregel, and when never.
describe('is een maatregel mogelijk?', () => {
  it('ja, bij de Wmo zonder uitkomst die dat in de weg staat', () => {
    expect(bepaalMaatregelruimte({ uitkomst: null, wet: 'wmo', domein: 'kwaliteit' })).toEqual({
      mogelijk: true,
      herleiding: [
        {
          stap: 'Bij de Wmo gaat de gemeente over kwaliteit en rechtmatigheid.',
          bron: 'Wmo 2015 art. 6.1; Beleidskader § 6',
        },
        { stap: 'Geen uitkomst van deze zaak staat een maatregel in de weg.', bron: 'Beleidskader § 8' },
      ],
    });
  });

  it('nee, na "verklaard, geen tekortkoming" (AC-1)', () => {
    expect(bepaalMaatregelruimte({ uitkomst: 'verklaard', wet: 'wmo', domein: 'kwaliteit' })).toEqual({
      mogelijk: false,
      herleiding: [
        {
          stap: 'Bij de Wmo gaat de gemeente over kwaliteit en rechtmatigheid.',
          bron: 'Wmo 2015 art. 6.1; Beleidskader § 6',
        },
        {
          stap: 'De uitkomst is "verklaard, geen tekortkoming": er is niets waarvoor een maatregel kan gelden.',
          bron: 'Beleidskader § 6, kader "Zaken op orde? Zaken op orde!"',
        },
      ],
    });
  });

  it.each(['geen_tekortkoming', 'geen_calamiteit', 'overgedragen'] as const)(
    'nee, na de uitkomst %s',
    (uitkomst) => {
      expect(bepaalMaatregelruimte({ uitkomst, wet: 'wmo', domein: 'rechtmatigheid' }).mogelijk).toBe(false);
    },
  );

  it.each(['verbeterd', 'tekortkoming'] as const)('ja, na de uitkomst %s', (uitkomst) => {
    expect(bepaalMaatregelruimte({ uitkomst, wet: 'wmo', domein: 'kwaliteit' }).mogelijk).toBe(true);
  });

  it('nee, voor het Wlz-deel: alleen doorgeven aan de IGJ en het zorgkantoor (AC-5)', () => {
    expect(bepaalMaatregelruimte({ uitkomst: 'tekortkoming', wet: 'wlz', domein: 'kwaliteit' })).toEqual({
      mogelijk: false,
      herleiding: [
        {
          stap: 'Bij de Wet langdurige zorg is de gemeente niet bevoegd. Geef het signaal door aan de IGJ en aan het zorgkantoor, en blijf volgen wat zij doen.',
          bron: 'Beleidskader § 7, kader "De onscherpe grenzen van verantwoordelijkheid"',
        },
      ],
    });
  });

  it('bij de Jeugdwet wel over rechtmatigheid, niet over kwaliteit (AC-14)', () => {
    const jeugd = (domein: 'kwaliteit' | 'rechtmatigheid') =>
      bepaalMaatregelruimte({ uitkomst: null, wet: 'jeugdwet', domein }).mogelijk;
    expect(jeugd('rechtmatigheid')).toBe(true);
    expect(jeugd('kwaliteit')).toBe(false);
  });
});
