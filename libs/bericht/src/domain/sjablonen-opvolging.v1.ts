import type { Sjabloon } from './sjabloon';
import { GROET, SLOT } from './slot.v1';

const v1 = { versie: 1, geldigVanaf: '2015-01-01', aanSoort: 'aanbieder' } as const;
const OORDEEL = 'Beleidskader § 8; BK-8.05: de opvolging wordt beoordeeld; BK-8.04: geen bezwaar mogelijk';

const BEGIN = `Geachte heer of mevrouw,

Op {{startdatum}} gaven wij {{aanbieder}} een adviesmaatregel in zaak {{zaaknummer}}. Op {{oordeeldatum}} hebben wij beoordeeld wat u ermee hebt gedaan.

Om welke maatregel gaat het?
{{maatregel}}`;

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

Wat is nog niet gedaan?
{{ontbreekt}}

Wat gebeurt er nu?
Wij bepalen wat er moet gebeuren met wat nog niet is gedaan. Krijgt u daarvoor een nieuwe termijn, dan sturen wij u een brief met de datum. Wij kunnen ook het college adviseren om zelf maatregelen te nemen. Het college beslist daarover.

Klopt er iets niet, of is er iets veranderd? Laat ons dat dan weten via {{portaal}}. Stuur geen persoonsgegevens per e-mail.

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

Wat is niet gedaan?
{{ontbreekt}}

Wat gebeurt er nu?
Wij bekijken of wij het college adviseren om zelf maatregelen te nemen. Het college beslist daarover.

Klopt er iets niet, of is er iets veranderd? Laat ons dat dan weten via {{portaal}}. Stuur geen persoonsgegevens per e-mail.

${SLOT}`,
  },
  {
    ...v1,
    code: 'veiligheidsafspraken',
    // The number of a melding is not in it, nor when and how we come to look: those are the supervisor's own.
    bron: 'Beleidskader § 5 en § 8: directe veiligheid gaat voor; schriftelijk bevestigen: AANNAME',
    onderwerp: 'Afspraak over de veiligheid van cliënten{{#als zaaknummer}} in zaak {{zaaknummer}}{{/als}}',
    tekst: `Geachte heer of mevrouw,

Op {{afspraakdatum}} hebben wij met {{aanbieder}} een afspraak gemaakt over de veiligheid van cliënten. In deze brief staat die afspraak.

Wat hebben wij afgesproken?
{{afspraak}}

Wie zorgt ervoor?
{{eigenaar}}

Wanneer moet het zijn gedaan?
Uiterlijk op {{uiterlijkeDatum}}. De afspraak geldt tot wij u laten weten dat zij niet meer nodig is.
{{#als vervangt}}

Welke afspraak vervalt?
Deze afspraak komt in de plaats van een afspraak die niet is nagekomen:
{{vervangt}}
{{/als}}

Wat doen wij?
Wij controleren of de afspraak wordt nagekomen. Gebeurt dat niet, dan bepalen wij wat er nodig is. Wij kunnen dan ook het college adviseren om maatregelen te nemen.

Hebt u de afspraak uitgevoerd? Meld dat via {{portaal}}. Stuur geen persoonsgegevens per e-mail.

Lukt de afspraak niet, of klopt er iets niet in deze brief? Neem dan meteen contact op via {{contact}}. Wacht daar niet mee.

${GROET}`,
  },
] as const satisfies readonly Sjabloon[];
