/** The words of every screen that reads in a file: check it first, then read it in. */
export const inleesTeksten = {
  bestand: 'Welk bestand?',
  bestandFout: 'Kies een bestand',
  gekozen: 'Gekozen',
  controleer: 'Controleren',
  annuleer: 'Annuleren',
  fout: (aantal: number) =>
    aantal === 1 ? 'Er klopt iets niet in het bestand' : `Er kloppen ${aantal} dingen niet in het bestand`,
  foutTekst: 'Er is niets ingelezen. Verbeter het bestand en kies het opnieuw.',
  fouten: 'Fouten in het bestand',
  kolom: { regel: 'Regel', kolom: 'Kolom', reden: 'Wat er niet klopt' },
  regel: (regel: number) => `Regel ${regel}`,
  goed: 'Het bestand klopt',
  leesIn: 'Inlezen',
} as const;
