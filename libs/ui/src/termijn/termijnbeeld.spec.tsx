import { cleanup, render, screen, within } from '@testing-library/react';
import { termijnbeeldTeksten as teksten } from '../teksten/toezicht';
import { Termijnbeeld, type Beeldrij, type TermijnbeeldProps } from './termijnbeeld';

afterEach(cleanup);

const rij = (anders: Partial<Beeldrij> = {}): Beeldrij => ({
  id: '1',
  naam: 'Onderzoeksrapport van de aanbieder',
  datum: 'tot en met 25 mei 2026',
  delen: [{ soort: 'gelopen', van: 0, tot: 40 }],
  tekens: [],
  voor: false,
  na: false,
  ...anders,
});

function teken(anders: Partial<TermijnbeeldProps> = {}): HTMLElement {
  const as = [{ plaats: 20, tekst: 'mei', jaar: '2026' }];
  render(
    <Termijnbeeld
      naam="Tijdlijn van 1 termijn"
      rijen={[rij()]}
      assen={{ smal: as, breed: as }}
      vandaag={40}
      {...anders}
    />,
  );
  return screen.getByRole('img', { name: 'Tijdlijn van 1 termijn' });
}

describe('het beeld van termijnen', () => {
  it('is één beeld met een naam, en geeft bij elke termijn de naam en de laatste dag', () => {
    const beeld = teken();
    expect(within(beeld).getByText('Onderzoeksrapport van de aanbieder')).toBeTruthy();
    expect(within(beeld).getByText('tot en met 25 mei 2026')).toBeTruthy();
  });

  it('zet de letter in elke svg met tekst', () => {
    const metTekst = [...teken().querySelectorAll('svg')].filter((svg) => svg.querySelector('text'));
    expect(metTekst).not.toHaveLength(0);
    for (const svg of metTekst) expect(svg.getAttribute('font-family')).toContain('Noto Sans');
  });

  it('geeft elk teken een eigen vorm', () => {
    const soorten = Object.keys(teksten.teken) as (keyof typeof teksten.teken)[];
    const vormen = soorten.map((soort, plaats) => {
      teken({ rijen: [rij({ tekens: [{ soort, plaats }] })] });
      const vorm = document.querySelector('.nav-termijnbeeld__teken');
      const inhoud = vorm?.innerHTML || vorm?.tagName;
      cleanup();
      return inhoud;
    });
    expect(new Set(vormen).size).toBe(soorten.length);
  });

  it('legt alleen uit wat erin staat', () => {
    const beeld = teken({ rijen: [rij({ tekens: [{ soort: 'optijd', plaats: 40 }] })] });
    const uitleg = [...beeld.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(uitleg).toEqual([teksten.deel.gelopen, teksten.teken.optijd]);
  });

  it.each([
    [0, 'start', 'vandaag'],
    [50, 'middle', 'vandaag'],
    [100, 'end', 'vandaag'],
    ['voor', 'start', '← vandaag'],
    ['na', 'end', 'vandaag →'],
  ] as const)('houdt het woord van vandaag binnen het beeld: %s', (vandaag, anker, tekst) => {
    const woorden = [...teken({ vandaag }).querySelectorAll('.nav-termijnbeeld__nu')];
    expect(woorden.map((woord) => [woord.getAttribute('text-anchor'), woord.textContent])).toEqual(
      woorden.map(() => [anker, tekst]),
    );
    const lijnen = document.querySelectorAll('.nav-termijnbeeld__vandaag');
    expect(lijnen.length > 0).toBe(typeof vandaag === 'number');
  });
});
