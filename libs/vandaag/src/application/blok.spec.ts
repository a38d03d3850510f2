import { describe, expect, it } from '@jest/globals';
import { eerstEindigend, eigenTermijnen } from './aanbiederblokken';
import { GRENS, alsPagina, maakBlok, metOnderwerp } from './blok';

const rijen = (aantal: number) => Array.from({ length: aantal }, (_, i) => ({ id: `r${i}` }));
const blokVan = (aantal: number) => maakBlok('taken', alsPagina(rijen(aantal)), (rij) => rij);

describe('een blok van de beginpagina', () => {
  it.each([
    [0, 0, false, 0],
    [1, 1, false, 1],
    [5, 5, false, 5],
    [6, 6, false, 5],
    [GRENS, GRENS, false, 5],
    [GRENS + 1, GRENS, true, 5],
  ])('telt bij %i rijen tot %i, en zegt dan of er meer is', (gevonden, aantal, meer, regels) => {
    const blok = blokVan(gevonden);
    expect(blok).toMatchObject({ naam: 'taken', aantal, meer });
    expect(blok.regels).toHaveLength(regels);
  });

  it('laat leeg wat niet bij de soort hoort', () => {
    expect(blokVan(1).regels[0]).toEqual({
      ...{ id: 'r0', soort: null, nummer: null, naam: null, onderwerp: null, zaakId: null, status: null },
      ...{
        kleur: null,
        kleurAanname: false,
        uiterlijk: null,
        opgeschortOp: null,
        op: null,
        behandelaarId: null,
      },
      ...{ vraag: null, verwacht: null, bijAanbieder: null },
    });
  });

  it('krijgt waar de zaak over gaat, en niets bij een zaak die niet te zien is', () => {
    const blok = maakBlok('termijnen', alsPagina(rijen(3)), ({ id }) => ({
      id,
      zaakId: id === 'r2' ? null : id,
    }));
    const onderwerpen = new Map([['r0', 'Medicatie']]);
    const [gevuld] = metOnderwerp([blok], onderwerpen);
    expect(gevuld?.regels.map(({ onderwerp }) => onderwerp)).toEqual(['Medicatie', null, null]);
  });
});

describe('wat een aanbieder moet inleveren', () => {
  it('begint bij wat het eerst eindigt; wat stilstaat of geen dag heeft, komt later', () => {
    const dagen = (uiterlijk: string | null, opgeschortOp: string | null = null) => ({
      uiterlijk,
      opgeschortOp,
    });
    const geordend = [
      dagen('2026-04-01', '2026-03-01'),
      dagen(null),
      dagen('2026-05-01'),
      dagen('2026-04-20'),
    ].sort(eerstEindigend);
    expect(geordend).toEqual([
      dagen('2026-04-20'),
      dagen('2026-05-01'),
      dagen(null),
      dagen('2026-04-01', '2026-03-01'),
    ]);
  });
});

it('een aanbieder ziet al zijn laatste dagen: er is geen bladzijde met de rest', () => {
  const dagen = Array.from({ length: 7 }, (_, i) => ({ id: `r${i}`, uiterlijk: `2026-05-0${7 - i}` }));
  const { aantal, meer, regels } = eigenTermijnen([...dagen, { id: 'zonder', uiterlijk: null }]);
  expect([aantal, meer]).toEqual([7, false]);
  expect(regels.map(({ uiterlijk }) => uiterlijk)).toEqual(dagen.map(({ uiterlijk }) => uiterlijk).reverse());
});
