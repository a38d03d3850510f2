import type { Overgangstabel } from '@navolgbaar/kernel';

export const WEDERHOORSTATUSSEN = [
  'verstuurd',
  'gereageerd',
  'geen_reactie',
  'afgerond',
  'ingetrokken',
] as const;
export type Wederhoorstatus = (typeof WEDERHOORSTATUSSEN)[number];

export type Wederhoorhandeling =
  'bewaarReactie' | 'dienIn' | 'legVast' | 'stelGeenReactieVast' | 'beantwoord' | 'rondAf' | 'trekIn';

/** In which the provider still has something to do. */
export const BIJ_AANBIEDER: readonly Wederhoorstatus[] = ['verstuurd'];
/** In which the report waits: it is not adopted before the hearing is done with. */
export const LOPEND: readonly Wederhoorstatus[] = ['verstuurd', 'gereageerd'];

const REAGEREN = {
  recht: 'wederhoor:reageren',
  bron: 'Awb art. 3:2: zorgvuldige voorbereiding; praktijk van toezichthouders: feitencontrole op het concept',
} as const;
const BEHANDELEN = {
  recht: 'wederhoor:behandelen',
  bron: 'Awb art. 3:2 en 3:46: op elke reactie volgt een antwoord met reden',
} as const;

/**
 * The life of a hearing on a draft report: of one provider, on one version that stays as it was sent. A reaction that
 * comes in after the term, while the report is still a draft, is recorded all the same.
 */
export const wederhoorovergangen = {
  verstuurd: {
    bewaarReactie: { naar: 'verstuurd', ...REAGEREN },
    dienIn: { naar: 'gereageerd', ...REAGEREN },
    legVast: { naar: 'gereageerd', ...BEHANDELEN },
    stelGeenReactieVast: { naar: 'geen_reactie', ...BEHANDELEN },
    trekIn: { naar: 'ingetrokken', ...BEHANDELEN },
  },
  gereageerd: {
    legVast: { naar: 'gereageerd', ...BEHANDELEN },
    beantwoord: { naar: 'gereageerd', ...BEHANDELEN },
    rondAf: { naar: 'afgerond', ...BEHANDELEN },
  },
  geen_reactie: { legVast: { naar: 'gereageerd', ...BEHANDELEN } },
  afgerond: {},
  ingetrokken: {},
} as const satisfies Overgangstabel<Wederhoorstatus, Wederhoorhandeling>;
