import type { Sjabloon } from './sjabloon';
import { SLOT } from './slot.v1';

// It says what the gemeente reported: "carried out" must not be read where nothing was done.
export const collegewegsjablonenV2 = [
  {
    ...{ versie: 2, geldigVanaf: '2026-01-01' },
    code: 'overdracht',
    aanSoort: 'aanbieder',
    bron: 'Beleidskader § 8: „In dat geval is de toezichthouder niet meer aan zet”; rulings, Maatregel and college',
    onderwerp: 'De maatregel in zaak {{zaaknummer}} gaat verder bij een ander',
    tekst: `Geachte heer of mevrouw,

Het college van {{gemeente}} nam een maatregel bij {{aanbieder}}. Het nummer is {{maatregelnummer}}. Op {{overdrachtsdatum}} hebben wij die maatregel overgedragen aan {{ontvanger}}. Dat is in zaak {{zaaknummer}}.

Wat betekent dit?
Wij volgen deze maatregel niet meer. Hoe het verder gaat, bepaalt {{ontvanger}}.
{{#als uitvoering}}

Wat meldde de gemeente tot nu toe?
{{uitvoering}}
{{/als}}
{{#als rechtsmiddel}}

Wat kunt u doen tegen de maatregel?
Dat verandert niet door de overdracht. {{rechtsmiddel}}
{{/als}}

Wat blijft hetzelfde?
Wij blijven toezicht houden op {{aanbieder}}. Wij kunnen op bezoek komen, vragen stellen en nieuwe meldingen onderzoeken. U blijft verplicht om daaraan mee te werken. Dat staat in artikel 5:20 van de Algemene wet bestuursrecht.

${SLOT}`,
  },
] as const satisfies readonly Sjabloon[];
