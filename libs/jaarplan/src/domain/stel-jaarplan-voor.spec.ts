import { describe, expect, it } from '@jest/globals';
import { MEEGELEVERDE_INSTELLING } from './jaarplaninstelling';
import type { Kwartaal } from './kwartaal';
import { type Zicht, grondVoor, stappenVoor } from './rustpunten';
import { type Jaarplankandidaat, type Jaarplanruimte, stelJaarplanVoor } from './stel-jaarplan-voor';

const KANDIDAAT: Jaarplankandidaat = {
  ...{
    aanbiederId: 'a',
    naam: 'Alfa',
    soort: 'zorgaanbieder',
    bekostiging: 'zin',
    sinds: '2020-01-01',
  },
  ...{ gestoptOp: null, laatsteStructureel: '2025-06-10', bezochtOp: null, geplandOp: null },
  ...{ laatsteBezoek: '2025-06-10', score: 20, plaats: 3, gekozen: null },
  ...{ lopendeZaken: 0, monitoring: 0, patronen: 0 },
};
const RUIMTE: Jaarplanruimte = {
  ...{ jaar: 2027, peildatum: '2026-11-27', capaciteit: [5, 5, 5, 5] },
  ...{ instelling: MEEGELEVERDE_INSTELLING, instellingversie: 1, risicoversie: 2 },
  besloten: new Map(),
};
const ALLES: Zicht = {
  ...{ bezoekInJaar: true, structureel: true, anderBezoek: true },
  ...{ zaken: true, monitoring: true, patronen: true },
};
const metInterval = (maanden: number): Partial<Jaarplanruimte> => ({
  instelling: {
    ...MEEGELEVERDE_INSTELLING,
    intervallen: { ...MEEGELEVERDE_INSTELLING.intervallen, zorgaanbieder: maanden },
  },
});
const een = (kandidaat: Partial<Jaarplankandidaat>, ruimte: Partial<Jaarplanruimte> = {}) => {
  const [voorstel] = stelJaarplanVoor([{ ...KANDIDAAT, ...kandidaat }], { ...RUIMTE, ...ruimte });
  if (!voorstel) throw new Error('Elke aanbieder krijgt een voorstel.');
  return { ...voorstel, stappen: voorstel.herleiding.map(({ stap }) => stap) };
};

describe('het voorstel van een jaarplan', () => {
  it('stelt zonder ingesteld interval niets voor, en zegt dat', () => {
    const { kwartaal, grond, stappen } = een({});
    expect({ kwartaal, grond }).toEqual({ kwartaal: null, grond: 'geen_aanleiding' });
    expect(stappen).toContain('Voor deze soort aanbieder is geen interval ingesteld.');
  });

  it('wacht met wie pas later in het jaar aan de beurt is', () => {
    const { kwartaal, grond, stappen } = een({}, metInterval(24));
    expect({ kwartaal, grond }).toEqual({ kwartaal: 2, grond: 'bezoeken' });
    expect(stappen).toContain('Aan de beurt: het interval is in 2027 voorbij.');
  });

  it('laat met rust van wie het interval nog loopt', () => {
    expect(een({}, metInterval(36))).toMatchObject({ kwartaal: null, grond: 'interval_loopt' });
  });

  it.each([
    ['wie nooit is bezocht', { laatsteStructureel: null, laatsteBezoek: null }, 'Nog nooit bezocht'],
    ['wie een open patroon heeft', { patronen: 2 }, 'Een patroon in de meldingen'],
    ['bij wie de uitvoering wordt gevolgd', { monitoring: 1 }, 'In een zaak wordt de uitvoering'],
    ['wie in de bezoekkeuze staat', { gekozen: true }, 'Gekozen in de bezoekkeuze van 2027'],
  ])('stelt voor: %s', (_, anders, tekst) => {
    const { kwartaal, stappen } = een(anders);
    expect(kwartaal).toBe(1);
    expect(stappen).toContainEqual(expect.stringContaining(tekst));
  });

  it('stelt voor wie een hoge score heeft, alleen als daarvoor een grens is gezet', () => {
    const instelling = { ...MEEGELEVERDE_INSTELLING, risicoVanaf: 50 };
    expect(een({ score: 90 }).kwartaal).toBeNull();
    expect(een({ score: 50 }, { instelling }).kwartaal).toBe(1);
    expect(een({ score: 49.9 }, { instelling }).kwartaal).toBeNull();
  });

  it('stelt geen bezoek voor aan wie stopt', () => {
    expect(een({ patronen: 1, gestoptOp: '2027-05-01' })).toMatchObject({ kwartaal: null, grond: 'stopt' });
    expect(een({ patronen: 1, gestoptOp: '2028-01-01' }).kwartaal).toBe(1);
  });

  it('zegt erbij dat er een zaak loopt, en dat het laatste bezoek een andere reden had', () => {
    const { stappen } = een({ lopendeZaken: 2, laatsteBezoek: '2026-09-01' });
    expect(stappen).toContain('Hier loopt een zaak: stem een bezoek daarop af.');
    expect(stappen).toContain('Het laatste bezoek had een andere reden.');
  });

  it('neemt de hoogste score eerst, en gaat door naar het kwartaal met ruimte', () => {
    const nooit = { laatsteStructureel: null };
    const voorstellen = stelJaarplanVoor(
      [
        { ...KANDIDAAT, ...nooit, aanbiederId: 'laag', score: 1 },
        { ...KANDIDAAT, ...nooit, aanbiederId: 'midden', score: 2 },
        { ...KANDIDAAT, ...nooit, aanbiederId: 'hoog', score: 3 },
      ],
      { ...RUIMTE, capaciteit: [1, 0, 1, 0] },
    );
    expect(
      voorstellen.map(({ kandidaat, kwartaal, grond }) => [kandidaat.aanbiederId, kwartaal, grond]),
    ).toEqual([
      ['hoog', 1, 'bezoeken'],
      ['midden', 3, 'bezoeken'],
      ['laag', null, 'geen_ruimte'],
    ]);
  });

  it('telt wat al is gepland of gedaan eerst van de ruimte af', () => {
    const voorstellen = stelJaarplanVoor(
      [
        { ...KANDIDAAT, aanbiederId: 'nooit', laatsteStructureel: null, score: 99 },
        { ...KANDIDAAT, aanbiederId: 'gepland', geplandOp: '2027-02-02' },
      ],
      { ...RUIMTE, capaciteit: [1, 1, 0, 0] },
    );
    expect(voorstellen.map(({ kwartaal, grond }) => [kwartaal, grond])).toEqual([
      [2, 'bezoeken'],
      [1, 'gepland'],
    ]);
    expect(een({ bezochtOp: '2027-08-01' })).toMatchObject({ kwartaal: 3, grond: 'al_bezocht' });
  });

  it('houdt de plaats van wat een mens besliste vrij, en zegt daarvan alleen wat het zou voorstellen', () => {
    const nooit = { laatsteStructureel: null };
    const verdeel = (besloten: ReadonlyMap<string, Kwartaal | null>) =>
      stelJaarplanVoor(
        [
          { ...KANDIDAAT, ...nooit, aanbiederId: 'hoog', score: 3 },
          { ...KANDIDAAT, ...nooit, aanbiederId: 'laag', score: 1 },
        ],
        { ...RUIMTE, capaciteit: [1, 1, 0, 0], besloten },
      ).map(({ kwartaal }) => kwartaal);
    expect(verdeel(new Map())).toEqual([1, 2]);
    expect(verdeel(new Map([['laag', 1]]))).toEqual([2, 1]);
    expect(verdeel(new Map([['hoog', 2]]))).toEqual([1, 1]);
    expect(verdeel(new Map([['hoog', null]]))).toEqual([1, 1]);
    expect(verdeel(new Map([['elders', 1]]))).toEqual([2, null]);
    const gepland = stelJaarplanVoor(
      [
        { ...KANDIDAAT, geplandOp: '2027-02-02', score: 2 },
        { ...KANDIDAAT, ...nooit, aanbiederId: 'b' },
      ],
      { ...RUIMTE, capaciteit: [1, 0, 0, 1], besloten: new Map([['a', 4]]) },
    );
    expect(gepland.map(({ kandidaat, kwartaal }) => [kandidaat.aanbiederId, kwartaal])).toContainEqual([
      'b',
      1,
    ]);
  });

  it('schrijft geen dag van een bezoek op, en zegt waar een stap op rust', () => {
    const alles = { lopendeZaken: 1, monitoring: 1, patronen: 1, laatsteBezoek: '2026-09-01' };
    for (const anders of [{}, { geplandOp: '2027-02-02' }, { bezochtOp: '2027-02-02' }]) {
      const { herleiding, stappen } = een({ ...alles, ...anders }, metInterval(24));
      expect(stappen.join(' ')).not.toMatch(/juni|september|februari/);
      const zicht = { ...ALLES, bezoekInJaar: false, structureel: false, anderBezoek: false };
      expect(
        stappenVoor(herleiding, zicht)
          .map(({ stap }) => stap)
          .join(' '),
      ).not.toMatch(/ezocht|interval|reden/i);
    }
    const { herleiding } = een(alles);
    expect(stappenVoor(herleiding, ALLES)).toHaveLength(herleiding.length);
    const dicht = stappenVoor(herleiding, { ...ALLES, zaken: false, monitoring: false, patronen: false });
    expect(dicht.map(({ stap }) => stap).join(' ')).not.toMatch(/zaak|patroon/);
  });

  it.each([
    ['gepland', { bezoekInJaar: false }, 'bezoeken'],
    ['al_bezocht', { bezoekInJaar: false }, 'bezoeken'],
    ['gepland', { structureel: false }, 'gepland'],
    ['interval_loopt', { structureel: false }, 'geen_aanleiding'],
    ['interval_loopt', { bezoekInJaar: false }, 'interval_loopt'],
    ['stopt', { bezoekInJaar: false, structureel: false }, 'stopt'],
  ] as const)('heeft met de grond %s zonder %j de grond %s', (grond, dicht, verwacht) => {
    expect(grondVoor(grond, { ...ALLES, ...dicht })).toBe(verwacht);
  });

  it('deelt in een lopend jaar niets in voor een kwartaal dat voorbij is', () => {
    const ruimte = { jaar: 2026, peildatum: '2026-08-15' };
    expect(een({ laatsteStructureel: null }, ruimte).kwartaal).toBe(3);
    expect(een({ laatsteStructureel: '2024-01-10' }, { ...ruimte, ...metInterval(24) }).kwartaal).toBe(3);
  });

  it('geeft bij dezelfde feiten hetzelfde plan, in welke volgorde ze ook komen', () => {
    const kandidaten = ['x', 'y', 'z'].map((aanbiederId) => ({
      ...{ ...KANDIDAAT, aanbiederId, laatsteStructureel: null },
    }));
    const ruimte = { ...RUIMTE, capaciteit: [1, 1, 0, 0] };
    expect(stelJaarplanVoor([...kandidaten].reverse(), ruimte)).toEqual(stelJaarplanVoor(kandidaten, ruimte));
  });
});
