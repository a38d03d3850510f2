import { hogerDan, nietOplopend, type Cellen } from './weegregels';
import { BEGIN, controleer, naarVerzoek, uitkomstVan, type Waarden } from './weging-waarden';

const cellen: Cellen = {
  levensbedreigend: { groot: 'rood', gemiddeld: 'rood', klein: 'rood' },
  basale_veiligheid: { groot: 'rood', gemiddeld: 'oranje', klein: 'oranje' },
  ontwikkeling: { groot: 'oranje', gemiddeld: 'groen', klein: 'groen' },
};
const omgeving = { cellen, aantalClienten: 40 };
const ingevuld = (meer: Partial<Waarden> = {}): Waarden => ({
  ...BEGIN,
  ernst: 'ontwikkeling',
  ernstMotivering: 'Geen direct gevaar.',
  omvang: 'klein',
  omvangMotivering: 'Twee bewoners.',
  publieksgevoelig: 'nee',
  onrechtmatigheid: 'nee',
  ...meer,
});

describe('de weging', () => {
  it('is volledig als beide stappen zijn gemotiveerd en onrechtmatigheid is beoordeeld', () => {
    expect(controleer(ingevuld(), omgeving)).toEqual({});
    expect(Object.keys(controleer(BEGIN, omgeving))).toEqual([
      'ernst',
      'ernstMotivering',
      'omvang',
      'omvangMotivering',
      'publieksgevoelig',
      'onrechtmatigheid',
    ]);
  });

  it('kan alleen omhoog', () => {
    expect(hogerDan('groen')).toEqual(['oranje', 'rood']);
    expect(hogerDan('oranje')).toEqual(['rood']);
    expect(hogerDan('rood')).toEqual([]);
  });

  it('gaat alleen omhoog met een reden', () => {
    const w = ingevuld({ verhoogNaar: 'rood' });
    expect(controleer(w, omgeving)).toHaveProperty('verhogingReden');
    const metReden = { ...w, verhogingReden: 'Derde signaal in een maand.' };
    expect(controleer(metReden, omgeving)).toEqual({});
    expect(uitkomstVan(metReden, cellen)).toEqual({ kleurMatrix: 'groen', kleur: 'rood' });
    expect(naarVerzoek(metReden, cellen)).toMatchObject({
      verhoogNaar: 'rood',
      verhogingReden: 'Derde signaal in een maand.',
    });
  });

  it('vergeet een verhoging die door een andere ernst geen verhoging meer is', () => {
    const w = ingevuld({
      verhoogNaar: 'oranje',
      verhogingReden: 'Derde signaal.',
      ernst: 'basale_veiligheid',
    });
    expect(uitkomstVan(w, cellen)).toEqual({ kleurMatrix: 'oranje', kleur: 'oranje' });
    expect(naarVerzoek(w, cellen)).not.toHaveProperty('verhoogNaar');
  });

  it('vraagt bij levensbedreigend om de directe afstemming, of waarom die nog niet kon', () => {
    const w = ingevuld({ ernst: 'levensbedreigend' });
    expect(controleer(w, omgeving)).toHaveProperty('afstemmingGedaan');
    const nee = { ...w, afstemmingGedaan: 'nee' };
    expect(controleer(nee, omgeving)).toHaveProperty('afstemmingToelichting');
    const waarom = { ...nee, afstemmingToelichting: 'Niemand bereikbaar voor negen uur.' };
    expect(controleer(waarom, omgeving)).toEqual({});
    expect(naarVerzoek(waarom, cellen).afstemming).toEqual({
      gedaan: false,
      toelichting: 'Niemand bereikbaar voor negen uur.',
    });
    expect(naarVerzoek({ ...waarom, ernst: 'ontwikkeling' }, cellen).afstemming).toBeUndefined();
  });

  it('weigert meer getroffenen dan de aanbieder cliënten heeft, en wat geen getal is', () => {
    expect(controleer(ingevuld({ getroffen: '41' }), omgeving).getroffen).toMatch(/40 cliënten/);
    expect(controleer(ingevuld({ getroffen: 'veel' }), omgeving).getroffen).toMatch(/heel getal/);
    expect(controleer(ingevuld({ getroffen: '41' }), { cellen, aantalClienten: null })).toEqual({});
    expect(naarVerzoek(ingevuld({ getroffen: '0' }), cellen).getroffen).toBe(0);
  });
});

describe('een matrix', () => {
  it('loopt op als geen cel lager is dan een cel met minder ernst of minder omvang', () => {
    expect(nietOplopend(cellen)).toEqual([]);
  });

  it('noemt de cel die lager is dan die eronder of ernaast', () => {
    const lager = (ernst: keyof Cellen, omvang: 'groot' | 'gemiddeld' | 'klein', kleur: string): Cellen => ({
      ...cellen,
      [ernst]: { ...cellen[ernst], [omvang]: kleur },
    });
    expect(nietOplopend(lager('levensbedreigend', 'klein', 'groen'))).toEqual([
      { ernst: 'levensbedreigend', omvang: 'klein' },
    ]);
    expect(nietOplopend(lager('ontwikkeling', 'groot', 'groen'))).toEqual([]);
    expect(nietOplopend(lager('ontwikkeling', 'gemiddeld', 'rood'))).toEqual([
      { ernst: 'basale_veiligheid', omvang: 'gemiddeld' },
      { ernst: 'ontwikkeling', omvang: 'groot' },
    ]);
  });
});
