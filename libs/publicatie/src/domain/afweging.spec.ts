import { describe, expect, it } from '@jest/globals';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Grondoordeel, eisGeenAbsoluteGrond, gewogen, watDichtBlijft, weegGronden } from './afweging';
import { catalogusOp, catalogusVan } from './gronden';

const CATALOGUS = catalogusOp('2026-04-13');
const oordeel = (id: string, anders: Partial<Grondoordeel> = {}): Grondoordeel => ({
  ...{ id, uitkomst: 'niet_van_toepassing', reden: 'Dit speelt niet.', belangen: null },
  ...anders,
});
const vangst = (werk: () => unknown): DomeinFout => {
  try {
    werk();
  } catch (fout) {
    if (fout instanceof DomeinFout) return fout;
    throw fout;
  }
  throw new Error('Er kwam geen fout.');
};

describe('de catalogus met gronden', () => {
  it('noemt elke grond één keer, met zijn artikel en of hij absoluut is', () => {
    const { gronden } = CATALOGUS;
    expect(new Set(gronden.map(({ id }) => id)).size).toBe(gronden.length);
    expect(gronden.every(({ bron }) => /^Woo art\. 5\.[12] lid [125]/.test(bron))).toBe(true);
    const absoluut = gronden.filter(({ soort }) => soort === 'absoluut').map(({ groep }) => groep);
    expect([...new Set(absoluut)]).toEqual(['5.1-1', '5.2']);
    expect(catalogusVan(CATALOGUS.versie)).toBe(CATALOGUS);
  });
});

describe('de weging per grond', () => {
  it('bewaart de versie van de catalogus en noemt de woorden die daarin staan', () => {
    const weging = weegGronden(CATALOGUS, [
      oordeel('5.1-1-e', { uitkomst: 'deels', reden: 'Er stond een BSN.' }),
    ]);
    expect(weging.catalogus).toBe(CATALOGUS.versie);
    expect(gewogen(weging)[0]).toMatchObject({ soort: 'absoluut', bron: 'Woo art. 5.1 lid 1 onder e' });
  });

  it('vraagt bij een relatieve grond die geldt om de afweging van belangen, bij een absolute niet', () => {
    const deels = { uitkomst: 'deels', reden: 'Er staan namen in.' } as const;
    const fout = vangst(() => weegGronden(CATALOGUS, [oordeel('5.1-1-d', deels), oordeel('5.1-2-e', deels)]));
    expect(fout.invalidParams).toEqual([
      { name: 'gronden[1].belangen', reason: 'Weeg dit belang af tegen het belang van openbaarheid.' },
    ]);
    expect(() =>
      weegGronden(CATALOGUS, [oordeel('5.1-2-e', { ...deels, belangen: 'Weegt zwaarder.' })]),
    ).not.toThrow();
  });

  it('weigert een onbekende grond, een grond die er twee keer staat en een oordeel zonder reden', () => {
    const oordelen = [oordeel('9.9'), oordeel('5.2'), oordeel('5.2', { reden: ' ' })];
    const namen = vangst(() => weegGronden(CATALOGUS, oordelen)).invalidParams.map(({ name }) => name);
    expect(namen).toEqual(['gronden[0].id', 'gronden[2].id', 'gronden[2].reden']);
  });

  it('laat onevenredige benadeling niet naast lid 1 of lid 2 gelden', () => {
    const geldt = { uitkomst: 'deels', belangen: 'Weegt zwaarder.' } as const;
    const samen = [oordeel('5.1-2-f', geldt), oordeel('5.1-5', geldt)];
    expect(vangst(() => weegGronden(CATALOGUS, samen))).toMatchObject({
      code: 'PUBLICATIE.GRONDEN_SAMEN',
      details: { bron: 'Woo art. 5.1 lid 2 onder f' },
    });
    expect(() => weegGronden(CATALOGUS, [oordeel('5.1-2-f'), oordeel('5.1-5', geldt)])).not.toThrow();
  });

  it('laat niets af te wegen als een absolute grond voor het hele rapport geldt', () => {
    const geheel = weegGronden(CATALOGUS, [oordeel('5.1-1-d', { uitkomst: 'van_toepassing' })]);
    expect(vangst(() => eisGeenAbsoluteGrond(geheel, 'openbaar'))).toMatchObject({
      code: 'PUBLICATIE.ABSOLUTE_GROND',
      details: { bron: 'Woo art. 5.1 lid 1 onder d' },
    });
    expect(() => eisGeenAbsoluteGrond(geheel, 'niet_openbaar')).not.toThrow();
    const deels = weegGronden(CATALOGUS, [oordeel('5.1-1-d', { uitkomst: 'deels' })]);
    expect(() => eisGeenAbsoluteGrond(deels, 'openbaar')).not.toThrow();
  });

  it('zegt wat dicht blijft en waarom, en anders niets', () => {
    const weging = weegGronden(CATALOGUS, [
      oordeel('5.1-1-e', { uitkomst: 'deels', reden: 'Wij lieten een nummer weg.' }),
      oordeel('5.2'),
    ]);
    expect(watDichtBlijft(weging)).toBe(
      '- Woo art. 5.1 lid 1 onder e: Er staan nummers in die bij één persoon horen, zoals een BSN. Wij lieten een nummer weg.',
    );
    expect(watDichtBlijft(weegGronden(CATALOGUS, [oordeel('5.2')]))).toBeNull();
    expect(watDichtBlijft(null)).toBeNull();
  });
});
