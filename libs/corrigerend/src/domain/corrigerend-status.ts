import type { Overgangstabel } from '@navolgbaar/kernel';

export const CORRIGERENDSTATUSSEN = [
  'besloten',
  'loopt',
  'uitgevoerd',
  'geschorst',
  'opgeheven',
  'herroepen',
  'geen_maatregel',
] as const;
export type Corrigerendstatus = (typeof CORRIGERENDSTATUSSEN)[number];

export type Corrigerendhandeling =
  | 'maakBekend'
  | 'noemClienten'
  | 'meldUitvoering'
  | 'rondUitvoeringAf'
  | 'legBedragVast'
  | 'verleng'
  | 'stelMiddelIn'
  | 'legUitkomstVast'
  | 'wijzigEinde'
  | 'schors'
  | 'eindigSchorsing'
  | 'eindigSchorsingUitgevoerd'
  | 'herroep'
  | 'hefOp'
  | 'legEffectVast'
  | 'draagOver'
  | 'draagOverVanPagina'
  | 'maakOpenbaar'
  | 'kondigOpenbaarAan'
  | 'plaatsOpPagina'
  | 'haalVanOpenbarePagina';

/** On which something can still come. */
export const OPEN_MAATREGELEN: readonly Corrigerendstatus[] = [
  'besloten',
  'geschorst',
  'loopt',
  'uitgevoerd',
];

const UITVOEREN = {
  recht: 'corrigerend:uitvoeren',
  bron: 'Beleidskader § 8: de gemeente voert de corrigerende maatregel uit',
} as const;
const VASTLEGGEN = {
  recht: 'corrigerend:vastleggen',
  bron: 'Beleidskader § 4: navolgbaar en uitlegbaar',
} as const;
const BEKEND = { ...UITVOEREN, bron: 'Awb art. 3:40 en 3:41: een besluit werkt na de bekendmaking' } as const;
const MIDDEL = {
  ...UITVOEREN,
  bron: 'Awb art. 6:7, 7:1 en 8:1; burgerlijke rechter bij een contract',
} as const;
const SCHORS = {
  naar: 'geschorst',
  ...UITVOEREN,
  bron: 'Awb art. 6:16 en 8:81: alleen een toegewezen voorlopige voorziening schorst',
} as const;
const HERROEP = { naar: 'herroepen', ...UITVOEREN, bron: 'Awb art. 7:11 lid 2 en 8:72' } as const;
const HEF_OP = {
  naar: 'opgeheven',
  ...UITVOEREN,
  bron: 'BK-8.07: tijdelijk, en opgeheven als het kan',
} as const;

/** Only of a client stop: a decision on what somebody brought gives it another last day. */
const EINDE = <S extends Corrigerendstatus>(hier: S) =>
  ({ wijzigEinde: { naar: hier, ...UITVOEREN, bron: HERROEP.bron } }) as const;
const OVERDRACHT = {
  ...VASTLEGGEN,
  bron: 'Beleidskader § 8: "In dat geval is de toezichthouder niet meer aan zet"',
} as const;

/** What stays possible wherever the measure is, and leaves it there. */
const ERNAAST = <S extends Corrigerendstatus>(hier: S) =>
  ({
    legEffectVast: { naar: hier, ...VASTLEGGEN },
    draagOver: { naar: hier, ...OVERDRACHT },
  }) as const;
const OPENBAAR = { naar: 'loopt', ...VASTLEGGEN, bron: 'Woo art. 3.1 lid 1 en 5.1; Awb art. 10:1' } as const;
const MIDDELEN_BIJ = <S extends Corrigerendstatus>(hier: S) =>
  ({ stelMiddelIn: { naar: hier, ...MIDDEL }, legUitkomstVast: { naar: hier, ...MIDDEL } }) as const;

/**
 * The life of a corrective measure. It works after it was made known; a judge can suspend it, and it ends by being lifted or
 * revoked. A hand-over changes whose turn it is and not how the measure stands.
 */
export const corrigerendovergangen = {
  besloten: {
    maakBekend: { naar: 'loopt', ...BEKEND },
    noemClienten: { naar: 'besloten', ...UITVOEREN },
    hefOp: HEF_OP,
    ...ERNAAST('besloten'),
  },
  loopt: {
    noemClienten: { naar: 'loopt', ...UITVOEREN },
    meldUitvoering: { naar: 'loopt', ...UITVOEREN },
    rondUitvoeringAf: { naar: 'uitgevoerd', ...UITVOEREN },
    legBedragVast: { naar: 'loopt', ...UITVOEREN },
    verleng: { naar: 'loopt', ...UITVOEREN },
    // Only of a client stop.
    maakOpenbaar: OPENBAAR,
    kondigOpenbaarAan: OPENBAAR,
    plaatsOpPagina: OPENBAAR,
    haalVanOpenbarePagina: OPENBAAR,
    draagOverVanPagina: { naar: 'loopt', ...OVERDRACHT },
    ...MIDDELEN_BIJ('loopt'),
    ...EINDE('loopt'),
    schors: SCHORS,
    herroep: HERROEP,
    hefOp: HEF_OP,
    ...ERNAAST('loopt'),
  },
  uitgevoerd: {
    // What was not carried out can be so yet.
    rondUitvoeringAf: { naar: 'uitgevoerd', ...UITVOEREN },
    ...MIDDELEN_BIJ('uitgevoerd'),
    schors: SCHORS,
    herroep: HERROEP,
    hefOp: HEF_OP,
    ...ERNAAST('uitgevoerd'),
  },
  geschorst: {
    ...MIDDELEN_BIJ('geschorst'),
    ...EINDE('geschorst'),
    // A judge can decide again, of another request, while a suspension holds.
    schors: SCHORS,
    eindigSchorsing: { naar: 'loopt', ...UITVOEREN, bron: SCHORS.bron },
    eindigSchorsingUitgevoerd: { naar: 'uitgevoerd', ...UITVOEREN, bron: SCHORS.bron },
    herroep: HERROEP,
    hefOp: HEF_OP,
    ...ERNAAST('geschorst'),
  },
  opgeheven: {
    legBedragVast: { naar: 'opgeheven', ...UITVOEREN },
    ...MIDDELEN_BIJ('opgeheven'),
    ...EINDE('opgeheven'),
    herroep: HERROEP,
    ...ERNAAST('opgeheven'),
  },
  herroepen: {
    ...MIDDELEN_BIJ('herroepen'),
    legEffectVast: { naar: 'herroepen', ...VASTLEGGEN },
  },
  geen_maatregel: { legEffectVast: { naar: 'geen_maatregel', ...VASTLEGGEN } },
} as const satisfies Overgangstabel<Corrigerendstatus, Corrigerendhandeling>;
