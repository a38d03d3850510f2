import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { type Puntfeiten, bepaalOpenPunten } from './open-punten';

const FEITEN: Puntfeiten = {
  status: 'onderzoek_loopt',
  toezichtvorm: 'signaalgestuurd',
  metMelding: true,
  aanbiederId: 'a1',
  aanbiederNaam: 'De Linde',
  aanbieders: [],
  afgezieneOpdrachten: [],
  bevoegdheid: 'eigen_toezicht',
  wet: 'wmo',
  domein: 'kwaliteit',
  onderzoekDoor: 'toezichthouder',
  gemeenteIds: ['g1', 'g2'],
  geinformeerdeGemeenten: [],
  wachtendeCollegeberichten: 0,
  opdrachten: [],
  uitstelGevraagd: [],
  verbeterplannen: [],
  waarnemingen: [],
  doorgiften: [],
  monitoringen: [],
  conclusies: [],
  samenloop: [],
  openWeigeringen: 0,
  openOpvraaglijsten: 0,
  openAfspraken: 0,
  vandaag: Temporal.PlainDate.from('2026-06-01'),
};
const punten = (anders: Partial<Puntfeiten>) =>
  bepaalOpenPunten({ ...FEITEN, ...anders }).map(({ punt }) => punt);
/** An order or a plan. */
const van = (status: string, aanbiederId = 'a1', id = `o-${aanbiederId}`) => ({ id, aanbiederId, status });
const WLZ = { id: 'w1', wetten: ['wmo', 'wlz'] };
const aan = (ontvanger: string, status = 'afgerond') => ({ waarnemingId: 'w1', ontvanger, status });

describe('de open punten van een zaak', () => {
  it('vragen een besluit zolang de aanbieder op antwoord over uitstel wacht', () => {
    expect(punten({ uitstelGevraagd: [{ id: 't1', aanbiederId: 'a1' }] })).toEqual(['uitstel_beslissen']);
  });

  it('zijn er niet bij een lopend eigen onderzoek: daarvoor bestaat geen termijn', () => {
    expect(punten({})).toEqual([]);
  });

  it('vragen bij een calamiteit om elk betrokken college te informeren', () => {
    const calamiteit = { toezichtvorm: 'calamiteiten' } as const;
    expect(punten(calamiteit)).toEqual(['college_informeren']);
    expect(punten({ ...calamiteit, geinformeerdeGemeenten: ['g1'] })).toEqual(['college_informeren']);
    const allebei = { ...calamiteit, geinformeerdeGemeenten: ['g1', 'g2'] };
    expect(punten(allebei)).toEqual([]);
    // A later melding in the same case.
    expect(punten({ ...allebei, wachtendeCollegeberichten: 1 })).toEqual(['college_informeren']);
    expect(punten({ ...calamiteit, gemeenteIds: [] })).toEqual(['college_informeren']);
  });

  it('zetten de opdracht aan de aanbieder voorop, tot die gegeven is', () => {
    const naBeoordeling = { toezichtvorm: 'calamiteiten', onderzoekDoor: 'aanbieder' } as const;
    expect(punten(naBeoordeling)).toEqual(['opdracht_geven', 'college_informeren']);
    const met = (status: string) => punten({ ...naBeoordeling, opdrachten: [van(status)] });
    expect(met('ingetrokken')).toEqual(['opdracht_geven', 'college_informeren']);
    expect(met('gegeven')).toEqual(['college_informeren']);
    expect(punten({ ...naBeoordeling, aanbiederId: null })).toEqual(['college_informeren']);
    const vanAnderen = { bevoegdheid: 'alleen_doorgeven', wet: 'jeugdwet' } as const;
    expect(punten({ ...naBeoordeling, ...vanAnderen })).toEqual(['college_informeren', 'zaak_doorgeven']);
  });

  it('houden de vragen vast die een oordeel open liet, tot het gesprek er is', () => {
    expect(punten({ opdrachten: [van('gesprek_volgt')] })).toEqual(['vragen_stellen']);
    expect(punten({ opdrachten: [van('afgerond')] })).toEqual([]);
  });

  it('staan in de volgorde van het werk', () => {
    const alles = punten({
      ...{ toezichtvorm: 'calamiteiten', onderzoekDoor: 'aanbieder' },
      opdrachten: [van('rapport_ontvangen'), van('gesprek_volgt')],
      verbeterplannen: [van('ontvangen')],
      waarnemingen: [WLZ],
      monitoringen: [{ status: 'open', controleOp: '2026-06-01' }],
    });
    expect(alles).toEqual([
      'college_informeren',
      'rapport_beoordelen',
      'vragen_stellen',
      'verbeterplan_beoordelen',
      'wlz_doorgeven',
      'monitoring_controleren',
    ]);
  });

  it('vragen bij een Wlz-waarneming om doorgeven aan de IGJ én het zorgkantoor (AC-5)', () => {
    expect(punten({ waarnemingen: [WLZ] })).toEqual(['wlz_doorgeven']);
    expect(punten({ waarnemingen: [WLZ], doorgiften: [aan('igj')] })).toEqual(['wlz_doorgeven']);
    expect(punten({ waarnemingen: [WLZ], doorgiften: [aan('igj'), aan('zorgkantoor')] })).toEqual([]);
  });

  it('vragen in een zaak die niet van de gemeente is om doorgeven, aan ieder bij wie zij hoort (AC-5)', () => {
    const vanAnderen = { bevoegdheid: 'alleen_doorgeven', wet: 'wlz' } as const;
    const gegeven = (...aanWie: string[]) =>
      punten({ ...vanAnderen, doorgiften: aanWie.map((wie) => ({ ...aan(wie), waarnemingId: null })) });
    expect(gegeven()).toEqual(['zaak_doorgeven']);
    expect(gegeven('igj')).toEqual(['zaak_doorgeven']);
    expect(gegeven('igj', 'zorgkantoor')).toEqual([]);
    // Once, also where what was seen says it too.
    expect(punten({ ...vanAnderen, waarnemingen: [WLZ] })).toEqual(['zaak_doorgeven']);
    expect(punten({ ...vanAnderen, status: 'afgesloten' })).toEqual([]);
  });

  it('blijven open zolang een partner nog niets deed', () => {
    const doorgiften = [aan('igj', 'afhankelijk_van_partner'), aan('zorgkantoor')];
    expect(punten({ waarnemingen: [WLZ], doorgiften })).toEqual(['partner_volgen']);
  });

  it('noemen een monitoring vanaf de dag van de controle', () => {
    const op = (controleOp: string, status = 'open') => punten({ monitoringen: [{ status, controleOp }] });
    expect(op('2026-06-02')).toEqual([]);
    expect(op('2026-06-01')).toEqual(['monitoring_controleren']);
    expect(op('2026-05-01', 'afgerond')).toEqual([]);
  });

  it('noemen een opvraaglijst die open staat, tot de zaak dicht is', () => {
    expect(punten({ openOpvraaglijsten: 2 })).toEqual(['opvraaglijst_afsluiten']);
    expect(punten({ openOpvraaglijsten: 2, status: 'afgesloten' })).toEqual([]);
  });

  it('vragen bij een weigering om het college, en bij een strafrechtelijk onderzoek om afstemming', () => {
    expect(punten({ openWeigeringen: 1 })).toEqual(['weigering_voorleggen']);
    expect(punten({ samenloop: ['strafrechtelijk_onderzoek'] })).toEqual(['samenloop_afstemmen']);
    expect(punten({ samenloop: ['andere_toezichthouder'] })).toEqual([]);
  });

  it('zeggen bij meer aanbieders van wie, een voor elk, met wat er te beoordelen is', () => {
    const twee = { aanbieders: [{ aanbiederId: 'a2', aanbiederNaam: 'Het Anker' }] };
    const opdrachten = [
      van('rapport_ontvangen'),
      van('rapport_ontvangen', 'a2'),
      van('rapport_ontvangen', 'a2', 'o3'),
    ];
    expect(bepaalOpenPunten({ ...FEITEN, ...twee, opdrachten })).toMatchObject([
      { punt: 'rapport_beoordelen', objectId: 'o-a1', bijAanbieder: 'De Linde' },
      { punt: 'rapport_beoordelen', objectId: 'o-a2', bijAanbieder: 'Het Anker' },
    ]);
    const [punt, ...rest] = bepaalOpenPunten({ ...FEITEN, opdrachten });
    expect(punt).toMatchObject({ objectId: 'o-a1', tekst: expect.stringContaining('van de aanbieder') });
    expect([punt?.bijAanbieder, rest]).toEqual([undefined, []]);
  });

  it('vragen bij meer aanbieders om een opdracht voor elk, of om de reden dat die er niet komt', () => {
    const aanbieders = [{ aanbiederId: 'a2', aanbiederNaam: 'Het Anker' }];
    const twee = { onderzoekDoor: 'aanbieder', aanbieders } as const;
    const wie = (anders: Partial<Puntfeiten>) =>
      bepaalOpenPunten({ ...FEITEN, ...twee, ...anders }).map(({ bijAanbieder }) => bijAanbieder);
    expect(wie({})).toEqual(['De Linde', 'Het Anker']);
    expect(wie({ opdrachten: [van('gegeven')] })).toEqual(['Het Anker']);
    expect(wie({ opdrachten: [van('ingetrokken')] })).toEqual(['De Linde', 'Het Anker']);
    expect(wie({ opdrachten: [van('gegeven')], afgezieneOpdrachten: [{ aanbiederId: 'a2' }] })).toEqual([]);
  });

  it('noemen elk hun bron', () => {
    const alle = bepaalOpenPunten({
      ...FEITEN,
      status: 'eerste_beoordeling',
      toezichtvorm: 'calamiteiten',
      opdrachten: [van('rapport_ontvangen')],
      verbeterplannen: [van('ontvangen')],
      waarnemingen: [WLZ],
      doorgiften: [aan('igj', 'afhankelijk_van_partner')],
      monitoringen: [{ status: 'open', controleOp: '2026-06-01' }],
    });
    expect(alle).toHaveLength(7);
    for (const { bron } of alle) expect(bron).toMatch(/Beleidskader|Protocol/);
  });
});
