import { describe, expect, it } from '@jest/globals';
import { DomeinFout } from '@navolgbaar/kernel';
import {
  type Activiteit,
  type Activiteitplan,
  GEEN_UITVOERING,
  keurDag,
  keurPlan,
  keurUitvoering,
  laatVervallen,
  rondAf,
  verbeter,
  volgOp,
  wachtOp,
  wijzig,
} from './activiteit';
import { ACTIVITEITSTATUSSEN, activiteitovergangen } from './activiteit-status';
import { ACTIVITEITSOORTEN, type Activiteitsoort, SOORTREGELS } from './soorten';
import {
  MEEGELEVERDE_UITWISSELREGELS,
  type Uitwisselinvoer,
  berekenBewaring,
  keurUitwisseling,
} from './uitwisseling';

const VANDAAG = '2026-04-13';
const LEEG: Activiteitplan = {
  ...{ soort: 'preventieve_actie', op: VANDAAG, wet: 'wmo', gemeenteId: null, behandelaarId: 'ik' },
  ...{ aanbiederId: null, partij: null, zaakId: null, wat: null, met: null, kenmerk: null, vorm: null },
  ...{ toelichting: null, analyseId: null, partnerIds: [] },
};

/** A plan with all that its kind asks. */
function volledig(soort: Activiteitsoort): Activiteitplan {
  const regel = SOORTREGELS[soort];
  const als = (veld: keyof typeof regel) => (regel[veld] === 'moet' ? `een ${veld}` : null);
  return {
    ...{ ...LEEG, soort, wat: als('wat'), met: als('met'), kenmerk: als('kenmerk') },
    ...{ toelichting: als('toelichting'), analyseId: als('analyseId'), gemeenteId: als('gemeenteId') },
    ...{ partij: als('overWie'), vorm: regel.vormen[0] ?? null },
  };
}

const activiteit = (soort: Activiteitsoort, rest: Partial<Activiteit> = {}): Activiteit => ({
  ...{ ...volledig(soort), ...GEEN_UITVOERING, id: 'a', nummer: '2026-00001', status: 'gepland' },
  ...{ aanbiederNaam: null, zaakNummer: null, partners: [], reden: null, versie: 1 },
  ...{ opvolgingen: [], verbeteringen: [] },
  ...{ vastgelegdOp: '2026-04-01T10:00:00Z', vastgelegdDoor: 'ik', ...rest },
});

/** The code and the questions of a refusal. */
function geweigerd(werk: () => unknown): string {
  try {
    werk();
  } catch (fout) {
    if (fout instanceof DomeinFout)
      return [fout.code, ...(fout.invalidParams ?? []).map(({ name }) => name)].join(' ');
    throw fout;
  }
  return 'niet geweigerd';
}

describe('een activiteit', () => {
  it.each(ACTIVITEITSOORTEN)('%s: wat moet, moet; wat niet hoort, mag niet', (soort) => {
    const plan = volledig(soort);
    const regel = SOORTREGELS[soort];
    expect(() => keurPlan(plan)).not.toThrow();
    for (const veld of ['wat', 'met', 'kenmerk', 'toelichting', 'analyseId', 'gemeenteId'] as const) {
      const anders = { ...plan, [veld]: regel[veld] === 'moet' ? ' ' : 'iets' };
      const verwacht = regel[veld] === 'mag' ? 'niet geweigerd' : veld;
      expect(geweigerd(() => keurPlan(anders))).toContain(verwacht);
    }
  });

  it('kan als preventieve actie niet zonder toelichting (AC-16)', () => {
    for (const toelichting of [null, '', '   ']) {
      const plan = { ...volledig('preventieve_actie'), toelichting };
      expect(geweigerd(() => keurPlan(plan))).toBe('ACTIVITEIT.TOELICHTING_ONTBREEKT toelichting');
    }
  });

  it('houdt van Bibob alleen de dag, de gemeente, over wie en een code', () => {
    const bibob = activiteit('bibob');
    const wacht = { resultaat: null, uitkomst: 'wacht_op_uitkomst', opvolgenOp: '2026-05-01' } as const;
    const gedaan = rondAf(bibob, { ...wacht, op: VANDAAG }, VANDAAG);
    expect(
      geweigerd(() => keurUitvoering('bibob', { ...wacht, resultaat: 'Uit het advies' }, VANDAAG)),
    ).toContain('resultaat');
    const spoor = { op: '2026-05-01', door: 'ik' };
    expect(
      geweigerd(() =>
        volgOp(gedaan, { tekst: 'Uit het advies', uitkomst: 'geen_gevaar', opvolgenOp: null }, spoor),
      ),
    ).toContain('tekst');
    const klaar = volgOp(gedaan, { tekst: null, uitkomst: 'ernstig_gevaar', opvolgenOp: null }, spoor);
    expect(klaar).toMatchObject({
      uitkomst: 'ernstig_gevaar',
      opvolgenOp: null,
      opvolgingen: [{ tekst: null }],
    });
  });

  it('wacht niet op een uitkomst zonder dag', () => {
    const wacht = { resultaat: null, uitkomst: 'wacht_op_uitkomst', opvolgenOp: null } as const;
    expect(geweigerd(() => keurUitvoering('bibob', wacht, VANDAAG))).toBe('ACTIVITEIT.ONVOLLEDIG opvolgenOp');
  });

  it('gaat over een aanbieder uit het register of over een partij, niet allebei', () => {
    const plan = { ...volledig('gesprek'), aanbiederId: 'x', partij: 'een bureau' };
    expect(geweigerd(() => keurPlan(plan))).toContain('partij');
    expect(geweigerd(() => keurPlan({ ...plan, aanbiederId: null, partij: null }))).toContain('aanbiederId');
  });

  it('is gepland vooruit en gedaan tot en met vandaag', () => {
    expect(geweigerd(() => keurDag('2026-04-12', 'gepland', VANDAAG))).toBe('ACTIVITEIT.DAG_PAST_NIET op');
    expect(geweigerd(() => keurDag('2026-04-14', 'gedaan', VANDAAG))).toBe('ACTIVITEIT.DAG_PAST_NIET op');
    expect(() => keurDag(VANDAAG, 'gepland', VANDAAG)).not.toThrow();
    expect(() => keurDag(VANDAAG, 'gedaan', VANDAAG)).not.toThrow();
  });

  it('mag op haar plan blijven staan als de dag voorbij is', () => {
    const plan = { ...volledig('gesprek'), op: '2026-04-01' };
    const gesprek = activiteit('gesprek', { op: '2026-04-01' });
    expect(wijzig(gesprek, { ...plan, wat: 'Iets anders' }, VANDAAG).wat).toBe('Iets anders');
    expect(geweigerd(() => wijzig(gesprek, { ...plan, op: '2026-04-02' }, VANDAAG))).toContain('op');
  });

  it('noemt bij een verbetering de velden en de reden, niet wat er stond', () => {
    const uitvoering = { resultaat: 'Goed', uitkomst: 'afspraken_gemaakt', opvolgenOp: null } as const;
    const gedaan = activiteit('gesprek', { status: 'gedaan', ...uitvoering });
    const spoor = { op: VANDAAG, door: 'ik', reden: 'Tikfout' };
    const plan = volledig('gesprek');
    const nieuw = verbeter(gedaan, { plan, uitvoering: { ...uitvoering, resultaat: 'Beter' } }, spoor);
    expect(nieuw.verbeteringen).toEqual([{ ...spoor, velden: ['resultaat'] }]);
    expect(geweigerd(() => verbeter(gedaan, { plan, uitvoering }, spoor))).toBe(
      'ACTIVITEIT.NIETS_VASTGELEGD',
    );
  });

  it('doet in elke stand alleen wat de tabel zegt', () => {
    const uitvoering = { resultaat: 'Goed', uitkomst: 'afspraken_gemaakt', opvolgenOp: null } as const;
    const plan = volledig('gesprek');
    const spoor = { op: VANDAAG, door: 'ik' };
    const daden = {
      wijzig: (a: Activiteit) => wijzig(a, plan, VANDAAG),
      rondAf: (a: Activiteit) => rondAf(a, { ...uitvoering, op: VANDAAG }, VANDAAG),
      laatVervallen: (a: Activiteit) => laatVervallen(a, 'Niet meer nodig'),
      verbeter: (a: Activiteit) => verbeter(a, { plan, uitvoering }, { ...spoor, reden: 'Tikfout' }),
      volgOp: (a: Activiteit) => volgOp(a, { tekst: 'Nog zo', uitkomst: null, opvolgenOp: null }, spoor),
    };
    for (const status of ACTIVITEITSTATUSSEN) {
      for (const [handeling, doe] of Object.entries(daden)) {
        const uitkomst = geweigerd(() => doe(activiteit('gesprek', { status })));
        const mag = Object.hasOwn(activiteitovergangen[status], handeling);
        expect(`${status} ${handeling} ${uitkomst}`).toBe(
          `${status} ${handeling} ${mag ? 'niet geweigerd' : 'OVERGANG_NIET_MOGELIJK'}`,
        );
      }
    }
  });

  it('wacht op haar dag, of op die van de opvolging', () => {
    const dag = { op: '2026-04-20', opvolgenOp: '2026-06-01' };
    expect(wachtOp({ ...dag, status: 'gepland' })).toBe('2026-04-20');
    expect(wachtOp({ ...dag, status: 'gedaan' })).toBe('2026-06-01');
    expect(wachtOp({ ...dag, status: 'vervallen' })).toBeNull();
  });
});

describe('een uitwisseling', () => {
  const invoer: Uitwisselinvoer = {
    ...{ richting: 'gegeven', op: '2026-01-31', partnerId: null, wie: 'Gemeente Zuid', aanbiederId: null },
    ...{ partij: 'Zorgbureau X', zaakId: null, grondslag: 'Wmo 2015 art. 5.2.4', bronversieId: null },
    ...{ doel: 'Waarschuwen', inhoud: 'Geen zorg geleverd', weggelaten: null },
  };
  const regels = { regels: MEEGELEVERDE_UITWISSELREGELS, nummer: 1, bron: 'AANNAME', aanname: true };

  it('blijft tot een dag die te herleiden is, op de laatste dag van een kortere maand', () => {
    const { bewarenTot, herleiding } = berekenBewaring(invoer, {
      ...regels,
      regels: { gegevenMaanden: 1, ontvangenMaanden: 60 },
    });
    expect(bewarenTot).toBe('2026-02-28');
    expect(herleiding.map(({ stap }) => stap).join(' ')).toContain(
      '1 maanden bewaard (regels, versie 1, nog niet',
    );
    expect(berekenBewaring({ ...invoer, richting: 'ontvangen' }, regels).bewarenTot).toBe('2031-01-31');
  });

  it('kan niet zonder grond, zonder wie en zonder over wie', () => {
    const zonder = { ...invoer, grondslag: ' ', wie: '', partij: null };
    expect(geweigerd(() => keurUitwisseling(zonder, VANDAAG))).toBe(
      'UITWISSELING.ONVOLLEDIG wie aanbiederId grondslag',
    );
    expect(geweigerd(() => keurUitwisseling({ ...invoer, op: '2026-04-14' }, VANDAAG))).toBe(
      'UITWISSELING.DAG_PAST_NIET op',
    );
    expect(() => keurUitwisseling(invoer, VANDAAG)).not.toThrow();
  });
});
