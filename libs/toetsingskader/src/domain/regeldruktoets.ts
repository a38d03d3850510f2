import type { Normvraag } from './kader';
import type { Kaderfout } from './keur-kader';

/** What people write to fill a box without answering. AANNAME: the list is ours. */
const GEEN_ANTWOORD =
  /^(?:[-–.?x/ ]*|n\.? ?v\.? ?t\.?|geen(?: idee)?|onbekend|volgt(?: nog)?|nog invullen|todo)\.?$/i;

/** Whether a text says nothing. */
export const zegtNiets = (tekst: string): boolean => GEEN_ANTWOORD.test(tekst.trim());

const gelijk = (a: string, b: string): boolean =>
  a.trim().toLocaleLowerCase('nl') === b.trim().toLocaleLowerCase('nl');

/**
 * The regeldruktoets of one question: which risk it is about, and why nothing that exists answers it. Without both, or with an
 * answer that only repeats the question, it cannot be asked (NW-12; 002 L651-667, the first and third promise).
 */
export function toetsRegeldruk(vraag: Normvraag, pad: string): Kaderfout[] {
  const fout = (veld: 'risico' | 'geenAndereBron', reden: string): Kaderfout => ({
    pad: `${pad}.${veld}`,
    reden,
  });
  const mist = (veld: 'risico' | 'geenAndereBron', reden: string): Kaderfout[] => {
    if (zegtNiets(vraag[veld])) return [fout(veld, reden)];
    return gelijk(vraag[veld], vraag.tekst)
      ? [fout(veld, 'Dit herhaalt alleen de vraag. Leg uit waarom zij nodig is.')]
      : [];
  };
  return [
    ...mist('risico', 'Schrijf over welk risico deze vraag gaat. Zonder risico wordt zij niet gesteld.'),
    ...mist(
      'geenAndereBron',
      'Schrijf waarom geen bestaande bron het antwoord geeft. Anders wordt de vraag niet gesteld.',
    ),
  ];
}
