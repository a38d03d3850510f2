import { describe, expect, it } from '@jest/globals';
import { DomeinFout } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { dekkingVan } from './dekking';
import { type Dossierinhoud, type Raadpleging, keurDossier } from './dossier';
import { MEESTE_DOSSIERS, Steekproef, type Steekproeffeiten } from './steekproef';
import { stelOmvangVoor } from './telling';
import { MEEGELEVERDE_VERGEWISREGELS as REGELS } from './vergewisregels';

const VANDAAG = Temporal.PlainDate.from('2026-04-13');
const FEITEN: Steekproeffeiten = {
  ...{ routes: [], wsrDeelname: false, wsrTot: null, tuchtrechtVrijwilligers: false, vogGrondslag: null },
};
const DOSSIER: Dossierinhoud = {
  ...{
    code: 'D01',
    werksoort: 'hulpverlener_wmo',
    route: 'regulier',
    startdatum: '2026-01-05',
    kader: 'wmo',
  },
  ...{ clientgebonden: true, bigBeroep: false, metMinderjarigen: false, vogVorm: null, vogOrigineelOp: null },
  raadplegingen: [],
};
const VOG: Raadpleging = {
  ...{ instrument: 'vog', geraadpleegd: 'ja', op: '2025-12-20', resultaat: 'gezien', bewijsGezien: true },
  opmerking: null,
};
const AF = { op: '2026-04-13T10:00:00Z', door: 'sanne', dag: '2026-04-13' };

const begin = (feiten: Partial<Steekproeffeiten> = {}) =>
  Steekproef.begin({ ...FEITEN, ...feiten, id: 's', bezoekId: 'b', zaakId: 'z' }, VANDAAG);
const fouten = (anders: Partial<Dossierinhoud>) => keurDossier({ ...DOSSIER, ...anders }, VANDAAG);
const redenen = (anders: Partial<Dossierinhoud>) => fouten(anders).map(({ reason }) => reason);

function code(doe: () => unknown): string {
  try {
    doe();
    return 'niets';
  } catch (fout) {
    return fout instanceof DomeinFout ? fout.code : String(fout);
  }
}

describe('een dossier staat er op code', () => {
  it.each(['D01', 'VW-12', '7', 'ZZP-003', 'D1B'])('%s is een code', (goed) => {
    expect(fouten({ code: goed })).toEqual([]);
  });

  it.each(['JAN DE VRIES', 'JANSEN', 'JDV', 'J. DE VRIES'])('%s lijkt een naam', (naam) => {
    expect(redenen({ code: naam })).toEqual([
      'Dit lijkt een naam. Gebruik een code met een volgnummer, zoals D01.',
    ]);
  });

  it.each(['123456789', '12345678', '123.456.789', '123 456 789'])('%s lijkt een BSN', (bsn) => {
    expect(redenen({ code: bsn })[0]).toMatch(/^Dit lijkt een BSN/);
  });

  it('een naam met een cijfer erin is ook geen code', () => {
    expect(redenen({ code: 'JANSEN1' })).toEqual([
      'Gebruik ten hoogste vier letters en een volgnummer, zoals D01.',
    ]);
  });

  it('in een opmerking staat geen BSN; een datum mag', () => {
    const met = (opmerking: string) =>
      fouten({ vogVorm: 'origineel', raadplegingen: [{ ...VOG, opmerking }] });
    expect(met('Op 12-04-2026 gezien.')).toEqual([]);
    expect(met('Hoort bij 123456789.')).toHaveLength(1);
  });
});

describe('van een raadpleging staat er dát, niet wat (VG-12)', () => {
  it.each([
    'vog',
    'igj',
    'wsr',
    'integriteitsverklaring',
    'tuchtrecht_vrijwilligers',
    'continue_screening',
  ] as const)('van %s alleen dat het is gezien', (instrument) => {
    const vogVorm = instrument === 'vog' ? 'origineel' : null;
    const met = (resultaat: 'gezien' | 'vervolg_gegeven') =>
      fouten({ vogVorm, raadplegingen: [{ ...VOG, instrument, resultaat }] });
    expect(met('gezien')).toEqual([]);
    expect(met('vervolg_gegeven')).toHaveLength(1);
  });

  it('van referenties ook dat er een vervolg kwam', () => {
    const raadplegingen = [{ ...VOG, instrument: 'referenties', resultaat: 'vervolg_gegeven' } as const];
    expect(fouten({ raadplegingen })).toEqual([]);
  });

  it('meldt alle fouten tegelijk', () => {
    const raadplegingen = [
      { ...VOG, op: null, resultaat: null },
      { ...VOG, instrument: 'big', op: '2026-04-14' } as const,
      { ...VOG, instrument: 'big' } as const,
      { ...VOG, instrument: 'cv', geraadpleegd: 'nee' } as const,
    ];
    expect(fouten({ code: 'JANSEN', raadplegingen }).map(({ name }) => name)).toEqual([
      ...['code', 'vogVorm', 'raadplegingen.0.op', 'raadplegingen.0.resultaat', 'raadplegingen.1.op'],
      ...['raadplegingen.3.geraadpleegd', 'raadplegingen.2.instrument'],
    ]);
  });
});

describe('een steekproef', () => {
  it('elke code komt één keer voor, en een dossier houdt zijn eigen versie', () => {
    const steekproef = begin();
    steekproef.voegToe('een', DOSSIER, VANDAAG);
    expect(code(() => steekproef.voegToe('twee', DOSSIER, VANDAAG))).toBe('VERGEWIS.CODE_BESTAAT');
    steekproef.voegToe('twee', { ...DOSSIER, code: 'D02' }, VANDAAG);
    steekproef.wijzigDossier('een', 1, { ...DOSSIER, route: 'bureau' }, VANDAAG);
    expect(steekproef.staat.dossiers.map(({ versie }) => versie)).toEqual([2, 1]);
    expect(code(() => steekproef.wijzigDossier('een', 1, DOSSIER, VANDAAG))).toBe('VERSIE_VEROUDERD');
    expect(code(() => steekproef.verwijder('drie', 1))).toBe('NIET_GEVONDEN');
    steekproef.verwijder('twee', 1);
    expect(steekproef.staat.dossiers.map(({ id }) => id)).toEqual(['een']);
  });

  it('wordt niet leeg afgerond, en staat daarna vast met zijn regels', () => {
    const steekproef = begin();
    const rondAf = () => steekproef.rondAf('Niemand is nagegaan.', { id: 'v1', regels: REGELS }, AF);
    expect(code(rondAf)).toBe('VERGEWIS.GEEN_DOSSIERS');
    steekproef.voegToe('een', DOSSIER, VANDAAG);
    rondAf();
    expect(steekproef.staat).toMatchObject({
      status: 'afgerond',
      regelversieId: 'v1',
      afgerondDoor: 'sanne',
    });
    expect(steekproef.staat.uitkomst?.aandelen).toEqual([
      { werksoort: 'hulpverlener_wmo', aantal: 1, genoeg: 0 },
    ]);
    for (const doe of [
      () => steekproef.voegToe('twee', { ...DOSSIER, code: 'D02' }, VANDAAG),
      () => steekproef.wijzigDossier('een', 1, DOSSIER, VANDAAG),
      () => steekproef.verwijder('een', 1),
      () => steekproef.wijzig(FEITEN, VANDAAG),
      rondAf,
    ]) {
      expect(code(doe)).toBe('OVERGANG_NIET_MOGELIJK');
    }
  });

  it('heeft niet meer dossiers dan een steekproef is', () => {
    const steekproef = begin();
    for (let n = 1; n <= MEESTE_DOSSIERS; n++) {
      steekproef.voegToe(String(n), { ...DOSSIER, code: `D${String(n)}` }, VANDAAG);
    }
    const nogEen = () => steekproef.voegToe('x', { ...DOSSIER, code: 'X1' }, VANDAAG);
    expect(code(nogEen)).toBe('VERGEWIS.STEEKPROEF_VOL');
  });

  it('het einde van het WSR hoort bij wie meedeed', () => {
    expect(code(() => begin({ wsrTot: '2026-01-01' }))).toBe('VERGEWIS.DATUM_PAST_NIET');
    expect(code(() => begin({ wsrDeelname: true, wsrTot: '2032-01-01' }))).toBe('VERGEWIS.DATUM_PAST_NIET');
    expect(code(() => begin({ wsrDeelname: true, wsrTot: '2027-01-01' }))).toBe('niets');
  });
});

describe('VG-10: hoeveel dossiers', () => {
  it.each(['via_kennis', 'zzp_kort', 'bureau'] as const)('meer als er mensen komen via %s', (route) => {
    expect(stelOmvangVoor(REGELS, [], []).aantal).toBe(5);
    expect(stelOmvangVoor(REGELS, ['regulier', route], []).aantal).toBe(10);
    expect(stelOmvangVoor(REGELS, [], [{ route, werksoort: 'hulpverlener_wmo' }]).aantal).toBe(10);
  });

  it('ook als een dossier van een zzp’er of uitzendkracht is, hoe die ook kwam', () => {
    for (const werksoort of ['zzper', 'uitzendkracht'] as const) {
      expect(stelOmvangVoor(REGELS, ['regulier'], [{ route: 'regulier', werksoort }]).aantal).toBe(10);
    }
  });
});

describe('§ 3.3: wat een instrument van een soort werk laat zien', () => {
  it.each([
    ['zorgverlener_wlz', 'vog', 'verplicht'],
    ['zorgverlener_ggz_verblijf', 'igj', 'bruikbaar'],
    ['zorgverlener_wkkgz', 'vog', 'niet_in_tekst'],
    ['zorgverlener_wkkgz', 'wsr', 'beperkt'],
    ['hulpverlener_wmo', 'igj', 'dekt_niet'],
    ['hulpverlener_wmo', 'vog', 'niet_in_tekst'],
    ['jeugdhulpverlener', 'skj', 'bruikbaar'],
    ['ondersteunend', 'big', 'dekt_niet'],
    ['vrijwilliger', 'tuchtrecht_vrijwilligers', 'bruikbaar'],
    ['vrijwilliger', 'referenties', 'beperkt'],
    ['stagiair', 'continue_screening', 'beperkt'],
    ['zzper', 'igj', 'beperkt'],
    ['uitzendkracht', 'big', 'beperkt'],
    ['kinderopvang', 'continue_screening', 'verplicht'],
    ['kinderopvang', 'cv', 'niet_in_tekst'],
  ] as const)('%s, %s: %s', (werksoort, instrument, dekking) => {
    expect(dekkingVan(werksoort, instrument)).toBe(dekking);
  });
});
