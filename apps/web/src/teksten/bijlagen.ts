/** Texts of files that go along with a form. */
export const bijlageTeksten = {
  gekozen: 'Gaat mee',
  bezig: 'Wordt verstuurd',
  toegevoegd: 'Verstuurd',
  geweigerd: 'Kan niet mee',
  geweigerdTitel: 'Een bestand kan niet mee',
  soort: (extensies: string) => `Dit soort bestand kan niet. Kies een van deze soorten: ${extensies}.`,
  teGroot: 'Dit bestand is groter dan 25 MB. Maak het kleiner of splits het.',
  leeg: 'Dit bestand is leeg. Kies een ander bestand.',
  dubbel: 'Dit bestand staat al in de lijst.',
  haalWeg: (naam: string) => `Haal ${naam} weg, of kies een ander bestand`,
} as const;
