import { describe, expect, it } from '@jest/globals';
import { DomeinFout } from '@navolgbaar/kernel';
import fc from 'fast-check';
import { CorrigerendeMaatregel } from './corrigerende-maatregel';
import {
  CORRIGERENDSTATUSSEN,
  type Corrigerendhandeling,
  type Corrigerendstatus,
  corrigerendovergangen,
} from './corrigerend-status';
import type { Corrigerendstaat, NieuweMaatregel, Wanneer } from './corrigerendstaat';
import type { Bekendmakingsinvoer } from './keuringen';
import { UITKOMSTREGELS, isTeLaat, middelenVan } from './rechtsmiddelen';
import { type Corrigerendsoort, GEVOLGEN, MIDDELEN, UITKOMSTEN } from './soorten';

const DAG = '2026-04-13';
const NU: Wanneer = { op: DAG, door: 'w1', kant: 'toezicht' };
const GEMEENTE: Wanneer = { op: DAG, door: 'c1', kant: 'gemeente' };
const NIEUW: NieuweMaatregel = {
  ...{ id: 'c1', nummer: 'C2026-00001', zaakId: 'z1', zaakNummer: '2026-00001', wet: 'wmo' },
  ...{ aanbiederId: 'p1', aanbiederNaam: 'De Linde', gemeenteId: 'g1', gemeenteNaam: 'Groningen' },
  ...{ behandelaarId: 'b1', adviesId: 'a1', herkomst: 'volgt', soort: 'clientenstop', zonderGrond: false },
  ...{ grond: { soort: 'verordening', vindplaats: 'Artikel 12' }, karakter: 'besluit' },
  besluit: { op: '2026-04-01', nummer: 'B-1', inhoud: 'Een stop.', reden: null, opPapier: false },
  ...{ van: '2026-04-10', tot: '2026-08-01', clienten: [] },
};
const BEKEND: Bekendmakingsinvoer = {
  ...{ op: '2026-04-02', hoe: 'brief', aanAanbieder: true, van: null, tot: null, contractsoort: null },
};
const BEZWAAR = { uiterlijk: '2026-05-14', post: '2026-05-21', herleiding: [] };
const CLIENT = { code: 'C-12', financiering: 'wmo', wat: 'Een andere aanbieder.' };
const perClient = { soort: 'voorziening_aanpassen', van: null, tot: null } as const;

const begin = (anders: Partial<NieuweMaatregel> = {}) =>
  CorrigerendeMaatregel.begin({ ...NIEUW, ...anders }, NU);
const lopend = (anders: Partial<NieuweMaatregel> = {}, bekend: Partial<Bekendmakingsinvoer> = {}) => {
  const maatregel = begin(anders);
  maatregel.maakBekend({ ...BEKEND, ...bekend }, BEZWAAR, NU);
  return maatregel;
};
const weigert = (code: string, doe: () => void) => expect(doe).toThrow(expect.objectContaining({ code }));
const middel = (
  soort: 'bezwaar' | 'beroep' | 'voorlopige_voorziening' | 'kort_geding',
  id = soort as string,
) => ({
  ...({ id, soort, indiener: 'aanbieder', code: null, ingesteldOp: '2026-04-12', gepostOp: null } as const),
});
const uitkomst = (middelId: string, wat: (typeof UITKOMSTEN)[number], gevolg: (typeof GEVOLGEN)[number]) => ({
  ...{ middelId, uitkomst: wat, gevolg, op: DAG, toelichting: 'Zo is besloten.', tot: null },
});

describe('een corrigerende maatregel', () => {
  it('werkt pas na de bekendmaking, en dan gaat de bezwaartermijn in', () => {
    const maatregel = begin();
    expect(maatregel.staat).toMatchObject({ status: 'besloten', bekendmaking: null });
    weigert('OVERGANG_NIET_MOGELIJK', () => maatregel.stelMiddelIn(middel('bezwaar'), null, NU));
    maatregel.maakBekend(BEKEND, BEZWAAR, NU);
    expect(maatregel.staat).toMatchObject({ status: 'loopt', bekendmaking: { bezwaar: BEZWAAR } });
    expect(maatregel.staat.historie.map(({ handeling }) => handeling)).toEqual([
      'legBesluitVast',
      'maakBekend',
    ]);
  });

  it('legt ook vast dat er geen maatregel komt, met de reden', () => {
    const geen = { soort: 'geen', grond: null, karakter: null, van: null, tot: null } as const;
    weigert('CORRIGEREND.ONVOLLEDIG', () => begin(geen));
    const maatregel = begin({ ...geen, besluit: { ...NIEUW.besluit, reden: 'De aanbieder stopt.' } });
    expect(maatregel.staat.status).toBe('geen_maatregel');
    weigert('OVERGANG_NIET_MOGELIJK', () => maatregel.maakBekend(BEKEND, null, NU));
    weigert('OVERGANG_NIET_MOGELIJK', () =>
      maatregel.draagOver({ soort: 'strafrecht', aan: 'OM', op: DAG, reden: 'x' }, NU),
    );
  });

  it('is nooit van een cliënt met Wlz-zorg, en noemt cliënten alleen waar dat past', () => {
    weigert('CORRIGEREND.CLIENT_WLZ', () =>
      begin({ ...perClient, clienten: [{ ...CLIENT, financiering: 'wlz' }] }),
    );
    weigert('CORRIGEREND.PAST_NIET', () => begin({ clienten: [CLIENT] }));
    weigert('CORRIGEREND.PAST_NIET', () => begin({ ...perClient, clienten: [CLIENT, CLIENT] }));
    const maatregel = begin(perClient);
    weigert('CORRIGEREND.ONVOLLEDIG', () => maatregel.maakBekend(BEKEND, BEZWAAR, NU));
    maatregel.noemClienten([CLIENT], NU);
    maatregel.maakBekend(BEKEND, BEZWAAR, NU);
    expect(maatregel.staat.status).toBe('loopt');
  });

  it('is uitgevoerd als de gemeente van elke cliënt meldde wat er gebeurde, ook dat het niet lukte', () => {
    const maatregel = lopend({ ...perClient, clienten: [CLIENT, { ...CLIENT, code: 'C-13' }] });
    const meld = (code: string | null, wat: 'uitgevoerd' | 'niet_uitgevoerd' = 'uitgevoerd') =>
      maatregel.meldUitvoering({ code, uitkomst: wat, op: DAG, toelichting: 'Verhuisd.' }, GEMEENTE);
    weigert('CORRIGEREND.PAST_NIET', () => meld(null));
    weigert('CORRIGEREND.PAST_NIET', () => meld('C-99'));
    meld('C-12');
    expect(maatregel.staat).toMatchObject({ status: 'loopt', uitgevoerdOp: null });
    weigert('CORRIGEREND.AL_GEMELD', () => meld('C-12'));
    weigert('CORRIGEREND.AL_GEMELD', () => maatregel.noemClienten([{ ...CLIENT, code: 'C-13' }], NU));
    meld('C-13', 'niet_uitgevoerd');
    expect(maatregel.staat).toMatchObject({
      status: 'uitgevoerd',
      uitgevoerdOp: DAG,
      uitvoeringUiterlijk: null,
      uitvoering: 'deels_uitgevoerd',
    });
    weigert('CORRIGEREND.AL_GEMELD', () => meld('C-12'));
    meld('C-13');
    expect(maatregel.staat).toMatchObject({ status: 'uitgevoerd', uitvoering: 'uitgevoerd' });
    expect(maatregel.staat.historie.slice(-2).map(({ tekst }) => tekst.split(' ')[0])).toEqual([
      'Niet',
      'Uitgevoerd',
    ]);
  });

  it.each(['uitgevoerd', 'niet_uitgevoerd'] as const)('onthoudt dat alles %s is', (wat) => {
    const invoer = { uitkomst: wat, op: DAG, toelichting: 'Zo ging het.' };
    const client = lopend({ ...perClient, clienten: [CLIENT] });
    client.meldUitvoering({ code: 'C-12', ...invoer }, GEMEENTE);
    const contract = lopend(
      { soort: 'contractmaatregel', karakter: 'privaatrecht', van: null, tot: null },
      { contractsoort: 'ontbinding' },
    );
    contract.meldUitvoering({ code: null, ...invoer }, GEMEENTE);
    for (const { staat } of [client, contract])
      expect(staat).toMatchObject({ status: 'uitgevoerd', uitgevoerdOp: DAG, uitvoering: wat });
  });

  it('is ook klaar als alleen cliënten blijven staan van wie al is gemeld', () => {
    const maatregel = lopend({ ...perClient, clienten: [CLIENT, { ...CLIENT, code: 'C-13' }] });
    maatregel.meldUitvoering(
      { code: 'C-12', uitkomst: 'uitgevoerd', op: DAG, toelichting: 'Klaar.' },
      GEMEENTE,
    );
    maatregel.noemClienten([CLIENT], NU);
    expect(maatregel.staat).toMatchObject({
      ...{ status: 'uitgevoerd', uitgevoerdOp: DAG, uitvoeringUiterlijk: null, uitvoering: 'uitgevoerd' },
    });
  });

  it('neemt van een cliënt alleen een rechtsmiddel aan als de maatregel over hem gaat', () => {
    const maatregel = lopend({ ...perClient, clienten: [CLIENT] });
    const van = (code: string) => () =>
      maatregel.stelMiddelIn({ ...middel('voorlopige_voorziening'), indiener: 'client', code }, null, NU);
    weigert('CORRIGEREND.PAST_NIET', van('C-99'));
    maatregel.stelMiddelIn({ ...middel('bezwaar'), indiener: 'client', code: 'C-12' }, null, NU);
    expect(van('C-12')).not.toThrow();
    // The code is of the cliënt who brought it: of nobody else.
    weigert('CORRIGEREND.ONVOLLEDIG', () =>
      maatregel.stelMiddelIn({ ...middel('bezwaar'), code: 'C-12' }, null, NU),
    );
  });

  it('schrijft dagen zoals mensen', () => {
    expect(begin().staat.historie[0]?.tekst).toContain('1 april 2026');
  });

  it('kent bij een last de begunstigingstermijn, en pas daarna een verbeurde dwangsom', () => {
    const last = { soort: 'last_dwangsom', van: null, tot: null } as const;
    weigert('CORRIGEREND.ONVOLLEDIG', () => lopend(last));
    const maatregel = lopend(last, { tot: '2026-04-10' });
    const bedrag = (op: string) => ({ soort: 'verbeurd', op, centen: 50_000 }) as const;
    weigert('CORRIGEREND.ONVOLLEDIG', () => maatregel.legBedragVast(bedrag('2026-04-10'), NU));
    weigert('CORRIGEREND.PAST_NIET', () =>
      maatregel.legBedragVast({ ...bedrag(DAG), soort: 'toegepast' }, NU),
    );
    weigert('CORRIGEREND.ONVOLLEDIG', () => maatregel.legBedragVast({ ...bedrag(DAG), centen: null }, NU));
    maatregel.legBedragVast(bedrag('2026-04-11'), NU);
    expect(maatregel.staat.bedragen).toEqual([bedrag('2026-04-11')]);
  });

  it('vraagt welke maatregel uit het contract het is', () => {
    const contract = { soort: 'contractmaatregel', van: null, tot: null, karakter: 'privaatrecht' } as const;
    weigert('CORRIGEREND.ONVOLLEDIG', () => lopend(contract));
    weigert('CORRIGEREND.PAST_NIET', () => lopend({}, { contractsoort: 'ontbinding' }));
    expect(lopend(contract, { contractsoort: 'ontbinding' }).staat.contractsoort).toBe('ontbinding');
  });

  it('wordt door bezwaar of een verzoek niet geschorst, door een toegewezen voorziening wel', () => {
    const maatregel = lopend();
    maatregel.stelMiddelIn(middel('bezwaar'), BEZWAAR, NU);
    maatregel.stelMiddelIn(middel('voorlopige_voorziening'), null, NU);
    expect(maatregel.staat.status).toBe('loopt');
    maatregel.legUitkomstVast(uitkomst('voorlopige_voorziening', 'toegewezen', 'geschorst'), null, NU);
    expect(maatregel.staat).toMatchObject({ status: 'geschorst', schorsing: { van: DAG, tot: null } });
    weigert('OVERGANG_NIET_MOGELIJK', () => maatregel.verleng({ tot: '2026-09-01', reden: 'x' }, NU));
    maatregel.eindigSchorsing({ op: DAG, reden: 'Ongegrond.' }, NU);
    expect(maatregel.staat).toMatchObject({ status: 'loopt', schorsing: { tot: DAG } });
    weigert('CORRIGEREND.MIDDEL_AFGEDAAN', () =>
      maatregel.legUitkomstVast(uitkomst('voorlopige_voorziening', 'afgewezen', 'in_stand'), null, NU),
    );
    maatregel.legUitkomstVast(uitkomst('bezwaar', 'gegrond', 'herroepen'), BEZWAAR, NU);
    expect(maatregel.staat).toMatchObject({ status: 'herroepen', einde: { op: DAG } });
  });

  it('neemt een verzoek alleen aan naast een bezwaar of beroep van dezelfde, dat er al was en nog loopt', () => {
    const maatregel = lopend();
    const vraag = (anders = {}) =>
      maatregel.stelMiddelIn({ ...middel('voorlopige_voorziening'), ...anders }, null, NU);
    weigert('CORRIGEREND.ZONDER_BEZWAAR', vraag);
    maatregel.stelMiddelIn(middel('bezwaar'), BEZWAAR, NU);
    // Of somebody else, and from before the bezwaar.
    weigert('CORRIGEREND.ZONDER_BEZWAAR', () => vraag({ indiener: 'client', code: 'C-12' }));
    weigert('CORRIGEREND.ZONDER_BEZWAAR', () => vraag({ ingesteldOp: '2026-04-11' }));
    maatregel.legUitkomstVast(
      { ...uitkomst('bezwaar', 'ongegrond', 'in_stand'), op: '2026-04-12' },
      BEZWAAR,
      NU,
    );
    // Written down afterwards, of the day on which it still ran; a later day asks for beroep.
    weigert('CORRIGEREND.ZONDER_BEZWAAR', () => vraag({ ingesteldOp: DAG }));
    maatregel.stelMiddelIn({ ...middel('beroep'), ingesteldOp: DAG }, BEZWAAR, NU);
    expect(() => vraag({ ingesteldOp: DAG })).not.toThrow();
  });

  it('legt ook vast dat de rechter toewees of herriep toen de maatregel al was geëindigd, en brengt hem niet terug', () => {
    const maatregel = lopend();
    for (const [soort, id] of [
      ['bezwaar', 'b1'],
      ['bezwaar', 'b2'],
      ['voorlopige_voorziening', 'v1'],
    ] as const)
      maatregel.stelMiddelIn(middel(soort, id), BEZWAAR, NU);
    maatregel.hefOp({ op: DAG, reden: 'Op orde.' }, NU);
    const { einde } = maatregel.staat;
    maatregel.legUitkomstVast(uitkomst('v1', 'toegewezen', 'geschorst'), null, NU);
    expect(maatregel.staat).toMatchObject({ status: 'opgeheven', einde, schorsing: null });
    expect(maatregel.staat.rechtsmiddelen[2]?.uitkomst).toMatchObject({ uitkomst: 'toegewezen' });
    expect(maatregel.staat.historie.at(-1)?.tekst).toContain('daaraan verandert niets');
    maatregel.legUitkomstVast(uitkomst('b1', 'gegrond', 'herroepen'), BEZWAAR, NU);
    const { einde: herroepen } = maatregel.staat;
    maatregel.legUitkomstVast(
      { ...uitkomst('b2', 'gegrond', 'herroepen'), toelichting: 'Ook.' },
      BEZWAAR,
      NU,
    );
    expect(maatregel.staat).toMatchObject({ status: 'herroepen', einde: herroepen });
  });

  it('neemt een tweede verzoek pas aan als het eerste is afgelopen, en wordt daarna opnieuw geschorst', () => {
    const maatregel = lopend();
    const vraag = (id: string, anders = {}) =>
      maatregel.stelMiddelIn({ ...middel('voorlopige_voorziening', id), ...anders }, null, NU);
    for (const van of [{}, { indiener: 'client', code: 'C-12' }] as const)
      maatregel.stelMiddelIn({ ...middel('bezwaar'), ...van }, BEZWAAR, NU);
    vraag('v1');
    weigert('CORRIGEREND.VOORZIENING_LOOPT', () => vraag('v2'));
    // Somebody else has a request of his own.
    vraag('v3', { indiener: 'client', code: 'C-12' });
    weigert('CORRIGEREND.VOORZIENING_LOOPT', () => vraag('v4', { indiener: 'client', code: 'C-12' }));
    maatregel.legUitkomstVast(uitkomst('v1', 'toegewezen', 'geschorst'), null, NU);
    maatregel.legUitkomstVast({ ...uitkomst('v3', 'toegewezen', 'geschorst'), tot: '2026-06-01' }, null, NU);
    expect(maatregel.staat).toMatchObject({
      // The first ruling had no end and still holds.
      ...{ status: 'geschorst', schorsing: { van: DAG, tot: null } },
      eerdereSchorsingen: [{ van: DAG, tot: DAG }],
    });
    maatregel.eindigSchorsing({ op: DAG, reden: 'Opgeheven.' }, NU);
    vraag('v5');
    maatregel.legUitkomstVast(uitkomst('v5', 'toegewezen', 'geschorst'), null, NU);
    expect(maatregel.staat).toMatchObject({ status: 'geschorst', schorsing: { van: DAG, tot: null } });
    expect(maatregel.staat.eerdereSchorsingen).toHaveLength(2);
  });

  it('kent alleen de rechtsmiddelen van zijn grond', () => {
    weigert('CORRIGEREND.PAST_NIET', () => lopend().stelMiddelIn(middel('kort_geding'), null, NU));
    weigert('CORRIGEREND.PAST_NIET', () =>
      lopend({ karakter: 'privaatrecht' }).stelMiddelIn(middel('bezwaar'), null, NU),
    );
    const zonder = lopend({ karakter: null, grond: null, zonderGrond: true });
    zonder.stelMiddelIn(middel('bezwaar'), null, NU);
    zonder.stelMiddelIn(middel('kort_geding'), null, NU);
    expect(middelenVan(null)).toEqual([...MIDDELEN]);
  });

  it('noemt een laat bezwaar laat, en weigert het niet (Awb 6:9)', () => {
    const wanneer = (ingesteldOp: string, gepostOp: string | null = null) =>
      isTeLaat(BEZWAAR, { ingesteldOp, gepostOp });
    expect(wanneer('2026-05-14')).toBe(false);
    expect(wanneer('2026-05-15')).toBe(true);
    expect(wanneer('2026-05-21', '2026-05-14')).toBe(false);
    expect(wanneer('2026-05-22', '2026-05-14')).toBe(true);
    expect(wanneer('2026-05-18', '2026-05-15')).toBe(true);
    expect(isTeLaat(null, { ingesteldOp: DAG, gepostOp: null })).toBeNull();
    const maatregel = lopend();
    maatregel.stelMiddelIn(middel('bezwaar'), { uiterlijk: '2026-04-11', post: '2026-04-18' }, NU);
    expect(maatregel.staat.rechtsmiddelen).toMatchObject([{ teLaat: true, uitkomst: null }]);
  });

  it('is na een overdracht niet meer van de toezichthouder, en de gemeente meldt verder', () => {
    const maatregel = lopend();
    const overdracht = {
      soort: 'strafrecht',
      aan: 'Openbaar Ministerie',
      op: DAG,
      reden: 'Fraude.',
    } as const;
    maatregel.draagOver(overdracht, NU);
    expect(maatregel.staat).toMatchObject({ status: 'loopt', overdracht: { ...overdracht, door: 'w1' } });
    for (const doe of [
      () => maatregel.draagOver(overdracht, NU),
      () => maatregel.legEffectVast('Iets.', NU),
      () => maatregel.hefOp({ op: DAG, reden: 'x' }, NU),
    ])
      weigert('CORRIGEREND.OVERGEDRAGEN', doe);
    maatregel.hefOp({ op: DAG, reden: 'De aanbieder stopte.' }, GEMEENTE);
    expect(maatregel.staat.status).toBe('opgeheven');
  });

  it('neemt geen dag na vandaag of voor het besluit', () => {
    weigert('CORRIGEREND.ONVOLLEDIG', () => begin().maakBekend({ ...BEKEND, op: '2026-04-14' }, BEZWAAR, NU));
    weigert('CORRIGEREND.ONVOLLEDIG', () => begin().maakBekend({ ...BEKEND, op: '2026-03-31' }, BEZWAAR, NU));
    weigert('CORRIGEREND.ONVOLLEDIG', () => lopend().verleng({ tot: '2026-07-01', reden: 'x' }, NU));
    weigert('CORRIGEREND.ONVOLLEDIG', () => lopend().hefOp({ op: '2026-04-14', reden: 'x' }, NU));
    weigert('CORRIGEREND.ONVOLLEDIG', () => begin({ tot: '2026-04-01' }));
    weigert('CORRIGEREND.ONVOLLEDIG', () =>
      begin().maakBekend({ ...BEKEND, aanAanbieder: false }, BEZWAAR, NU),
    );
  });

  it('begint niet voor de bekendmaking (Awb 3:40) en eindigt er niet op of voor', () => {
    const bekend = (anders: Partial<Bekendmakingsinvoer>) => () =>
      begin().maakBekend({ ...BEKEND, op: '2026-04-10', ...anders }, BEZWAAR, NU);
    weigert('CORRIGEREND.ONVOLLEDIG', bekend({ van: '2026-04-09' }));
    weigert('CORRIGEREND.ONVOLLEDIG', bekend({ van: '2026-04-10', tot: '2026-04-10' }));
    expect(bekend({ van: '2026-04-10', tot: '2026-04-11' })).not.toThrow();
    const last = { soort: 'last_dwangsom', van: null, tot: null } as const;
    weigert('CORRIGEREND.ONVOLLEDIG', () => lopend(last, { tot: BEKEND.op }));
  });

  it('krijgt geen laatste dag die voorbij is of voor het begin ligt', () => {
    const verleng = (maatregel: CorrigerendeMaatregel, tot: string) => () =>
      maatregel.verleng({ tot, reden: 'Nog niet op orde.' }, NU);
    weigert('CORRIGEREND.ONVOLLEDIG', verleng(lopend({ tot: '2026-04-11' }), '2026-04-12'));
    weigert('CORRIGEREND.ONVOLLEDIG', verleng(lopend({ tot: '2026-04-11' }), DAG));
    const zonderEinde = () => lopend({ van: '2026-06-01', tot: null });
    weigert('CORRIGEREND.ONVOLLEDIG', verleng(zonderEinde(), '2026-05-31'));
    const maatregel = zonderEinde();
    verleng(maatregel, '2026-07-01')();
    expect(maatregel.staat.historie.at(-1)?.tekst).toContain('Eindigt op');
    maatregel.stelMiddelIn(middel('bezwaar'), BEZWAAR, NU);
    const gewijzigd = { ...uitkomst('bezwaar', 'gegrond', 'gewijzigd'), tot: '2026-05-31' };
    weigert('CORRIGEREND.ONVOLLEDIG', () => maatregel.legUitkomstVast(gewijzigd, BEZWAAR, NU));
  });

  it('heeft bij elk rechtsmiddel een uitkomst en een gevolg', () => {
    for (const soort of MIDDELEN) {
      const regels = Object.values(UITKOMSTREGELS[soort]);
      expect(regels.length).toBeGreaterThan(2);
      for (const gevolgen of regels) expect(gevolgen.length).toBeGreaterThan(0);
    }
  });
});

/** Every act with something that fits; `last` of the three kinds makes each of them possible somewhere. */
const DADEN: Readonly<Record<string, (m: CorrigerendeMaatregel, wanneer: Wanneer) => void>> = {
  maakBekend: (m, w) => m.maakBekend(BEKEND_VAN(m.staat.soort), BEZWAAR, w),
  noemClienten: (m, w) => m.noemClienten([CLIENT, { ...CLIENT, code: 'C-13' }], w),
  meldEerste: (m, w) =>
    m.meldUitvoering({ code: 'C-12', uitkomst: 'uitgevoerd', op: DAG, toelichting: 'Klaar.' }, w),
  meldTweede: (m, w) =>
    m.meldUitvoering({ code: 'C-13', uitkomst: 'uitgevoerd', op: DAG, toelichting: 'Klaar.' }, w),
  meldTweedeNiet: (m, w) =>
    m.meldUitvoering({ code: 'C-13', uitkomst: 'niet_uitgevoerd', op: DAG, toelichting: 'Geen plek.' }, w),
  legBedragVast: (m, w) => m.legBedragVast({ soort: 'verbeurd', op: DAG, centen: 100 }, w),
  verleng: (m, w) => m.verleng({ tot: null, reden: 'Langer.' }, w),
  bezwaar: (m, w) => m.stelMiddelIn(middel('bezwaar', `b${m.staat.rechtsmiddelen.length}`), BEZWAAR, w),
  beroep: (m, w) => m.stelMiddelIn(middel('beroep', `h${m.staat.rechtsmiddelen.length}`), BEZWAAR, w),
  vraagVoorziening: (m, w) =>
    m.stelMiddelIn(middel('voorlopige_voorziening', `v${m.staat.rechtsmiddelen.length}`), null, w),
  wijsToe: (m, w) => m.legUitkomstVast(uitkomst(open(m, 'v'), 'toegewezen', 'geschorst'), null, w),
  wijsAf: (m, w) => m.legUitkomstVast(uitkomst(open(m, 'v'), 'afgewezen', 'in_stand'), null, w),
  verklaarGegrond: (m, w) => m.legUitkomstVast(uitkomst(open(m, 'b'), 'gegrond', 'herroepen'), BEZWAAR, w),
  verklaarOngegrond: (m, w) => m.legUitkomstVast(uitkomst(open(m, 'b'), 'ongegrond', 'in_stand'), BEZWAAR, w),
  wijzigEinde: (m, w) =>
    m.legUitkomstVast({ ...uitkomst(open(m, 'b'), 'gegrond', 'gewijzigd'), tot: '2026-09-01' }, BEZWAAR, w),
  eindigSchorsing: (m, w) => m.eindigSchorsing({ op: DAG, reden: 'Voorbij.' }, w),
  hefOp: (m, w) => m.hefOp({ op: DAG, reden: 'Op orde.' }, w),
  maakOpenbaar: (m, w) => m.maakOpenbaar(OPENBAAR, w),
  kondigOpenbaarAan: (m, w) => m.maakOpenbaar({ ...OPENBAAR, vanaf: '2026-04-28' }, w),
  plaatsOpPagina: (m, w) => m.plaatsOpPagina('de-linde', { ...w, op: '2026-04-28' }),
  haalVanOpenbarePagina: (m, w) => m.haalVanOpenbarePagina('Niet meer nodig.', w),
  legEffectVast: (m, w) => m.legEffectVast('Beter.', w),
  draagOver: (m, w) =>
    m.draagOver({ soort: 'bestuursrecht', aan: 'gemeente', op: DAG, reden: 'Niet genoeg.' }, w),
};
const OPENBAAR = {
  ...{ gehoord: null, bekendgemaaktOp: DAG, vanaf: DAG, herleiding: [] },
  ...({ besluiter: 'college', mandaat: null, besluitOp: DAG, artikel: 'Artikel 12' } as const),
  ...{ motivering: 'Daarom.', belangen: 'Geen.', zienswijze: 'Akkoord.', pagina: 'de-linde' },
};
/** What comes before the longest roads. */
const VER: Readonly<Partial<Record<Corrigerendsoort, readonly string[]>>> = {
  clientenstop: ['maakBekend', 'beroep', 'vraagVoorziening'],
  voorziening_aanpassen: ['noemClienten', 'maakBekend', 'meldEerste', 'meldTweedeNiet', 'beroep'],
};
const open = (m: CorrigerendeMaatregel, letter: string) =>
  m.staat.rechtsmiddelen.find(({ id, uitkomst: af }) => id.startsWith(letter) && af === null)?.id ?? 'geen';
const BEKEND_VAN = (soort: Corrigerendsoort): Bekendmakingsinvoer =>
  soort === 'last_dwangsom' ? { ...BEKEND, tot: '2026-04-12' } : BEKEND;

class Stap implements fc.Command<{ status: Corrigerendstatus; over: boolean }, CorrigerendeMaatregel> {
  constructor(
    private readonly naam: string,
    private readonly wanneer: Wanneer,
    private readonly gezien: Set<string>,
  ) {}

  check(): boolean {
    return true;
  }

  run(model: { status: Corrigerendstatus; over: boolean }, echt: CorrigerendeMaatregel): void {
    const voor = echt.staat;
    try {
      DADEN[this.naam]?.(echt, this.wanneer);
    } catch (fout) {
      if (!(fout instanceof DomeinFout)) throw fout;
      // A refusal leaves nothing behind.
      expect(echt.staat).toBe(voor);
      return;
    }
    const { historie, status, overdracht, rechtsmiddelen } = echt.staat;
    const { handeling } = historie.at(-1)!;
    const rij = corrigerendovergangen[model.status] as Partial<
      Record<Corrigerendhandeling, { naar: Corrigerendstatus }>
    >;
    // What was done is in the table, leads where it says, and was not done by who is no longer at turn.
    expect(rij[handeling as Corrigerendhandeling]?.naar).toBe(status);
    expect(model.over && this.wanneer.kant === 'toezicht').toBe(false);
    expect(historie.slice(0, -1)).toEqual(voor.historie);
    expect(rechtsmiddelen.filter(({ soort }) => soort === 'kort_geding')).toEqual([]);
    if (status === 'geschorst') expect(echt.staat.schorsing).not.toBeNull();
    // Whatever happens: nothing that ended, was suspended or is no longer ours stands on the public page.
    if (echt.staat.openbaarmaking) expect([status, overdracht]).toEqual(['loopt', null]);
    this.gezien.add(`${model.status} ${handeling}`);
    model.status = status;
    model.over = overdracht !== null;
  }

  toString(): string {
    return `${this.naam} (${this.wanneer.kant})`;
  }
}

describe('hoe iemand ook loopt', () => {
  it('volgt elke handeling de tabel, en wordt elke status en elke overgang bereikt', () => {
    const gezien = new Set<string>();
    const statussen = new Set<Corrigerendstatus>();
    const soorten = ['clientenstop', 'voorziening_aanpassen', 'last_dwangsom', 'geen'] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...soorten),
        fc.boolean(),
        fc.commands(
          Object.keys(DADEN).flatMap((naam) =>
            [NU, GEMEENTE].map((wanneer) => fc.constant(new Stap(naam, wanneer, gezien))),
          ),
          { maxCommands: 40, size: 'max' },
        ),
        (soort, ver, stappen) => {
          const dagen = soort === 'clientenstop' ? {} : { van: null, tot: null };
          const besluit = { ...NIEUW.besluit, reden: 'Daarom.' };
          const echt = begin({ soort, besluit, ...dagen });
          // Half of the walks begin where the longest road is, with all that comes before done.
          for (const naam of ver ? (VER[soort] ?? []) : []) DADEN[naam]?.(echt, NU);
          statussen.add(echt.staat.status);
          fc.modelRun(() => ({ model: { status: echt.staat.status, over: false }, real: echt }), stappen);
          statussen.add(echt.staat.status);
        },
      ),
      { numRuns: 2000, seed: 9 },
    );
    expect([...statussen].sort()).toEqual([...CORRIGERENDSTATUSSEN].sort());
    // By where it begins: two states that lead to the same one by the same act are two steps.
    const tabel = Object.entries<object>(corrigerendovergangen).flatMap(([van, rij]) =>
      Object.keys(rij).map((handeling) => `${van} ${handeling}`),
    );
    expect([...gezien].sort()).toEqual(tabel.sort());
  });

  const rijen = CORRIGERENDSTATUSSEN.flatMap((status) => {
    const rij = corrigerendovergangen[status] as Partial<Record<string, unknown>>;
    return (
      ['maakBekend', 'verleng', 'hefOp', 'eindigSchorsing', 'legEffectVast', 'draagOver', 'bezwaar'] as const
    ).map((naam) => [status, naam, (naam === 'bezwaar' ? 'stelMiddelIn' : naam) in rij] as const);
  });
  it.each(rijen)('in %s kan %s: %s', (status, naam, kan) => {
    const staat: Corrigerendstaat = {
      ...lopend().staat,
      ...{ status, schorsing: { van: '2026-04-12', tot: null, reden: 'x' } },
    };
    const maatregel = CorrigerendeMaatregel.herstel(staat);
    if (kan) DADEN[naam]?.(maatregel, NU);
    else expect(() => DADEN[naam]?.(maatregel, NU)).toThrow(DomeinFout);
  });
});
