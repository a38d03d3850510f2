import type { Sjabloon } from './sjabloon';
import { SLOT } from './slot.v1';

const v1 = { versie: 1, geldigVanaf: '2015-01-01', aanSoort: 'aanbieder' } as const;
const BRON = 'Awb art. 3:2 en 3:46; feitencontrole op het concept met twee weken: AANNAME';

/** Letters about the hearing on a draft report. The draft stands in the portal: a mail goes to more eyes. */
export const wederhoorsjablonenV1 = [
  {
    ...v1,
    code: 'wederhoor',
    bron: BRON,
    onderwerp: 'U kunt reageren op ons conceptrapport (zaak {{zaaknummer}})',
    tekst: `Geachte heer of mevrouw,

Wij maakten een conceptrapport over {{aanbieder}}. Voordat wij het vaststellen, mag u erop reageren.

Tot wanneer kunt u reageren?
Tot en met {{uiterlijkeDatum}}.

Hoe reageert u?
Op {{portaal}}, bij Conceptrapporten. Daar leest u het concept. Per deel kunt u zeggen wat feitelijk niet klopt, of een reactie geven. U kunt bestanden meesturen. U kunt tussendoor bewaren. Hebt u geen opmerkingen? Laat dat dan ook weten. Stuur geen persoonsgegevens per e-mail.

Wilt u zelf iets zeggen in het rapport?
Dat kan in ten hoogste {{woorden}} woorden. Wij veranderen die tekst niet.

Lukt het niet op tijd?
Vraag dan vóór {{uiterlijkeDatum}} om uitstel via het portaal, en leg uit waarom.

Wat doen wij met uw reactie?
Op elke reactie krijgt u antwoord: of wij het rapport veranderen, en waarom. Het concept is nog niet openbaar. Deel het niet met anderen dan nodig is.

${SLOT}`,
  },
  {
    ...v1,
    code: 'wederhoor-ontvangen',
    bron: 'Bewijs van ontvangst: AANNAME',
    onderwerp: 'Wij hebben uw reactie op het conceptrapport ontvangen (zaak {{zaaknummer}})',
    tekst: `Geachte heer of mevrouw,

Op {{ontvangenOp}} hebben wij de reactie van {{aanbieder}} op ons conceptrapport ontvangen: {{aantal}}. {{hoe}}

Wat gebeurt er nu?
De toezichthouder leest uw reactie. Op elke opmerking krijgt u antwoord op {{portaal}}, bij Conceptrapporten.

${SLOT}`,
  },
  {
    ...v1,
    code: 'wederhoor-afgerond',
    bron: BRON,
    onderwerp: 'Ons antwoord op uw reactie op het conceptrapport (zaak {{zaaknummer}})',
    tekst: `Geachte heer of mevrouw,

{{aanbieder}} reageerde op ons conceptrapport: {{aantal}}. Op elke opmerking gaven wij antwoord. Aantal waarvoor wij het rapport veranderden: {{gewijzigd}}.

Waar leest u ons antwoord?
Op {{portaal}}, bij Conceptrapporten. Daar staat per opmerking of wij het rapport veranderden, en waarom.

Wat gebeurt er nu?
Wij stellen het rapport vast. Daarna krijgt u het van ons.

${SLOT}`,
  },
  {
    ...v1,
    code: 'wederhoor-ingetrokken',
    bron: 'Per brief: AANNAME',
    onderwerp: 'U hoeft niet meer te reageren op ons conceptrapport (zaak {{zaaknummer}})',
    tekst: `Geachte heer of mevrouw,

Wij vroegen {{aanbieder}} om een reactie op een conceptrapport. Dat verzoek trekken wij in. U hoeft niet meer te reageren op die versie.

Wat gebeurt er nu?
Komt er een nieuwe versie, dan krijgt u daarover weer bericht.

${SLOT}`,
  },
] as const satisfies readonly Sjabloon[];
