/** Texts of terms, weighing and timeline. */
export const termijnTeksten = {
  vandaag: 'Vandaag',
  morgen: 'Nog 1 dag',
  over: (dagen: number) => (dagen === 1 ? 'Nog 1 dag' : `Nog ${dagen} dagen`),
  teLaat: (dagen: number) => (dagen === 1 ? '1 dag te laat' : `${dagen} dagen te laat`),
  opgeschort: 'Opgeschort',
  opgeschortTot: (datum: string) => `Opgeschort tot ${datum}`,
  opgeschortSinds: (datum: string) => `Opgeschort sinds ${datum}`,
  behaald: 'Op tijd gedaan',
  ingetrokken: 'Ingetrokken',
  geen: 'Geen termijn',
} as const;

export const wegingTeksten = {
  rood: 'Rood',
  oranje: 'Oranje',
  groen: 'Groen',
  geen: 'Nog niet gewogen',
  matrixHoek: 'Ernst en omvang',
  gekozen: 'gekozen',
} as const;

export const tijdlijnTeksten = {
  systeem: (aantal: number) =>
    aantal === 1 ? '1 gebeurtenis van het systeem' : `${aantal} gebeurtenissen van het systeem`,
  leeg: 'Nog geen gebeurtenissen',
} as const;

export const stapTeksten = {
  stap: (nu: number, van: number) => `Stap ${nu} van ${van}`,
  klaar: (aantal: number) => `Alle ${aantal} stappen zijn gedaan`,
  status: { gedaan: 'gedaan', huidig: 'bezig', later: 'nog te doen' },
} as const;

export const termijnbeeldTeksten = {
  vandaag: 'vandaag',
  vandaagBuiten: { voor: '← vandaag', na: 'vandaag →' },
  deel: {
    gelopen: 'Al voorbij',
    komt: 'Nog te gaan',
    stil: 'Stond stil',
    telaat: 'Te laat',
    over: 'Niet meer nodig',
  },
  teken: {
    optijd: 'Op tijd gedaan',
    telaatgedaan: 'Te laat gedaan',
    telaat: 'Laatste dag voorbij',
    opgeschort: 'Staat stil',
    ingetrokken: 'Ingetrokken',
    eerder: 'Eerdere laatste dag',
    herinnering: 'Herinnering gepland',
  },
} as const;
