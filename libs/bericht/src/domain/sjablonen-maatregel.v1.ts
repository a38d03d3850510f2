import type { Sjabloon } from './sjabloon';
import { SLOT } from './slot.v1';

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
  {
    code: 'maatregel-nieuwe-termijn',
    versie: 1,
    geldigVanaf: '2026-01-01',
    aanSoort: 'aanbieder',
    bron: 'Beleidskader § 8; BK-8.05: wat niet voldoet, komt opnieuw, met een nieuwe termijn; BK-8.04: geen bezwaar mogelijk',
    onderwerp: 'Nog te doen voor de adviesmaatregel in zaak {{zaaknummer}}',
    tekst: `Geachte heer of mevrouw,

Op {{startdatum}} gaven wij {{aanbieder}} een adviesmaatregel in zaak {{zaaknummer}}. Wij hebben bekeken wat u daarvoor inleverde.
{{#als deels}}
U hebt deze maatregel deels opgevolgd. U krijgt tijd voor wat nog niet is gedaan.
{{anders}}
Een deel voldoet nog niet. U krijgt tijd om dat deel opnieuw in te leveren. Voor de rest blijft de afgesproken tijd gelden.
{{/als}}

Om welke maatregel gaat het?
{{maatregel}}
{{#als motivering}}

Wat vinden wij?
{{motivering}}
{{/als}}

Wat moet nog gebeuren?
{{ontbreekt}}
{{#als reden}}

Waarom krijgt u meer tijd?
{{reden}}
{{/als}}

Wanneer moet dit klaar zijn?
{{termijnen}}

Wat gebeurt er daarna?
Wij beoordelen opnieuw wat u inlevert. Is het dan nog niet op orde, dan kunnen wij het college adviseren om zelf maatregelen te nemen.

Stuur uw stukken via {{portaal}}. Stuur geen persoonsgegevens per e-mail.

${SLOT}`,
  },
] as const satisfies readonly Sjabloon[];
