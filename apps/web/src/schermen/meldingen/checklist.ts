import { dossierTeksten as teksten } from '../../teksten/melding';
import { waarden, woord } from '../../teksten/waarden';
import { TOETSEN } from './nieuwe-melding';

export interface Toetsregel {
  naam: string;
  antwoord: string;
  toelichting: string;
}

interface Checklistlezing {
  toetsen: Toetsregel[];
  gegevens: { label: string; waarde: string }[];
}

/** Reads a stored checklist: the tests with their answers, and what else is known of the violence. */
export function leesChecklist(checklist: Readonly<Record<string, unknown>>): Checklistlezing {
  // The order of the form: a stored object keeps none.
  const toetsen = Object.values(TOETSEN)
    .flat()
    .flatMap((naam) => {
      const toets = checklist[naam];
      return isToets(toets) ? [{ naam, antwoord: toets.antwoord, toelichting: toets.toelichting }] : [];
    });
  const { vormen, pleger, verblijftInAccommodatie: verblijft } = checklist;
  const gegevens: Checklistlezing['gegevens'] = [];
  if (Array.isArray(vormen)) {
    const woorden = vormen.map((vorm) => woord(waarden.geweldvorm, String(vorm)));
    gegevens.push({ label: teksten.vormen, waarde: woorden.join(', ') || teksten.nietBekend });
  }
  if (typeof pleger === 'string') {
    gegevens.push({ label: teksten.pleger, waarde: woord(waarden.pleger, pleger) });
  }
  if (pleger === 'medeclient' && typeof verblijft === 'string') {
    gegevens.push({ label: teksten.verblijft, waarde: woord(waarden.antwoord, verblijft) });
  }
  return { toetsen, gegevens };
}

function isToets(waarde: unknown): waarde is { antwoord: string; toelichting: string } {
  return typeof waarde === 'object' && waarde !== null && 'antwoord' in waarde && 'toelichting' in waarde;
}
