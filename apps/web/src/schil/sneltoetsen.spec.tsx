import { jest } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { gebieden } from '../schermen';
import { GA_LETTERS, gaToetsen, type Omgeving, SNELTOETSEN } from './sneltoetsen';
import { useSneltoetsen } from './gebruik-sneltoetsen';

const open = jest.fn();
const gaNaar = jest.fn();
const daad = jest.fn();

function Scherm({ aan }: { aan: boolean }) {
  const omgeving: Omgeving = { gebieden: [{ pad: '/zaken', label: 'Zaken' }], open, gaNaar };
  useSneltoetsen(aan, omgeving);
  return (
    <main>
      <label>
        Naam <input />
      </label>
      <select aria-label="Keuze">
        <option>a</option>
      </select>
      <button type="button" data-toets="a" onClick={() => daad('pagina')}>
        Toewijzen
      </button>
      {['1', '2'].map((rij) => (
        <div key={rij} data-rij={rij}>
          <input type="checkbox" aria-label={`Kies ${rij}`} />
          <a href={`#${rij}`}>Rij {rij}</a>
          {rij === '2' && (
            <button type="button" data-toets="a" onClick={() => daad('rij')}>
              Toewijzen
            </button>
          )}
        </div>
      ))}
    </main>
  );
}

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
  jest.clearAllMocks();
});
afterEach(cleanup);
const typ = (toetsen: string) => userEvent.keyboard(toetsen);

describe('het register van sneltoetsen', () => {
  it('heeft elke toets één keer, en g blijft vrij', () => {
    const toetsen = SNELTOETSEN.map(({ toets }) => toets);
    expect(new Set(toetsen).size).toBe(toetsen.length);
    expect(toetsen).not.toContain('g');
  });

  it('heeft na g elke letter één keer, en alleen voor onderdelen die er zijn', () => {
    const letters = Object.values(GA_LETTERS);
    expect(new Set(letters).size).toBe(letters.length);
    const paden = gebieden.map(({ pad }) => pad);
    expect(Object.keys(GA_LETTERS).filter((pad) => pad && !paden.includes(pad))).toEqual([]);
  });

  it('brengt niemand waar die niet mag komen', () => {
    expect(gaToetsen([{ pad: '/zaken', label: 'Zaken' }]).map(({ href }) => href)).toEqual([
      '/werkbank',
      '/werkbank/zaken',
    ]);
  });
});

describe('sneltoetsen', () => {
  it('lopen met j en k langs de rijen, kiezen met x, en stoppen aan de randen', async () => {
    render(<Scherm aan />);
    await typ('j');
    expect(document.activeElement).toBe(screen.getByText('Rij 1'));
    await typ('jx');
    expect((screen.getByLabelText('Kies 2') as HTMLInputElement).checked).toBe(true);
    await typ('jk');
    expect(document.activeElement).toBe(screen.getByText('Rij 1'));
    expect((screen.getByLabelText('Kies 1') as HTMLInputElement).checked).toBe(false);
  });

  it('drukken op de knop van de rij met de focus, en anders op die van de pagina', async () => {
    render(<Scherm aan />);
    await typ('a');
    await typ('jja');
    expect(daad.mock.calls).toEqual([['pagina'], ['rij']]);
  });

  it('gaan met g en een letter naar een onderdeel; een andere letter doet dan niets van zichzelf', async () => {
    render(<Scherm aan />);
    await typ('gz');
    await typ('gv');
    expect(gaNaar.mock.calls).toEqual([['/werkbank/zaken'], ['/werkbank']]);
    await typ('g?');
    expect(gaNaar).toHaveBeenCalledTimes(2);
  });

  it('openen het overzicht en de hulp', async () => {
    render(<Scherm aan />);
    await typ('?h/');
    expect(open.mock.calls).toEqual([['overzicht'], ['hulp'], ['palet']]);
  });

  it.each([
    ['een tekstveld', 'Naam'],
    ['een keuzelijst', 'Keuze'],
  ])('zwijgen in %s, en Ctrl K werkt daar wel', async (_, label) => {
    render(<Scherm aan />);
    screen.getByLabelText(label).focus();
    await typ('?hgza');
    expect([open.mock.calls, gaNaar.mock.calls, daad.mock.calls]).toEqual([[], [], []]);
    await typ('{Control>}k{/Control}');
    expect(open.mock.calls).toEqual([['palet']]);
  });

  it('doen niets als iemand ze uit heeft staan, behalve Ctrl K', async () => {
    render(<Scherm aan={false} />);
    await typ('?hajgz');
    expect([open.mock.calls, gaNaar.mock.calls, daad.mock.calls]).toEqual([[], [], []]);
    expect(document.activeElement).toBe(document.body);
    await typ('{Meta>}k{/Meta}');
    expect(open.mock.calls).toEqual([['palet']]);
  });
});
