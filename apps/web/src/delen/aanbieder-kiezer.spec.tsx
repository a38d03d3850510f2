/** @jest-environment ./apps/web/src/proef/omgeving.mjs */
import { useState } from 'react';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toon } from '../proef/toon';
import { AanbiederKiezer } from './aanbieder-kiezer';

afterEach(cleanup);
const regel = (id: string, naam: string) => ({
  id,
  naam,
  kvk: null,
  soort: 'zorgaanbieder',
  plaats: 'Haren',
  aantalClienten: 12,
});
const linde = regel('1', 'De Linde');
const API = {
  'GET /api/v1/aanbieders': ({ url }: { url: URL }) => ({
    resultaten: [linde, regel('2', 'De Lindehof')].filter((r) =>
      r.naam.toLowerCase().startsWith((url.searchParams.get('zoek') ?? '').toLowerCase()),
    ),
    volgende: null,
  }),
  'GET /api/v1/aanbieders/1': {
    ...linde,
    email: null,
    telefoon: null,
    versie: 1,
    locaties: [],
    inzetten: [],
  },
};

function Proef({ begin = '' }: { begin?: string }) {
  const [id, zetId] = useState(begin);
  return (
    <>
      <AanbiederKiezer naam="aanbiederId" label="Aanbieder" waarde={id} onWaarde={zetId} />
      <output>{id || 'leeg'}</output>
    </>
  );
}

const veld = () => screen.findByRole('combobox', { name: 'Aanbieder' });
const keus = () => document.querySelector('output')?.textContent;

describe('het kiezen van een aanbieder', () => {
  it('zet bovenaan waarvan een woord zo begint', async () => {
    const resultaten = [regel('2', 'Logeerhuis De Vlinder'), linde];
    toon(<Proef />, { ...API, 'GET /api/v1/aanbieders': { resultaten, volgende: null } });
    await userEvent.type(await veld(), 'linde');
    const [eerste] = await screen.findAllByRole('option');
    expect(eerste?.textContent).toContain('De Linde');
  });

  it('gaat met het toetsenbord: typen, pijl, Enter', async () => {
    toon(<Proef />, API);
    const invoer = await veld();
    await userEvent.type(invoer, 'de l');
    expect(await screen.findAllByRole('option')).toHaveLength(2);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    const actief = document.getElementById(invoer.getAttribute('aria-activedescendant') ?? '');
    expect(actief?.textContent).toContain('De Linde');
    await userEvent.keyboard('{Enter}');
    expect(keus()).toBe('1');
    expect((invoer as HTMLInputElement).value).toBe('De Linde');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('laat een tekst die niet gekozen is niet voor een keuze doorgaan', async () => {
    toon(<Proef begin="1" />, API);
    const invoer = await veld();
    expect(await screen.findByDisplayValue('De Linde')).toBe(invoer);
    await userEvent.type(invoer, 'x');
    expect(keus()).toBe('leeg');
    await userEvent.tab();
    expect(await screen.findByText(/Kies een aanbieder uit de lijst/)).toBeTruthy();
  });

  it('zegt het als er niets gevonden is', async () => {
    toon(<Proef />, API);
    await userEvent.type(await veld(), 'zzz');
    expect(await screen.findByText(/Geen aanbieder gevonden/)).toBeTruthy();
  });

  it('sluit de lijst met Escape zonder iets te kiezen', async () => {
    toon(<Proef />, API);
    await userEvent.type(await veld(), 'de l');
    await screen.findAllByRole('option');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(keus()).toBe('leeg');
  });
});
