import type { Sjabloon } from './sjabloon';
import { GROET, SLOT } from './slot.v1';

const v1 = { versie: 1, geldigVanaf: '2015-01-01' } as const;

/** The letters on the road to the college: to the provider whom it concerns, and with the advice itself. */
export const collegewegsjablonenV1 = [
  {
    ...v1,
    code: 'advies-aan-college',
    aanSoort: 'college',
    // What is advised and why stands in the advice, that the college opens after logging in: not in a mail.
    bron: 'Beleidskader § 8; BK-8.06; Wmo 2015 art. 5.2.4; rulings: bericht aan het college zonder persoonsgegevens',
    onderwerp: 'Advies van de toezichthouder over zaak {{zaaknummer}}',
    tekst: `Geacht college,

Op {{adviesdatum}} hebben wij u een advies gestuurd. Het gaat over {{aanbieder}}, zaak {{zaaknummer}}.

Waar vindt u het advies?
U leest het na inloggen op {{portaal}}. Bij het advies horen het vastgestelde rapport en het advies van de jurist. Samen zijn zij het dossier waarop u beslist.

Wat vragen wij u?
Neem een besluit en laat ons weten welk. U kunt het advies volgen of ervan afwijken. Wijkt u af, leg dan uit waarom. Hebt u eerst vragen? Stel ze op dezelfde plaats.
{{#als uiterlijkeDatum}}

Wanneer horen wij van u?
Graag uiterlijk op {{uiterlijkeDatum}}.
{{/als}}

In deze brief staan met opzet geen persoonsgegevens van cliënten, melders of medewerkers.

Hebt u vragen? Neem contact op via {{contact}} en noem het zaaknummer.

${GROET}`,
  },
  {
    ...v1,
    code: 'advies-verzonden',
    aanSoort: 'aanbieder',
    bron: 'Beleidskader § 8; BK-4.02: de aanbieder weet waar hij aan toe is; AANNAME',
    onderwerp: 'Wij hebben het college advies gegeven over zaak {{zaaknummer}}',
    // What is advised is between us and the college until it decides.
    tekst: `Geachte heer of mevrouw,

Op {{adviesdatum}} hebben wij het college van {{gemeente}} advies gegeven over {{aanbieder}}. Dat is in zaak {{zaaknummer}}.

Waarom?
{{aanleiding}}

Wat gebeurt er nu?
Het college beslist of het ons advies volgt. Wij beslissen dat niet. Wat wij adviseren, staat niet in deze brief. U krijgt het besluit van het college zelf. Daarin staat ook wat u kunt doen als u het er niet mee eens bent.

Wat verwachten wij van u?
Wacht niet op het besluit. Ga door met wat nodig is voor uw cliënten. Is er iets veranderd? Laat ons dat dan weten via {{portaal}}. Stuur geen persoonsgegevens per e-mail.

${SLOT}`,
  },
  {
    ...v1,
    code: 'zienswijze-corrigerend',
    aanSoort: 'aanbieder',
    bron: 'Awb art. 4:8 en 4:9; Beleidskader § 8',
    onderwerp: 'Uw zienswijze over een mogelijke maatregel van het college, zaak {{zaaknummer}}',
    tekst: `Geachte heer of mevrouw,

Het college van {{gemeente}} kan een maatregel nemen bij {{aanbieder}}. Dat is naar aanleiding van zaak {{zaaknummer}}. Voordat daarover wordt beslist, kunt u laten weten wat u ervan vindt. Dat heet een zienswijze.

Om welke maatregel gaat het?
{{maatregel}}

Waarop rust die maatregel?
{{grond}}

Waarom?
{{afweging}}

Hoe geeft u uw zienswijze?
Dat kan tot en met {{zienswijzeTot}}. Het mag schriftelijk, via {{portaal}}, of mondeling. Voor een mondelinge zienswijze neemt u contact op via {{contact}}. Stuur geen persoonsgegevens per e-mail.

Wat gebeurt er daarna?
Uw zienswijze gaat mee naar het college. Het college weegt haar mee in het besluit. In dat besluit staat wat u kunt doen als u het er niet mee eens bent.

${GROET}`,
  },
  {
    ...v1,
    code: 'overdracht',
    aanSoort: 'aanbieder',
    bron: 'Beleidskader § 8: „In dat geval is de toezichthouder niet meer aan zet”; rulings, Maatregel and college',
    onderwerp: 'De maatregel in zaak {{zaaknummer}} gaat verder bij een ander',
    tekst: `Geachte heer of mevrouw,

Het college van {{gemeente}} nam een maatregel bij {{aanbieder}}. Het nummer is {{maatregelnummer}}. Op {{overdrachtsdatum}} hebben wij die maatregel overgedragen aan {{ontvanger}}. Dat is in zaak {{zaaknummer}}.

Wat betekent dit?
Wij volgen deze maatregel niet meer. Hoe het verder gaat, bepaalt {{ontvanger}}.
{{#als rechtsmiddel}}

Wat kunt u doen tegen de maatregel?
Dat verandert niet door de overdracht. {{rechtsmiddel}}
{{/als}}

Wat blijft hetzelfde?
Wij blijven toezicht houden op {{aanbieder}}. Wij kunnen op bezoek komen, vragen stellen en nieuwe meldingen onderzoeken. U blijft verplicht om daaraan mee te werken. Dat staat in artikel 5:20 van de Algemene wet bestuursrecht.

${SLOT}`,
  },
  {
    ...v1,
    code: 'zaak-overgedragen',
    aanSoort: 'aanbieder',
    bron: 'Beleidskader § 8: „In dat geval is de toezichthouder niet meer aan zet”; Awb art. 3:2',
    onderwerp: 'Zaak {{zaaknummer}} gaat verder bij een ander',
    tekst: `Geachte heer of mevrouw,

Wij hebben zaak {{zaaknummer}} over {{aanbieder}} op {{overdrachtsdatum}} overgedragen aan {{ontvanger}}.

Wat betekent dit?
Wij behandelen deze zaak niet meer. Hoe het verder gaat, bepaalt {{ontvanger}}. Gaven wij u in deze zaak een adviesmaatregel? Dan hoeft u daarvoor bij ons niets meer in te leveren.

Wat blijft hetzelfde?
Wij blijven toezicht houden op {{aanbieder}}. Wij kunnen op bezoek komen, vragen stellen en nieuwe meldingen onderzoeken. U blijft verplicht om daaraan mee te werken. Dat staat in artikel 5:20 van de Algemene wet bestuursrecht.

${SLOT}`,
  },
] as const satisfies readonly Sjabloon[];
