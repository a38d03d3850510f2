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
  {
    versie: 1,
    geldigVanaf: '2026-01-01',
    code: 'ontvangst-e-mail',
    aanSoort: 'melder',
    bron: 'BK-6.02, AC-1 en AC-17: geen inhoudelijke terugkoppeling; voor iedereen hetzelfde antwoord (AANNAME)',
    onderwerp: 'Wij hebben uw e-mail ontvangen (nummer {{berichtnummer}})',
    tekst: `Beste heer of mevrouw,

Dank u wel voor uw e-mail. Wij hebben deze op {{ontvangstdatum}} ontvangen. Uw e-mail heeft nummer {{berichtnummer}}.

Wat doen wij met uw e-mail?
Een toezichthouder leest uw e-mail en bekijkt wat er nodig is. Misschien nemen wij contact met u op om meer te vragen. Wij mogen u niet vertellen wat wij onderzoeken en wat de uitkomst is.

Wilt u iets toevoegen?
Antwoord op deze e-mail. Laat het nummer in het onderwerp staan.

Is er direct gevaar?
Bel dan 112.

U krijgt dit automatische antwoord ten hoogste één keer per dag.

${GROET}`,
  },
  {
    versie: 1,
    geldigVanaf: '2026-01-01',
    code: 'e-mail-te-groot',
    aanSoort: 'melder',
    bron: 'AANNAME: wie iets stuurt wat niet aankomt, hoort dat',
    onderwerp: 'Uw e-mail was te groot (nummer {{berichtnummer}})',
    tekst: `Beste heer of mevrouw,

Op {{ontvangstdatum}} kwam een e-mail van u binnen. Die is te groot. Wij weten dat u ons schreef, maar wij konden de inhoud niet bewaren. Het bericht heeft nummer {{berichtnummer}}.

Wat kunt u doen?
Stuur uw e-mail opnieuw, in delen van ten hoogste 20 MB. Zet het nummer {{berichtnummer}} in het onderwerp. Lukt dat niet? Neem contact op via {{contact}}.

Is er direct gevaar?
Bel dan 112.

${GROET}`,
  },
] as const satisfies readonly Sjabloon[];
