import type { Overgangstabel } from '@navolgbaar/kernel';

export const OPDRACHTSTATUSSEN = [
  'gegeven',
  'rapport_ontvangen',
  'aanvulling_gevraagd',
  'gesprek_volgt',
  'afgerond',
  'ingetrokken',
] as const;
export type Opdrachtstatus = (typeof OPDRACHTSTATUSSEN)[number];

export type Opdrachthandeling =
  'ontvangRapport' | 'rondAf' | 'vraagAanvulling' | 'vraagGesprek' | 'voerGesprek' | 'trekIn';

/** Statuses in which somebody still has to do something; a case with one of these cannot be closed. */
export const OPEN_OPDRACHTEN: readonly Opdrachtstatus[] = [
  'gegeven',
  'rapport_ontvangen',
  'aanvulling_gevraagd',
  'gesprek_volgt',
];

const BRON = 'Protocol melden calamiteiten en geweldsincidenten; Beleidskader § 6';
const HOREN = 'Beleidskader § 6: horen en verslag; kader "Er speelt tóch meer…"';
const ONTVANG = { naar: 'rapport_ontvangen', recht: 'opdracht:beantwoorden', bron: BRON } as const;
const TREK_IN = {
  naar: 'ingetrokken',
  recht: 'opdracht:geven',
  bron: `${BRON}; Awb art. 5:13: niet meer vragen dan nodig is`,
} as const;

/** The life of an order. A report comes in once per request: after the order, and after each question for more. */
export const opdrachtovergangen = {
  gegeven: { ontvangRapport: ONTVANG, trekIn: TREK_IN },
  rapport_ontvangen: {
    rondAf: { naar: 'afgerond', recht: 'opdracht:beoordelen', bron: BRON },
    vraagAanvulling: { naar: 'aanvulling_gevraagd', recht: 'opdracht:beoordelen', bron: BRON },
    vraagGesprek: { naar: 'gesprek_volgt', recht: 'opdracht:beoordelen', bron: HOREN },
  },
  aanvulling_gevraagd: { ontvangRapport: ONTVANG, trekIn: TREK_IN },
  gesprek_volgt: { voerGesprek: { naar: 'afgerond', recht: 'zaak:behandelen', bron: HOREN } },
  afgerond: {},
  ingetrokken: {},
} as const satisfies Overgangstabel<Opdrachtstatus, Opdrachthandeling>;
