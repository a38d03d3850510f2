import { render, screen } from '@testing-library/react';
import type { Zoekregel } from '../../api/zoeken';
import { Treffers } from './treffers';

const regel = (anders: Partial<Zoekregel>): Zoekregel => ({
  ...{ soort: 'document', id: 'd1', nummer: null, titel: 'verslag.pdf', toelichting: null, dag: null },
  ...{ zaak: null, bij: null, gesloten: null, ...anders },
});

test('een document dat open kan, is een koppeling', () => {
  render(<Treffers regels={[regel({})]} />);
  expect(screen.getByRole('link', { name: 'verslag.pdf' }).getAttribute('href')).toBe(
    '/api/v1/documenten/d1/inhoud',
  );
});

test.each<[string, Zoekregel['zaak']]>([
  ['op zichzelf', null],
  ['onder zijn zaak', { soort: 'zaak', id: 'z1', nummer: '2026-00001', titel: 'De nacht' }],
])('een document dat nog dicht is, is geen koppeling en zegt waarom (%s)', (_, zaak) => {
  render(<Treffers regels={[regel({ zaak, gesloten: 'niet_gecontroleerd' })]} />);
  expect(screen.queryByRole('link', { name: 'verslag.pdf' })).toBeNull();
  expect(screen.getByText('verslag.pdf')).toBeTruthy();
  expect(screen.getByText(/Nog niet gecontroleerd op virussen/)).toBeTruthy();
});
