/** What the page of a case says of its advices to colleges. */
export const zaakadviesTeksten = {
  stap: {
    voorstel: {
      tekst: (gemeente: string) => `Er is een voorstel voor een advies aan het college van ${gemeente}.`,
      knop: 'Uitwerken of afzien',
    },
    concept: {
      tekst: (gemeente: string) => `Het advies aan het college van ${gemeente} is nog niet bij de jurist.`,
      knop: 'Verder met het advies',
    },
    getoetst: {
      tekst: (gemeente: string) => `De jurist zag het advies aan het college van ${gemeente}.`,
      knop: 'Verder met het advies',
    },
    vraag: {
      tekst: (gemeente: string) => `Het college van ${gemeente} stelde een vraag over het advies.`,
      knop: 'Beantwoord de vraag',
    },
  },
  wacht: {
    bij_jurist: (gemeente: string, dag: string | null) =>
      `De jurist kijkt naar het advies aan het college van ${gemeente}${dag ? `, uiterlijk op ${dag}` : ''}.`,
    verzonden: (gemeente: string, dag: string | null) =>
      `Het college van ${gemeente} besluit over het advies${dag ? `, uiterlijk op ${dag}` : ''}.`,
    aangehouden: (gemeente: string, dag: string | null) =>
      `Het college van ${gemeente} houdt het besluit aan${dag ? ` tot ${dag}` : ''}.`,
  },
  gedeeld: (dag: string) => `Advies en rapport gedeeld op ${dag}`,
} as const;
