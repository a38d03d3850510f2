import type { Overgangstabel } from '@navolgbaar/kernel';

export const ADVIESSTATUSSEN = [
  'voorstel',
  'concept',
  'bij_jurist',
  'getoetst',
  'verzonden',
  'aangehouden',
  'besloten',
  'ingetrokken',
  'afgezien',
  'overgedragen',
] as const;
export type Adviesstatus = (typeof ADVIESSTATUSSEN)[number];

export type Advieshandeling =
  | 'vulAan'
  | 'neemOp'
  | 'zieAf'
  | 'wijzig'
  | 'vraagZienswijze'
  | 'legZienswijzeVast'
  | 'legVoor'
  | 'haalTerug'
  | 'stuurTerug'
  | 'toets'
  | 'meldBelang'
  | 'verzend'
  | 'stelVraag'
  | 'beantwoordVraag'
  | 'besluit'
  | 'houdAan'
  | 'voegBesluitstukToe'
  | 'legEffectVast'
  | 'trekIn'
  | 'draagOver';

/** On which somebody still has to do something. */
export const OPEN_ADVIEZEN: readonly Adviesstatus[] = [
  'voorstel',
  'concept',
  'bij_jurist',
  'getoetst',
  'verzonden',
  'aangehouden',
];

const BK8 = 'Beleidskader § 8: niet opgevolgd, dan adviseert de toezichthouder het college';
const OPSTELLEN = { recht: 'collegeadvies:opstellen', bron: BK8 } as const;
const DOSSIER = 'Beleidskader § 8: het rapport van de toezichthouder en het advies van de jurist';
const JURIST = { recht: 'collegeadvies:toetsen', bron: DOSSIER } as const;
const COLLEGE = { recht: 'collegeadvies:besluiten', bron: 'Beleidskader § 8: het college besluit' } as const;
const TREK_IN = {
  naar: 'ingetrokken',
  recht: 'collegeadvies:opstellen',
  bron: 'Awb art. 3:2: een advies dat niet meer klopt, blijft niet liggen',
} as const;
/** Of what the college imposed, or of the whole case. */
const DRAAG_OVER = {
  naar: 'overgedragen',
  recht: 'collegeadvies:opstellen',
  bron: 'Beleidskader § 8: "In dat geval is de toezichthouder niet meer aan zet"',
} as const;
const HOREN = { recht: 'collegeadvies:opstellen', bron: 'Awb art. 4:8, 4:9 en 4:11' } as const;

/** What a college asked is answered, also after its decision or when the advice was taken back. */
const BEANTWOORD = <S extends Adviesstatus>(hier: S) =>
  ({
    beantwoordVraag: {
      ...{ naar: hier, recht: 'collegeadvies:opstellen' },
      bron: 'Wmo 2015 art. 5.2.4 lid 3: desgevraagd',
    },
  }) as const;

/** What is possible while the college has it and did not decide. */
const BIJ_COLLEGE = (hier: 'verzonden' | 'aangehouden') =>
  ({
    stelVraag: { naar: hier, recht: 'collegeadvies:vragen', bron: 'Wmo 2015 art. 5.2.4 lid 3: desgevraagd' },
    ...BEANTWOORD(hier),
    besluit: { naar: 'besloten', ...COLLEGE },
    houdAan: { naar: 'aangehouden', ...COLLEGE },
    trekIn: TREK_IN,
    draagOver: DRAAG_OVER,
  }) as const;

/** The life of an advice. A changed text goes to the jurist anew; after the decision nothing of it changes any more. */
export const adviesovergangen = {
  voorstel: {
    vulAan: { naar: 'voorstel', ...OPSTELLEN },
    neemOp: { naar: 'concept', ...OPSTELLEN },
    zieAf: { naar: 'afgezien', ...OPSTELLEN },
    draagOver: DRAAG_OVER,
  },
  concept: {
    wijzig: { naar: 'concept', ...OPSTELLEN },
    vraagZienswijze: { naar: 'concept', ...HOREN },
    legZienswijzeVast: { naar: 'concept', ...HOREN },
    legVoor: { naar: 'bij_jurist', ...OPSTELLEN, bron: DOSSIER },
    trekIn: TREK_IN,
    draagOver: DRAAG_OVER,
  },
  bij_jurist: {
    toets: { naar: 'getoetst', ...JURIST },
    meldBelang: {
      naar: 'bij_jurist',
      recht: 'collegeadvies:toetsen',
      bron: 'Awb art. 2:4: zonder vooringenomenheid',
    },
    stuurTerug: { naar: 'concept', ...JURIST },
    haalTerug: { naar: 'concept', ...OPSTELLEN },
    vraagZienswijze: { naar: 'bij_jurist', ...HOREN },
    legZienswijzeVast: { naar: 'bij_jurist', ...HOREN },
    trekIn: TREK_IN,
    draagOver: DRAAG_OVER,
  },
  getoetst: {
    wijzig: { naar: 'concept', ...OPSTELLEN },
    vraagZienswijze: { naar: 'getoetst', ...HOREN },
    legZienswijzeVast: { naar: 'getoetst', ...HOREN },
    verzend: { naar: 'verzonden', ...OPSTELLEN, bron: DOSSIER },
    trekIn: TREK_IN,
    draagOver: DRAAG_OVER,
  },
  verzonden: BIJ_COLLEGE('verzonden'),
  aangehouden: { ...BIJ_COLLEGE('aangehouden'), voegBesluitstukToe: { naar: 'aangehouden', ...COLLEGE } },
  besloten: {
    ...BEANTWOORD('besloten'),
    voegBesluitstukToe: { naar: 'besloten', ...COLLEGE },
    legEffectVast: { naar: 'besloten', ...OPSTELLEN, bron: 'Beleidskader § 4: navolgbaar en uitlegbaar' },
    draagOver: DRAAG_OVER,
  },
  ingetrokken: BEANTWOORD('ingetrokken'),
  afgezien: {},
  overgedragen: {},
} as const satisfies Overgangstabel<Adviesstatus, Advieshandeling>;
