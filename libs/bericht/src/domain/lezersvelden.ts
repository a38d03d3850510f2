import type { Ontvangersoort } from './bericht';

/**
 * The only fields a letter to these readers may have. A partner reads the question behind its link, never in the mail. A melder gets process information, never anything about the
 * outcome or a cliënt (AC-1, AC-17, BK-6.02); the message to a college holds no personal data (rulings.md). A field
 * that is not in the list cannot carry such content, whoever writes the next version of the letter.
 */
export const TOEGESTANE_VELDEN: Readonly<Partial<Record<Ontvangersoort, readonly string[]>>> = {
  melder: ['meldingsnummer', 'berichtnummer', 'ontvangstdatum', 'organisatie', 'afzender', 'contact'],
  college: [
    ...['zaaknummer', 'aanbieder', 'meldingsoort', 'ontvangstdatum', 'stap', 'voor', 'toelichting'],
    // Of an advice: when it was sent, until when an answer is asked, and where it is read. What it says stands there.
    ...['adviesdatum', 'uiterlijkeDatum', 'portaal'],
    ...['organisatie', 'afzender', 'contact'],
  ],
  partner: [
    ...['partner', 'gesteldOp', 'uiterlijkeDatum', 'link', 'code', 'minuten'],
    ...['organisatie', 'afzender', 'contact'],
  ],
  // Of a report about another: what is decided and why, and nothing of the case itself.
  belanghebbende: [
    ...['naam', 'aanbieder', 'zaaknummer', 'afweging', 'zienswijzeTot', 'motivering', 'besluitdatum'],
    ...['wachtenTot', 'wacht', 'dicht', 'organisatie', 'afzender', 'contact'],
  ],
};

export const LEZERSNAAM: Readonly<Record<Ontvangersoort, string>> = {
  aanbieder: 'een aanbieder',
  melder: 'een melder',
  college: 'een college',
  medewerker: 'een medewerker',
  partner: 'een ketenpartner',
  belanghebbende: 'een belanghebbende',
};
