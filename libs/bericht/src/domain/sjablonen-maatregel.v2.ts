import type { Sjabloon } from './sjabloon';
import { SLOT } from './slot.v1';

/**
 * The letter of a maatregel says what is expected per kind (BK-8.04, types a to d). A plan has two terms, progress has one;
 * the other two have none. As every letter of this class it names no remedies (AC-10).
 */
export const maatregelsjablonenV2 = [
  {
    code: 'maatregel-advies',
    versie: 2,
    geldigVanaf: '2026-01-01',
    aanSoort: 'aanbieder',
    bron: 'Beleidskader § 8: soorten a tot en met d; BK-8.04',
    onderwerp: 'Adviesmaatregel in zaak {{zaaknummer}}',
    tekst: `Geachte heer of mevrouw,

In zaak {{zaaknummer}} hebben wij onderzoek gedaan bij {{aanbieder}}. Naar aanleiding daarvan geven wij u een adviesmaatregel.

Welke maatregel?
{{maatregel}}

Waarom?
{{onderbouwing}}

Wat verwachten wij van u?
{{#als verbetermaatregelen}}
Wij adviseren u deze verbeteringen door te voeren en verwachten dat u dat doet. Laat ons weten wat u hebt gedaan en wat het opleverde.
{{/als}}
{{#als plan}}
Maak een plan van aanpak en stuur het ons. Daarin staat hoe u de verbetering invoert, doorvoert en vasthoudt: wat u doet, wie dat doet en wanneer het klaar is.
{{/als}}
{{#als invoering}}
Voer het plan in. Laat ons weten wanneer dat klaar is en hoe u ervoor zorgt dat het zo blijft.
{{/als}}
{{#als voortgang}}
Informeer ons over de voortgang: wat u hebt gedaan, wat dat opleverde en wat u nog gaat doen.
{{/als}}
{{#als advies}}
Wij geven u advies dat bijdraagt aan de kwaliteit van de ondersteuning. Wij verwachten dat u het bespreekt en ermee aan de slag gaat. Laat ons weten wat u ermee doet.
{{/als}}

Wanneer moet dit klaar zijn?
{{termijnen}}

Wat gebeurt er daarna?
{{#als plan}}
Wij beoordelen eerst uw plan. Na de invoering beoordelen wij of de kwaliteit van de ondersteuning daarmee op orde is.
{{anders}}
Wij beoordelen of u de maatregel hebt uitgevoerd en of de kwaliteit van de ondersteuning daarmee op orde is.
{{/als}}
Is dat niet zo, dan kunnen wij het college adviseren om zelf maatregelen te nemen.

Stuur uw reactie en uw stukken via {{portaal}}. Stuur geen persoonsgegevens per e-mail.

${SLOT}`,
  },
] as const satisfies readonly Sjabloon[];
