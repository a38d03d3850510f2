import type { Sjabloon } from './sjabloon';
import { SLOT } from './slot.v1';

const v1 = { versie: 1, geldigVanaf: '2015-01-01', aanSoort: 'aanbieder' } as const;
const OORDEEL = 'Beleidskader § 8; BK-8.05: de opvolging wordt beoordeeld; BK-8.04: geen bezwaar mogelijk';

const BEGIN = `Geachte heer of mevrouw,

Op {{startdatum}} gaven wij {{aanbieder}} een adviesmaatregel in zaak {{zaaknummer}}. Op {{oordeeldatum}} hebben wij beoordeeld wat u ermee hebt gedaan.`;

/**
 * What became of a maatregel, and what was agreed at once about safety. Letters of this class name no remedies: they are
 * no decisions (BK-8.04).
 */
export const opvolgingssjablonenV1 = [
  {
    ...v1,
    code: 'maatregel-opgevolgd',
    bron: OORDEEL,
    onderwerp: 'U hebt de adviesmaatregel in zaak {{zaaknummer}} opgevolgd',
    tekst: `${BEGIN}

Wat vinden wij?
U hebt de maatregel opgevolgd.
{{motivering}}

Wat betekent dit voor u?
U hoeft voor deze maatregel niets meer te doen.
{{#als vervolg}}
{{vervolg}}
{{/als}}

${SLOT}`,
  },
  {
    ...v1,
    code: 'maatregel-deels-opgevolgd',
    bron: OORDEEL,
    onderwerp: 'U hebt de adviesmaatregel in zaak {{zaaknummer}} voor een deel opgevolgd',
    tekst: `${BEGIN}

Wat vinden wij?
U hebt de maatregel voor een deel opgevolgd.
{{motivering}}

Wat moet u nog doen?
{{ontbreekt}}
{{#als uiterlijkeDatum}}

Wanneer moet dit klaar zijn?
Uiterlijk op {{uiterlijkeDatum}}. Lukt dat niet? Vraag ons dan vóór die datum om uitstel en leg uit waarom.
{{/als}}

Wat gebeurt er daarna?
Wij kijken of u de rest ook hebt gedaan. Is dat niet zo, dan kunnen wij het college adviseren om zelf maatregelen te nemen.

Stuur uw reactie en uw stukken via {{portaal}}. Stuur geen persoonsgegevens per e-mail.

${SLOT}`,
  },
  {
    ...v1,
    code: 'maatregel-niet-opgevolgd',
    bron: OORDEEL,
    onderwerp: 'U hebt de adviesmaatregel in zaak {{zaaknummer}} niet opgevolgd',
    tekst: `${BEGIN}

Wat vinden wij?
U hebt de maatregel niet opgevolgd.
{{motivering}}

Wat gebeurt er nu?
{{#als vervolg}}
{{vervolg}}
{{anders}}
Wij bekijken of wij het college adviseren om zelf maatregelen te nemen. Doen wij dat, dan hoort u dat van ons.
{{/als}}

Klopt er iets niet, of is er iets veranderd? Laat ons dat dan weten via {{portaal}}. Stuur geen persoonsgegevens per e-mail.

${SLOT}`,
  },
  {
    ...v1,
    code: 'veiligheidsafspraken',
    bron: 'Beleidskader § 5 en § 8: directe veiligheid gaat voor; schriftelijk bevestigen: AANNAME',
    onderwerp: 'Afspraken over veiligheid in zaak {{zaaknummer}}',
    tekst: `Geachte heer of mevrouw,

Op {{afspraakdatum}} hebben wij met {{aanbieder}} afspraken gemaakt over de veiligheid van cliënten. Dat was in zaak {{zaaknummer}}. In deze brief staan die afspraken.

Waarom nu?
{{aanleiding}}

Wat hebben wij afgesproken?
{{afspraken}}

Vanaf wanneer gelden de afspraken?
Vanaf {{ingangsdatum}}. Zij gelden tot wij samen vaststellen dat zij niet meer nodig zijn.

Wat doen wij?
Wij controleren of u zich aan de afspraken houdt. Houdt u zich er niet aan, dan bepalen wij wat er nodig is. Wij kunnen dan ook het college adviseren om maatregelen te nemen.

Lukt een afspraak niet, of klopt er iets niet in deze brief? Neem dan meteen contact op via {{contact}}. Wacht daar niet mee.

Met vriendelijke groet,

{{afzender}}
{{organisatie}}`,
  },
] as const satisfies readonly Sjabloon[];
