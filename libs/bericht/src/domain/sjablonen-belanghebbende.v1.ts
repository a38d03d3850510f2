import type { Sjabloon } from './sjabloon';
import { BESLUIT_OPENBAAR } from './sjablonen-publicatie.v2';
import { SLOT } from './slot.v1';

const v1 = { versie: 1, geldigVanaf: '2015-01-01', aanSoort: 'belanghebbende' } as const;

/** About publication, to somebody besides the provider who is expected to object. */
export const belanghebbendesjablonenV1 = [
  {
    ...v1,
    code: 'voornemen-publicatie-derde',
    bron: 'Awb art. 4:8 en 4:9; Woo art. 3.1 lid 3',
    onderwerp: 'Voornemen om een rapport over {{aanbieder}} openbaar te maken',
    tekst: `Beste {{naam}},

Er is een rapport over {{aanbieder}} vastgesteld. Het voornemen is om dit rapport openbaar te maken. Wij vragen wat u daarvan vindt, omdat het ook over u kan gaan. Gegevens waarin mensen te herkennen zijn, staan niet in de openbare versie.

Waarom?
{{afweging}}

Wat vindt u hiervan?
U kunt uw zienswijze geven tot en met {{zienswijzeTot}}. Neem daarvoor contact op via {{contact}} en noem zaak {{zaaknummer}}.

Wat gebeurt er daarna?
Uw zienswijze wordt meegewogen in het besluit. U krijgt dat besluit toegestuurd voordat het rapport openbaar wordt.

${SLOT}`,
  },
  {
    ...v1,
    code: 'besluit-openbaar-derde',
    bron: 'Woo art. 3.1 lid 1, 2 en 4, 3.3 lid 8 en 5.1; Awb art. 3:41, 3:45, 6:7 en 8:81; wachttijd van twee weken: AANNAME',
    onderwerp: 'Besluit: het rapport over {{aanbieder}} wordt openbaar',
    tekst: `Beste {{naam}},

${BESLUIT_OPENBAAR}

${SLOT}`,
  },
  {
    ...v1,
    code: 'besluit-niet-openbaar-derde',
    bron: 'Awb art. 3:41; BK-7.03',
    onderwerp: 'Besluit: het rapport over {{aanbieder}} wordt niet openbaar',
    tekst: `Beste {{naam}},

Op {{besluitdatum}} is besloten om het rapport over {{aanbieder}} in zaak {{zaaknummer}} niet openbaar te maken.

Waarom?
{{motivering}}

${SLOT}`,
  },
] as const satisfies readonly Sjabloon[];
