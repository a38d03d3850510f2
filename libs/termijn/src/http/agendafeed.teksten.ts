/** Texts that a calendar program shows. */
export const agendafeedTeksten = {
  naam: 'Termijnen',
  titel: (termijn: string, kenmerk: string) => `${termijn} ${kenmerk}`,
  omschrijving: (adres: string) => `Open in de werkbank: ${adres}`,
} as const;
