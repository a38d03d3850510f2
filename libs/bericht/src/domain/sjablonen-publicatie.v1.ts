import type { Sjabloon } from './sjabloon';
import { SLOT } from './slot.v1';

const v1 = { versie: 1, geldigVanaf: '2015-01-01' } as const;

/** The decision on publication, as the provider gets it. Opening is a decision that can be objected to. */
export const publicatiesjablonenV1 = [
  {
    ...v1,
    code: 'besluit-openbaar',
    aanSoort: 'aanbieder',
    bron: 'Woo art. 3.1 lid 4; Awb art. 3:41, 3:45, 6:7 en 8:81; wachttijd van twee weken: AANNAME',
    onderwerp: 'Besluit: het rapport in zaak {{zaaknummer}} wordt openbaar',
    tekst: `Geachte heer of mevrouw,

Op {{besluitdatum}} is besloten om het rapport over {{aanbieder}} in zaak {{zaaknummer}} openbaar te maken.

Waarom?
{{motivering}}

Wanneer?
Het rapport wordt openbaar na {{wachtenTot}}. Gegevens waarin mensen te herkennen zijn, staan er niet in.

Bent u het niet eens met dit besluit?
Dan kunt u binnen zes weken na de dag van deze brief bezwaar maken bij het college van burgemeester en wethouders. Bezwaar houdt het openbaar maken niet tegen. Wilt u dat wel, vraag dan uiterlijk {{wachtenTot}} ook de voorzieningenrechter van de rechtbank om een voorlopige voorziening, en laat het ons meteen weten. Dan wachten wij op de uitspraak.

${SLOT}`,
  },
  {
    ...v1,
    code: 'besluit-niet-openbaar',
    aanSoort: 'aanbieder',
    bron: 'Awb art. 3:41; BK-7.03',
    onderwerp: 'Besluit: het rapport in zaak {{zaaknummer}} wordt niet openbaar',
    tekst: `Geachte heer of mevrouw,

Op {{besluitdatum}} is besloten om het rapport over {{aanbieder}} in zaak {{zaaknummer}} niet openbaar te maken.

Waarom?
{{motivering}}

${SLOT}`,
  },
] as const satisfies readonly Sjabloon[];
