/** What a supervisor does around prevention and fraud, outside an investigation or beside it (BK-1.04, BK-7.07–7.10). */
export const ACTIVITEITSOORTEN = [
  'preventieve_actie',
  'vroege_betrokkenheid',
  'gesprek',
  'contractcontrole',
  'fraudesignaal',
  'zorgbrigade',
  'bibob',
  'analyse',
] as const;
export type Activiteitsoort = (typeof ACTIVITEITSOORTEN)[number];

export const ACTIVITEITWETTEN = ['wmo', 'jeugdwet', 'beide'] as const;
export type Activiteitwet = (typeof ACTIVITEITWETTEN)[number];

/** In which form: early involvement (Beleidskader § 7), and whose alert it is. */
export const VORMEN = ['kennisdeling', 'voorlichting', 'onderzoek', 'collega', 'partner'] as const;
export type Vorm = (typeof VORMEN)[number];

/** What came of it, as a code: it is counted. Which of them a kind has stands in its rules. */
export const UITKOMSTEN = [
  'wacht_op_uitkomst',
  'geen_bijzonderheden',
  'aandachtspunten',
  'onderzoek_nodig',
  'in_orde',
  'afwijking',
  'afspraken_gemaakt',
  'actie_uitgevoerd',
  'geen_vervolg',
  'opgepakt',
  'doorgezet',
  'effect_gezien',
  'geen_effect_gezien',
  'geen_gevaar',
  'mindere_mate_van_gevaar',
  'ernstig_gevaar',
  'aanvraag_ingetrokken',
] as const;
export type Uitkomst = (typeof UITKOMSTEN)[number];

type Eis = 'moet' | 'mag' | 'niet';

/** Which questions a kind has. `resultaat` is asked once it is done. */
export interface Soortregel {
  readonly wat: Eis;
  readonly met: Eis;
  /** Chain partners of the register; where they are named, `met` need not be. */
  readonly partners: 'mag' | 'niet';
  readonly kenmerk: Eis;
  readonly toelichting: Eis;
  readonly resultaat: Eis;
  readonly analyseId: Eis;
  readonly gemeenteId: Eis;
  /** A provider of the register, or a party that is described. */
  readonly overWie: 'moet' | 'mag';
  readonly vormen: readonly Vorm[];
  readonly uitkomsten: readonly Uitkomst[];
}

const GEWOON: Omit<Soortregel, 'uitkomsten'> = {
  ...{ wat: 'moet', met: 'niet', kenmerk: 'niet', toelichting: 'mag', resultaat: 'moet', analyseId: 'niet' },
  ...{ gemeenteId: 'mag', overWie: 'mag', partners: 'niet', vormen: [] },
};

export const SOORTREGELS: Readonly<Record<Activiteitsoort, Soortregel>> = {
  // Beleidskader § 7: each preventive action is explained (BK-7.07, AC-16).
  preventieve_actie: {
    ...GEWOON,
    ...{ toelichting: 'moet', uitkomsten: ['wacht_op_uitkomst', 'effect_gezien', 'geen_effect_gezien'] },
  },
  // Beleidskader § 7: early in the process, with education, knowledge and research (BK-7.10).
  vroege_betrokkenheid: {
    ...{ ...GEWOON, overWie: 'moet', vormen: ['kennisdeling', 'voorlichting', 'onderzoek'] },
    uitkomsten: ['geen_bijzonderheden', 'aandachtspunten', 'onderzoek_nodig'],
  },
  gesprek: {
    ...{ ...GEWOON, overWie: 'moet', met: 'moet' },
    uitkomsten: ['afspraken_gemaakt', 'aandachtspunten', 'onderzoek_nodig', 'geen_vervolg'],
  },
  contractcontrole: {
    ...{ ...GEWOON, overWie: 'moet', kenmerk: 'moet' },
    uitkomsten: ['in_orde', 'afwijking', 'onderzoek_nodig'],
  },
  fraudesignaal: {
    ...{ ...GEWOON, met: 'moet', vormen: ['collega', 'partner'] },
    uitkomsten: ['wacht_op_uitkomst', 'opgepakt', 'doorgezet', 'geen_vervolg'],
  },
  zorgbrigade: {
    ...{ ...GEWOON, met: 'moet', partners: 'mag' },
    uitkomsten: ['afspraken_gemaakt', 'actie_uitgevoerd', 'geen_vervolg'],
  },
  // Wet Bibob art. 28: what an advice says stays with who asked it. Here stand the day, by whom, and a code.
  bibob: {
    ...{
      wat: 'niet',
      met: 'niet',
      kenmerk: 'niet',
      toelichting: 'niet',
      resultaat: 'niet',
      analyseId: 'niet',
    },
    ...{ gemeenteId: 'moet', overWie: 'moet', partners: 'niet', vormen: [] },
    uitkomsten: [
      'wacht_op_uitkomst',
      'geen_gevaar',
      'mindere_mate_van_gevaar',
      'ernstig_gevaar',
      'aanvraag_ingetrokken',
    ],
  },
  // The analysis itself is kept by the risk view: this is what was concluded from it.
  analyse: {
    ...{ ...GEWOON, analyseId: 'moet' },
    uitkomsten: ['geen_bijzonderheden', 'aandachtspunten', 'onderzoek_nodig'],
  },
};

export const RICHTINGEN = ['gegeven', 'ontvangen'] as const;
export type Richting = (typeof RICHTINGEN)[number];

export const UITWISSELSTATUSSEN = ['bewaard', 'gewist'] as const;
export type Uitwisselstatus = (typeof UITWISSELSTATUSSEN)[number];
