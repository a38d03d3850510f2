import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Toelichting } from './toelichting';

afterEach(cleanup);

const toon = () =>
  render(
    <>
      <Toelichting tekst="Iets ergs." bron="Bron: de wet, artikel 1">
        Calamiteit
      </Toelichting>
      <button type="button">Verder</button>
    </>,
  );
const ballon = () => screen.queryByRole('tooltip');

describe('een toelichting', () => {
  it('komt bij de focus, hoort bij haar woord en noemt haar bron; Tab en Escape halen haar weg', async () => {
    toon();
    expect(ballon()).toBeNull();
    await userEvent.tab();
    const knop = screen.getByRole('button', { name: 'Calamiteit' });
    expect(document.activeElement).toBe(knop);
    expect(ballon()?.textContent).toBe('Iets ergs.Bron: de wet, artikel 1');
    expect(knop.getAttribute('aria-describedby')).toBe(ballon()?.id);
    await userEvent.keyboard('{Escape}');
    expect(ballon()).toBeNull();
    expect(document.activeElement).toBe(knop);
    await userEvent.click(knop);
    expect(ballon()).not.toBeNull();
    await userEvent.tab();
    expect(ballon()).toBeNull();
  });

  it('komt bij de muis en blijft als die erop gaat; Escape werkt ook zonder focus', async () => {
    toon();
    const muis = userEvent.setup();
    await muis.hover(screen.getByRole('button', { name: 'Calamiteit' }));
    const open = ballon();
    if (!open) throw new Error('De toelichting kwam niet.');
    await muis.hover(open);
    expect(ballon()).not.toBeNull();
    await muis.keyboard('{Escape}');
    expect(ballon()).toBeNull();
  });

  it('komt bij een tik en gaat weg bij een tik ernaast', () => {
    toon();
    fireEvent.click(screen.getByRole('button', { name: 'Calamiteit' }));
    expect(ballon()).not.toBeNull();
    fireEvent.pointerDown(screen.getByRole('button', { name: 'Verder' }));
    expect(ballon()).toBeNull();
  });

  it('laat een Escape die haar sluit niet door naar wat eromheen staat', async () => {
    const gehoord: string[] = [];
    const luister = ({ key }: KeyboardEvent) => gehoord.push(key);
    document.addEventListener('keydown', luister);
    toon();
    await userEvent.tab();
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('{Escape}');
    document.removeEventListener('keydown', luister);
    expect(gehoord.filter((toets) => toets === 'Escape')).toHaveLength(1);
  });
});
