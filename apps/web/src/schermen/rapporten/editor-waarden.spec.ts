import {
  beginRapport,
  bevindingNaam,
  controleerRapport,
  houdBevindingen,
  metBevinding,
  naarRapport,
  zonderBevinding,
} from './editor-waarden';

const bevinding = (norm: string) => ({ norm, oordeel: 'voldoet', onderbouwing: `Blijkt uit ${norm}` });
const rapport = {
  titel: 'Onderzoek',
  soort: 'kwaliteit',
  secties: {
    ...{ aanleiding: 'A', feiten: 'F', conclusie: '', gevolgVoorInwoners: '', advies: '', samenvatting: '' },
    bevindingen: [bevinding('norm 1'), bevinding('norm 2'), bevinding('norm 3')],
  },
};
const normen = (w: Record<string, string>) =>
  (naarRapport(w)['secties'] as { bevindingen: { norm: string }[] }).bevindingen.map(({ norm }) => norm);

describe('de editor van een rapport', () => {
  it('haalt de gekozen bevinding weg en laat de andere heel', () => {
    expect(normen(zonderBevinding(beginRapport(rapport), 1))).toEqual(['norm 1', 'norm 3']);
  });

  it('een bevinding die na weghalen wordt toegevoegd, is leeg', () => {
    const w = metBevinding(zonderBevinding(beginRapport(rapport), 2));
    expect(w[bevindingNaam(2, 'norm')]).toBe('');
    expect(Object.keys(controleerRapport(w))).toEqual([
      'secties.bevindingen.2.norm',
      'secties.bevindingen.2.oordeel',
      'secties.bevindingen.2.onderbouwing',
    ]);
  });

  it('stuurt ook een deel dat leeg is gemaakt, zodat het leeg wordt', () => {
    const w = { ...beginRapport(rapport), 'secties.feiten': '  ' };
    expect(naarRapport(w)).toMatchObject({ titel: 'Onderzoek', secties: { feiten: '', aanleiding: 'A' } });
  });

  it('laat bij samenvoegen geen bevinding vallen die een ander wijzigde, ook niet als ik er een weghaalde', () => {
    const eerst = beginRapport(rapport);
    const hunne = { ...eerst, [bevindingNaam(2, 'onderbouwing')]: 'Nieuw bewijs' };
    const mijne = zonderBevinding(eerst, 0);
    const samen = { ...mijne, [bevindingNaam(2, 'onderbouwing')]: 'Nieuw bewijs' };
    expect(houdBevindingen(samen, eerst, hunne)['aantal']).toBe('3');
    expect(houdBevindingen(mijne, eerst, eerst)['aantal']).toBe('2');
  });
});
