import { DomeinFout } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { Maatregel } from './maatregel';
import type { Oordeel } from './opvolging';
import { lengteVan } from './termijnkeuze';
import { maatregelovergangen, MAATREGELSTATUSSEN, voorstelBij } from './maatregel-status';
import type { Beoordelingsstand, Maatregelstaat, NieuweMaatregel } from './maatregelstaat';
import type { Deeloordeel, Maatregelsoort, Onderdeel } from './soorten';

const PLAN = { termijnId: 'plan-1', uiterlijk: '2026-05-11' };
const INVOERING = { termijnId: 'invoering-1', uiterlijk: '2026-08-31' };
const dag = (tekst: string) => Temporal.PlainDate.from(tekst);

const nieuw = (velden: Partial<NieuweMaatregel> = {}): NieuweMaatregel => ({
  id: 'm1',
  opleggingId: 'o1',
  zaakId: 'z1',
  zaakNummer: '2026-00001',
  wet: 'wmo',
  aanbiederId: 'a1',
  aanbiederNaam: 'Stichting De Linde',
  soort: 'plan_van_aanpak',
  omschrijving: 'Maak een plan voor het medicatiebeleid en voer het in.',
  onderbouwing: 'De verordening vraagt een medicatieprotocol; dat is er niet.',
  doel: 'Bewoners krijgen de goede medicijnen op tijd.',
  verwachtEffect: 'Bewoners merken dat de medicijnen kloppen.',
  ernstWeging: 'Er ging vaak iets mis zonder blijvende schade: een plan past, een zwaardere stap nog niet.',
  steuntOpVim: false,
  bevindingIds: ['v1'],
  vimUitzondering: null,
  vimToelichting: null,
  herleiding: [],
  opgelegdOp: '2026-04-13',
  opgelegdDoor: 'u1',
  ...velden,
});

const plan = () => Maatregel.legOp(nieuw(), { plan: PLAN, invoering: INVOERING });
const advies = () => Maatregel.legOp(nieuw({ soort: 'advies' }), {});
const stand = (vandaag: string, open: readonly boolean[] = [true, true]): Beoordelingsstand => ({
  termijnen: [PLAN, INVOERING].map((termijn, i) => ({
    ...termijn,
    open: open[i] ?? false,
    staatStil: false,
  })),
  vandaag: dag(vandaag),
});
const met = (velden: Partial<Maatregelstaat>) => Maatregel.herstel({ ...plan().staat, ...velden });
const over = (oordeel: Deeloordeel, ...onderdelen: readonly Onderdeel[]) =>
  onderdelen.map((onderdeel) => ({ onderdeel, oordeel, reden: 'Zo was het.' }));
const NIET: Oordeel = {
  ...{ oordeel: 'niet_opgevolgd', motivering: 'Er kwam niets.' },
  onderdelen: over('niet', 'plan', 'invoering'),
};
const WEL: Oordeel = {
  ...{ oordeel: 'opgevolgd', motivering: 'Bij het bezoek werkte het.' },
  onderdelen: over('voldoet', 'plan', 'invoering'),
};
const DEELS: Oordeel = {
  ...{ oordeel: 'deels_opgevolgd', motivering: 'Het plan is goed, de invoering niet.' },
  onderdelen: [...over('voldoet', 'plan'), ...over('deels', 'invoering')],
};

function foutVan(werk: () => unknown): DomeinFout {
  try {
    werk();
  } catch (fout) {
    if (fout instanceof DomeinFout) return fout;
    throw fout;
  }
  throw new Error('geen fout');
}

describe('een maatregel opleggen', () => {
  it.each([
    ['verbetermaatregelen', {}, ['reactie']],
    ['plan_van_aanpak', { plan: PLAN, invoering: INVOERING }, ['plan', 'invoering']],
    ['voortgangsinformatie', { voortgang: PLAN }, ['voortgang']],
    ['advies', {}, ['reactie']],
  ] as const)('vraagt bij %s precies wat het Beleidskader noemt', (soort, termijnen, onderdelen) => {
    const { staat } = Maatregel.legOp(nieuw({ soort }), termijnen);
    expect(staat.status).toBe('opgelegd');
    expect(staat.onderdelen.map(({ onderdeel }) => onderdeel)).toEqual(onderdelen);
    expect(staat.onderdelen.filter(({ termijnId }) => termijnId).length).toBe(Object.keys(termijnen).length);
  });

  it.each([
    ['plan_van_aanpak', { plan: PLAN }, ['termijnInvoering']],
    ['plan_van_aanpak', {}, ['termijnPlan', 'termijnInvoering']],
    ['voortgangsinformatie', {}, ['termijnVoortgang']],
    ['advies', { voortgang: PLAN }, ['termijnVoortgang']],
    ['verbetermaatregelen', { plan: PLAN }, ['termijnPlan']],
  ] as [Maatregelsoort, Parameters<typeof Maatregel.legOp>[1], string[]][])(
    'weigert bij %s de termijnen %j, en noemt het veld',
    (soort, termijnen, velden) => {
      const fout = foutVan(() => Maatregel.legOp(nieuw({ soort }), termijnen));
      expect(fout.code).toBe('MAATREGEL.TERMIJN_PAST_NIET');
      expect(fout.invalidParams.map(({ name }) => name)).toEqual(velden);
    },
  );

  it.each(['2026-05-11', '2026-05-10'])(
    'weigert een invoering die op %s eindigt, niet na het plan',
    (uiterlijk) => {
      const werk = () => Maatregel.legOp(nieuw(), { plan: PLAN, invoering: { ...INVOERING, uiterlijk } });
      const fout = foutVan(werk);
      expect(fout.code).toBe('MAATREGEL.INVOERING_VOOR_PLAN');
      expect(fout.invalidParams).toEqual([
        { name: 'termijnInvoering', reason: 'Geef tijd tot na 11 mei 2026: dan moet het plan er zijn.' },
      ]);
    },
  );

  it('weigert zonder onderbouwing, doel of afweging, en noemt alles wat ontbreekt', () => {
    const leeg = { onderbouwing: ' ', doel: '', verwachtEffect: null, ernstWeging: '\n' };
    const fout = foutVan(() => Maatregel.legOp(nieuw(leeg), { plan: PLAN, invoering: INVOERING }));
    expect(fout.code).toBe('MAATREGEL.ONDERBOUWING_ONTBREEKT');
    expect(fout.invalidParams.map(({ name }) => name)).toEqual([
      'onderbouwing',
      'doel',
      'verwachtEffect',
      'ernstWeging',
    ]);
  });

  it('weigert zonder bevinding: een maatregel rust op wat is vastgesteld (BK-8.01)', () => {
    const fout = foutVan(() => Maatregel.legOp(nieuw({ soort: 'advies', bevindingIds: [] }), {}));
    expect(fout.code).toBe('MAATREGEL.BEVINDING_ONTBREEKT');
  });

  it('rekent een laatste dag om naar een lengte, en weigert een dag die niet na vandaag ligt', () => {
    expect(lengteVan('P4W', dag('2026-04-13'), 'plan')).toBe('P4W');
    expect(lengteVan('2026-04-20', dag('2026-04-13'), 'plan')).toBe('P7D');
    for (const voorbij of ['2026-04-13', '2026-04-12']) {
      const fout = foutVan(() => lengteVan(voorbij, dag('2026-04-13'), 'plan'));
      expect(fout.code).toBe('MAATREGEL.DAG_VOORBIJ');
      expect(fout.invalidParams[0]?.name).toBe('termijnPlan');
    }
  });

  it('weigert te steunen op intern gemelde incidenten, tenzij de uitzondering is vastgelegd', () => {
    const leg = (velden: Partial<NieuweMaatregel>) =>
      Maatregel.legOp(nieuw({ soort: 'advies', ...velden }), {});
    const fout = foutVan(() => leg({ steuntOpVim: true }));
    expect(fout.code).toBe('MAATREGEL.VIM_GEBLOKKEERD');
    expect(fout.invalidParams.map(({ name }) => name)).toEqual(['vimUitzondering', 'vimToelichting']);
    const half = { steuntOpVim: true, vimUitzondering: 'calamiteit', vimToelichting: '  ' } as const;
    expect(foutVan(() => leg(half)).invalidParams.map(({ name }) => name)).toEqual(['vimToelichting']);
    const heel = { ...half, vimToelichting: 'Het ging om de calamiteit van 2 april.' };
    expect(leg(heel).staat.steuntOpVim).toBe(true);
    expect(foutVan(() => leg({ ...heel, steuntOpVim: false })).code).toBe(
      'MAATREGEL.VIM_UITZONDERING_PAST_NIET',
    );
  });
});

describe('inleveren', () => {
  it('gaat in volgorde: eerst het plan, dan de invoering, elk één keer', () => {
    const maatregel = plan();
    expect(foutVan(() => maatregel.leverIn('invoering', dag('2026-05-01'), dag('2026-05-01'))).code).toBe(
      'MAATREGEL.EERST_PLAN',
    );
    const gevraagd = maatregel.leverIn('plan', dag('2026-05-01'), dag('2026-05-01'));
    expect(gevraagd.termijnId).toBe('plan-1');
    expect(maatregel.staat.status).toBe('ontvangen');
    expect(foutVan(() => maatregel.leverIn('plan', dag('2026-05-02'), dag('2026-05-02'))).code).toBe(
      'MAATREGEL.AL_INGELEVERD',
    );
    maatregel.leverIn('invoering', dag('2026-08-01'), dag('2026-08-01'));
    expect(maatregel.openstaand).toEqual([]);
  });

  it('weigert wat bij deze soort niet is gevraagd', () => {
    expect(foutVan(() => advies().leverIn('voortgang', dag('2026-05-01'), dag('2026-05-01'))).code).toBe(
      'MAATREGEL.ONDERDEEL_NIET_GEVRAAGD',
    );
  });

  it.each([
    ['2026-04-12', '2026-05-01'],
    ['2026-05-02', '2026-05-01'],
  ])('weigert ontvangst op %s: voor de maatregel of na vandaag', (op, vandaag) => {
    expect(foutVan(() => plan().leverIn('plan', dag(op), dag(vandaag))).code).toBe(
      'MAATREGEL.DATUM_PAST_NIET',
    );
  });

  it('kan te laat nog: te laat is een feit, geen weigering', () => {
    const maatregel = plan();
    maatregel.leverIn('plan', dag('2026-06-01'), dag('2026-06-01'));
    expect(maatregel.staat.onderdelen[0]?.ingeleverdOp).toBe('2026-06-01');
  });
});

describe('de opvolging beoordelen', () => {
  it('kan niet als "niet opgevolgd" zolang de aanbieder tijd heeft en er niets te beoordelen is', () => {
    const fout = foutVan(() => plan().beoordeel(NIET, stand('2026-05-11'), 'u1'));
    expect(fout.code).toBe('MAATREGEL.TERMIJN_LOOPT_NOG');
    expect(fout.details).toEqual({ uiterlijk: '2026-05-11' });
  });

  it('kan dat wel vanaf de dag na de termijn', () => {
    const maatregel = plan();
    maatregel.beoordeel(NIET, stand('2026-05-12'), 'u1');
    expect(maatregel.staat).toMatchObject({
      status: 'niet_opgevolgd',
      motivering: 'Er kwam niets.',
      beoordeeldOp: '2026-05-12',
      beoordeeldDoor: 'u1',
    });
  });

  it('kan dat wel over een plan dat er is, ook al loopt de termijn van de invoering nog', () => {
    const maatregel = plan();
    maatregel.leverIn('plan', dag('2026-05-01'), dag('2026-05-01'));
    maatregel.beoordeel(NIET, stand('2026-05-02', [false, true]), 'u1');
    expect(maatregel.staat.status).toBe('niet_opgevolgd');
  });

  it('kan niet zolang de termijn is opgeschort, ook na de oude laatste dag', () => {
    const stil = {
      ...stand('2026-06-12'),
      termijnen: [{ ...PLAN, open: true, staatStil: true }],
    };
    expect(foutVan(() => plan().beoordeel(NIET, stil, 'u1')).code).toBe('MAATREGEL.TERMIJN_STAAT_STIL');
  });

  it('telt de verlengde termijn, niet de eerste', () => {
    const verlengd = {
      ...stand('2026-05-12'),
      termijnen: [{ ...PLAN, uiterlijk: '2026-05-25', open: true, staatStil: false }],
    };
    expect(foutVan(() => plan().beoordeel(NIET, verlengd, 'u1')).code).toBe('MAATREGEL.TERMIJN_LOOPT_NOG');
  });

  it('kan niet als "opgevolgd" zolang iets met een termijn ontbreekt', () => {
    const maatregel = plan();
    maatregel.leverIn('plan', dag('2026-05-01'), dag('2026-05-01'));
    const fout = foutVan(() => maatregel.beoordeel(WEL, stand('2026-09-10'), 'u1'));
    expect(fout.code).toBe('MAATREGEL.NOG_NIET_INGELEVERD');
    expect(fout.details).toEqual({ onderdeel: 'invoering' });
    maatregel.leverIn('invoering', dag('2026-08-01'), dag('2026-08-01'));
    maatregel.beoordeel(WEL, stand('2026-09-10', []), 'u1');
    expect(maatregel.staat.status).toBe('opgevolgd');
  });

  it('kan bij een advies zonder reactie allebei: er is geen termijn', () => {
    for (const oordeel of [WEL, NIET]) {
      const maatregel = advies();
      const onderdelen = over(oordeel === WEL ? 'voldoet' : 'niet', 'reactie');
      maatregel.beoordeel({ ...oordeel, onderdelen }, { termijnen: [], vandaag: dag('2026-04-13') }, 'u1');
      expect(maatregel.staat.status).toBe(oordeel.oordeel);
    }
  });

  it.each([WEL, NIET])('weigert $oordeel zonder motivering', (oordeel) => {
    const werk = () => plan().beoordeel({ ...oordeel, motivering: '  ' }, stand('2026-09-10'), 'u1');
    expect(foutVan(werk).code).toBe('MAATREGEL.MOTIVERING_ONTBREEKT');
  });

  it('geeft alleen bij "niet opgevolgd" het voorstel: advies aan het college', () => {
    const gevonden = MAATREGELSTATUSSEN.filter((status) => voorstelBij(status, false) !== null);
    expect(gevonden).toEqual(['niet_opgevolgd']);
    expect(voorstelBij('niet_opgevolgd', false)?.tekst).toBe('advies aan het college');
  });

  it.each([
    ['een onderdeel te weinig', { ...WEL, onderdelen: over('voldoet', 'plan') }, 'DEELOORDEEL_ONTBREEKT'],
    [
      'een onderdeel dubbel',
      { ...WEL, onderdelen: over('voldoet', 'plan', 'plan') },
      'DEELOORDEEL_ONTBREEKT',
    ],
    [
      'een onderdeel zonder reden',
      { ...WEL, onderdelen: WEL.onderdelen.map((deel) => ({ ...deel, reden: ' ' })) },
      'DEELOORDEEL_ONTBREEKT',
    ],
    [
      'opgevolgd met een deel dat niet voldoet',
      { ...WEL, onderdelen: DEELS.onderdelen },
      'OORDEEL_PAST_NIET',
    ],
    ['deels terwijl alles voldoet', { ...DEELS, onderdelen: WEL.onderdelen }, 'OORDEEL_PAST_NIET'],
    ['deels terwijl niets is gedaan', { ...DEELS, onderdelen: NIET.onderdelen }, 'OORDEEL_PAST_NIET'],
    ['niet terwijl alles voldoet', { ...NIET, onderdelen: WEL.onderdelen }, 'OORDEEL_PAST_NIET'],
  ])('weigert %s', (_, oordeel, code) => {
    const fout = foutVan(() => plan().beoordeel(oordeel, stand('2026-09-10', []), 'u1'));
    expect(fout.code).toBe(`MAATREGEL.${code}`);
  });
});

describe('wat na "deels opgevolgd" overblijft', () => {
  const deels = () => {
    const maatregel = plan();
    maatregel.leverIn('plan', dag('2026-05-01'), dag('2026-05-01'));
    maatregel.leverIn('invoering', dag('2026-08-01'), dag('2026-08-01'));
    maatregel.beoordeel(DEELS, stand('2026-09-10', []), 'u1');
    return maatregel;
  };
  const NIEUW = { invoering: { termijnId: 'invoering-2', uiterlijk: '2026-10-12' } };

  it('krijgt een nieuwe termijn: alleen dat deel wordt opnieuw gevraagd, en het oordeel blijft staan', () => {
    const maatregel = deels();
    maatregel.stelNieuweTermijn('De aanbieder is op weg.', NIEUW, dag('2026-09-10'));
    expect(maatregel.staat).toMatchObject({ status: 'opgelegd', ronde: 2 });
    expect(maatregel.openstaand).toMatchObject([{ onderdeel: 'invoering', termijnId: 'invoering-2' }]);
    expect(maatregel.staat.onderdelen[0]).toMatchObject({ onderdeel: 'plan', oordeel: 'voldoet' });
    expect(maatregel.staat.beoordelingen).toMatchObject([
      { ronde: 1, oordeel: 'deels_opgevolgd', vervolg: { keuze: 'nieuwe_termijn' } },
    ]);
    maatregel.leverIn('invoering', dag('2026-10-01'), dag('2026-10-01'));
    maatregel.beoordeel(WEL, stand('2026-10-13', []), 'u1');
    expect(maatregel.staat).toMatchObject({ status: 'opgevolgd', beoordelingen: [{}, { ronde: 2 }] });
  });

  it('vraagt een termijn voor precies wat overbleef, en een reden', () => {
    const vandaag = dag('2026-09-10');
    expect(foutVan(() => deels().stelNieuweTermijn('x', {}, vandaag)).code).toBe(
      'MAATREGEL.TERMIJN_PAST_NIET',
    );
    expect(foutVan(() => deels().stelNieuweTermijn('x', { ...NIEUW, plan: PLAN }, vandaag)).code).toBe(
      'MAATREGEL.TERMIJN_PAST_NIET',
    );
    expect(foutVan(() => deels().stelNieuweTermijn(' ', NIEUW, vandaag)).code).toBe(
      'MAATREGEL.MOTIVERING_ONTBREEKT',
    );
  });

  it('gaat naar het college als iemand dat kiest: dan is er een voorstel, en geen nieuwe termijn meer', () => {
    const maatregel = deels();
    expect(voorstelBij('deels_opgevolgd', maatregel.naarCollege)).toBeNull();
    maatregel.brengNaarCollege('Het duurt te lang.', dag('2026-09-10'));
    expect(voorstelBij('deels_opgevolgd', maatregel.naarCollege)?.tekst).toBe('advies aan het college');
    expect(maatregel.kan('stelNieuweTermijn', stand('2026-09-10'))).toBe(false);
    for (const werk of [
      () => maatregel.stelNieuweTermijn('Toch.', NIEUW, dag('2026-09-10')),
      () => maatregel.brengNaarCollege('Nog eens.', dag('2026-09-10')),
    ])
      expect(foutVan(werk).code).toBe('MAATREGEL.AL_BIJ_COLLEGE');
  });

  it('kan niet bij een ander oordeel', () => {
    for (const status of MAATREGELSTATUSSEN.filter((een) => een !== 'deels_opgevolgd')) {
      const werk = () => met({ status }).brengNaarCollege('x', dag('2026-09-10'));
      expect(foutVan(werk).code).toBe('OVERGANG_NIET_MOGELIJK');
    }
  });
});

describe('intrekken en overdragen', () => {
  it('intrekken vraagt een reden', () => {
    expect(foutVan(() => plan().trekIn(' ')).code).toBe('MAATREGEL.MOTIVERING_ONTBREEKT');
    const maatregel = plan();
    maatregel.trekIn('De locatie is gesloten.');
    expect(maatregel.staat).toMatchObject({
      status: 'ingetrokken',
      intrekkingsreden: 'De locatie is gesloten.',
    });
  });

  it('na overdracht kan hier niets meer', () => {
    const maatregel = met({ status: 'niet_opgevolgd', motivering: 'x', beoordeeldOp: '2026-05-12' });
    maatregel.draagOver(false);
    expect(maatregel.staat.statusVoorAanbieder).toBeNull();
    expect(Object.keys(maatregelovergangen.overgedragen)).toEqual([]);
    for (const werk of [
      () => maatregel.leverIn('plan', dag('2026-06-01'), dag('2026-06-01')),
      () => maatregel.beoordeel(NIET, stand('2026-06-01'), 'u1'),
      () => maatregel.trekIn('Niet meer nodig.'),
      () => maatregel.draagOver(false),
    ]) {
      expect(foutVan(werk).code).toBe('OVERGANG_NIET_MOGELIJK');
    }
  });

  it('na een stille overdracht leest de aanbieder de status van daarvoor', () => {
    const maatregel = met({ status: 'niet_opgevolgd', motivering: 'x', beoordeeldOp: '2026-05-12' });
    maatregel.draagOver(true);
    expect(maatregel.staat).toMatchObject({ status: 'overgedragen', statusVoorAanbieder: 'niet_opgevolgd' });
  });

  it.each(['opgevolgd', 'niet_opgevolgd', 'ingetrokken', 'overgedragen'] as const)(
    'met status %s is niets meer in te leveren, te beoordelen of in te trekken',
    (status) => {
      const maatregel = met({ status });
      for (const h of ['leverIn', 'beoordeelOpgevolgd', 'beoordeelNietOpgevolgd', 'trekIn'] as const) {
        expect(maatregel.kan(h, stand('2026-09-10'))).toBe(false);
      }
    },
  );
});

describe('wat een scherm aanbiedt', () => {
  it('volgt de termijn: "niet opgevolgd" verschijnt pas als die voorbij is', () => {
    expect(plan().kan('beoordeelNietOpgevolgd', stand('2026-05-11'))).toBe(false);
    expect(plan().kan('beoordeelNietOpgevolgd', stand('2026-05-12'))).toBe(true);
    expect(plan().kan('beoordeelOpgevolgd', stand('2026-05-12'))).toBe(false);
  });

  it('biedt inleveren niet meer aan als alles binnen is', () => {
    const maatregel = advies();
    expect(maatregel.kan('leverIn', stand('2026-05-01'))).toBe(true);
    maatregel.leverIn('reactie', dag('2026-05-01'), dag('2026-05-01'));
    expect(maatregel.kan('leverIn', stand('2026-05-01'))).toBe(false);
  });
});
