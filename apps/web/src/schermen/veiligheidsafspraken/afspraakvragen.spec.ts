import { controlevragen } from './afspraakvragen';

const AFSPRAAK = { uiterlijk: '2026-05-01', controleWijze: 'bezoek' };
const vraag = (naam: string, vandaag: string) =>
  controlevragen(AFSPRAAK, vandaag, []).find((veld) => veld.naam === naam);
const uitleg = (vandaag: string) =>
  vraag('uitkomst', vandaag)?.opties?.map(({ waarde, uitleg: tekst }) => [waarde, String(tekst ?? '')]);

describe('een controle vastleggen', () => {
  it('waarschuwt bij een schending voor de dag waarop de afspraak nagekomen moet zijn', () => {
    const voor = Object.fromEntries(uitleg('2026-04-30') ?? []) as Record<string, string>;
    expect(voor['niet_nagekomen']).toContain('pas op 1 mei 2026');
    expect(voor['nagekomen']).toBe('');
    const na = Object.fromEntries(uitleg('2026-05-01') ?? []) as Record<string, string>;
    expect(na['niet_nagekomen']).toBe('');
  });

  it('begint met de manier van controleren die is afgesproken', () => {
    expect(vraag('wijze', '2026-04-30')?.begin).toBe('bezoek');
  });
});
