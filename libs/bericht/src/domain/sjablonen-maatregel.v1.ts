import type { Sjabloon } from './sjabloon';

/** Letters about a maatregel after the first one. As every letter of this class they name no remedies (BK-8.04). */
export const maatregelsjablonenV1 = [
  {
    code: 'maatregel-ingetrokken',
    versie: 1,
    geldigVanaf: '2015-01-01',
    aanSoort: 'aanbieder',
    bron: 'Beleidskader § 5: proportionaliteit; Awb art. 5:13: niet meer vragen dan nodig is',
    onderwerp: 'De adviesmaatregel in zaak {{zaaknummer}} is ingetrokken',
    tekst: `Geachte heer of mevrouw,

Op {{startdatum}} gaven wij {{aanbieder}} een adviesmaatregel in zaak {{zaaknummer}}. Die maatregel trekken wij in.

Waarom?
{{reden}}

Wat betekent dit voor u?
U hoeft voor deze maatregel niets meer te doen of te sturen. De termijnen die erbij hoorden, zijn vervallen.

Hebt u vragen? Neem contact op via {{contact}}.

Met vriendelijke groet,

{{afzender}}
{{organisatie}}`,
  },
] as const satisfies readonly Sjabloon[];
