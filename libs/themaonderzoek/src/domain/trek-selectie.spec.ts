import { describe, expect, it } from '@jest/globals';
import { type Kandidaat, type Trekwijze, trekSelectie } from './trek-selectie';

const kandidaat = (naam: string, anders: Partial<Kandidaat> = {}): Kandidaat => ({
  ...{ aanbiederId: `id-${naam}`, naam, clienten: 10, score: null, lot: null, ...anders },
});
const POPULATIE = [
  kandidaat('Delta', { score: 10, lot: 'a1' }),
  kandidaat('Alfa', { score: 30, lot: 'c3' }),
  kandidaat('Charlie', { score: 30, lot: 'b2' }),
  kandidaat('Bravo', { score: 50, lot: 'd4' }),
];
const trek = (wijze: Trekwijze, aantal: number | null = null, populatie = POPULATIE) =>
  trekSelectie(populatie, { wijze, aantal, zaad: wijze === 'aselect' ? 'zaad-1' : null });
const gekozen = (uitkomst: ReturnType<typeof trek>) =>
  uitkomst.regels.filter((regel) => regel.gekozen).map(({ naam }) => naam);

describe('een selectie', () => {
  it('neemt iedereen, op naam', () => {
    const uitkomst = trek('alle');
    expect(gekozen(uitkomst)).toEqual(['Alfa', 'Bravo', 'Charlie', 'Delta']);
    expect(uitkomst.regels.every(({ grond }) => grond === 'alle')).toBe(true);
  });

  it('neemt de hoogste scores, en bij gelijke score op naam', () => {
    const uitkomst = trek('risico', 2);
    expect(gekozen(uitkomst)).toEqual(['Bravo', 'Alfa']);
    expect(uitkomst.regels.map(({ plaats, grond }) => [plaats, grond])).toEqual([
      [1, 'risico'],
      [2, 'risico'],
      [3, 'buiten_aantal'],
      [4, 'buiten_aantal'],
    ]);
  });

  it('neemt de laagste loten, in welke volgorde de aanbieders ook komen', () => {
    const uitkomst = trek('aselect', 2);
    expect(gekozen(uitkomst)).toEqual(['Delta', 'Charlie']);
    expect(trek('aselect', 2, [...POPULATIE].reverse())).toEqual(uitkomst);
  });

  it('zegt hoe er is geloot, met het zaad', () => {
    const stappen = trek('aselect', 2).herleiding.map(({ stap }) => stap);
    expect(stappen[0]).toBe('4 aanbieders voldoen aan de voorwaarden.');
    expect(stappen[1]).toContain('Het zaad is zaad-1');
  });

  it('kiest met de hand nog niemand', () => {
    const uitkomst = trek('handmatig');
    expect(gekozen(uitkomst)).toEqual([]);
    expect(uitkomst.regels[0]?.grond).toBe('zonder_keuze');
  });

  it('neemt niet meer dan er zijn', () => {
    expect(gekozen(trek('risico', 9))).toHaveLength(4);
  });

  it.each<[Trekwijze]>([['risico'], ['aselect']])('vraagt bij %s hoeveel', (wijze) => {
    expect(() => trek(wijze)).toThrow(expect.objectContaining({ code: 'THEMAONDERZOEK.AANTAL_ONTBREEKT' }));
  });

  it('is er niet zonder aanbieders', () => {
    expect(() => trek('alle', null, [])).toThrow(
      expect.objectContaining({ code: 'THEMAONDERZOEK.NIEMAND_PAST' }),
    );
  });
});
