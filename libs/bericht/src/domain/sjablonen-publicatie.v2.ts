import type { Sjabloon } from './sjabloon';
import { SLOT } from './slot.v1';

const v2 = { versie: 2, geldigVanaf: '2026-01-01' } as const;

/** What the decision says to everybody who gets it. Frozen like the letters that hold it. */
export const BESLUIT_OPENBAAR = `Op {{besluitdatum}} is besloten om het rapport over {{aanbieder}} in zaak {{zaaknummer}} openbaar te maken. Dat gebeurt op grond van artikel 3.1 van de Wet open overheid.

Waarom?
{{motivering}}

Wat blijft gesloten?
Gegevens waarin mensen te herkennen zijn, staan niet in de openbare versie.
{{#als dicht}}
Ook deze delen blijven gesloten:
{{dicht}}
{{/als}}

Wanneer?
Het rapport wordt openbaar na {{wachtenTot}}.
{{#als wacht}}
Zo hebt u twee weken om naar de rechter te gaan.
{{anders}}
Er is geen wachttijd: wij verwachten niet dat iemand bezwaar maakt.
{{/als}}

Bent u het niet eens met dit besluit?
Dan kunt u binnen zes weken na de dag van deze brief bezwaar maken bij het college van burgemeester en wethouders. Bezwaar houdt het openbaar maken niet tegen. Wilt u dat wel, vraag dan ook de voorzieningenrechter van de rechtbank om een voorlopige voorziening, en laat het ons meteen weten. Dan wachten wij op de uitspraak.
{{#als wacht}}
Doe dat uiterlijk {{wachtenTot}}.
{{anders}}
Doe dat zo snel mogelijk.
{{/als}}`;

/** The decision to open, with its ground, what stays closed, and whether there is a waiting time. */
export const publicatiesjablonenV2 = [
  {
    ...v2,
    code: 'besluit-openbaar',
    aanSoort: 'aanbieder',
    bron: 'Woo art. 3.1 lid 1, 2 en 4, 3.3 lid 8 en 5.1; Awb art. 3:41, 3:45, 6:7 en 8:81; wachttijd van twee weken: AANNAME',
    onderwerp: 'Besluit: het rapport in zaak {{zaaknummer}} wordt openbaar',
    tekst: `Geachte heer of mevrouw,

${BESLUIT_OPENBAAR}

${SLOT}`,
  },
] as const satisfies readonly Sjabloon[];
