/** Texts of saved views and of choosing columns. */
export const weergaveTeksten = {
  label: 'Weergave',
  open: 'Weergaven',
  nu: (naam: string, gewijzigd: boolean) => `Weergave ${naam}${gewijzigd ? ', met andere filters' : ''}`,
  titel: 'Weergaven van deze lijst',
  eigen: 'Van u',
  gedeeld: 'Gedeeld met collega’s',
  geen: 'Er is nog geen weergave bewaard. Kies filters en kolommen en bewaar ze hieronder onder een naam.',
  labels: { gedeeld: 'Gedeeld', standaard: 'Uw standaard' },
  standaard: 'Maak standaard',
  stopStandaard: 'Niet meer standaard',
  wel: (naam: string) => `${naam} gaat voortaan vanzelf open bij deze lijst.`,
  niet: 'Deze lijst gaat voortaan zonder weergave open.',
  verwijder: 'Verwijder',
  verwijderd: (naam: string) => `Weergave ${naam} is verwijderd.`,
  ongedaan: 'Ongedaan maken',
  terug: (naam: string) => `Weergave ${naam} is er weer.`,
  bewaar: {
    titel: 'Bewaar wat u nu ziet',
    als: 'Bewaren als',
    nieuw: 'Een nieuwe weergave',
    huidig: (naam: string) => `Wijziging van ${naam}`,
    naam: 'Naam',
    naamFout: 'Vul een naam in.',
    gedeeld: 'Deel met collega’s die deze lijst hebben',
    gedeeldUitleg:
      'Zij zien de filters, en in de lijst alleen wat zij zelf mogen zien. Mijn werk is bij ieder het eigen werk.',
    kolommen: 'Ook deze kolommen',
    kolommenUitleg: 'Zonder vinkje ziet ieder de eigen kolommen.',
    knop: 'Bewaren',
    gelukt: (naam: string) => `Weergave ${naam} is bewaard.`,
  },
  weg: {
    titel: 'De weergave is er niet meer',
    tekst: 'De weergave in dit adres is verwijderd of wordt niet met u gedeeld. De filters werken gewoon.',
  },
  standaardWeg: {
    titel: 'Uw standaard is er niet meer',
    tekst:
      'De weergave die hier vanzelf openging, is verwijderd of wordt niet meer gedeeld. U ziet de hele lijst.',
    knop: 'Begrepen',
  },
} as const;

export const kolomTeksten = {
  open: 'Kolommen',
  titel: 'Kolommen van deze lijst',
  uitleg:
    'Kies welke kolommen u ziet en in welke volgorde. Dit geldt alleen voor u, ook op een ander apparaat.',
  inWeergave: (naam: string) => `Deze kolommen horen bij weergave ${naam}: wie haar opent, ziet ze zo.`,
  nietWijzigen: (naam: string) =>
    `Weergave ${naam} heeft eigen kolommen, en u mag haar niet wijzigen. Bewaar haar onder een eigen naam om andere kolommen te kiezen.`,
  altijd: 'staat er altijd',
  omhoog: (kop: string) => `${kop} omhoog`,
  omlaag: (kop: string) => `${kop} omlaag`,
  plaats: (kop: string, plaats: number, aantal: number) => `${kop} staat op plaats ${plaats} van ${aantal}.`,
  knop: 'Bewaren',
  herstel: 'Zoals het was',
  gelukt: 'De kolommen zijn bewaard.',
} as const;

export const bulkTeksten = {
  label: 'Gekozen regels',
  kop: 'Kies',
  kies: (nummer: string) => `Kies ${nummer}`,
  alles: 'Alles op deze bladzijde',
  aantal: (aantal: number) => (aantal === 1 ? '1 gekozen' : `${aantal} gekozen`),
  wijsToe: 'Toewijzen aan…',
  aanMij: 'Zelf in behandeling nemen',
  gevoelig: 'Markeer als gevoelig',
  toewijzen: {
    titel: (aantal: number) => (aantal === 1 ? '1 regel toewijzen' : `${aantal} regels toewijzen`),
    aan: 'Aan wie',
    fout: 'Kies aan wie.',
    niemand: 'Niemand: teruggeven aan het team',
    knop: 'Toewijzen',
  },
  uit: {
    gedaan: (aantal: number) => (aantal === 1 ? '1 gedaan' : `${aantal} gedaan`),
    niet: (aantal: number) => (aantal === 1 ? '1 niet gedaan' : `${aantal} niet gedaan`),
    regel: (nummer: string, reden: string) => `${nummer}: ${reden}`,
    ongedaan: 'Ongedaan maken',
    sluit: 'Sluit dit bericht',
  },
} as const;
