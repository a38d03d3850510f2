import type { Sjabloon } from './sjabloon';
import { SLOT } from './slot.v1';

const v1 = { versie: 1, geldigVanaf: '2015-01-01' } as const;

/** Letters to the provider that follow from a case, besides the order itself. */
export const onderzoekssjablonenV1 = [
  {
    ...v1,
    code: 'rapport-ontvangen',
    aanSoort: 'aanbieder',
    bron: 'Protocol melden calamiteiten en geweldsincidenten; bevestiging van ontvangst: AANNAME',
    onderwerp: 'Wij hebben uw rapport in zaak {{zaaknummer}} ontvangen',
    tekst: `Geachte heer of mevrouw,

Wij hebben het onderzoeksrapport van {{aanbieder}} in zaak {{zaaknummer}} ontvangen. {{opTijd}}

Wat gebeurt er nu?
Wij beoordelen of uw onderzoek en uw maatregelen voldoende zijn. Hebben wij nog vragen, dan hoort u dat van ons.

${SLOT}`,
  },
  {
    ...v1,
    code: 'opdracht-aanvulling',
    aanSoort: 'aanbieder',
    bron: 'Protocol melden calamiteiten en geweldsincidenten; Awb art. 5:16 en 5:20; nieuwe termijn van zes weken: AANNAME',
    onderwerp: 'Vragen over uw rapport in zaak {{zaaknummer}}: uw aanvulling uiterlijk {{uiterlijkeDatum}}',
    tekst: `Geachte heer of mevrouw,

Wij hebben het onderzoeksrapport van {{aanbieder}} in zaak {{zaaknummer}} beoordeeld. Wij hebben nog vragen.

Wat vragen wij u?
{{vragen}}

Wanneer moet uw aanvulling er zijn?
Uiterlijk op {{uiterlijkeDatum}}. Lukt dat niet? Vraag ons dan vóór die datum om uitstel en leg uit waarom.

Bent u verplicht om mee te werken?
Ja. Dat staat in artikel 5:20 van de Algemene wet bestuursrecht.

Hoe stuurt u de aanvulling?
Via {{portaal}}. Stuur geen persoonsgegevens per e-mail.

${SLOT}`,
  },
  {
    ...v1,
    code: 'rapport-beoordeeld',
    aanSoort: 'aanbieder',
    // A judgement on a report is no decision in the sense of Awb 1:3, so the letter names no remedies.
    bron: 'Protocol melden calamiteiten en geweldsincidenten: beoordeling; Beleidskader § 6, kader "Er speelt tóch meer…"; brief over het oordeel: AANNAME',
    onderwerp: 'Ons oordeel over uw rapport in zaak {{zaaknummer}}',
    tekst: `Geachte heer of mevrouw,

Wij hebben het onderzoeksrapport van {{aanbieder}} in zaak {{zaaknummer}} beoordeeld.

Wat vinden wij van uw onderzoek?
{{oordeelOnderzoek}}

Wat vinden wij van uw maatregelen?
{{oordeelMaatregelen}}

Wat gebeurt er nu?
{{vervolg}}

${SLOT}`,
  },
  {
    ...v1,
    code: 'geen-calamiteit',
    aanSoort: 'aanbieder',
    bron: 'Protocol melden calamiteiten en geweldsincidenten: eerste beoordeling; rulings, Onderzoek: de aanbieder hoort de reden',
    onderwerp: 'Uw melding in zaak {{zaaknummer}}: geen calamiteit of geweldsincident',
    tekst: `Geachte heer of mevrouw,

Op {{beoordelingsdatum}} hebben wij de melding over {{aanbieder}} in zaak {{zaaknummer}} beoordeeld. Wij vinden dat dit geen calamiteit of geweldsincident is zoals de wet dat bedoelt.

Waarom?
{{motivering}}

Wat betekent dit voor u?
U hoeft voor deze melding geen onderzoeksrapport te sturen. Wij sluiten de zaak. De melding blijft wel in ons dossier staan.

${SLOT}`,
  },
] as const satisfies readonly Sjabloon[];
