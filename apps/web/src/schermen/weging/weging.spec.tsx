import type { Weegproef } from '../../api/meldingen';
import { nietOplopend } from './weegregels';
import { BEGIN, controleer, naarProef, naarVerzoek, type Omgeving, type Waarden } from './weging-waarden';

const rij = (code: string, levensbedreigend = false) => ({
  ...{ code, naam: code, uitleg: '', voorbeelden: [], levensbedreigend },
});
const kader: Omgeving['kader'] = {
  id: 'k',
  rijen: [rij('licht'), rij('zwaar', true)],
  stap3: { gronden: [{ code: 'eerder', naam: 'Eerdere signalen' }], aandacht: null },
};
const proef: Weegproef = {
  ...{ omvangvoorstel: null, aantalClienten: 40, eerdereMeldingen: 0, vraagtAandacht: false, aanname: true },
  uitkomst: {
    ...{ kleurMatrix: 'groen', kleur: 'groen', wachtOpTweede: false },
    hoger: ['oranje', 'rood'],
    andere: [],
  },
};
const omgeving: Omgeving = { kader, proef };
const ingevuld = (meer: Partial<Waarden> = {}): Waarden => ({
  ...BEGIN,
  ...{ ernst: 'licht', ernstMotivering: 'Geen direct gevaar.' },
  ...{ omvang: 'klein', omvangMotivering: 'Twee bewoners.' },
  ...{ publieksgevoelig: 'nee', onrechtmatigheid: 'nee', aanZet: 'toezichthouder' },
  ...(meer as object),
});

describe('de weging', () => {
  it('is volledig als beide stappen zijn gemotiveerd, onrechtmatigheid is beoordeeld en iemand aan zet is', () => {
    expect(controleer(ingevuld(), omgeving)).toEqual({});
    expect(Object.keys(controleer(BEGIN, omgeving))).toEqual([
      ...['ernst', 'ernstMotivering', 'omvang', 'omvangMotivering'],
      ...['publieksgevoelig', 'onrechtmatigheid', 'aanZet'],
    ]);
  });

  it('stuurt nooit een kleur mee, alleen waarheen een mens verhoogt', () => {
    expect(Object.keys(naarVerzoek(ingevuld(), omgeving, undefined)).join(' ')).not.toMatch(/kleur|verhoog/i);
  });

  it('zegt met welke versie en na welke weging is gewogen', () => {
    expect(naarVerzoek(ingevuld(), omgeving, 'w1')).toMatchObject({
      afwegingskaderId: 'k',
      naWegingId: 'w1',
    });
    expect(naarVerzoek(ingevuld(), omgeving, undefined)).not.toHaveProperty('naWegingId');
  });

  it('gaat alleen omhoog met een reden en een grond uit het afwegingskader', () => {
    const w = ingevuld({ verhoogNaar: 'rood' });
    expect(Object.keys(controleer(w, omgeving))).toEqual(['verhogingsgronden', 'verhogingReden']);
    const compleet = { ...w, verhogingsgronden: ['eerder'], verhogingReden: 'Derde signaal in een maand.' };
    expect(controleer(compleet, omgeving)).toEqual({});
    expect(naarVerzoek(compleet, omgeving, undefined)).toMatchObject({
      ...{
        verhoogNaar: 'rood',
        verhogingsgronden: ['eerder'],
        verhogingReden: 'Derde signaal in een maand.',
      },
    });
  });

  it('vergeet een verhoging die door een andere keuze geen verhoging meer is', () => {
    const nu: Omgeving = { kader, proef: { ...proef, uitkomst: { ...proef.uitkomst!, hoger: [] } } };
    const w = ingevuld({ verhoogNaar: 'rood' });
    expect(controleer(w, nu)).toEqual({});
    expect(naarVerzoek(w, nu, undefined)).not.toHaveProperty('verhoogNaar');
  });

  it('vraagt bij een levensbedreigende rij van beide partijen de afstemming, of waarom die nog niet kon', () => {
    const w = ingevuld({ ernst: 'zwaar', contractbeheerGedaan: 'ja' });
    expect(Object.keys(controleer(w, omgeving))).toEqual(['contractbeheerToelichting', 'toegangGedaan']);
    const compleet = {
      ...w,
      ...{
        contractbeheerToelichting: 'Gebeld om tien uur.',
        toegangGedaan: 'nee',
        toegangToelichting: 'Dicht.',
      },
    };
    expect(controleer(compleet, omgeving)).toEqual({});
    expect(naarVerzoek(compleet, omgeving, undefined).afstemming).toEqual({
      contractbeheer: { gedaan: true, toelichting: 'Gebeld om tien uur.' },
      toegang: { gedaan: false, toelichting: 'Dicht.' },
    });
    expect(naarVerzoek({ ...compleet, ernst: 'licht' }, omgeving, undefined).afstemming).toBeUndefined();
  });

  it('weigert meer getroffenen dan cliënten, volgens het register of zoals ingevuld, en wat geen getal is', () => {
    expect(controleer(ingevuld({ getroffen: '41' }), omgeving).getroffen).toMatch(/40 cliënten/);
    expect(controleer(ingevuld({ getroffen: '41', totaal: '50' }), omgeving)).toEqual({});
    expect(controleer(ingevuld({ getroffen: 'veel' }), omgeving).getroffen).toMatch(/heel getal/);
    expect(controleer(ingevuld({ getroffen: '41' }), { kader, proef: undefined })).toEqual({});
    expect(naarVerzoek(ingevuld({ getroffen: '0' }), omgeving, undefined).getroffen).toBe(0);
  });

  it('vraagt de proef niet wat zij toch zou weigeren', () => {
    expect(naarProef(ingevuld({ getroffen: '9', totaal: '5' }), { kader })).not.toHaveProperty('getroffen');
    expect(naarProef(ingevuld({ getroffen: '5', totaal: '9' }), { kader })).toMatchObject({
      getroffen: 5,
      totaal: 9,
    });
  });
});

describe('een matrix', () => {
  const tabel = (...kleuren: string[][]) =>
    ({
      rijen: kleuren.map((_, i) => ({ code: `r${i}`, naam: `R${i}` })),
      kolommen: kleuren[0]!.map((_, j) => ({ code: `k${j}`, naam: `K${j}` })),
      cellen: kleuren.flatMap((r, i) => r.map((kleur, j) => ({ ernst: `r${i}`, omvang: `k${j}`, kleur }))),
    }) as Parameters<typeof nietOplopend>[0];

  it('loopt op als geen cel lager is dan een cel met minder ernst of minder omvang', () => {
    expect(nietOplopend(tabel(['groen', 'groen', 'oranje'], ['groen', 'oranje', 'rood']))).toEqual([]);
  });

  it('noemt elke cel die lager is', () => {
    expect(nietOplopend(tabel(['oranje', 'rood'], ['groen', 'oranje']))).toEqual([
      { ernst: 'r1', omvang: 'k0' },
      { ernst: 'r1', omvang: 'k1' },
    ]);
  });
});
