import { jest } from '@jest/globals';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Tekstveld } from '@navolgbaar/ui';
import { ApiFout } from '../api/fout';
import { Formulier, useFormulier, type FormulierOpties } from './formulier';

afterEach(cleanup);
interface Waarden extends Record<string, string> {
  onderwerp: string;
  plaats: string;
}
type Opties = Partial<FormulierOpties<Waarden, string>> & Pick<FormulierOpties<Waarden, string>, 'verstuur'>;

function Proef(opties: Opties) {
  const f = useFormulier<Waarden, string>({ begin: { onderwerp: '', plaats: '' }, ...opties });
  return (
    <Formulier f={f} knop="Versturen">
      <Tekstveld {...f.veld('onderwerp')} label="Onderwerp" />
      <Tekstveld {...f.veld('plaats')} label="Plaats" />
    </Formulier>
  );
}

/** After a fault the form takes no click for a moment: the second one of a double click would change an answer. */
const rust = () => waitFor(() => expect(document.querySelector('form')?.style.pointerEvents).toBe(''));
const knop = () => screen.getByRole('button', { name: 'Versturen' });
const waarde = (label: string) => (screen.getByLabelText(label) as HTMLInputElement).value;

describe('een formulier', () => {
  it('zegt alle fouten tegelijk, geeft de samenvatting de focus en verstuurt niets', async () => {
    const verstuur = jest.fn<Opties['verstuur']>();
    render(
      <Proef
        verstuur={verstuur}
        controleer={() => ({ onderwerp: 'Vul een onderwerp in', plaats: 'Vul een plaats in' })}
      />,
    );
    await userEvent.click(knop());
    const samenvatting = screen.getByRole('alert');
    expect(document.activeElement).toBe(samenvatting);
    expect(samenvatting.querySelectorAll('a')).toHaveLength(2);
    expect(screen.getByLabelText('Plaats').getAttribute('aria-invalid')).toBe('true');
    expect(verstuur).not.toHaveBeenCalled();
  });

  it('legt een weigering van de server bij het veld, ook als dat anders heet, en houdt wat er getypt is', async () => {
    const fout = new ApiFout(400, 'INVOER_ONGELDIG', 'Niet goed', 'Kijk na', [
      { naam: 'locatie.plaats', tekst: 'Deze plaats bestaat niet' },
    ]);
    render(<Proef verstuur={() => Promise.reject(fout)} veldnamen={{ 'locatie.plaats': 'plaats' }} />);
    await userEvent.type(screen.getByLabelText('Plaats'), 'Nergenshuizen');
    await userEvent.click(knop());
    await screen.findByRole('link', { name: 'Deze plaats bestaat niet' });
    expect(screen.getByLabelText('Plaats').getAttribute('aria-invalid')).toBe('true');
    expect(waarde('Plaats')).toBe('Nergenshuizen');
  });

  it('verstuurt één keer bij twee keer drukken', async () => {
    let klaar: (uitkomst: string) => void = () => undefined;
    const verstuur = jest.fn<Opties['verstuur']>(() => new Promise((los) => (klaar = los)));
    const gelukt = jest.fn();
    render(<Proef verstuur={verstuur} gelukt={gelukt} />);
    await userEvent.dblClick(knop());
    expect(knop().getAttribute('aria-busy')).toBe('true');
    klaar('goed');
    await waitFor(() => expect(gelukt).toHaveBeenCalledTimes(1));
    expect(verstuur).toHaveBeenCalledTimes(1);
  });

  it('neemt na een fout even geen klik aan: de tweede van een dubbelklik zou op een antwoord vallen', async () => {
    const verstuur = () => Promise.reject(new TypeError('geen netwerk'));
    render(<Proef verstuur={verstuur} />);
    await userEvent.type(screen.getByLabelText('Onderwerp'), 'Nacht');
    await userEvent.click(knop());
    await screen.findByText(/Geen verbinding/);
    const veld = screen.getByLabelText('Onderwerp');
    await expect(userEvent.click(veld)).rejects.toThrow('pointer-events: none');
    await rust();
    await userEvent.click(veld);
  });

  it('houdt een sleutel per invulling, ook als het antwoord anders wordt, en begint na het versturen een nieuwe', async () => {
    const sleutels: string[] = [];
    let lukt = false;
    const verstuur = (_: Waarden, sleutel: string) => {
      sleutels.push(sleutel);
      return lukt ? Promise.resolve('goed') : Promise.reject(new TypeError('geen netwerk'));
    };
    render(<Proef verstuur={verstuur} />);
    await userEvent.type(screen.getByLabelText('Onderwerp'), 'Nacht');
    await userEvent.click(knop());
    await screen.findByText(/Geen verbinding/);
    await rust();
    await userEvent.type(screen.getByLabelText('Onderwerp'), 'x');
    lukt = true;
    await userEvent.click(knop());
    await userEvent.type(screen.getByLabelText('Onderwerp'), 'y');
    await userEvent.click(knop());
    await waitFor(() => expect(sleutels).toHaveLength(3));
    expect(sleutels[1]).toBe(sleutels[0]);
    expect(sleutels[2]).not.toBe(sleutels[0]);
  });

  it('verstuurt vanzelf opnieuw als de verbinding terug is, en niet meer na een wijziging', async () => {
    const verstuur = jest.fn<Opties['verstuur']>(() => Promise.reject(new TypeError('geen netwerk')));
    render(<Proef verstuur={verstuur} />);
    await userEvent.type(screen.getByLabelText('Onderwerp'), 'Nacht');
    await userEvent.click(knop());
    await screen.findByText(/Zodra de verbinding terug is/);
    act(() => void window.dispatchEvent(new Event('online')));
    await waitFor(() => expect(verstuur).toHaveBeenCalledTimes(2));
    await screen.findByText(/Zodra de verbinding terug is/);
    await rust();
    await userEvent.type(screen.getByLabelText('Onderwerp'), 'x');
    act(() => void window.dispatchEvent(new Event('online')));
    expect(verstuur).toHaveBeenCalledTimes(2);
  });

  it('die toch was aangekomen toen de verbinding wegviel, maakt niets dubbel en zegt het', async () => {
    const verstuurd: string[] = [];
    const verstuur = ({ onderwerp }: Waarden): Promise<string> => {
      verstuurd.push(onderwerp);
      if (verstuurd.length === 1) return Promise.reject(new TypeError('geen netwerk'));
      if (onderwerp === 'Nacht') return Promise.resolve('de eerste');
      return Promise.reject(new ApiFout(409, 'IDEMPOTENTIE_ANDERE_INHOUD', 'x', 'y'));
    };
    const gelukt = jest.fn();
    render(<Proef verstuur={verstuur} gelukt={gelukt} />);
    await userEvent.type(screen.getByLabelText('Onderwerp'), 'Nacht');
    await userEvent.click(knop());
    await screen.findByText(/Geen verbinding/);
    await rust();
    await userEvent.type(screen.getByLabelText('Onderwerp'), ' en dag');
    await userEvent.click(knop());
    await screen.findByText('Dit was al aangekomen');
    expect(waarde('Onderwerp')).toBe('Nacht en dag');
    await rust();
    await userEvent.click(screen.getByRole('button', { name: 'Naar wat is opgeslagen' }));
    await waitFor(() =>
      expect(gelukt).toHaveBeenCalledWith('de eerste', expect.anything(), expect.anything()),
    );
  });

  it('zegt bij een handeling dat zij niet meer past, en houdt het antwoord en daarna de nieuwe versie', async () => {
    const versies: (number | undefined)[] = [];
    const verstuur = (_: Waarden, __: string, versie?: number) => {
      versies.push(versie);
      return versie === 4
        ? Promise.resolve('goed')
        : Promise.reject(new ApiFout(412, 'VERSIE_VEROUDERD', 'x', 'y'));
    };
    const gezien = { versie: 3, haalOp: () => Promise.resolve({ versie: 4 }) };
    render(<Proef verstuur={verstuur} gezien={gezien} />);
    await userEvent.type(screen.getByLabelText('Onderwerp'), 'Mijn tekst');
    await userEvent.click(knop());
    const melding = await screen.findByRole('alert');
    expect(melding.textContent).toContain('Iemand anders heeft hier intussen iets gedaan');
    expect(document.activeElement).toBe(melding);
    await rust();
    await userEvent.click(screen.getByRole('button', { name: 'Nieuwste gegevens ophalen' }));
    await screen.findByText(/De nieuwste gegevens staan nu op de pagina/);
    expect(waarde('Onderwerp')).toBe('Mijn tekst');
    await userEvent.click(knop());
    await waitFor(() => expect(versies).toEqual([3, 4]));
  });

  it('gaat bij een verlopen sessie niet weg, maar zegt hoe het verder kan', async () => {
    render(<Proef verstuur={() => Promise.reject(new ApiFout(401, 'NIET_INGELOGD', 'x', 'y'))} />);
    await userEvent.type(screen.getByLabelText('Onderwerp'), 'Mijn tekst');
    await userEvent.click(knop());
    const koppeling = await screen.findByRole('link', { name: 'Inloggen op een nieuw tabblad' });
    expect(koppeling.getAttribute('target')).toBe('_blank');
    expect(waarde('Onderwerp')).toBe('Mijn tekst');
  });
});
