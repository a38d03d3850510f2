import { describe, expect, it } from '@jest/globals';
import { leesImportrij } from './importrij';

const gemeenten = new Set(['noordstad']);
const lees = (record: Record<string, string>) => leesImportrij(record, 7, gemeenten);
const kolommen = (record: Record<string, string>) => lees(record).fouten.map(({ kolom }) => kolom);

describe('een regel van een lijst van aanbieders', () => {
  it('met alleen een naam is genoeg', () => {
    expect(lees({ naam: ' De Linde ' }).rij).toMatchObject({ naam: 'De Linde', inzet: null, locatie: null });
  });

  it('noemt alle fouten van de regel tegelijk, met regel en kolom', () => {
    const { rij, fouten } = lees({
      naam: '',
      kvk: '123',
      email: 'geen adres',
      aantal_clienten: '12,5',
      soort: 'ziekenhuis',
    });
    expect(rij).toBeNull();
    expect(fouten.map(({ regel, kolom }) => `${regel} ${kolom}`)).toEqual([
      '7 naam',
      '7 soort',
      '7 kvk',
      '7 email',
      '7 aantal_clienten',
    ]);
  });

  it('leest datums zoals mensen ze schrijven en weigert dagen die niet bestaan', () => {
    const inzet = { naam: 'A', gemeente: 'Noordstad', wet: 'Wmo', financiering: 'ZIN', gecontracteerd: 'ja' };
    expect(lees({ ...inzet, van: '1-2-2024', tot: '29-02-2024' }).rij?.inzet).toMatchObject({
      van: '2024-02-01',
      tot: '2024-02-29',
      gecontracteerd: true,
    });
    expect(kolommen({ ...inzet, van: '2023-02-29' })).toEqual(['van']);
    expect(kolommen({ ...inzet, van: '2024-02-01', tot: '2024-01-31' })).toEqual(['tot']);
  });

  it('vraagt bij een inzet alles wat erbij hoort, en een gemeente van deze organisatie', () => {
    expect(kolommen({ naam: 'A', wet: 'wmo' })).toEqual(['gemeente', 'financiering', 'van']);
    expect(
      kolommen({ naam: 'A', gemeente: 'Elders', wet: 'wmo', financiering: 'pgb', van: '2024-01-01' }),
    ).toEqual(['gemeente']);
  });

  it('vraagt bij een adres de naam van de locatie en schrijft de postcode in één vorm', () => {
    expect(kolommen({ naam: 'A', adres: 'Straat 1' })).toEqual(['locatie']);
    expect(lees({ naam: 'A', locatie: 'Huis', postcode: '9711ab' }).rij?.locatie?.postcode).toBe('9711 AB');
  });
});
