import { describe, expect, it } from '@jest/globals';
import { DomeinFout } from '@navolgbaar/kernel';
import { leefVolgensTabel } from '@navolgbaar/testing';
import { type Adviesinhoud, LEGE_INHOUD, type Zienswijze } from './adviesinhoud';
import type { Adviesrapport, Collegebesluit, NieuwAdvies, Verzending } from './adviesstaat';
import { type Besluitinvoer, Collegeadvies } from './collegeadvies';
import {
  ADVIESSTATUSSEN,
  type Advieshandeling,
  type Adviesstatus,
  adviesovergangen,
} from './collegeadvies-status';
import { MAATREGELGRONDEN_V1, RECHTSMIDDEL } from './maatregelgronden.v1';
import { CORRIGERENDE_MAATREGELEN, GRONDSOORTEN } from './soorten';

const DAG = '2026-04-13';
const NU = { op: DAG, door: 'w1' };
const NIEUW: NieuwAdvies = {
  ...{ id: 'a1', zaakId: 'z1', zaakNummer: '2026-00001', wet: 'wmo', aanbiederId: 'p1' },
  ...{ aanbiederNaam: 'De Linde', gemeenteId: 'g1', gemeenteNaam: 'Groningen', behandelaarId: 'b1' },
  ...{ aanleiding: 'maatregel', begonnenOp: DAG },
  basis: [
    { soort: 'maatregel', id: 'm1', omschrijving: 'Maak een plan.', toelichting: 'Kwam niet.', op: DAG },
  ],
};
const INHOUD: Adviesinhoud = {
  ...{ maatregel: 'clientenstop', grond: { soort: 'contract', vindplaats: 'Artikel 12' } },
  ...{ van: '2026-05-01', tot: '2026-08-01', clienten: [] },
  ...{ wat: 'Neem geen nieuwe cliënten.', waarom: 'Het plan kwam niet.' },
  ...{ evenredigheid: 'Een gesprek hielp niet.', gevolg: 'Wie er nu woont, merkt niets.' },
};
const RAPPORT: Adviesrapport = {
  ...{ id: 'r1', nummer: '2026-00001', vastgesteldOp: '2026-04-01', samenvatting: 'S', conclusie: 'C' },
};
const AKKOORD = { oordeel: 'akkoord', tekst: 'Dit kan.', punten: [] } as const;
const TERMIJN = { termijnId: 't1', uiterlijk: '2026-05-25' };
const VERZENDING: Verzending = {
  ...{ op: DAG, door: 'w1', grond: 'Wmo 2015 art. 5.2.4', juristdeling: 'conclusie', reactie: null },
  stuk: { documentId: 'd1', sha256: '0'.repeat(64) },
};
const VOLGT: Besluitinvoer = {
  ...{ soort: 'volgt', op: DAG, nummer: 'B-1', inhoud: 'Een stop.', reden: null, tot: null },
  ...{ maatregel: null, grond: null, opPapier: false },
};
const AANGEHOUDEN: Besluitinvoer = {
  ...VOLGT,
  ...{ soort: 'houdt_aan', reden: 'Eerst horen.', tot: '2026-06-01' },
};
const BESLUIT: Collegebesluit = { ...VOLGT, zonderGrond: false, stukken: [], vastgelegdOp: DAG, door: null };
const GEHOORD: Zienswijze = {
  ...{ gevraagdOp: '2026-04-01', aan: 'de bestuurder', vorm: 'mondeling', ontvangenOp: '2026-04-08' },
  ...{ inhoud: 'Hij is het er niet mee eens.', nietHoren: null, toelichting: null },
};
const NIET_GEHOORD: Zienswijze = {
  ...{ gevraagdOp: null, aan: null, vorm: null, ontvangenOp: null, inhoud: null },
  ...{ nietHoren: 'spoed', toelichting: 'Er wonen nu mensen onveilig.' },
};
const PER_CLIENT: Adviesinhoud = {
  ...INHOUD,
  ...{ maatregel: 'voorziening_aanpassen', grond: { soort: 'wmo_2_3_10', vindplaats: 'lid 1 onder a' } },
  ...{ van: null, tot: null, clienten: [{ code: 'C-12', financiering: 'wmo', wat: 'Andere aanbieder.' }] },
};

const begin = (anders: Partial<NieuwAdvies> = {}) => Collegeadvies.begin({ ...NIEUW, ...anders }, 'concept');
const inStatus = (status: Adviesstatus, inhoud = INHOUD) =>
  Collegeadvies.herstel({
    ...begin().staat,
    ...{ status, inhoud, rapport: RAPPORT, tekstversie: 2, verzending: VERZENDING },
    juristadviezen: [{ ...AKKOORD, tekstversie: 2, ...NU }],
    besluiten: ['aangehouden', 'besloten'].includes(status) ? [BESLUIT] : [],
    vragen: [
      { id: 'v1', vraag: 'Hoelang?', gesteldOp: DAG, gesteldDoor: null, antwoord: null, beantwoordOp: null },
    ],
  });
const getoetst = (inhoud = INHOUD, rapport: Adviesrapport | null = RAPPORT) => {
  const advies = begin();
  advies.wijzig(inhoud, rapport);
  advies.legVoor(TERMIJN, DAG);
  advies.toets(AKKOORD, NU);
  return advies;
};
const verzonden = () => {
  const advies = getoetst();
  advies.verzend(VERZENDING, TERMIJN);
  return advies;
};
const weigert = (code: string, doe: () => void) => expect(doe).toThrow(expect.objectContaining({ code }));

/** Every act with something that fits. */
const DADEN: Readonly<Record<Advieshandeling, (advies: Collegeadvies) => void>> = {
  vulAan: (a) => a.vulAan({ ...NIEUW.basis[0]!, id: 'm2' }),
  neemOp: (a) => a.neemOp(),
  zieAf: (a) => a.zieAf('Er is een nieuw plan.', DAG),
  wijzig: (a) => a.wijzig(INHOUD, RAPPORT),
  vraagZienswijze: (a) => a.vraagZienswijze('2027-01-01', DAG),
  legZienswijzeVast: (a) => a.legZienswijzeVast(GEHOORD, DAG),
  legVoor: (a) => a.legVoor(TERMIJN, DAG),
  haalTerug: (a) => a.haalTerug(),
  stuurTerug: (a) => a.stuurTerug('De grond ontbreekt.', NU),
  toets: (a) => a.toets(AKKOORD, NU),
  verzend: (a) => a.verzend(VERZENDING, TERMIJN),
  stelVraag: (a) => a.stelVraag('v2', 'Waarom nu?', NU),
  beantwoordVraag: (a) => a.beantwoordVraag('v1', 'Drie maanden.', DAG),
  besluit: (a) => a.besluit(VOLGT, NU),
  houdAan: (a) => a.besluit(AANGEHOUDEN, NU),
  meldBelang: (a) => a.meldBelang(),
  voegBesluitstukToe: (a) => a.voegBesluitstukToe({ documentId: 'd2', naam: 'besluit.pdf', op: DAG }),
  legEffectVast: (a) => a.legEffectVast('Er is nu een plan.', NU),
  trekIn: (a) => a.trekIn('Het plan kwam alsnog.', DAG),
  draagOver: (a) => a.draagOver(),
};
const HANDELINGEN = Object.keys(DADEN) as Advieshandeling[];

describe('een advies aan het college', () => {
  it('gaat met rapport en jurist naar het college, en krijgt één besluit', () => {
    const advies = verzonden();
    expect(advies.staat).toMatchObject({ status: 'verzonden', antwoordUiterlijk: '2026-05-25' });
    advies.besluit(VOLGT, NU);
    expect(advies.staat.besluiten).toMatchObject([
      { soort: 'volgt', maatregel: 'clientenstop', grond: INHOUD.grond, zonderGrond: false },
    ]);
    weigert('COLLEGEADVIES.AL_BESLOTEN', () => advies.besluit(VOLGT, NU));
    weigert('COLLEGEADVIES.AL_BESLOTEN', () => advies.trekIn('Toch niet.', DAG));
  });

  it('krijgt het besluit op papier bij zijn laatste besluit, tien bestanden en niet meer', () => {
    const advies = verzonden();
    const stuk = { documentId: 'd2', naam: 'besluit.pdf', op: DAG };
    weigert('COLLEGEADVIES.GEEN_BESLUIT', () => advies.voegBesluitstukToe(stuk));
    advies.besluit(VOLGT, NU);
    for (let keer = 0; keer < 10; keer += 1) advies.voegBesluitstukToe(stuk);
    expect(advies.staat.besluiten[0]?.stukken).toHaveLength(10);
    weigert('COLLEGEADVIES.TE_VEEL_STUKKEN', () => advies.voegBesluitstukToe(stuk));
  });

  it('verliest een maatregel die wordt ingetrokken, en vervalt als voorstel met de laatste', () => {
    const advies = Collegeadvies.begin(NIEUW, 'voorstel');
    advies.vulAan({ ...NIEUW.basis[0]!, id: 'm2' });
    advies.verliesBasis('m1', 'Ingetrokken.', DAG);
    expect(advies.staat).toMatchObject({ status: 'voorstel', basis: [{ id: 'm2' }] });
    advies.verliesBasis('m2', 'Ingetrokken.', DAG);
    expect(advies.staat).toMatchObject({ status: 'afgezien', reden: 'Ingetrokken.' });
    weigert('OVERGANG_NIET_MOGELIJK', () => inStatus('concept').verliesBasis('m1', 'Ingetrokken.', DAG));
  });

  it('rust ergens op', () => weigert('COLLEGEADVIES.RUST_NERGENS_OP', () => begin({ basis: [] })));

  it('gaat niet weg zonder rapport, zonder grond of met een tekst die de jurist niet zag', () => {
    const zonder = Collegeadvies.herstel({ ...getoetst().staat, rapport: null });
    weigert('COLLEGEADVIES.ZONDER_RAPPORT', () => zonder.verzend(VERZENDING, TERMIJN));
    weigert('COLLEGEADVIES.ZONDER_GROND', () =>
      getoetst({ ...INHOUD, grond: null }).verzend(VERZENDING, TERMIJN),
    );
    const advies = getoetst();
    advies.wijzig({ ...INHOUD, wat: 'Iets anders.' }, RAPPORT);
    expect(advies.staat.status).toBe('concept');
    // The rule itself, and not that the act is not there.
    weigert('COLLEGEADVIES.ZONDER_JURIST', () => advies.verzend(VERZENDING, TERMIJN));
    weigert('COLLEGEADVIES.ZONDER_JURIST', () => begin().verzend(VERZENDING, TERMIJN));
    const oud = Collegeadvies.herstel({ ...getoetst().staat, tekstversie: 9 });
    weigert('COLLEGEADVIES.ZONDER_JURIST', () => oud.verzend(VERZENDING, TERMIJN));
  });

  it('gaat pas naar de jurist als het volledig is, en noemt alles wat ontbreekt', () => {
    const advies = begin();
    advies.wijzig({ ...LEGE_INHOUD, maatregel: 'clientenstop' }, null);
    expect(() => advies.legVoor(TERMIJN, DAG)).toThrow(
      expect.objectContaining({
        code: 'COLLEGEADVIES.NIET_VOLLEDIG',
        invalidParams: ['van', 'wat', 'waarom', 'evenredigheid', 'gevolg', 'rapportId'].map((name) =>
          expect.objectContaining({ name }),
        ),
      }),
    );
  });

  it('vraagt bij een besluit om een zienswijze, of waarom niet', () => {
    const advies = begin();
    advies.wijzig(PER_CLIENT, RAPPORT);
    const gevraagd = { ...GEHOORD, vorm: null, ontvangenOp: null, inhoud: null };
    weigert('COLLEGEADVIES.ZIENSWIJZE_ONTBREEKT', () => advies.legVoor(TERMIJN, DAG));
    // Who was only asked was not heard yet.
    for (const zienswijze of [null, gevraagd]) {
      const ver = Collegeadvies.herstel({ ...getoetst().staat, inhoud: PER_CLIENT, zienswijze });
      weigert('COLLEGEADVIES.ZIENSWIJZE_ONTBREEKT', () => ver.verzend(VERZENDING, TERMIJN));
    }
    const niet = (tot: string | null) => () =>
      advies.legZienswijzeVast({ ...gevraagd, vorm: 'niet_gegeven', tot }, DAG);
    weigert('COLLEGEADVIES.PAST_NIET', niet(null));
    weigert('COLLEGEADVIES.PAST_NIET', niet(DAG));
    expect(niet('2026-04-12')).not.toThrow();
    weigert('COLLEGEADVIES.PAST_NIET', () =>
      advies.legZienswijzeVast({ ...GEHOORD, gevraagdOp: null, vorm: null, nietHoren: 'spoed' }, DAG),
    );
    weigert('COLLEGEADVIES.PAST_NIET', () => advies.legZienswijzeVast({ ...GEHOORD, inhoud: null }, DAG));
    advies.legZienswijzeVast(GEHOORD, DAG);
    advies.legVoor(TERMIJN, DAG);
    advies.toets(AKKOORD, NU);
    advies.verzend(VERZENDING, TERMIJN);
    expect(advies.staat.status).toBe('verzonden');
  });

  it('vraagt de aanbieder alleen over een besluit om een zienswijze, en wacht dan op het antwoord of de laatste dag', () => {
    weigert('COLLEGEADVIES.GEEN_ZIENSWIJZE', () => getoetst().vraagZienswijze('2027-01-01', DAG));
    const zonderGrond = { ...PER_CLIENT, grond: null };
    weigert('COLLEGEADVIES.ZONDER_GROND', () =>
      inStatus('getoetst', zonderGrond).vraagZienswijze('2027-01-01', DAG),
    );
    const advies = inStatus('getoetst', PER_CLIENT);
    weigert('COLLEGEADVIES.PAST_NIET', () => advies.vraagZienswijze(DAG, DAG));
    expect(advies.staat.zienswijze).toBeNull();
    advies.vraagZienswijze('2026-05-01', DAG);
    expect(advies.staat.zienswijze).toMatchObject({ gevraagdOp: DAG, tot: '2026-05-01', vorm: null });
    weigert('COLLEGEADVIES.ZIENSWIJZE_AL_GEVRAAGD', () => advies.vraagZienswijze('2026-06-01', DAG));
    const op = (dag: string) => ({ ...VERZENDING, op: dag });
    weigert('COLLEGEADVIES.ZIENSWIJZE_LOOPT', () => advies.verzend(op('2026-05-01'), TERMIJN));
    const gehoord = Collegeadvies.herstel(advies.staat);
    gehoord.legZienswijzeVast({ ...GEHOORD, gevraagdOp: DAG, ontvangenOp: DAG }, DAG);
    expect(gehoord.staat.zienswijze).toMatchObject({ tot: '2026-05-01', vorm: 'mondeling' });
    gehoord.verzend(VERZENDING, TERMIJN);
    advies.verzend(op('2026-05-02'), TERMIJN);
    expect([gehoord, advies].map(({ staat }) => staat.status)).toEqual(['verzonden', 'verzonden']);
  });

  it('gaat niet naar de jurist zonder het rapport waarop hij oordeelt', () => {
    const advies = begin();
    advies.wijzig(INHOUD, null);
    weigert('COLLEGEADVIES.ZONDER_RAPPORT', () => advies.legVoor(TERMIJN, DAG));
  });

  it('beantwoordt een vraag van het college ook na het besluit of de intrekking', () => {
    for (const status of ['besloten', 'ingetrokken'] as const) {
      const advies = inStatus(status);
      advies.beantwoordVraag('v1', 'Drie maanden.', DAG);
      expect(advies.staat).toMatchObject({ status, vragen: [{ antwoord: 'Drie maanden.' }] });
    }
  });

  it('vraagt om een reactie als de jurist niet zonder meer akkoord is', () => {
    const advies = begin();
    advies.wijzig(INHOUD, RAPPORT);
    advies.legVoor(TERMIJN, DAG);
    weigert('COLLEGEADVIES.NIET_VOLLEDIG', () => advies.toets({ ...AKKOORD, oordeel: 'niet_akkoord' }, NU));
    advies.toets(
      { ...AKKOORD, oordeel: 'niet_akkoord', punten: [{ punt: 'de grond', tekst: 'Te dun.' }] },
      NU,
    );
    weigert('COLLEGEADVIES.NIET_VOLLEDIG', () => advies.verzend(VERZENDING, TERMIJN));
    advies.verzend({ ...VERZENDING, reactie: 'De bepaling is bedoeld voor dit geval.' }, TERMIJN);
    expect(advies.staat.status).toBe('verzonden');
  });

  it('noemt nooit een cliënt met Wlz-zorg', () => {
    const [client] = PER_CLIENT.clienten;
    weigert('COLLEGEADVIES.CLIENT_WLZ', () =>
      begin().wijzig({ ...PER_CLIENT, clienten: [{ ...client!, financiering: 'wlz' }] }, null),
    );
  });

  it.each([
    [
      'een last zonder geweigerde medewerking',
      { maatregel: 'last_dwangsom', grond: null, van: null, tot: null },
    ],
    ['een grond die niet bij de maatregel hoort', { grond: { soort: 'wmo_2_3_10', vindplaats: 'lid 1' } }],
    ['een grond zonder vindplaats', { grond: { soort: 'contract', vindplaats: ' ' } }],
    ['een einde voor het begin', { tot: '2026-04-01' }],
    ['cliënten bij een stop', { clienten: PER_CLIENT.clienten }],
    ['een stop bij een voorziening', { ...PER_CLIENT, van: '2026-05-01' }],
    [
      'twee keer dezelfde cliënt',
      { ...PER_CLIENT, clienten: [...PER_CLIENT.clienten, ...PER_CLIENT.clienten] },
    ],
    ['een grond van een andere wet', { ...PER_CLIENT, grond: { soort: 'jeugdwet', vindplaats: '8.1.4' } }],
  ] as [string, Partial<Adviesinhoud>][])('weigert %s', (_, deel) => {
    weigert('COLLEGEADVIES.PAST_NIET', () => begin().wijzig({ ...INHOUD, ...deel }, null));
  });

  it('kent bij geweigerde medewerking alleen een last', () => {
    const advies = begin({ aanleiding: 'medewerking' });
    weigert('COLLEGEADVIES.PAST_NIET', () => advies.wijzig(INHOUD, null));
    const last = { ...INHOUD, maatregel: 'last_dwangsom', van: null, tot: null } as const;
    advies.wijzig({ ...last, grond: { soort: 'awb_5_20_3', vindplaats: 'Awb art. 5:20 lid 3' } }, null);
    expect(advies.staat.inhoud.maatregel).toBe('last_dwangsom');
  });

  it('houdt een besluit bij dat later komt, en weigert een aanhouding tot dezelfde dag', () => {
    const advies = verzonden();
    DADEN.houdAan(advies);
    weigert('COLLEGEADVIES.NIET_VOLLEDIG', () => DADEN.houdAan(advies));
    advies.besluit({ ...VOLGT, soort: 'wijkt_af', reden: 'Een gesprek eerst.' }, NU);
    expect(advies.staat.besluiten.map(({ soort }) => soort)).toEqual(['houdt_aan', 'wijkt_af']);
  });

  it('gaat niet weg met een begin of einde dat voorbij is', () => {
    for (const deel of [{ van: '2026-04-12' }, { van: '2026-04-01', tot: '2026-04-12' }])
      weigert('COLLEGEADVIES.DAG_VOORBIJ', () =>
        getoetst({ ...INHOUD, ...deel }).verzend(VERZENDING, TERMIJN),
      );
    expect(() => getoetst({ ...INHOUD, van: DAG, tot: DAG }).verzend(VERZENDING, TERMIJN)).not.toThrow();
  });

  it('wordt niet aangehouden tot een dag die voorbij is', () => {
    const advies = verzonden();
    const aan = { ...VOLGT, soort: 'houdt_aan', reden: 'Eerst horen.', tot: '2026-04-15' } as const;
    weigert('COLLEGEADVIES.NIET_VOLLEDIG', () => advies.besluit(aan, { op: '2026-04-15', door: 'w1' }));
  });

  it('legt een besluit zonder grond vast en merkt het', () => {
    const advies = verzonden();
    const anders = { soort: 'wijkt_af', reden: 'Sneller.', maatregel: 'voorziening_beeindigen' } as const;
    advies.besluit({ ...VOLGT, ...anders }, NU);
    expect(advies.staat.besluiten).toMatchObject([{ zonderGrond: true, grond: null }]);
  });

  it('weigert een besluit op een ingetrokken advies, met een latere dag of zonder reden', () => {
    const advies = verzonden();
    weigert('COLLEGEADVIES.NIET_VOLLEDIG', () => advies.besluit({ ...VOLGT, op: '2026-04-14' }, NU));
    weigert('COLLEGEADVIES.NIET_VOLLEDIG', () => advies.besluit({ ...VOLGT, soort: 'wijkt_af' }, NU));
    advies.trekIn('Het plan kwam.', DAG);
    weigert('COLLEGEADVIES.IS_INGETROKKEN', () => advies.besluit(VOLGT, NU));
  });

  it('beantwoordt een vraag één keer', () => {
    const advies = inStatus('verzonden');
    advies.beantwoordVraag('v1', 'Drie maanden.', DAG);
    weigert('COLLEGEADVIES.AL_BEANTWOORD', () => advies.beantwoordVraag('v1', 'Vier.', DAG));
    weigert('NIET_GEVONDEN', () => advies.beantwoordVraag('v9', 'Vier.', DAG));
  });

  it.each(ADVIESSTATUSSEN.flatMap((status) => HANDELINGEN.map((handeling) => [status, handeling] as const)))(
    'in %s doet %s wat de tabel zegt',
    (status, handeling) => {
      // Only a decision asks for a zienswijze.
      const advies = inStatus(status, handeling === 'vraagZienswijze' ? PER_CLIENT : INHOUD);
      const rij = adviesovergangen[status] as Partial<Record<Advieshandeling, { naar: Adviesstatus }>>;
      const naar = rij[handeling]?.naar;
      if (naar) {
        DADEN[handeling](advies);
        expect(advies.staat.status).toBe(naar);
      } else {
        expect(() => DADEN[handeling](advies)).toThrow(DomeinFout);
        expect(advies.staat.status).toBe(status);
      }
    },
  );

  it('is bij het college alleen met rapport, grond en een jurist die deze tekst zag, hoe iemand ook loopt', () => {
    leefVolgensTabel<Collegeadvies, Adviesstatus, Advieshandeling>(
      {
        tabel: adviesovergangen,
        // A third of the lives begin where the road to the college has been walked.
        begin: [begin, () => Collegeadvies.begin(NIEUW, 'voorstel'), verzonden],
        status: ({ staat }) => staat.status,
        daden: {
          ...DADEN,
          // Only a decision asks for a zienswijze, and who was not heard at first can still be asked.
          wijzig: [DADEN.wijzig, (a) => a.wijzig(PER_CLIENT, RAPPORT)],
          legZienswijzeVast: [DADEN.legZienswijzeVast, (a) => a.legZienswijzeVast(NIET_GEHOORD, DAG)],
          houdAan: [DADEN.houdAan, (a) => a.besluit({ ...AANGEHOUDEN, tot: '2026-07-01' }, NU)],
          // The question that is there.
          beantwoordVraag: (a) => a.beantwoordVraag('v2', 'Drie maanden.', DAG),
        },
        altijd: ({ staat }) => {
          const { status, verzending, rapport, inhoud, juristadviezen, tekstversie, besluiten } = staat;
          if (verzending) {
            expect(rapport).not.toBeNull();
            expect(inhoud.grond).not.toBeNull();
            expect(juristadviezen.at(-1)?.tekstversie).toBe(tekstversie);
          }
          const echt = besluiten.filter(({ soort }) => soort !== 'houdt_aan').length;
          // A case is handed over before the decision or after it.
          if (status === 'overgedragen') expect(echt).toBeLessThanOrEqual(1);
          else expect(echt).toBe(status === 'besloten' ? 1 : 0);
        },
      },
      { lengte: 60, levens: 3000 },
    );
  });
});

describe('maatregel en grond', () => {
  it('zegt van elke maatregel op welke grond hij kan, met een bron, en noemt wat niet is nagekeken', () => {
    const { combinaties } = MAATREGELGRONDEN_V1;
    for (const maatregel of CORRIGERENDE_MAATREGELEN)
      expect(combinaties.some((een) => een.maatregel === maatregel)).toBe(true);
    for (const grond of GRONDSOORTEN) expect(combinaties.some((een) => een.grond === grond)).toBe(true);
    for (const { bron, aanname } of combinaties) expect(bron.includes('AANNAME')).toBe(aanname);
    expect(new Set(combinaties.map(({ maatregel, grond }) => `${maatregel} ${grond}`)).size).toBe(
      combinaties.length,
    );
  });

  it('kent bezwaar alleen bij een besluit', () => {
    for (const { grond, karakter } of MAATREGELGRONDEN_V1.combinaties)
      expect(karakter).toBe(grond === 'contract' ? 'privaatrecht' : 'besluit');
    expect(RECHTSMIDDEL.besluit.tekst).toContain('zes weken');
    expect(RECHTSMIDDEL.privaatrecht.tekst).toContain('Bezwaar is niet mogelijk');
  });
});
