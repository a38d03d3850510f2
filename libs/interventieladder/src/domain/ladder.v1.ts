import type { Ernstregel, Ladderregels } from './ladder';

const termijnen = (plan: string, invoering: string, voortgang: string, hercontrole: string) =>
  ({ plan, invoering, voortgang, hercontrole }) satisfies Ernstregel['termijnen'];

/**
 * AANNAME, until an organisation adopts its own. The order of the first steps follows the kinds of Beleidskader § 8, that only
 * the college corrects as well; that a measure that was not followed goes to the college is BK-8.05. Where a severity begins
 * and every term are ours: terms by severity are local.
 */
export const LADDER_V1: Ladderregels = {
  stappen: [
    {
      ...{ code: 'gesprek', naam: 'Normoverdragend gesprek', wie: 'toezichthouder', soorten: [] },
      ...{ bijNietOpgevolgd: 'advies' },
      uitleg: 'U legt uit wat de norm is en spreekt af wat beter moet. Dit is geen maatregel.',
    },
    {
      ...{ code: 'advies', naam: 'Advies', wie: 'toezichthouder', soorten: ['advies'] },
      ...{ bijNietOpgevolgd: 'verbetering' },
      uitleg: 'U adviseert wat de aanbieder kan doen. Er hoort geen termijn bij.',
    },
    {
      ...{ code: 'verbetering', naam: 'Verbetermaatregelen of plan van aanpak', wie: 'toezichthouder' },
      ...{ soorten: ['verbetermaatregelen', 'plan_van_aanpak'], bijNietOpgevolgd: 'college' },
      uitleg: 'De aanbieder verbetert wat niet op orde is. Een plan heeft een eigen termijn.',
    },
    {
      ...{ code: 'voortgang', naam: 'Voortgang volgen', wie: 'toezichthouder' },
      ...{ soorten: ['voortgangsinformatie'], bijNietOpgevolgd: 'college' },
      uitleg: 'De aanbieder laat binnen een termijn weten hoe ver hij is.',
    },
    {
      ...{ code: 'hercontrole', naam: 'Hercontrole', wie: 'toezichthouder', soorten: [] },
      ...{ bijNietOpgevolgd: 'college' },
      uitleg: 'U gaat opnieuw kijken of het beter is. Dit is een bezoek en geen maatregel.',
    },
    {
      ...{ code: 'college', naam: 'Advies aan het college: cliëntenstop of maatregel uit het contract' },
      ...{ wie: 'college', bijNietOpgevolgd: 'beeindiging' },
      soorten: ['clientenstop', 'contractmaatregel', 'last_dwangsom', 'last_bestuursdwang'],
      uitleg: 'Wat de toezichthouder zelf kan, hielp niet. Alleen het college kan dit besluiten.',
    },
    {
      ...{
        code: 'beeindiging',
        naam: 'Advies aan het college: voorziening of financiering aanpassen of beëindigen',
      },
      ...{ wie: 'college', bijNietOpgevolgd: null },
      soorten: [
        ...(['voorziening_aanpassen', 'financiering_aanpassen'] as const),
        ...(['voorziening_beeindigen', 'financiering_beeindigen'] as const),
      ],
      uitleg: 'De laatste stap. Zij raakt cliënten het meest.',
    },
  ],
  ernst: {
    licht: { begin: 'gesprek', termijnen: termijnen('P6W', 'P26W', 'P12W', 'P12M') },
    gemiddeld: { begin: 'advies', termijnen: termijnen('P4W', 'P16W', 'P8W', 'P6M') },
    ernstig: { begin: 'verbetering', termijnen: termijnen('P4W', 'P12W', 'P6W', 'P3M') },
    zeerernstig: { begin: 'verbetering', termijnen: termijnen('P1W', 'P4W', 'P2W', 'P4W') },
  },
  teltMaanden: 24,
  bezochtMaanden: 12,
};
