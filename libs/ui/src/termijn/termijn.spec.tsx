import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Termijn, termijnStand } from './termijn';
import { Tijdlijn } from './tijdlijn';

afterEach(cleanup);
const VANDAAG = '2026-04-03';

describe('de stand van een termijn', () => {
  it.each([
    ['2026-04-11', 'ruim', 'Nog 8 dagen'],
    ['2026-04-10', 'kort', 'Nog 7 dagen'],
    ['2026-04-04', 'kort', 'Nog 1 dag'],
    ['2026-04-03', 'vandaag', 'Vandaag'],
    ['2026-04-02', 'telaat', '1 dag te laat'],
    ['2026-04-01', 'telaat', '2 dagen te laat'],
  ])('%s is %s: %s', (datum, stand, tekst) => {
    expect(termijnStand(datum, VANDAAG)).toEqual({ stand, tekst });
  });

  it('is niet te laat als de termijn is opgeschort, gehaald of ingetrokken', () => {
    expect(termijnStand('2026-04-01', VANDAAG, 'opgeschort').tekst).toBe('Opgeschort');
    expect(termijnStand('2026-04-01', VANDAAG, 'opgeschort', { opgeschortTot: '2026-05-01' }).tekst).toBe(
      'Opgeschort tot 1 mei 2026',
    );
    expect(termijnStand('2026-04-01', VANDAAG, 'behaald').stand).toBe('behaald');
    expect(termijnStand('2026-04-01', VANDAAG, 'ingetrokken').stand).toBe('ingetrokken');
  });
});

describe('een termijn op het scherm', () => {
  it('heeft bij elke stand een eigen teken', () => {
    const tekens = ['2026-05-01', '2026-04-05', '2026-04-03', '2026-04-01'].map((datum) => {
      const { container } = render(<Termijn datum={datum} vandaag={VANDAAG} />);
      return container.querySelector('svg')?.innerHTML;
    });
    const stil = (['opgeschort', 'behaald', 'ingetrokken'] as const).map((status) => {
      const { container } = render(<Termijn datum="2026-05-01" vandaag={VANDAAG} status={status} />);
      return container.querySelector('svg')?.innerHTML;
    });
    expect(new Set([...tekens, ...stil]).size).toBe(7);
  });

  it('laat op een klik zien hoe de datum is bepaald, met de bron', async () => {
    render(
      <Termijn
        datum="2026-04-07"
        vandaag={VANDAAG}
        herleiding={[{ stap: 'Zes weken na de opdracht.', bron: 'Protocol, paragraaf 4' }]}
      />,
    );
    const uitklap = screen.getByText('Hoe is dit bepaald?').closest('details');
    expect(uitklap?.open).toBe(false);
    await userEvent.click(screen.getByText('Hoe is dit bepaald?'));
    expect(uitklap?.open).toBe(true);
    expect(screen.getByText('Bron: Protocol, paragraaf 4')).toBeTruthy();
  });

  it('zegt het als er geen termijn is', () => {
    render(<Termijn datum={null} vandaag={VANDAAG} />);
    expect(screen.getByText('Geen termijn')).toBeTruthy();
  });
});

describe('de tijdlijn', () => {
  const item = (id: string, systeem: boolean) => ({
    id,
    moment: '2026-04-01T06:00:00Z',
    wie: 'X',
    wat: `Gebeurtenis ${id}`,
    systeem,
  });

  it('vouwt opeenvolgende gebeurtenissen van het systeem samen en laat mensen staan', () => {
    render(
      <Tijdlijn
        items={[item('1', false), item('2', true), item('3', true), item('4', false), item('5', true)]}
      />,
    );
    expect(screen.getByText('2 gebeurtenissen van het systeem')).toBeTruthy();
    expect(screen.getByText('1 gebeurtenis van het systeem')).toBeTruthy();
    expect(screen.getByText('Gebeurtenis 1').closest('details')).toBeNull();
    expect(screen.getByText('Gebeurtenis 3').closest('details')).not.toBeNull();
  });
});
