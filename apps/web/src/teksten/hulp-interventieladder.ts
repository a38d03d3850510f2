import type { Hulptekst } from './hulp';

/** Help with the ladder of interventions. */
export const hulpInterventieladder: Readonly<Record<string, Hulptekst>> = {
  '/interventieladder': {
    titel: 'Interventieladder',
    tekst: [
      'In welke volgorde u ingrijpt en hoeveel tijd een aanbieder krijgt. Hoe ernstiger, hoe hoger u begint en hoe korter de termijn. De coördinator stelt een nieuwe versie vast.',
    ],
    begrippen: ['adviesmaatregel', 'corrigerendeMaatregel'],
  },
  '/interventieladder/afwijkingen': {
    titel: 'Afwijkingen van de ladder',
    tekst: ['Afwijken mag, met een reden. Hier staan alle redenen bij elkaar, ook als bestand.'],
    begrippen: ['adviesmaatregel'],
  },
};
