import type { Sjabloon } from './sjabloon';
import { SLOT } from './slot.v1';

const v1 = { versie: 1, geldigVanaf: '2015-01-01', aanSoort: 'aanbieder' } as const;
const BRON =
  'Awb art. 5:13, 5:16, 5:17 en 5:20; reactie IGJ op zorgnetwerken: waarom iets wordt gevraagd (NW-14), niet dubbel vragen (NW-13)';

const HOE = `Hoe antwoordt u?
Op {{portaal}}, bij Opvraaglijsten. Per vraag leest u daar waarom wij het vragen. Weten wij iets al, dan staat dat erbij en hoeft u alleen te zeggen of het nog klopt. U kunt tussendoor bewaren. Stuur geen persoonsgegevens per e-mail.

Lukt het niet op tijd?
Vraag dan vóór {{uiterlijkeDatum}} om uitstel via het portaal, en leg uit waarom.`;

/** Letters about a request list. What is asked stands in the portal: a mail goes to more eyes. */
export const opvraagsjablonenV1 = [
  {
    ...v1,
    code: 'opvraaglijst',
    bron: BRON,
    onderwerp: 'Wij vragen u om informatie (zaak {{zaaknummer}})',
    tekst: `Geachte heer of mevrouw,

Wij vragen {{aanbieder}} om informatie. Het gaat om {{aantal}}. {{verplicht}}

Wanneer hebben wij uw antwoord nodig?
Uiterlijk op {{uiterlijkeDatum}}.

${HOE}

Moet u meewerken?
Bij verplichte vragen bent u verplicht om mee te werken (artikel 5:20 van de Algemene wet bestuursrecht). Wij vragen niet meer dan nodig is. Wie door zijn beroep iets geheim moet houden, mag dat blijven doen. Vindt u dat u iets niet hoeft te geven? Laat dat dan bij de vraag weten en leg uit waarom. De toezichthouder bekijkt dat.

${SLOT}`,
  },
  {
    ...v1,
    code: 'opvraaglijst-nadere-vragen',
    bron: BRON,
    onderwerp: 'Wij hebben nog vragen bij uw antwoorden (zaak {{zaaknummer}})',
    tekst: `Geachte heer of mevrouw,

Wij lazen de antwoorden van {{aanbieder}}. Daarbij hebben wij nog {{aantal}}. {{verplicht}}

Wanneer hebben wij uw antwoord nodig?
Uiterlijk op {{uiterlijkeDatum}}.

${HOE}

${SLOT}`,
  },
  {
    ...v1,
    code: 'opvraaglijst-ingetrokken',
    bron: 'Awb art. 5:13: niet meer vragen dan nodig is; per brief: AANNAME',
    onderwerp: 'U hoeft onze vragen niet meer te beantwoorden (zaak {{zaaknummer}})',
    tekst: `Geachte heer of mevrouw,

Wij vroegen {{aanbieder}} om informatie. Die vragen trekken wij in. U hoeft ze niet meer te beantwoorden.

Om welke vragen gaat het?
Dat ziet u op {{portaal}}, bij Opvraaglijsten. Hebt u al iets gestuurd? Dan blijft dat bij de toezichthouder.

${SLOT}`,
  },
  {
    ...v1,
    code: 'opvraaglijst-ontvangen',
    bron: 'Awb art. 5:20; bewijs van ontvangst: AANNAME',
    onderwerp: 'Wij hebben uw antwoorden ontvangen (zaak {{zaaknummer}})',
    tekst: `Geachte heer of mevrouw,

Op {{ontvangenOp}} hebben wij {{aantal}} van {{aanbieder}} ontvangen. {{rest}}

Wat gebeurt er nu?
De toezichthouder leest uw antwoorden. Hebben wij nog vragen, dan leest u die op {{portaal}}.

${SLOT}`,
  },
] as const satisfies readonly Sjabloon[];
