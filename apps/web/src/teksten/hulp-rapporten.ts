import type { Hulptekst } from './hulp';

/** Help with the reports and the hearing on their drafts. */
export const hulpRapporten: Readonly<Record<string, Hulptekst>> = {
  '/rapporten': {
    titel: 'Rapporten',
    tekst: [
      'Een rapport is eerst een concept. Na het vaststellen ligt de tekst vast en maakt het systeem de pdf.',
    ],
    begrippen: ['kwaliteit', 'rechtmatigheid', 'openbaarmaking'],
  },
  '/wederhoor': {
    titel: 'Wederhoor',
    tekst: [
      'Voordat een rapport wordt vastgesteld, leest de aanbieder het concept. Hij zegt wat feitelijk niet klopt en kan een eigen reactie geven.',
      'Wederhoor begint u vanuit het conceptrapport.',
    ],
    begrippen: [],
  },
  '/zienswijzen': {
    titel: 'Openbaarmaking',
    tekst: [
      'Voordat wordt besloten of een rapport over u openbaar wordt, zegt u wat u daarvan vindt.',
      'Na de laatste dag kan dat nog tot er is besloten. Uw zienswijze staat er dan als te laat.',
    ],
    begrippen: ['openbaarmaking'],
  },
  '/wederhoor/$id': {
    titel: 'Wederhoor over een concept',
    tekst: [
      'Het concept blijft zoals het is verstuurd. De toezichthouder leest een reactie pas als de aanbieder die indient.',
      'Op elke opmerking volgt een antwoord: het rapport is aangepast of niet, en waarom. De aanbieder leest de antwoorden als het wederhoor is afgerond.',
      'De eigen reactie van de aanbieder komt onveranderd achter in het rapport.',
    ],
    begrippen: [],
  },
};
