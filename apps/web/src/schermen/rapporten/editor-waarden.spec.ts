import { uitPlatteTekst } from '@navolgbaar/tekst';
import { alsWaarde } from '../../delen/teksteditor/waarde';
import {
  beginRapport,
  bevindingNaam,
  controleerRapport,
  houdBevindingen,
  metBevinding,
  metHeleBevindingen,
  naarRapport,
  zonderBevinding,
} from './editor-waarden';

const inhoud = (tekst: string) => ({ ...uitPlatteTekst(tekst) });
const bevinding = (norm: string) => ({
  ...{ norm, oordeel: 'voldoet', onderbouwing: inhoud(`Blijkt uit ${norm}`) },
  ...{ bevindingId: null, bevindingnummer: null },
});
const deel = (sleutel: string, tekst: string) => ({
  ...{ sleutel, kop: sleutel, hulp: '', verplicht: true, inhoud: inhoud(tekst) },
});
const rapport = {
  titel: 'Onderzoek',
  secties: [deel('aanleiding', 'A'), deel('feiten', 'F'), deel('conclusie', '')],
  bevindingen: [bevinding('norm 1'), bevinding('norm 2'), bevinding('norm 3')],
};
const stuur = (w: Record<string, string>) => naarRapport(w, rapport.secties, beginRapport(rapport));
const normen = (w: Record<string, string>) =>
  (stuur(w)['bevindingen'] as { norm: string }[]).map(({ norm }) => norm);

describe('de editor van een rapport', () => {
  it('haalt de gekozen bevinding weg en laat de andere heel', () => {
    expect(normen(zonderBevinding(beginRapport(rapport), 1))).toEqual(['norm 1', 'norm 3']);
  });

  it('een bevinding die na weghalen wordt toegevoegd, is leeg', () => {
    const w = metBevinding(zonderBevinding(beginRapport(rapport), 2));
    expect(w[bevindingNaam(2, 'norm')]).toBe('');
    expect(Object.keys(controleerRapport(w))).toEqual([
      'bevindingen.2.norm',
      'bevindingen.2.oordeel',
      'bevindingen.2.onderbouwing',
    ]);
  });

  it('stuurt alleen wat er veranderde, ook een deel dat leeg is gemaakt', () => {
    expect(stuur({ ...beginRapport(rapport), 'secties.feiten': '' })).toEqual({
      secties: [{ sleutel: 'feiten', inhoud: inhoud('') }],
    });
    expect(stuur(beginRapport(rapport))).toEqual({});
  });

  it('houdt de opmaak van een deel', () => {
    const vet = { type: 'text', text: 'B', marks: [{ type: 'bold' }] };
    const document = { type: 'doc', content: [{ type: 'paragraph', content: [vet] }] };
    const w = beginRapport({ ...rapport, secties: [{ ...deel('aanleiding', ''), inhoud: document }] });
    expect(naarRapport(w, rapport.secties, beginRapport(rapport))['secties']).toContainEqual({
      ...{ sleutel: 'aanleiding', inhoud: document },
    });
  });

  it('slaat de tekst vanzelf op, ook als een bevinding nog niet af is', () => {
    const eerst = beginRapport(rapport);
    const w = { ...metBevinding(eerst), 'secties.feiten': alsWaarde(uitPlatteTekst('Nieuw')) };
    const wat = metHeleBevindingen(w, eerst);
    expect(naarRapport(wat, rapport.secties, eerst)).toEqual({
      secties: [{ sleutel: 'feiten', inhoud: inhoud('Nieuw') }],
    });
    const heel = { ...eerst, [bevindingNaam(0, 'norm')]: 'andere norm' };
    expect(metHeleBevindingen(heel, eerst)).toBe(heel);
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
