import type { Sjabloon } from './sjabloon';
import { SLOT } from './slot.v1';

/** Letters about a visit. What is to be seen is written for the provider: the purpose of the visit itself stays with the team. */
export const bezoeksjablonenV1 = [
  {
    code: 'bezoek-aankondiging',
    versie: 1,
    geldigVanaf: '2015-01-01',
    aanSoort: 'aanbieder',
    bron: 'Beleidskader § 7 (BK-7.01): vooraf weten wat u kunt verwachten; Awb art. 5:12, 5:13, 5:15 tot en met 5:17 en 5:20',
    onderwerp: 'Wij komen op bezoek op {{dag}}',
    tekst: `Geachte heer of mevrouw,

Wij komen bij {{aanbieder}} op bezoek. In deze brief leest u wat u kunt verwachten.

Wanneer komen wij?
Op {{dag}}, {{tijd}}. Wij verwachten dat het bezoek zo lang duurt: {{duur}}.

Waar?
{{plaats}}

Wie komen er?
{{wie}}
Wie komt, heeft een legitimatiebewijs bij zich. Vraag er gerust naar.

Wat bekijken wij?
{{wat}}

Wat legt u klaar?
{{stukken}}

Wat mogen wij, en wat vragen wij van u?
Wij mogen ruimten bekijken, vragen stellen en documenten inzien en kopiëren. Een kamer van een bewoner is een woning: daar komen wij alleen als de bewoner dat goed vindt. Wij vragen niet meer dan nodig is. U bent verplicht om mee te werken (artikel 5:20 van de Algemene wet bestuursrecht). Wie door zijn beroep iets geheim moet houden, mag dat blijven doen.

Wat gebeurt er daarna?
Wij schrijven op wat wij zagen en hoorden. Maken wij een rapport, dan leest u het eerst als concept. U kunt ons dan laten weten wat niet klopt.

U vindt deze aankondiging ook in het portaal: {{portaal}}

Komt de dag niet uit, of hebt u vragen? Neem contact op via {{contact}}.

Met vriendelijke groet,

{{afzender}}
{{organisatie}}`,
  },
  {
    code: 'bezoek-verzet',
    versie: 1,
    geldigVanaf: '2015-01-01',
    aanSoort: 'aanbieder',
    bron: 'Beleidskader § 7 (BK-7.01): vooraf weten wat u kunt verwachten; per brief: AANNAME',
    onderwerp: 'Er verandert iets aan ons bezoek van {{eerdereDag}}',
    tekst: `Geachte heer of mevrouw,

Wij lieten u weten dat wij {{aanbieder}} bezoeken op {{eerdereDag}}. Daaraan verandert iets.

Wanneer komen wij nu?
Op {{dag}}, {{tijd}}.

Waar?
{{plaats}}

Wie komen er?
{{wie}}

Wat gebeurt er nu?
U krijgt van ons een nieuwe aankondiging. Daarin leest u wat wij bekijken en wat u klaarlegt.

Komt de dag niet uit? Neem dan contact met ons op.

${SLOT}`,
  },
  {
    code: 'bezoek-vervallen',
    versie: 1,
    geldigVanaf: '2015-01-01',
    aanSoort: 'aanbieder',
    bron: 'Beleidskader § 7 (BK-7.01): vooraf weten wat u kunt verwachten; per brief: AANNAME',
    onderwerp: 'Ons bezoek van {{dag}} gaat niet door',
    tekst: `Geachte heer of mevrouw,

Wij lieten u weten dat wij {{aanbieder}} bezoeken op {{dag}}. Dat bezoek gaat niet door. U hoeft hiervoor niets meer te doen.

Wij kunnen later alsnog komen. Kondigen wij dat bezoek aan, dan krijgt u een nieuwe brief.

${SLOT}`,
  },
] as const satisfies readonly Sjabloon[];
