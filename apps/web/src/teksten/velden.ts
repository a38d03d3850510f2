/** Texts that the forms of acts share. */
export const veldTeksten = {
  ja: 'Ja',
  nee: 'Nee',
  toekomst: 'Deze dag ligt in de toekomst. Vul een dag in tot en met vandaag',
  verleden: 'Deze dag is al voorbij. Vul een dag in vanaf vandaag',
  nietNaVandaag: 'Kies een dag na vandaag',
  teLang: (tekens: number) => `Deze tekst is te lang. Gebruik ten hoogste ${tekens} tekens`,
  geenTijd: 'Vul een tijd in als uren en minuten, zoals 9.30',
  geenRecht: 'Uw rol mag dit niet. Vraag de coördinator.',
  nogNiet:
    'Dit kan nog niet. Er moet eerst iets anders gebeuren. Ga terug om te zien wat de volgende stap is.',
  nuNiet:
    'Dit kan nu niet. Er staat nog iets in de weg, of een collega moet dit doen. Ga terug om te zien wat er eerst moet gebeuren.',
  nietMogelijk: 'Dit kan nu niet meer. Misschien heeft een collega intussen iets gedaan.',
  terug: 'Terug',
  ongedaan: 'De wijziging is ongedaan gemaakt.',
} as const;
