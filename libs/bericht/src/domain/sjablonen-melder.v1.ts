import type { Sjabloon } from './sjabloon';
import { GROET } from './slot.v1';

/** Letters to a melder besides the confirmation: they can hold process information only. */
export const meldersjablonenV1 = [
  {
    versie: 1,
    geldigVanaf: '2026-01-01',
    code: 'vraag-aan-melder',
    aanSoort: 'melder',
    bron: 'BK-6.02 en AC-17: vragen om meer informatie, zonder inhoudelijke terugkoppeling',
    onderwerp: 'Wij hebben een vraag over uw melding (nummer {{meldingsnummer}})',
    tekst: `Beste heer of mevrouw,

U deed bij ons een melding. Die heeft nummer {{meldingsnummer}}. Wij hebben een vraag aan u.

Waar staat de vraag?
De vraag staat niet in deze e-mail. Zo blijft uw melding vertrouwelijk. Ga naar onze website en kies “Mijn melding”. Vul daar de code in die u kreeg toen u de melding deed.

Bent u de code kwijt?
Neem contact op via {{contact}} en noem het nummer van uw melding.

${GROET}`,
  },
] as const satisfies readonly Sjabloon[];
