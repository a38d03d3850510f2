/** Texts of the calendar of terms, and of the address for one's own calendar program. */
export const agendaTeksten = {
  titel: 'Agenda van termijnen',
  inleiding: 'De laatste dag van elke termijn die loopt.',
  wat: 'de agenda',
  naarTeLaat: 'Bekijk ook wat van eerdere maanden te laat is',
  eigenProgramma: 'Agenda in uw eigen programma',
  wie: { label: 'Van wie', team: 'Hele team', mijn: 'Mijn werk' },
  weergave: { label: 'Weergave', maand: 'Maand', lijst: 'Lijst per dag' },
  bladeren: 'Andere maanden',
  vorige: (maand: string) => `Vorige: ${maand}`,
  volgende: (maand: string) => `Volgende: ${maand}`,
  nu: 'Deze maand',
  bijschrift: (maand: string) => `Termijnen in ${maand}`,
  aantal: (aantal: number, maand: string) =>
    aantal === 0
      ? `Geen termijnen in ${maand}`
      : aantal === 1
        ? `1 termijn in ${maand}`
        : `${aantal} termijnen in ${maand}`,
  vandaag: 'vandaag',
  weekend: 'weekend',
  besluitdag: 'Aangewezen vrije dag',
  leeg: {
    titel: 'Er zijn geen termijnen in deze maand',
    tekst: 'Kijk in een andere maand, of kies het hele team.',
  },
  nietVolledig: (maximum: number) =>
    `Er zijn meer termijnen dan hier passen. U ziet de eerste ${maximum}. Kies “Mijn werk” om er minder te zien.`,
  behandelaar: 'Behandelaar',
  aanZet: 'Aan zet',
  dagen: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  kort: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
} as const;

export const agendaAdresTeksten = {
  titel: 'Agenda in uw eigen programma',
  inleiding:
    'Zie de termijnen en de bezoeken van uw eigen werk in Outlook of in een ander agendaprogramma. U geeft dat programma een geheim adres. Het programma haalt ze daar zelf op.',
  wat: 'uw agenda-adres',
  watErInStaat: {
    titel: 'Wat komt er in uw agenda?',
    punten: [
      'De termijnen die nog lopen in zaken en meldingen waarvan u behandelaar bent, op hun laatste dag.',
      'De bezoeken die u aflegt, ook de onaangekondigde. Elk heet alleen “Afspraak”, met het nummer van de zaak.',
      'De naam van de termijn, het nummer en een koppeling.',
      'Geen namen van mensen of aanbieders. Voor de inhoud logt u in.',
    ],
  },
  geheim:
    'Houd het adres geheim. Wie het heeft, ziet zonder in te loggen wat uw termijnen zijn en wanneer u op bezoek gaat. Elke keer dat een programma de agenda leest, wordt dat vastgelegd op uw naam.',
  adres: 'Uw adres',
  geen: 'U hebt nog geen adres.',
  sinds: (moment: string) => `U hebt een adres sinds ${moment}. Het is niet opnieuw te zien.`,
  maak: 'Maak een adres',
  maakNieuw: 'Maak een nieuw adres',
  trekIn: 'Trek het adres in',
  nieuw: {
    titel: 'Dit is uw adres',
    tekst: 'Kopieer het nu. Als u deze pagina verlaat, is het adres niet meer te zien.',
    label: 'Geheim adres van uw agenda',
    hoe: 'Zet het in uw agendaprogramma bij “agenda toevoegen van internet” of “abonneren op een agenda”.',
    kopieer: 'Kopieer het adres',
    gekopieerd: 'Het adres is gekopieerd.',
    mislukt: 'Kopiëren lukt hier niet. Selecteer het adres en kopieer het zelf.',
  },
  vraagNieuw: {
    titel: 'Een nieuw adres maken?',
    tekst: 'Het adres dat u nu hebt, werkt dan meteen niet meer.',
  },
  vraagIntrekken: {
    titel: 'Het adres intrekken?',
    tekst: 'Programma’s die het adres gebruiken, krijgen meteen niets meer.',
  },
  gemaakt: 'Uw adres is gemaakt.',
  ingetrokken: 'Uw adres is ingetrokken.',
} as const;
