import type { Sjabloon } from './sjabloon';
import { GROET } from './slot.v1';

const v1 = { versie: 1, geldigVanaf: '2026-01-01' } as const;

/** That a report went to who is competent: nothing of what it is about, and not even to whom. */
export const doorzendsjablonenV1 = [
  {
    ...v1,
    code: 'doorzending-melder',
    aanSoort: 'melder',
    bron: 'Awb art. 2:3 lid 1; BK-6.02, AC-1 en AC-17: geen inhoudelijke terugkoppeling',
    onderwerp: 'Uw melding gaat naar een andere toezichthouder (nummer {{meldingsnummer}})',
    tekst: `Beste heer of mevrouw,

U hebt ons een melding gestuurd. Uw melding heeft nummer {{meldingsnummer}}.

Wij hebben uw melding doorgestuurd naar een organisatie die hierover gaat. Dat moet van de wet als wij er zelf niet over gaan.

Wat gebeurt er nu?
Die organisatie bekijkt wat er nodig is. Misschien neemt zij contact met u op. Wij blijven volgen of dat gebeurt.

Wat kunt u van ons verwachten?
Wij mogen u niet vertellen wat er met uw melding gebeurt en wat de uitkomst is. Dat is om de privacy van de mensen om wie het gaat te beschermen.

Is er direct gevaar?
Bel dan 112.

Hebt u vragen? Neem contact op via {{contact}} en noem het nummer van uw melding.

${GROET}`,
  },
  {
    ...v1,
    code: 'doorzending-aanbieder',
    aanSoort: 'aanbieder',
    bron: 'Awb art. 2:3 lid 1; Jeugdwet art. 4.1.8; rulings: doorzenden vervangt de eigen meldplicht niet',
    onderwerp: 'Uw melding {{meldingsnummer}} is doorgestuurd',
    tekst: `Geachte heer of mevrouw,

U hebt ons een melding gestuurd, met nummer {{meldingsnummer}}. Wij hebben deze melding doorgestuurd naar wie hierover gaat: {{ontvangers}}.

Moet u daar zelf ook melden?
Ja, als de wet u dat verplicht. Dat wij doorsturen, vervangt uw eigen meldplicht niet. Voor jeugdhulp staat die plicht in artikel 4.1.8 van de Jeugdwet.

Hebt u vragen? Neem contact op via {{contact}} en noem het nummer van de melding.

${GROET}`,
  },
] as const satisfies readonly Sjabloon[];
