import { beschrijfFouten, omschrijvingVan } from './foutcatalogus';

describe('De tekst van een weigering', () => {
  beschrijfFouten({
    'PROEF.DAG': { status: 422, titel: 'Proef', tekst: 'De dag {op} ligt na {aantal} dagen.' },
  });
  const tekst = (op: string) => omschrijvingVan('PROEF.DAG', { op, aantal: 3 })?.tekst;

  it('noemt een dag zoals mensen haar schrijven', () => {
    expect(tekst('2026-05-18')).toBe('De dag 18 mei 2026 ligt na 3 dagen.');
  });

  it('laat staan wat op een dag lijkt en er geen is', () => {
    expect(tekst('2026-13-45')).toBe('De dag 2026-13-45 ligt na 3 dagen.');
  });

  it('noemt een handeling en een status in woorden, en niet zoals de code hen schrijft', () => {
    const details = { handeling: 'legMaatregelOp', status: 'onderzoek_loopt' };
    expect(omschrijvingVan('OVERGANG_NIET_MOGELIJK', details)?.tekst).toBe(
      'Dit kan nu niet: leg maatregel op. De status is: onderzoek loopt.',
    );
  });

  it('laat leeg wat niet is gegeven', () => {
    expect(omschrijvingVan('PROEF.DAG', {})?.tekst).toBe('De dag  ligt na  dagen.');
  });
});
