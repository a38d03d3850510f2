import { cleanup, screen } from '@testing-library/react';
import { IK, toon } from '../proef/toon';
import { laatstGeopend, useOnthoudGeopend } from './geopend';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const pad = (nr: number) => `/zaken/01890000-0000-7000-8000-${String(nr).padStart(12, '0')}`;
function Stuk({ adres, titel = 'Onderwerp' }: { adres: string; titel?: string }) {
  useOnthoudGeopend({ pad: adres, nummer: 'Zaak 2026-00001', titel });
  return <p>{titel}</p>;
}

describe('wat het laatst is geopend', () => {
  it('staat per persoon op volgorde, elk stuk één keer, en niet meer dan acht', async () => {
    for (const nr of [1, 2, 1, 3, 4, 5, 6, 7, 8, 9]) {
      toon(<Stuk adres={pad(nr)} />);
      await screen.findByText('Onderwerp');
      cleanup();
    }
    expect(laatstGeopend(IK.id).map((g) => g.pad)).toEqual([9, 8, 7, 6, 5, 4, 3, 1].map(pad));
    expect(laatstGeopend('iemand anders')).toEqual([]);
  });

  it('bevat geen formulieren of lijsten', async () => {
    for (const adres of ['/zaken', `${pad(1)}/doe/sluiten`, '/zaken/nieuw']) {
      toon(<Stuk adres={adres} />);
      await screen.findByText('Onderwerp');
      cleanup();
    }
    expect(laatstGeopend(IK.id)).toEqual([]);
  });
});
