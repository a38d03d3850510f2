import type { Sjabloon } from './sjabloon';
import { collegewegsjablonenV2 } from './sjablonen-collegeweg.v2';
import { escalatiesjablonenV2 } from './sjablonen-escalatie.v2';
import { maatregelsjablonenV2 } from './sjablonen-maatregel.v2';
import { publicatiesjablonenV2 } from './sjablonen-publicatie.v2';
import { GROET, SLOT } from './slot.v1';

const v2 = { versie: 2, geldigVanaf: '2026-01-01' } as const;

/** Second versions of shipped letters. The first stay as they are: letters that were sent point to them. */
export const sjablonenV2 = [
  ...collegewegsjablonenV2,
  ...escalatiesjablonenV2,
  ...maatregelsjablonenV2,
  ...publicatiesjablonenV2,
  {
    ...v2,
    code: 'informeren-college',
    aanSoort: 'college',
    bron: 'Wmo 2015 art. 5.2.4 lid 3; BK-6.15; rulings: bericht aan het college zonder persoonsgegevens, met wie het leest',
    onderwerp: 'Informatie van de toezichthouder, zaak {{zaaknummer}}',
    tekst: `Geacht college,

Wij informeren u over een melding bij {{aanbieder}}. Dit bericht is bedoeld voor {{voor}}.

Soort: {{meldingsoort}}
Ontvangen op: {{ontvangstdatum}}
Zaaknummer: {{zaaknummer}}
Waar wij nu staan: {{stap}}

{{toelichting}}

In dit bericht staan met opzet geen persoonsgegevens van cliënten, melders of medewerkers. Zodra er meer is dat wij met u mogen delen, hoort u dat van ons.

Hebt u vragen? Neem contact op via {{contact}} en noem het zaaknummer.

${GROET}`,
  },
  {
    ...v2,
    code: 'opdracht-aanbieder',
    aanSoort: 'aanbieder',
    // The parts of the report come from the order, so that the letter and the form ask the same.
    bron: 'T-02, protocol melden calamiteiten en geweldsincidenten; Leidraad: inhoud van het onderzoeksrapport; Awb art. 5:16, 5:17 en 5:20; toepassing Awt: eigen beleid',
    onderwerp: 'Opdracht tot onderzoek in zaak {{zaaknummer}}: uw rapport uiterlijk {{uiterlijkeDatum}}',
    tekst: `Geachte heer of mevrouw,

Wij geven {{aanbieder}} opdracht om onderzoek te doen. Het gaat om zaak {{zaaknummer}}.

Wat vragen wij u te onderzoeken?
{{onderzoeksvraag}}

Wat stuurt u ons?
Een onderzoeksrapport. Daarin geeft u antwoord op deze vragen:
{{rapportdelen}}

Wanneer moet het rapport er zijn?
Uiterlijk op {{uiterlijkeDatum}}. U hebt zes weken, gerekend vanaf {{startdatum}}.
Deze termijn staat in het protocol en niet in een wet. De Algemene termijnenwet geldt daarom niet vanzelf. Wij passen die wet toch toe, in uw voordeel: eindigt de termijn op een zaterdag, een zondag of een algemeen erkende feestdag, dan hebt u tot en met de eerstvolgende gewone dag. In de datum hierboven is dat al verwerkt.

Lukt het niet op tijd? Vraag ons dan vóór die datum om uitstel en leg uit waarom.

Bent u verplicht om mee te werken?
Ja. Dat staat in artikel 5:20 van de Algemene wet bestuursrecht.

Hoe stuurt u het rapport?
Via {{portaal}}. Stuur geen persoonsgegevens per e-mail.

${SLOT}`,
  },
  {
    ...v2,
    code: 'opdracht-aanvulling',
    aanSoort: 'aanbieder',
    bron: 'Protocol melden calamiteiten en geweldsincidenten; Awb art. 5:16 en 5:20; nieuwe termijn van zes weken: AANNAME',
    onderwerp: 'Vragen over uw rapport in zaak {{zaaknummer}}: uw aanvulling uiterlijk {{uiterlijkeDatum}}',
    tekst: `Geachte heer of mevrouw,

Wij hebben het onderzoeksrapport van {{aanbieder}} in zaak {{zaaknummer}} beoordeeld. Wij hebben nog vragen.

Wat vinden wij van uw onderzoek?
{{oordeelOnderzoek}}

Wat vinden wij van uw maatregelen?
{{oordeelMaatregelen}}

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
] as const satisfies readonly Sjabloon[];
