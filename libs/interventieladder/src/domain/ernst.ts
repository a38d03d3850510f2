import type { Herleiding } from '@navolgbaar/kernel';
import { ERNSTWOORD } from './bepaal-stap';
import { type Ernst, type Ernstbron } from './soorten';
import { zwaarder } from './ladder';

/** A melding of the case as it was weighed. */
export interface Weegfeit {
  readonly kleur: 'groen' | 'oranje' | 'rood';
  readonly levensbedreigend: boolean;
}

export interface Ernstbepaling {
  readonly ernst: Ernst | null;
  readonly bron: Ernstbron | null;
  readonly herleiding: Herleiding;
}

/** AANNAME: no source says which colour is which severity of a shortcoming. */
const VAN_KLEUR = { groen: 'licht', oranje: 'gemiddeld', rood: 'ernstig' } as const satisfies Record<
  Weegfeit['kleur'],
  Ernst
>;
const AANNAME = 'AANNAME: welke kleur welke ernst is, staat in geen bron';

/**
 * How serious a case is already said to be: of a calamiteit by what it is, of anything else by its heaviest weighing, else by
 * what was said with an earlier step in the same case. Null where nobody said so: then a person does.
 */
export function bepaalErnst(
  calamiteit: boolean,
  wegingen: readonly Weegfeit[],
  eerder: Ernst | null,
): Ernstbepaling {
  if (calamiteit) {
    const stap = 'De zaak gaat over een calamiteit of geweld. Dat is zeer ernstig.';
    return { ernst: 'zeerernstig', bron: 'calamiteit', herleiding: [{ stap, bron: AANNAME }] };
  }
  const zwaarste = wegingen
    .map(({ kleur, levensbedreigend }): Ernst => (levensbedreigend ? 'zeerernstig' : VAN_KLEUR[kleur]))
    .reduce<Ernst | null>((hoogste, een) => (hoogste && !zwaarder(een, hoogste) ? hoogste : een), null);
  if (zwaarste) {
    const stap = `De zwaarste weging in de zaak geeft de ernst: ${ERNSTWOORD[zwaarste]}.`;
    return { ernst: zwaarste, bron: 'weging', herleiding: [{ stap, bron: AANNAME }] };
  }
  if (eerder) {
    const stap = `Bij een eerdere stap in deze zaak is de ernst gekozen: ${ERNSTWOORD[eerder]}.`;
    return { ernst: eerder, bron: 'eerdere_stap', herleiding: [{ stap, bron: 'Eerdere stap in deze zaak' }] };
  }
  return { ernst: null, bron: null, herleiding: [] };
}
