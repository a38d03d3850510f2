/** Texts of the comparison of weighings and of the list by which the team accounts for itself. */
export const gelijkTeksten = {
  titel: 'Gelijke gevallen',
  inleiding:
    'Dezelfde situatie krijgt dezelfde behandeling. Hier staan vergelijkbare wegingen naast elkaar: wat gebruikelijk is, en wat anders ging en waarom.',
  tabs: {
    label: 'Gelijke gevallen, verantwoording en herweging',
    gelijk: 'Gelijke gevallen',
    verantwoording: 'Verantwoording',
    herweging: 'Herweging',
  },
  filter: {
    van: 'Gewogen vanaf',
    tot: 'Gewogen tot en met',
    soort: 'Soort',
    ernst: 'Ernst',
    alle: 'Alle',
    gekozen: 'Uw keuze',
    fout: 'Vul twee datums in. De laatste dag ligt op of na de eerste.',
  },
  herweegt: (aantal: number) =>
    aantal === 1
      ? '1 melding die u nog herweegt, staat hier niet.'
      : `${aantal} meldingen die u nog herweegt, staan hier niet.`,
  teWeinig: (aantal: number) =>
    aantal === 1
      ? '1 geval: te weinig om iets over te zeggen.'
      : `${aantal} gevallen: te weinig om iets over te zeggen.`,
  van: (aantal: number, totaal: number) => `${aantal} van ${totaal}`,
  nietBesloten: 'Nog niet besloten',
  geenMeest: 'Geen vaste lijn',
  groepen: {
    titel: 'Naast elkaar',
    bijschrift: 'Wegingen met dezelfde soort en ernst, per versie van het afwegingskader',
    leeg: 'In deze periode is niets gewogen.',
    kop: (soort: string, ernst: string) => `${soort}, ${ernst.toLowerCase()}`,
    versie: (nummer: number, aantal: number) =>
      `Versie ${nummer} van het afwegingskader, ${aantal} ${aantal === 1 ? 'weging' : 'wegingen'}`,
    kolom: {
      groep: 'Soort en ernst',
      kleuren: 'Prioriteit',
      omvang: 'Omvang',
      besluiten: 'Besluit',
      verhoogd: 'Verhoogd door stap 3',
      meest: 'Gebruikelijk',
    },
  },
  afwijkingen: {
    titel: (aantal: number) => `Anders dan gebruikelijk (${aantal})`,
    bijschrift: 'Wegingen en besluiten die afwijken van de meeste gelijke gevallen',
    leeg: 'Niets week af van wat gebruikelijk is. Bij weinig gevallen wordt niets gezegd.',
    kolom: {
      nummer: 'Melding',
      gelijk: 'Soort en ernst',
      wat: 'Wat',
      gebruikelijk: 'Gebruikelijk',
      hier: 'Hier',
      reden: 'Reden van toen',
    },
    wat: { kleur: 'Prioriteit', besluit: 'Besluit' } as Record<string, string>,
    door: { stap3: 'Door stap 3', omvang: 'Door een andere omvang' } as Record<string, string>,
  },
  tijdvakken: {
    titel: 'Door de tijd',
    bijschrift: 'De wegingen per kwartaal',
    kwartaal: (code: string) => `${code.slice(6)}e kwartaal ${code.slice(0, 4)}`,
    kolom: {
      kwartaal: 'Kwartaal',
      aantal: 'Wegingen',
      kleuren: 'Prioriteit',
      verhoogd: 'Verhoogd door stap 3',
      geenActie: 'Geen actie',
    },
  },
  wegers: {
    titel: 'Tussen wegers',
    uitlegAllen:
      'Dit ziet alleen de coördinator. Het is bedoeld om over te praten, niet om mensen te vergelijken.',
    uitlegEigen: 'U ziet alleen uzelf. De coördinator ziet hoe het team weegt.',
    leeg: 'U woog in deze periode niets.',
    bijschrift: 'Hoe wegers wegen in gelijke gevallen',
    onbekend: 'Onbekend',
    kolom: {
      naam: 'Weger',
      aantal: 'Wegingen',
      kleuren: 'Prioriteit',
      verhoogd: 'Verhoogd door stap 3',
      hoger: 'Hoger dan gebruikelijk',
      lager: 'Lager dan gebruikelijk',
    },
  },
} as const;

export const verantwoordingTeksten = {
  titel: 'Verantwoording',
  inleiding: 'Waarom deze wel en die niet: van elke gewogen melding de uitkomst, het besluit en de redenen.',
  persoon:
    'Deze lijst bevat geen gegevens van cliënt of melder. In een vrije tekst kan toch een naam staan. Lees de redenen na voordat u de lijst aan een ander geeft.',
  exporteer: 'Download als CSV',
  bijschrift: 'Gewogen meldingen met hun uitkomst en besluit',
  leeg: 'In deze periode is niets gewogen.',
  deel: (getoond: number, aantal: number) =>
    `U ziet de eerste ${getoond} van ${aantal} meldingen. Het bestand bevat ze alle.`,
  kolom: {
    nummer: 'Melding',
    soort: 'Soort',
    weging: 'Ernst en omvang',
    kleur: 'Prioriteit',
    versie: 'Versie',
    besluit: 'Besluit',
    reden: 'Reden',
    dagen: 'Dagen vanaf ontvangst',
  },
  verhoogd: (reden: string) => `Verhoogd: ${reden}`,
  door: (dag: string) => `Werkoverleg van ${dag}`,
} as const;
