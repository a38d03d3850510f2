import { describe, expect, it } from '@jest/globals';
import { bepaalVervolg } from '../../../libs/bevinding/src/domain/vervolg';

const WLZ = {
  stap: 'Het deel over de Wlz valt onder ander toezicht. De gemeente geeft dat deel door aan de IGJ en het zorgkantoor, en kan er geen maatregel voor geven.',
  bron: 'Beleidskader § 7, kader "De onscherpe grenzen van verantwoordelijkheid"',
};
const PGB = {
  stap: 'De bevinding gaat over een pgb-houder. De toezichthouder geeft geen maatregel, maar kan het college informeren, dat het besluit over het pgb kan herzien.',
  bron: 'Wmo 2015 art. 5.2.4 en art. 2.3.10',
};
const EIGEN = {
  stap: 'De bevinding gaat over de aanbieder. Als zij is vastgesteld, kan een maatregel erop rusten.',
  bron: 'Beleidskader § 8',
};
const GOED = {
  stap: 'De bevinding is positief: er is niets waarvoor een maatregel kan gelden.',
  bron: 'Beleidskader § 6, kader "Zaken op orde? Zaken op orde!"',
};

// AC-1, AC-5 and Wmo 5.2.4 → 2.3.10: what can follow from a finding.
describe('wat uit een bevinding volgt', () => {
  it.each([
    [
      'een tekortkoming van een aanbieder in de Wmo: een maatregel',
      { soort: 'tekortkoming', betreft: 'aanbieder', wetten: ['wmo'] },
      { maatregelVoor: ['wmo'], doorgeven: false, verstrekken: false, herleiding: [EIGEN] },
    ],
    [
      'van een gemengd huis: een maatregel voor de Wmo, en de Wlz wordt doorgegeven',
      { soort: 'tekortkoming', betreft: 'aanbieder', wetten: ['wmo', 'wlz'] },
      { maatregelVoor: ['wmo'], doorgeven: true, verstrekken: false, herleiding: [WLZ, EIGEN] },
    ],
    [
      'alleen van de Wlz: doorgeven en geen maatregel',
      { soort: 'tekortkoming', betreft: 'aanbieder', wetten: ['wlz'] },
      { maatregelVoor: [], doorgeven: true, verstrekken: false, herleiding: [WLZ] },
    ],
    [
      'over een pgb-houder: het college informeren en geen maatregel',
      { soort: 'tekortkoming', betreft: 'pgb_houder', wetten: ['wmo'] },
      { maatregelVoor: [], doorgeven: false, verstrekken: true, herleiding: [PGB] },
    ],
    [
      'positief: niets',
      { soort: 'positief', betreft: 'aanbieder', wetten: ['wmo', 'wlz'] },
      { maatregelVoor: [], doorgeven: false, verstrekken: false, herleiding: [GOED] },
    ],
    [
      'neutraal: een maatregel kan, bijvoorbeeld een advies',
      { soort: 'neutraal', betreft: 'aanbieder', wetten: ['jeugdwet'] },
      { maatregelVoor: ['jeugdwet'], doorgeven: false, verstrekken: false, herleiding: [EIGEN] },
    ],
  ] as const)('%s', (_, bevinding, vervolg) => {
    expect(bepaalVervolg(bevinding)).toEqual(vervolg);
  });
});
