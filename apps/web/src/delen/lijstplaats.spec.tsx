import { jest } from '@jest/globals';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { lijstadres, useLijstplaats } from './lijstplaats';

const gescrold = jest.fn();
beforeAll(() => {
  window.scrollTo = gescrold as never;
  // jsdom does not scroll.
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  gescrold.mockClear();
});

function Lijst({ hier, klaar = true }: { hier: string; klaar?: boolean }) {
  return (
    <div {...useLijstplaats(hier, klaar)}>
      <div data-rij="een">
        <a href="#een">Een</a>
      </div>
      <div data-rij="twee">
        <a href="#twee">Twee</a> <a href="#anders">De aanbieder</a>
      </div>
    </div>
  );
}

const HIER = '/werkbank/meldingen?soort=klacht';

describe('de plaats in een lijst', () => {
  it('is bij terugkomst de rij die iemand opende, ook als dat via een andere koppeling was', async () => {
    render(<Lijst hier={HIER} />);
    await userEvent.click(screen.getByRole('link', { name: 'De aanbieder' }));
    cleanup();
    render(<Lijst hier={HIER} />);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Twee'));
    expect(gescrold).toHaveBeenCalledWith(0, window.scrollY);
  });

  it('wacht tot de rijen er zijn, en geldt één keer', async () => {
    render(<Lijst hier={HIER} />);
    await userEvent.click(screen.getByRole('link', { name: 'Een' }));
    cleanup();
    const { rerender } = render(<Lijst hier={HIER} klaar={false} />);
    expect(document.activeElement).toBe(document.body);
    rerender(<Lijst hier={HIER} />);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Een'));
    cleanup();
    render(<Lijst hier={HIER} />);
    await new Promise((klaar) => requestAnimationFrame(klaar));
    expect(document.activeElement).toBe(document.body);
  });

  it('is van het adres met zijn filters: op een ander adres begint iemand bovenaan', async () => {
    render(<Lijst hier={HIER} />);
    await userEvent.click(screen.getByRole('link', { name: 'Een' }));
    cleanup();
    render(<Lijst hier="/werkbank/meldingen" />);
    await new Promise((klaar) => requestAnimationFrame(klaar));
    expect(document.activeElement).toBe(document.body);
  });

  it('wijst vanaf een dossier terug naar de lijst met haar filters', () => {
    expect(lijstadres('/meldingen')).toBe('/werkbank/meldingen');
    render(<Lijst hier={HIER} />);
    expect(lijstadres('/meldingen')).toBe(HIER);
    expect(lijstadres('/zaken')).toBe('/werkbank/zaken');
  });
});
