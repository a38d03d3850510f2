import { jest } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Dialoog } from '../basis/dialoog';
import { Knop } from '../basis/knop';
import { Melding } from '../basis/melding';
import { WerkbankIndeling } from './werkbank';

afterEach(cleanup);

describe('het raam van de werkbank', () => {
  const raam = (huidigPad: string) => (
    <WerkbankIndeling
      organisatie="Voorbeeldstad"
      gebruiker={{ naam: 'N. de Boer', rol: 'Toezichthouder' }}
      menu={[
        {
          titel: 'Toezicht',
          items: [
            { href: '/werkbank/zaken', label: 'Zaken', pictogram: 'map' },
            { href: '/werkbank/za', label: 'Za', pictogram: 'map' },
          ],
        },
      ]}
      huidigPad={huidigPad}
      beginpagina="/werkbank"
      uitlogAdres="/uitloggen"
    >
      <p>Inhoud</p>
    </WerkbankIndeling>
  );

  it('begint met een koppeling naar de inhoud', () => {
    const { container } = render(raam('/werkbank/zaken'));
    const eerste = container.querySelector('a');
    expect(eerste?.textContent).toBe('Naar de inhoud');
    expect(document.querySelector(eerste?.getAttribute('href') ?? '')?.tagName).toBe('MAIN');
  });

  it('merkt het menu-onderdeel van deze pagina en van wat eronder ligt, en geen ander', () => {
    const { rerender } = render(raam('/werkbank/zaken'));
    expect(screen.getByRole('link', { name: 'Zaken' }).getAttribute('aria-current')).toBe('page');
    rerender(raam('/werkbank/zaken/1'));
    expect(screen.getByRole('link', { name: 'Zaken' }).getAttribute('aria-current')).toBe('true');
    expect(screen.getByRole('link', { name: 'Za' }).hasAttribute('aria-current')).toBe(false);
  });

  it('klapt het menu open en zegt dat, en sluit het bij een andere pagina', async () => {
    const { rerender } = render(raam('/werkbank/zaken'));
    const knop = screen.getByRole('button', { name: 'Menu' });
    await userEvent.click(knop);
    expect(knop.getAttribute('aria-expanded')).toBe('true');
    rerender(raam('/werkbank/zaken/1'));
    expect(knop.getAttribute('aria-expanded')).toBe('false');
  });

  it('logt uit met een POST', () => {
    render(raam('/werkbank'));
    const formulier = screen.getByRole('button', { name: 'Uitloggen' }).closest('form');
    expect([formulier?.method, formulier?.getAttribute('action')]).toEqual(['post', '/uitloggen']);
  });
});

describe('knop en melding', () => {
  it('een knop die bezig is, blijft te bedienen', async () => {
    const klik = jest.fn();
    render(
      <Knop bezig onClick={klik}>
        Opslaan
      </Knop>,
    );
    const knop = screen.getByRole('button', { name: 'Opslaan' });
    expect(knop.getAttribute('aria-busy')).toBe('true');
    await userEvent.click(knop);
    expect(klik).toHaveBeenCalledTimes(1);
  });

  it('een melding zegt haar soort in woorden, en kondigt een fout meteen aan', () => {
    render(
      <Melding soort="fout" aankondigen>
        Geen verbinding
      </Melding>,
    );
    expect(screen.getByRole('alert').textContent).toBe('Fout: Geen verbinding');
  });
});

describe('een dialoog', () => {
  // jsdom has no modal dialogs; the browser tests see the real ones.
  beforeAll(() => {
    HTMLDialogElement.prototype.showModal = function toon() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function sluit() {
      this.open = false;
    };
  });

  it('heeft zijn titel als naam en begint bij de vraag, en sluit met Annuleren en met Escape', async () => {
    const sluit = jest.fn();
    render(
      <Dialoog open titel="Zaak sluiten?" onSluit={sluit} acties={<Knop>Sluiten</Knop>}>
        Weet u het zeker?
      </Dialoog>,
    );
    const dialoog = screen.getByRole('dialog', { name: 'Zaak sluiten?' });
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Zaak sluiten?' }));
    await userEvent.click(screen.getByRole('button', { name: 'Annuleren' }));
    dialoog.dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(sluit).toHaveBeenCalledTimes(2);
  });
});
