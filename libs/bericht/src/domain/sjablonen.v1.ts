import type { Sjabloon } from './sjabloon';
import { GROET } from './slot.v1';
import { bezoeksjablonenV1 } from './sjablonen-bezoek.v1';
import { opgavesjablonenV1 } from './sjablonen-opgave.v1';
import { wederhoorsjablonenV1 } from './sjablonen-wederhoor.v1';
import { opvraagsjablonenV1 } from './sjablonen-opvraaglijst.v1';
import { maatregelsjablonenV1 } from './sjablonen-maatregel.v1';
import { meldersjablonenV1 } from './sjablonen-melder.v1';
import { onderzoekssjablonenV1 } from './sjablonen-onderzoek.v1';
import { collegewegsjablonenV1 } from './sjablonen-collegeweg.v1';
import { opvolgingssjablonenV1 } from './sjablonen-opvolging.v1';
import { belanghebbendesjablonenV1 } from './sjablonen-belanghebbende.v1';
import { publicatiezienswijzesjablonenV1 } from './sjablonen-zienswijze.v1';
import { publicatiesjablonenV1 } from './sjablonen-publicatie.v1';
import { doorzendsjablonenV1 } from './sjablonen-doorzending.v1';
import { partnervraagsjablonenV1 } from './sjablonen-partnervraag.v1';
import { escalatiesjablonenV1 } from './sjablonen-escalatie.v1';
import { termijnsjablonenV1 } from './sjablonen-termijn.v1';

const v1 = { versie: 1, geldigVanaf: '2026-01-01' } as const;

/** The letters as shipped. An organisation puts its own version beside them; these texts never change any more. */
export const sjablonenV1 = [
  {
    ...v1,
    code: 'opdracht-aanbieder',
    aanSoort: 'aanbieder',
    bron: 'T-02, protocol melden calamiteiten en geweldsincidenten; Awb art. 5:16, 5:17 en 5:20; toepassing Awt: eigen beleid',
    onderwerp: 'Opdracht tot onderzoek in zaak {{zaaknummer}}: uw rapport uiterlijk {{uiterlijkeDatum}}',
    tekst: `Geachte heer of mevrouw,

Wij geven {{aanbieder}} opdracht om onderzoek te doen. Het gaat om zaak {{zaaknummer}}.

Wat vragen wij u te onderzoeken?
{{onderzoeksvraag}}

Wat stuurt u ons?
Een onderzoeksrapport. Daarin staat in elk geval:
- een feitelijke beschrijving van wat er is gebeurd;
- met wie u hebt gesproken: de cliënt of zijn vertegenwoordiger, de betrokken medewerkers en anderen;
- wat de oorzaken zijn;
- uw oordeel over de aard, de ernst en de kans op herhaling;
- welke maatregelen u hebt genomen en nog neemt, wie ze uitvoert en wanneer;
- hoe u de cliënt en andere betrokkenen informeert.

Wanneer moet het rapport er zijn?
Uiterlijk op {{uiterlijkeDatum}}. U hebt zes weken, gerekend vanaf {{startdatum}}.
Deze termijn staat in het protocol en niet in een wet. De Algemene termijnenwet geldt daarom niet vanzelf. Wij passen die wet toch toe, in uw voordeel: eindigt de termijn op een zaterdag, een zondag of een algemeen erkende feestdag, dan hebt u tot en met de eerstvolgende gewone dag. In de datum hierboven is dat al verwerkt.

Lukt het niet op tijd? Vraag ons dan vóór die datum om uitstel en leg uit waarom.

Bent u verplicht om mee te werken?
Ja. Dat staat in artikel 5:20 van de Algemene wet bestuursrecht.

Hoe stuurt u het rapport?
Via {{portaal}}. Stuur geen persoonsgegevens per e-mail.

Hebt u vragen? Neem contact op via {{contact}}.

${GROET}`,
  },
  {
    ...v1,
    code: 'ontvangstbevestiging-melder',
    aanSoort: 'melder',
    bron: 'BK-6.02, AC-1 en AC-17: geen inhoudelijke terugkoppeling',
    onderwerp: 'Wij hebben uw melding ontvangen (nummer {{meldingsnummer}})',
    tekst: `Beste heer of mevrouw,

Dank u wel voor uw melding. Wij hebben deze op {{ontvangstdatum}} ontvangen. Uw melding heeft nummer {{meldingsnummer}}.

Wat doen wij met uw melding?
Een toezichthouder leest uw melding en bekijkt wat er nodig is. Misschien nemen wij contact met u op om meer te vragen.

Wat kunt u van ons verwachten?
Wij mogen u niet vertellen wat wij onderzoeken en wat de uitkomst is. Dat is om de privacy van de mensen om wie het gaat te beschermen. U krijgt van ons dus geen inhoudelijke terugkoppeling. Wij nemen uw melding wel serieus.

Is er direct gevaar?
Bel dan 112.

Wilt u iets toevoegen aan uw melding? Neem contact op via {{contact}} en noem het nummer van uw melding.

${GROET}`,
  },
  {
    ...v1,
    code: 'informeren-college',
    aanSoort: 'college',
    bron: 'Wmo 2015 art. 5.2.4 lid 3; rulings: bericht aan het college zonder persoonsgegevens',
    onderwerp: 'Informatie van de toezichthouder, zaak {{zaaknummer}}',
    tekst: `Geacht college,

Wij informeren u over een zaak bij {{aanbieder}}.

Soort: {{meldingsoort}}
Ontvangen op: {{ontvangstdatum}}
Zaaknummer: {{zaaknummer}}
Waar wij nu staan: {{stap}}

In dit bericht staan met opzet geen persoonsgegevens van cliënten, melders of medewerkers. Zodra er meer is dat wij met u mogen delen, hoort u dat van ons.

Hebt u vragen? Neem contact op via {{contact}} en noem het zaaknummer.

${GROET}`,
  },
  {
    ...v1,
    code: 'maatregel-advies',
    aanSoort: 'aanbieder',
    // An advisory measure is no decision in the sense of Awb 1:3, so the letter names no remedies (BK-8.04, AC-10).
    bron: 'Beleidskader 1.1.5; BK-8.04',
    onderwerp: 'Adviesmaatregel in zaak {{zaaknummer}}',
    tekst: `Geachte heer of mevrouw,

In zaak {{zaaknummer}} hebben wij onderzoek gedaan bij {{aanbieder}}. Naar aanleiding daarvan geven wij u een adviesmaatregel.

Welke maatregel?
{{maatregel}}

Waarom?
{{onderbouwing}}

Wanneer moet dit klaar zijn?
{{termijnen}}

Wat gebeurt er daarna?
Wij beoordelen of u de maatregel hebt uitgevoerd en of de kwaliteit van de ondersteuning daarmee op orde is. Is dat niet zo, dan kunnen wij het college adviseren om zelf maatregelen te nemen.

Stuur uw reactie en uw stukken via {{portaal}}. Stuur geen persoonsgegevens per e-mail. Hebt u vragen? Neem contact op via {{contact}}.

${GROET}`,
  },
  {
    ...v1,
    code: 'rapport-vastgesteld',
    aanSoort: 'aanbieder',
    bron: 'Beleidskader hoofdstuk 7; rulings: de toezichthouder stelt het rapport vast',
    onderwerp: 'Het rapport in zaak {{zaaknummer}} is vastgesteld',
    tekst: `Geachte heer of mevrouw,

Op {{vaststellingsdatum}} heeft de toezichthouder het rapport over {{aanbieder}} in zaak {{zaaknummer}} vastgesteld. Hebt u op het concept gereageerd, dan is uw reactie daarbij betrokken.

U vindt het rapport in {{portaal}}.

Over de vraag of het rapport openbaar wordt, beslissen wij apart. U hoort dat van ons voordat er iets openbaar wordt.

Hebt u vragen? Neem contact op via {{contact}}.

${GROET}`,
  },
  {
    ...v1,
    code: 'voornemen-publicatie',
    aanSoort: 'aanbieder',
    bron: 'Awb art. 4:8 en 4:9; BK-7.03; Woo art. 3.1',
    onderwerp: 'Voornemen om het rapport in zaak {{zaaknummer}} openbaar te maken',
    tekst: `Geachte heer of mevrouw,

Het rapport over {{aanbieder}} in zaak {{zaaknummer}} is vastgesteld. Het voornemen is om dit rapport openbaar te maken.

Wat wordt openbaar?
{{omvang}}

Waarom?
{{afweging}}

Wat vindt u hiervan?
U kunt uw zienswijze geven tot en met {{zienswijzeTot}}. Dat mag schriftelijk, via {{portaal}}, of mondeling. Voor een mondelinge zienswijze neemt u contact op via {{contact}}.

Wat gebeurt er daarna?
Uw zienswijze wordt meegewogen in het besluit over de openbaarmaking. U krijgt dat besluit toegestuurd voordat het rapport openbaar wordt. In het besluit staat wat u kunt doen als u het er niet mee eens bent.

${GROET}`,
  },
  ...termijnsjablonenV1,
  ...doorzendsjablonenV1,
  ...partnervraagsjablonenV1,
  ...escalatiesjablonenV1,
  ...onderzoekssjablonenV1,
  ...publicatiesjablonenV1,
  ...publicatiezienswijzesjablonenV1,
  ...belanghebbendesjablonenV1,
  ...maatregelsjablonenV1,
  ...meldersjablonenV1,
  ...opgavesjablonenV1,
  ...bezoeksjablonenV1,
  ...opvraagsjablonenV1,
  ...wederhoorsjablonenV1,
  ...opvolgingssjablonenV1,
  ...collegewegsjablonenV1,
] as const satisfies readonly Sjabloon[];
