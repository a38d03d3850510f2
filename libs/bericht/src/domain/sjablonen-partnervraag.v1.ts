import type { Sjabloon } from './sjabloon';
import { GROET } from './slot.v1';

const v1 = { versie: 1, geldigVanaf: '2026-01-01', aanSoort: 'partner' } as const;
const BRON = 'BK-6.04: vraag aan derden, antwoord en herinnering; geen inhoud in de e-mail: AANNAME';

const OPENEN = `U leest en beantwoordt de vraag op een beveiligde pagina:
{{link}}

Zo werkt het: u opent de pagina en vraagt een code aan. Die code sturen wij naar dit e-mailadres. Een account is niet nodig. Deze link is alleen voor u. Kan een collega beter antwoorden? Geef dat dan door op de pagina.`;

const CONTACT = 'Hebt u vragen? Neem contact op via {{contact}}.';

/** To a partner: that there is a question, never which one and about whom. */
export const partnervraagsjablonenV1 = [
  {
    ...v1,
    code: 'partnervraag',
    bron: BRON,
    onderwerp: 'Een vraag van {{organisatie}} aan {{partner}}',
    tekst: `Geachte heer of mevrouw,

Wij hebben een vraag aan {{partner}}. Wij ontvangen uw antwoord graag uiterlijk op {{uiterlijkeDatum}}.

${OPENEN}

${CONTACT}

${GROET}`,
  },
  {
    ...v1,
    code: 'partnervraag-herinnering',
    bron: BRON,
    onderwerp: 'Herinnering: een vraag van {{organisatie}} aan {{partner}}',
    tekst: `Geachte heer of mevrouw,

Op {{gesteldOp}} stelden wij een vraag aan {{partner}}. Wij hebben nog geen volledig antwoord. Wij ontvangen dat graag uiterlijk op {{uiterlijkeDatum}}.

${OPENEN}

${CONTACT}

${GROET}`,
  },
  {
    ...v1,
    code: 'partnervraag-verlopen',
    bron: BRON,
    onderwerp: 'Wij wachten nog op uw antwoord aan {{organisatie}}',
    tekst: `Geachte heer of mevrouw,

Op {{gesteldOp}} stelden wij een vraag aan {{partner}}. Wij vroegen om een antwoord uiterlijk op {{uiterlijkeDatum}}. Dat hebben wij nog niet helemaal ontvangen. Wilt u alsnog antwoorden?

Mag of kunt u dit niet delen? Laat ook dat weten op de pagina, met de reden. Dat is ook een antwoord.

${OPENEN}

${CONTACT}

${GROET}`,
  },
  {
    ...v1,
    code: 'partnervraag-code',
    bron: 'Code naast de link, zodat een doorgestuurde link niets opent: AANNAME',
    onderwerp: 'Uw code om de vraag van {{organisatie}} te openen',
    tekst: `Geachte heer of mevrouw,

Uw code is: {{code}}

Vul de code in op de pagina die u hebt geopend. De code is {{minuten}} minuten geldig en werkt één keer.

Hebt u geen code aangevraagd? Dan hoeft u niets te doen. Geef de code aan niemand.

${CONTACT}

${GROET}`,
  },
  {
    ...v1,
    code: 'partnervraag-ingetrokken',
    bron: 'BK-6.04; wie antwoord zoekt, hoort dat het niet meer nodig is: AANNAME',
    onderwerp: 'Onze vraag aan {{partner}} is niet meer nodig',
    tekst: `Geachte heer of mevrouw,

Op {{gesteldOp}} stelden wij een vraag aan {{partner}}. U hoeft niet (verder) te antwoorden. De link in onze eerdere e-mail werkt niet meer.

${CONTACT}

${GROET}`,
  },
] as const satisfies readonly Sjabloon[];
