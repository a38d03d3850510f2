/** Texts of the layouts. */
export const indelingTeksten = {
  product: 'Navolgbaar',
  hoofdmenu: 'Hoofdmenu',
  delen: { 'melding-doen': 'Melding doen', register: 'Rapporten', 'wat-wij-doen': 'Wat wij doen' },
  inloggen: 'Inloggen voor medewerkers',
  menuOpen: 'Menu',
  uitloggen: 'Uitloggen',
  termijnBerekenen: 'Termijn berekenen',
  toegankelijkheid: 'Toegankelijkheid',
  privacy: 'Privacy',
  overDezeSite: 'Over deze website',
  ingelogdAls: 'Ingelogd als',
  mededeling: 'Mededeling',
  demo: 'Demonstratie: deze gegevens zijn verzonnen',
} as const;
