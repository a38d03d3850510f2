import { jest } from '@jest/globals';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Datumveld, Tekstvak, Tekstveld } from './tekstveld';
import { Keuzelijst, Keuzerondjes, Selectievakje, Selectievakjes } from './keuze';
import { FoutSamenvatting } from './fout-samenvatting';

afterEach(cleanup);
const opties = [
  { waarde: 'calamiteit', label: 'Calamiteit', uitleg: 'Onverwacht en ernstig' },
  { waarde: 'signaal', label: 'Signaal' },
];

describe('een vraag', () => {
  it('heeft een zichtbaar label dat bij het veld hoort', () => {
    render(<Tekstveld naam="onderwerp" label="Onderwerp" />);
    expect(screen.getByLabelText('Onderwerp').getAttribute('name')).toBe('onderwerp');
  });

  it('gebruikt geen tekst in het veld als label', () => {
    render(<Tekstveld naam="onderwerp" label="Onderwerp" />);
    expect(screen.getByLabelText('Onderwerp').hasAttribute('placeholder')).toBe(false);
  });

  it('verwijst naar uitleg en fout, in die volgorde, en is ongeldig', () => {
    render(<Tekstveld naam="onderwerp" label="Onderwerp" uitleg="Kort" fout="Vul een onderwerp in" />);
    const veld = screen.getByLabelText('Onderwerp');
    const teksten = (veld.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(teksten).toEqual(['Kort', 'Fout: Vul een onderwerp in']);
    expect(veld.getAttribute('aria-invalid')).toBe('true');
  });

  it('zegt het als een antwoord niet verplicht is, en anders niets', () => {
    render(<Tekstveld naam="a" label="Eerste" nietVerplicht />);
    render(<Tekstveld naam="b" label="Tweede" />);
    expect(screen.getByLabelText('Eerste (niet verplicht)')).toBeTruthy();
    expect(screen.getByLabelText('Tweede').getAttribute('aria-describedby')).toBeNull();
  });

  it('houdt zonder script de beginwaarde', () => {
    render(<Tekstvak naam="toelichting" label="Toelichting" beginwaarde="Al getypt" />);
    expect((screen.getByLabelText('Toelichting') as HTMLTextAreaElement).value).toBe('Al getypt');
  });

  it('telt tekens zonder ze af te snijden', () => {
    render(<Tekstvak naam="t" label="T" waarde="12345" onWaarde={() => undefined} maxTekens={3} />);
    expect(screen.getByText('2 tekens te veel')).toBeTruthy();
  });
});

describe('keuzes', () => {
  it('vormen een groep met de vraag als naam en de fout erbij', () => {
    render(<Keuzerondjes naam="soort" label="Wat is het?" opties={opties} fout="Kies wat het is" />);
    const groep = screen.getByRole('group', { name: 'Wat is het?' });
    expect(document.getElementById(groep.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Fout: Kies wat het is',
    );
    expect(within(groep).getAllByRole('radio')).toHaveLength(2);
  });

  it('geven de gekozen waarde door', async () => {
    const gekozen = jest.fn();
    render(<Keuzerondjes naam="soort" label="Soort" opties={opties} waarde="" onWaarde={gekozen} />);
    await userEvent.click(screen.getByLabelText('Signaal'));
    expect(gekozen).toHaveBeenCalledWith('signaal');
  });

  it('voegen toe en halen weg bij meer antwoorden', async () => {
    const gekozen = jest.fn();
    render(<Selectievakjes naam="wet" label="Wet" opties={opties} waarde={['signaal']} onWaarde={gekozen} />);
    await userEvent.click(screen.getByLabelText('Calamiteit'));
    await userEvent.click(screen.getByLabelText('Signaal'));
    expect(gekozen.mock.calls).toEqual([[['signaal', 'calamiteit']], [[]]]);
  });

  it('beginnen bij een keuzelijst zonder antwoord', () => {
    render(<Keuzelijst naam="aanbieder" label="Aanbieder" opties={[{ waarde: '1', label: 'De Linde' }]} />);
    expect((screen.getByLabelText('Aanbieder') as HTMLSelectElement).value).toBe('');
  });

  it('één vakje geeft ja of nee', async () => {
    const gekozen = jest.fn();
    render(<Selectievakje naam="akkoord" label="Akkoord" waarde={false} onWaarde={gekozen} />);
    await userEvent.click(screen.getByLabelText('Akkoord'));
    expect(gekozen).toHaveBeenCalledWith(true);
  });
});

describe('een datumveld', () => {
  it('leest terug wat het begreep', () => {
    render(<Datumveld naam="datum" label="Wanneer?" waarde="3 apr 26" onWaarde={() => undefined} />);
    expect(screen.getByRole('status').textContent).toBe('Gelezen als: vrijdag 3 april 2026');
  });

  it('zwijgt over wat het niet begrijpt, tot het formulier wordt verstuurd', () => {
    render(<Datumveld naam="datum" label="Wanneer?" waarde="3 ap" onWaarde={() => undefined} />);
    expect(screen.queryByRole('status')).toBeNull();
  });
});

describe('de foutsamenvatting', () => {
  const fouten = [
    { naam: 'onderwerp', tekst: 'Vul een onderwerp in' },
    { naam: 'soort', tekst: 'Kies wat het is' },
  ];

  it('is er niet zonder fouten', () => {
    const { container } = render(<FoutSamenvatting fouten={[]} />);
    expect(container.innerHTML).toBe('');
  });

  it('krijgt de focus, en bij een nieuwe poging opnieuw', () => {
    const { rerender } = render(<FoutSamenvatting fouten={fouten} poging={1} />);
    const samenvatting = screen.getByRole('alert');
    expect(document.activeElement).toBe(samenvatting);
    samenvatting.blur();
    rerender(<FoutSamenvatting fouten={fouten} poging={2} />);
    expect(document.activeElement).toBe(samenvatting);
  });

  it('brengt naar het veld, ook bij een groep keuzes', async () => {
    render(
      <>
        <FoutSamenvatting fouten={fouten} />
        <Tekstveld naam="onderwerp" label="Onderwerp" />
        <Keuzerondjes naam="soort" label="Soort" opties={opties} />
      </>,
    );
    await userEvent.click(screen.getByRole('link', { name: 'Vul een onderwerp in' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Onderwerp'));
    await userEvent.click(screen.getByRole('link', { name: 'Kies wat het is' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Calamiteit'));
  });
});
