import type { Sjabloon } from './sjabloon';
import { SLOT } from './slot.v1';

/** Proof that a provider's view on publication came in through the portal. */
export const publicatiezienswijzesjablonenV1 = [
  {
    ...{ versie: 1, geldigVanaf: '2015-01-01', aanSoort: 'aanbieder' },
    code: 'publicatie-zienswijze-ontvangen',
    bron: 'Bewijs van ontvangst: AANNAME, naar Awb art. 4:3a',
    onderwerp: 'Wij hebben uw zienswijze over openbaarmaking ontvangen (zaak {{zaaknummer}})',
    tekst: `Geachte heer of mevrouw,

Op {{ontvangenOp}} ontvingen wij de zienswijze van {{aanbieder}} over het openbaar maken van het rapport in zaak {{zaaknummer}}. {{hoe}}

Wat gebeurt er nu?
Uw zienswijze wordt gewogen in het besluit over de openbaarmaking. U krijgt dat besluit toegestuurd voordat het rapport openbaar wordt. Op {{portaal}}, bij Openbaarmaking, leest u terug wat u stuurde.

${SLOT}`,
  },
] as const satisfies readonly Sjabloon[];
