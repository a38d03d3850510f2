import { alleenTekst } from './versie-waarden';

describe('wat de openbare versie vanzelf opslaat', () => {
  const eerst = { 'feiten.tekst': 'Oud', 'feiten.gecontroleerd': true, 'advies.gecontroleerd': false };

  it('is tekst, en nooit een vinkje dat iemand net zette', () => {
    const nu = { 'feiten.tekst': 'Nieuw', 'feiten.gecontroleerd': true, 'advies.gecontroleerd': true };
    expect(alleenTekst(nu, eerst)).toEqual({ ...nu, 'advies.gecontroleerd': false });
  });

  it('haalt wel het vinkje weg van een tekst die verandert', () => {
    const nu = { ...eerst, 'feiten.tekst': 'Nieuw', 'feiten.gecontroleerd': false };
    expect(alleenTekst(nu, eerst)).toEqual(nu);
  });
});
