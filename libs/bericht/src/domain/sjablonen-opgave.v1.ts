import type { Sjabloon } from './sjabloon';
import { SLOT } from './slot.v1';

/** Letters to a provider about its own melding: no word about the cliënt, since they go by e-mail. */
export const opgavesjablonenV1 = [
  {
    versie: 1,
    geldigVanaf: '2015-01-01',
    code: 'ontvangst-opgave',
    aanSoort: 'aanbieder',
    bron: 'BK-6.13: melding van een ernstig incident met tijdstip van ontvangst; bevestiging aan de aanbieder: AANNAME',
    onderwerp: 'Wij hebben uw melding ontvangen (nummer {{meldingsnummer}})',
    tekst: `Geachte heer of mevrouw,

Op {{ontvangen}} hebben wij de melding van {{aanbieder}} ontvangen. Uw melding heeft nummer {{meldingsnummer}}.

Wat vragen wij u nog?
{{nogTeDoen}}

Waar vindt u uw melding?
Op {{portaal}}. Daar staat ook uw bewijs van ontvangst. Stuur geen persoonsgegevens per e-mail.

Wat gebeurt er nu?
Een toezichthouder leest uw melding en bekijkt wat er nodig is. Hebben wij vragen, dan leest u die op dezelfde plek.

${SLOT}`,
  },
] as const satisfies readonly Sjabloon[];
