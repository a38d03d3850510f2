import type { Overgangstabel } from '@navolgbaar/kernel';

export const PUBLICATIESTATUSSEN = [
  'voorgesteld',
  'besloten',
  'aangehouden',
  'gepubliceerd',
  'ingetrokken',
] as const;
export type Publicatiestatus = (typeof PUBLICATIESTATUSSEN)[number];
export type Publicatiehandeling =
  | 'bewerkPubliekeVersie'
  | 'beslisLakvoorstellen'
  | 'weegGronden'
  | 'legZienswijzeVast'
  | 'voegBelanghebbendeToe'
  | 'legZienswijzeVanDerdeVast'
  | 'besluit'
  | 'houdAan'
  | 'legVoorzieningVast'
  | 'legAfloopVast'
  // The ruling or the withdrawal after which nothing holds it up: what `legAfloopVast` then does.
  | 'laatLos'
  | 'hervat'
  | 'publiceer'
  | 'rectificeer'
  | 'trekIn';

const VOORSTELLEN = 'publicatie:voorstellen';
const BEWERKEN = { recht: VOORSTELLEN, bron: 'Beleidskader § 7: een versie zonder persoonsgegevens (AC-13)' };
const LAKKEN = { recht: VOORSTELLEN, bron: 'Woo art. 5.1: een mens beslist over elke plek die wordt gelakt' };
const HOREN = { naar: 'voorgesteld', recht: VOORSTELLEN, bron: 'Woo art. 3.1 lid 3; Awb art. 4:8' } as const;
const VOORZIENING = {
  naar: 'aangehouden',
  recht: VOORSTELLEN,
  bron: 'Awb art. 8:81; Woo art. 4.4 lid 5: een verzoek om een voorlopige voorziening schort op',
} as const;
const INTREKKEN = {
  naar: 'ingetrokken',
  recht: VOORSTELLEN,
  bron: 'Herstel van een onjuiste openbaarmaking (AVG art. 16 en 17); eigen beleid',
} as const;

/**
 * The way of a report to the public. The decision is the college's, or is taken under a mandate of the college
 * (rulings, Rapport en publicatie); a request for a voorlopige voorziening holds it up (Woo art. 4.4 lid 5).
 */
export const publicatieovergangen = {
  voorgesteld: {
    bewerkPubliekeVersie: { naar: 'voorgesteld', ...BEWERKEN },
    beslisLakvoorstellen: { naar: 'voorgesteld', ...LAKKEN },
    weegGronden: { naar: 'voorgesteld', recht: VOORSTELLEN, bron: 'Woo art. 5.1 en 5.2; Awb art. 3:46' },
    legZienswijzeVast: HOREN,
    voegBelanghebbendeToe: HOREN,
    legZienswijzeVanDerdeVast: HOREN,
    besluit: {
      naar: 'besloten',
      recht: 'publicatie:besluiten',
      bron: 'Woo art. 3.1 lid 4: de mededeling is een besluit',
    },
    trekIn: INTREKKEN,
  },
  besloten: {
    bewerkPubliekeVersie: { naar: 'besloten', ...BEWERKEN },
    beslisLakvoorstellen: { naar: 'besloten', ...LAKKEN },
    houdAan: {
      naar: 'aangehouden',
      recht: VOORSTELLEN,
      bron: 'Awb art. 8:81; naar het voorbeeld van Woo art. 4.4 lid 5',
    },
    legVoorzieningVast: VOORZIENING,
    publiceer: { naar: 'gepubliceerd', recht: VOORSTELLEN, bron: 'Beleidskader § 7: openbaarmaking' },
    trekIn: INTREKKEN,
  },
  aangehouden: {
    bewerkPubliekeVersie: { naar: 'aangehouden', ...BEWERKEN },
    beslisLakvoorstellen: { naar: 'aangehouden', ...LAKKEN },
    legVoorzieningVast: VOORZIENING,
    legAfloopVast: { naar: 'aangehouden', recht: VOORSTELLEN, bron: 'Awb art. 8:84: toegewezen' },
    laatLos: { naar: 'besloten', recht: VOORSTELLEN, bron: 'Awb art. 8:84: afgewezen of ingetrokken' },
    hervat: { naar: 'besloten', recht: VOORSTELLEN, bron: 'Awb art. 8:81: na de uitspraak of intrekking' },
    trekIn: INTREKKEN,
  },
  gepubliceerd: {
    rectificeer: {
      naar: 'gepubliceerd',
      recht: VOORSTELLEN,
      bron: 'AVG art. 16; Woo art. 2.4: informatie is juist en actueel',
    },
    trekIn: INTREKKEN,
  },
  ingetrokken: {},
} as const satisfies Overgangstabel<Publicatiestatus, Publicatiehandeling>;
