import { cleanup, render, screen, within } from '@testing-library/react';
import { DataTabel, type Kolom } from './data-tabel';
import { Gegevenslijst } from './gegevenslijst';
import { Paginering, Tabbladen } from './bladeren';
import { Stappen } from './stappen';
import { Matrix } from '../weging/matrix';
import { Prioriteit } from '../weging/prioriteit';

afterEach(cleanup);
interface Rij {
  nummer: string;
  soort: string;
}
const kolommen: Kolom<Rij>[] = [
  {
    id: 'nummer',
    kop: 'Nummer',
    rijkop: true,
    cel: (r) => r.nummer,
    sorteer: { href: '?sorteer=nummer', richting: 'oplopend' },
  },
  { id: 'soort', kop: 'Soort', cel: (r) => r.soort },
];

describe('een tabel', () => {
  it('is een gebied met een naam dat met het toetsenbord te schuiven is', () => {
    render(
      <DataTabel
        bijschrift="Meldingen"
        kolommen={kolommen}
        rijen={[{ nummer: '1', soort: 'Signaal' }]}
        sleutel={(r) => r.nummer}
      />,
    );
    const gebied = screen.getByRole('region', { name: 'Meldingen' });
    expect(gebied.tabIndex).toBe(0);
    expect(within(gebied).getByRole('rowheader').textContent).toContain('1');
    // The name stands there twice, as a link and for the cards; of both a style sheet shows one.
    const kop = within(gebied).getByRole('columnheader', { name: /Nummer/ });
    expect(kop.getAttribute('aria-sort')).toBe('ascending');
    expect(within(kop).getByRole('link', { name: 'Nummer' }).getAttribute('href')).toBe('?sorteer=nummer');
  });

  it('herhaalt de kolomnaam niet voor een schermlezer', () => {
    render(
      <DataTabel
        bijschrift="Meldingen"
        kolommen={kolommen}
        rijen={[{ nummer: '1', soort: 'Signaal' }]}
        sleutel={(r) => r.nummer}
      />,
    );
    expect(screen.getByRole('cell', { name: 'Signaal' })).toBeTruthy();
  });

  it('zegt dat de gegevens onderweg zijn, en wat er is als er niets is', () => {
    render(
      <DataTabel bijschrift="Meldingen" kolommen={kolommen} rijen={undefined} sleutel={(r) => r.nummer} />,
    );
    expect(screen.getByRole('status').textContent).toBe('Bezig met ophalen: meldingen');
    cleanup();
    render(
      <DataTabel
        bijschrift="Meldingen"
        kolommen={kolommen}
        rijen={[]}
        sleutel={(r) => r.nummer}
        leeg={<p>Geen meldingen</p>}
      />,
    );
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText('Geen meldingen')).toBeTruthy();
  });
});

describe('gegevens, bladeren, tabbladen en stappen', () => {
  it('laat een leeg gegeven weg, tenzij er een tekst voor is', () => {
    render(
      <Gegevenslijst
        gegevens={[
          { label: 'Gemeente', waarde: null },
          { label: 'Behandelaar', waarde: '', toonLeeg: 'Nog niemand' },
          { label: 'Cliënten', waarde: 0 },
        ]}
      />,
    );
    expect(screen.queryByText('Gemeente')).toBeNull();
    expect(screen.getByText('Nog niemand')).toBeTruthy();
    expect(screen.getByText('0')).toBeTruthy();
  });

  it('toont alleen de kant waarheen te bladeren is', () => {
    render(<Paginering volgende="?vanaf=x" samenvatting="50 regels" />);
    expect(screen.getByRole('link', { name: 'Volgende' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Vorige' })).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('50 regels');
  });

  it('zijn tabbladen gewone koppelingen en is het huidige gemerkt', () => {
    render(
      <Tabbladen
        tabbladen={[
          { href: '/a', label: 'Mijn werk', aantal: '99+', huidig: true },
          { href: '/b', label: 'Team' },
        ]}
      />,
    );
    expect(screen.getByRole('link', { name: /Mijn werk/ }).getAttribute('aria-current')).toBe('page');
    expect(screen.getByRole('link', { name: 'Team' }).hasAttribute('aria-current')).toBe(false);
  });

  it('zegt bij stappen in woorden waar iemand is', () => {
    render(
      <Stappen
        label="Stappen"
        stappen={[
          { label: 'Soort', status: 'gedaan' },
          { label: 'Wat', status: 'huidig' },
          { label: 'Wie', status: 'later' },
        ]}
      />,
    );
    expect(screen.getByText('Stap 2 van 3')).toBeTruthy();
    expect(screen.getByText('Soort').closest('li')?.textContent).toContain('gedaan');
  });
});

describe('weging', () => {
  const as = (id: string) => ({ id, label: id });

  it('zegt de prioriteit in een woord en merkt wat een aanname is', () => {
    render(<Prioriteit kleur="rood" aanname />);
    expect(screen.getByText('Rood')).toBeTruthy();
    expect(screen.getByText('AANNAME – nog vast te stellen')).toBeTruthy();
  });

  it('is een echte tabel waarvan elke cel nummer en woord zegt', () => {
    render(
      <Matrix
        bijschrift="Ernst en omvang"
        rijen={[as('hoog'), as('laag')]}
        kolommen={[as('groot'), as('klein')]}
        gekozen={{ rij: 'laag', kolom: 'klein' }}
        cel={(rij) => ({
          kleur: rij === 'hoog' ? 'rood' : 'groen',
          nummer: rij === 'hoog' ? 1 : 3,
          href: `#${rij}`,
        })}
      />,
    );
    expect(screen.getByRole('table', { name: 'Ernst en omvang' })).toBeTruthy();
    expect(screen.getAllByRole('link').map((l) => l.textContent)).toEqual([
      '1Rood',
      '1Rood',
      '3Groen',
      '3Groengekozen',
    ]);
    expect(screen.getAllByRole('link')[3]?.getAttribute('aria-current')).toBe('true');
  });
});
