import type { Uitvoeringsstand } from './soorten';

/** How the history of a measure says what was reported. */
export const BEDRAGTEKST = {
  verbeurd: 'Dwangsom verbeurd',
  ingevorderd: 'Dwangsom ingevorderd',
  toegepast: 'Bestuursdwang toegepast',
  kosten_verhaald: 'Kosten verhaald',
} as const;
export const MIDDELTEKST = {
  bezwaar: 'Bezwaar',
  beroep: 'Beroep',
  voorlopige_voorziening: 'Verzoek om een voorlopige voorziening',
  kort_geding: 'Kort geding',
  dagvaarding: 'Dagvaarding',
} as const;
export const UITKOMSTTEKST = {
  gegrond: 'gegrond',
  ongegrond: 'ongegrond',
  niet_ontvankelijk: 'niet-ontvankelijk',
  toegewezen: 'toegewezen',
  afgewezen: 'afgewezen',
  ingetrokken: 'ingetrokken',
} as const;
export const GEVOLGTEKST = {
  in_stand: 'De maatregel blijft in stand.',
  gewijzigd: 'De maatregel is gewijzigd.',
  herroepen: 'De maatregel is herroepen.',
  geschorst: 'De maatregel is geschorst.',
} as const;
/** How a letter says what the gemeente reported; never of whom. */
export const UITVOERINGSZIN: Readonly<Record<Uitvoeringsstand, string>> = {
  uitgevoerd: 'De gemeente meldde dat de maatregel is uitgevoerd.',
  deels_uitgevoerd: 'De gemeente meldde dat de maatregel voor een deel is uitgevoerd.',
  niet_uitgevoerd: 'De gemeente meldde dat de maatregel niet is uitgevoerd.',
};
