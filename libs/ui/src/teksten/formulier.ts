/** Texts around form fields and their errors. */
export const formulierTeksten = {
  nietVerplicht: '(niet verplicht)',
  foutVoor: 'Fout: ',
  samenvattingTitel: (aantal: number) =>
    aantal === 1
      ? 'Er is één antwoord dat nog niet klopt'
      : `Er zijn ${aantal} antwoorden die nog niet kloppen`,
  kies: 'Maak een keuze',
  gelezenAls: (datum: string) => `Gelezen als: ${datum}`,
  datumUitleg: 'Bijvoorbeeld 3 april 2026 of 3-4-2026',
  kiesBestanden: 'Kies bestanden',
  kiesBestand: 'Kies een bestand',
  gekozenBestanden: 'Gekozen bestanden',
  haalWeg: 'Haal weg',
  bestandStand: (naam: string, stand: string) => `${naam}: ${stand}. `,
  tekensOver: (over: number) => (over >= 0 ? `Nog ${over} tekens over` : `${-over} tekens te veel`),
} as const;

export const datumFouten = {
  leeg: 'Vul een datum in',
  onleesbaar: 'Vul een datum in zoals 3 april 2026 of 3-4-2026',
  jaarMist: 'Vul ook het jaar in, zoals 3 april 2026',
  bestaatNiet: 'Deze datum bestaat niet. Kijk de dag en de maand na',
  tijd: 'Vul een tijd in zoals 14.30',
  postcode: 'Vul een postcode in zoals 9712 HM',
  telefoon: 'Vul een telefoonnummer in zoals 06 12345678',
} as const;
