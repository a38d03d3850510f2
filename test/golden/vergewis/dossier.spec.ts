import { describe, expect, it } from '@jest/globals';
import { beoordeelDossier } from '../../../libs/bezoek/src/domain/vergewis/beoordeel-dossier';
import type { Dossierinhoud, Raadpleging } from '../../../libs/bezoek/src/domain/vergewis/dossier';
import type {
  Organisatiefeiten,
  Vergewisregel,
} from '../../../libs/bezoek/src/domain/vergewis/regeluitkomst';
import { MEEGELEVERDE_VERGEWISREGELS as REGELS } from '../../../libs/bezoek/src/domain/vergewis/vergewisregels';
import { type Instrument, WERKSOORTEN } from '../../../libs/bezoek/src/domain/vergewis/woorden';

const DAG = '2026-04-13';
const START = '2026-03-01';
const GEEN: Organisatiefeiten = {
  ...{ wsrDeelname: false, wsrTot: null, tuchtrechtVrijwilligers: false, vogGrondslag: null },
};

const gezien = (
  instrument: Instrument,
  op = '2026-02-01',
  anders: Partial<Raadpleging> = {},
): Raadpleging => ({
  ...{
    instrument,
    geraadpleegd: 'ja',
    op,
    resultaat: 'gezien',
    bewijsGezien: true,
    opmerking: null,
    ...anders,
  },
});
const WLZ: Dossierinhoud = {
  ...{ code: 'D01', werksoort: 'zorgverlener_wlz', route: 'regulier', startdatum: START, kader: 'wlz' },
  ...{ clientgebonden: true, bigBeroep: false, metMinderjarigen: false, vogVorm: null, vogOrigineelOp: null },
  raadplegingen: [],
};
const WMO: Partial<Dossierinhoud> = { werksoort: 'hulpverlener_wmo', kader: 'wmo' };
const JEUGD: Partial<Dossierinhoud> = { werksoort: 'jeugdhulpverlener', kader: 'jeugdwet' };
const met = (...raadplegingen: Raadpleging[]) => ({ raadplegingen });

function regel(
  naam: Vergewisregel,
  anders: Partial<Dossierinhoud>,
  feiten: Partial<Organisatiefeiten> = {},
  regels = REGELS,
) {
  const { regels: alle } = beoordeelDossier({ ...WLZ, ...anders }, regels, { ...GEEN, ...feiten }, DAG);
  const gevonden = alle.find((een) => een.regel === naam);
  if (!gevonden) throw new Error(`geen ${naam}`);
  return gevonden;
}
const uitkomst = (...wat: Parameters<typeof regel>) => regel(...wat).uitkomst;
const waarom = (...wat: Parameters<typeof regel>) =>
  regel(...wat)
    .herleiding.map(({ stap }) => stap)
    .join(' ');

describe('VG-03: voor de start minstens twee verschillende instrumenten', () => {
  it('nul of één is een tekortkoming, twee voldoet', () => {
    expect(uitkomst('VG-03', {})).toBe('tekortkoming');
    expect(uitkomst('VG-03', met(gezien('referenties')))).toBe('tekortkoming');
    expect(uitkomst('VG-03', met(gezien('referenties'), gezien('diploma')))).toBe('voldoet');
  });

  it('alleen een VOG is nooit genoeg, ook niet als één de norm zou zijn', () => {
    const een = { ...REGELS, aantalInstrumenten: 1 };
    expect(uitkomst('VG-03', met(gezien('vog')), {}, een)).toBe('tekortkoming');
    expect(waarom('VG-03', met(gezien('vog')), {}, een)).toContain('Alleen een VOG is niet genoeg.');
    expect(uitkomst('VG-03', met(gezien('referenties')), {}, een)).toBe('voldoet');
    expect(uitkomst('VG-03', met(gezien('vog'), gezien('referenties')))).toBe('voldoet');
  });

  it('wat op de dag van de start of later is, telt niet; de dag ervoor wel', () => {
    const tweede = (op: string) => met(gezien('diploma'), gezien('referenties', op));
    expect(uitkomst('VG-03', tweede('2026-02-28'))).toBe('voldoet');
    expect(uitkomst('VG-03', tweede(START))).toBe('tekortkoming');
    expect(waarom('VG-03', tweede(START))).toContain('1 maart 2026 is niet voor de start.');
  });

  it('wat niet is te zien, telt niet', () => {
    const zonder = met(gezien('diploma'), gezien('referenties', '2026-02-01', { bewijsGezien: false }));
    expect(uitkomst('VG-03', zonder)).toBe('tekortkoming');
    expect(waarom('VG-03', zonder)).toContain('Referenties telt niet mee: er is geen bewijs gezien.');
  });

  it('wat nee of niet van toepassing is, telt niet', () => {
    const niet = (geraadpleegd: 'nee' | 'nvt') =>
      met(gezien('diploma'), {
        ...gezien('big'),
        geraadpleegd,
        op: null,
        resultaat: null,
        bewijsGezien: false,
      });
    expect(uitkomst('VG-03', niet('nee'))).toBe('tekortkoming');
    expect(uitkomst('VG-03', niet('nvt'))).toBe('tekortkoming');
  });

  it('een instrument dat dit werk niet dekt, telt niet', () => {
    const igj = { ...WMO, ...met(gezien('diploma'), gezien('igj')) };
    expect(uitkomst('VG-03', igj)).toBe('verbeterpunt');
    expect(waarom('VG-03', igj)).toContain('het dekt dit soort werk niet');
    expect(uitkomst('VG-03', met(gezien('diploma'), gezien('igj')))).toBe('voldoet');
  });

  it('een gesprek tijdens het werk telt niet, en de organisatie zegt wat telt', () => {
    expect(uitkomst('VG-03', met(gezien('diploma'), gezien('periodiek')))).toBe('tekortkoming');
    const zonderDiploma = { ...REGELS, telt: REGELS.telt.filter((een) => een !== 'diploma') };
    const paar = met(gezien('diploma'), gezien('referenties'));
    expect(uitkomst('VG-03', paar, {}, zonderDiploma)).toBe('tekortkoming');
  });
});

describe('VG-07: alleen de wet geeft een tekortkoming', () => {
  it.each([
    ['bij alleen Wmo', WMO],
    ['bij jeugdhulp', JEUGD],
    ['bij een vrijwilliger', { werksoort: 'vrijwilliger' as const }],
    ['bij wie geen cliënten helpt', { werksoort: 'ondersteunend' as const, clientgebonden: false }],
  ])('%s is te weinig instrumenten een verbeterpunt', (_, anders) => {
    expect(regel('VG-03', anders)).toMatchObject({
      ...{ uitkomst: 'verbeterpunt', binding: 'aanbeveling', grondslag: null },
    });
  });

  it('bij zorg onder de Wkkgz noemt de tekortkoming haar artikel', () => {
    for (const kader of ['wlz', 'ggz_verblijf', 'wkkgz'] as const) {
      expect(regel('VG-03', { kader })).toMatchObject({
        ...{ uitkomst: 'tekortkoming', binding: 'wettelijk', grondslag: 'Wkkgz, artikel 4, lid 1a' },
      });
    }
  });

  it('geen enkele aanbeveling wordt een tekortkoming, en elke uitkomst zegt waarom met de bron', () => {
    const alle = WERKSOORTEN.flatMap((werksoort) =>
      (['wmo', 'jeugdwet', 'wlz', 'wkkgz', 'kinderopvang'] as const).flatMap((kader) => {
        const leeg = { ...WLZ, werksoort, kader, bigBeroep: true, startdatum: '2020-01-01' };
        return beoordeelDossier(leeg, REGELS, { ...GEEN, wsrDeelname: true }, DAG).regels;
      }),
    );
    expect(alle.filter((r) => r.binding === 'aanbeveling' && r.uitkomst === 'tekortkoming')).toEqual([]);
    expect(alle.filter((r) => r.uitkomst === 'tekortkoming' && r.grondslag === null)).toEqual([]);
    expect(alle.filter((r) => r.herleiding.length === 0)).toEqual([]);
    expect(alle.flatMap((r) => r.herleiding).filter(({ stap, bron }) => !stap || !bron)).toEqual([]);
    expect(alle.some((r) => r.uitkomst === 'tekortkoming')).toBe(true);
  });
});

describe('VG-04: de VOG', () => {
  it('is bij Wlz-zorg verplicht en niet ouder dan drie maanden bij de start', () => {
    expect(uitkomst('VG-04', {})).toBe('tekortkoming');
    expect(uitkomst('VG-04', met(gezien('vog', '2025-12-01')))).toBe('voldoet');
    expect(uitkomst('VG-04', met(gezien('vog', '2025-11-30')))).toBe('tekortkoming');
    expect(uitkomst('VG-04', met(gezien('vog', START)))).toBe('voldoet');
    expect(waarom('VG-04', met(gezien('vog', '2026-03-02')))).toContain('bij de start was er nog geen VOG');
  });

  it('maanden eindigen op hetzelfde dagnummer, of anders de laatste dag van de maand', () => {
    const start = { startdatum: '2026-05-31' };
    expect(uitkomst('VG-04', { ...start, ...met(gezien('vog', '2026-02-28')) })).toBe('voldoet');
    expect(uitkomst('VG-04', { ...start, ...met(gezien('vog', '2026-02-27')) })).toBe('tekortkoming');
  });

  it('was niet nodig voor wie voor 2016 al begon', () => {
    expect(uitkomst('VG-04', { startdatum: '2015-12-31' })).toBe('niet_van_toepassing');
    expect(uitkomst('VG-04', { startdatum: '2016-01-01' })).toBe('tekortkoming');
  });

  it('is bij alleen Wmo pas verplicht door verordening of contract, en dan staat die erbij', () => {
    expect(uitkomst('VG-04', WMO)).toBe('niet_van_toepassing');
    const grond = { vogGrondslag: 'Contract 2025, artikel 7' };
    expect(regel('VG-04', WMO, grond)).toMatchObject({
      ...{ uitkomst: 'tekortkoming', binding: 'wettelijk', grondslag: 'Contract 2025, artikel 7' },
    });
  });

  it('is bij jeugdhulp voor iedereen verplicht, ook voor een vrijwilliger; bij Wlz niet voor een vrijwilliger', () => {
    expect(uitkomst('VG-04', { ...JEUGD, werksoort: 'vrijwilliger' })).toBe('tekortkoming');
    expect(uitkomst('VG-04', { werksoort: 'vrijwilliger' })).toBe('niet_van_toepassing');
    expect(uitkomst('VG-04', { werksoort: 'stagiair' })).toBe('niet_van_toepassing');
  });

  it('als kopie: het origineel volgt binnen drie weken, en dat is gebruik en geen wet', () => {
    const kopie = (vogOrigineelOp: string | null) =>
      ({ ...met(gezien('vog')), vogVorm: 'kopie', vogOrigineelOp }) as const;
    expect(uitkomst('VG-04-kopie', kopie('2026-03-22'))).toBe('voldoet');
    expect(uitkomst('VG-04-kopie', kopie('2026-03-23'))).toBe('verbeterpunt');
    expect(uitkomst('VG-04-kopie', kopie(null))).toBe('verbeterpunt');
    const origineel = { ...met(gezien('vog')), vogVorm: 'origineel' } as const;
    expect(uitkomst('VG-04-kopie', origineel)).toBe('niet_van_toepassing');
  });

  it('in de kinderopvang mag niemand met een kopie beginnen, en niemand zonder VOG', () => {
    const opvang = { werksoort: 'kinderopvang', kader: 'kinderopvang' } as const;
    expect(uitkomst('VG-04', opvang)).toBe('tekortkoming');
    const kopie = {
      ...opvang,
      ...met(gezien('vog')),
      vogVorm: 'kopie',
      vogOrigineelOp: '2026-03-02',
    } as const;
    expect(uitkomst('VG-04', kopie)).toBe('voldoet');
    expect(uitkomst('VG-04-kopie', kopie)).toBe('tekortkoming');
  });
});

describe('VG-05: wat bij het werk voor de hand ligt', () => {
  it('een BIG-beroep vraagt het BIG-register', () => {
    expect(uitkomst('VG-05', { bigBeroep: true })).toBe('verbeterpunt');
    expect(uitkomst('VG-05', { bigBeroep: true, ...met(gezien('big')) })).toBe('voldoet');
    expect(uitkomst('VG-05', {})).toBe('niet_van_toepassing');
  });

  it('jeugdhulp vraagt het SKJ-register, van wie zelf jeugdigen helpt', () => {
    expect(uitkomst('VG-05', JEUGD)).toBe('verbeterpunt');
    expect(uitkomst('VG-05', { ...JEUGD, ...met(gezien('skj')) })).toBe('voldoet');
    expect(uitkomst('VG-05', { ...JEUGD, werksoort: 'vrijwilliger' })).toBe('niet_van_toepassing');
  });

  it('de registratielijst van vrijwilligers wordt genoemd waar dat kan, en nooit tegengeworpen', () => {
    const maatje = { werksoort: 'vrijwilliger', metMinderjarigen: true } as const;
    expect(uitkomst('VG-05', maatje)).toBe('niet_van_toepassing');
    expect(uitkomst('VG-05', maatje, { tuchtrechtVrijwilligers: true })).toBe('genoteerd');
    expect(uitkomst('VG-05', { ...maatje, metMinderjarigen: false }, { tuchtrechtVrijwilligers: true })).toBe(
      'niet_van_toepassing',
    );
  });
});

describe('VG-06: ook tijdens het werk', () => {
  it('na een jaar hoort er een gesprek te zijn; daarvoor nog niet', () => {
    expect(uitkomst('VG-06', { startdatum: '2025-04-14' })).toBe('niet_van_toepassing');
    expect(uitkomst('VG-06', { startdatum: '2025-04-13' })).toBe('verbeterpunt');
    const gesprek = met(gezien('periodiek', '2025-11-01'));
    expect(uitkomst('VG-06', { startdatum: '2020-01-01', ...gesprek })).toBe('voldoet');
  });
});

describe('VG-08: het Waarschuwingsregister', () => {
  it('telt alleen waar de aanbieder bij de start meedeed, en is nooit een tekortkoming', () => {
    expect(uitkomst('VG-08', {})).toBe('niet_van_toepassing');
    expect(uitkomst('VG-08', {}, { wsrDeelname: true })).toBe('genoteerd');
    expect(uitkomst('VG-08', met(gezien('wsr')), { wsrDeelname: true })).toBe('voldoet');
    expect(uitkomst('VG-08', {}, { wsrDeelname: true, wsrTot: START })).toBe('genoteerd');
    expect(uitkomst('VG-08', {}, { wsrDeelname: true, wsrTot: '2026-02-28' })).toBe('niet_van_toepassing');
  });

  it('raadplegen zonder mee te doen telt niet als instrument', () => {
    const paar = met(gezien('diploma'), gezien('wsr'));
    expect(uitkomst('VG-03', paar)).toBe('tekortkoming');
    expect(uitkomst('VG-03', paar, { wsrDeelname: true })).toBe('voldoet');
  });
});
