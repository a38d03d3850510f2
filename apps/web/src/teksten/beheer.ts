/** Texts of the administration: accounts, failed tasks, audit. */
export const loketTeksten = {
  titel: 'Het loket voor inwoners',
  inleiding:
    'Waar inwoners een zorg melden, en hoe zij u bereiken. Wat u opslaat, staat meteen op de openbare pagina’s.',
  wat: 'de instelling van het loket',
  bekijk: 'Bekijk het loket',
  bekijkPrivacy: 'Bekijk de pagina over privacy',
  laatst: (wanneer: string, wie: string | null) =>
    wie ? `Laatst gewijzigd op ${wanneer} door ${wie}.` : `Laatst gewijzigd op ${wanneer}.`,
  nooit: 'Er is nog niets ingesteld: het loket is dicht.',
  knop: 'Opslaan',
  gelukt: { open: 'Het loket is open. Inwoners kunnen melden.', dicht: 'Het loket is dicht.' },
  groep: { melden: 'Melden', bereiken: 'Bereiken', privacy: 'Privacy' },
  open: 'Kunnen inwoners op de website een melding doen?',
  openUitleg:
    'Bij "Nee" staat uw organisatie niet meer in de keuze van het loket. Wie net aan een melding bezig is, kan die dan niet meer versturen.',
  openJa: 'Ja, het loket is open',
  openNee: 'Nee, het loket is dicht',
  email: 'E-mailadres',
  emailUitleg: 'Staat op elke openbare pagina. Kies een adres dat het team leest, niet dat van één persoon.',
  telefoon: 'Telefoonnummer',
  telefoonUitleg: 'Voor wie liever belt dan typt.',
  postadres: 'Postadres',
  postadresUitleg: 'Voor wie liever een brief schrijft.',
  fgEmail: 'E-mailadres van de functionaris gegevensbescherming',
  fgEmailUitleg:
    'Staat op de pagina over privacy. Inwoners kunnen daar een vraag of klacht over hun gegevens kwijt.',
  fout: {
    email: 'Vul een e-mailadres in, zoals toezicht@voorbeeld.nl',
    telefoon: 'Vul een telefoonnummer in, zoals 050 123 45 67',
    fgEmail: 'Vul een e-mailadres in, zoals fg@voorbeeld.nl',
  },
} as const;

export const collegeinstellingTeksten = {
  titel: 'Berichten aan het college',
  inleiding:
    'Over welke meldingen het college bericht krijgt. Een toezichthouder verstuurt elk bericht zelf; er staan geen namen in van cliënten, melders of medewerkers.',
  wat: 'de instelling',
  kaart: 'Soorten melding',
  label: 'Over welke meldingen krijgt het college bericht?',
  uitleg:
    'Kiest u niets, dan vraagt het systeem niet om een bericht. Een toezichthouder kan het college dan nog wel informeren.',
  geen: 'Over geen enkele soort.',
  meegeleverd: 'Dit is de keuze die is meegeleverd.',
  bron: 'Een bericht dat klaarstaat, volgt meteen uw nieuwe keuze. Een termijn die loopt, blijft staan.',
  wieWijzigt: 'De beheerder kan dit wijzigen.',
  knop: 'Opslaan',
  gelukt: 'Uw keuze is opgeslagen.',
} as const;

export const gebruikerTeksten = {
  titel: 'Gebruikers',
  nieuw: 'Nieuwe gebruiker',
  bijschrift: 'Gebruikers, op naam',
  leeg: { titel: 'Er zijn nog geen gebruikers' },
  kolom: { naam: 'Naam', email: 'E-mailadres', rollen: 'Rollen', stand: 'Toegang', gekoppeld: 'Ingelogd' },
  actief: 'Aan',
  uit: 'Uitgezet',
  gekoppeld: 'Wel eens',
  nietGekoppeld: 'Nog nooit',
  accountbeheerder: 'Beheert de accounts van de aanbieder',
  herkomst: {
    titel: 'Over dit account',
    gemaaktDoor: 'Gemaakt door',
    systeem: 'Niet bekend of door het systeem',
    gemaaktOp: 'Gemaakt op',
    laatst: 'Laatst ingelogd',
    nooit: 'Nog nooit',
  },
  wat: 'de gebruiker',
  formulier: {
    nieuwTitel: 'Nieuwe gebruiker',
    nieuwKnop: 'Gebruiker toevoegen',
    wijzigTitel: 'Gebruiker wijzigen',
    wijzigKnop: 'Opslaan',
    toegevoegd: (naam: string) => `${naam} kan nu inloggen.`,
    gewijzigd: 'De gebruiker is gewijzigd.',
    naam: 'Naam',
    email: 'E-mailadres',
    emailUitleg:
      'Hiermee herkent de inlogdienst de gebruiker de eerste keer. Het adres kan later niet meer anders.',
    rollen: 'Wat mag deze gebruiker?',
    aanbieder: 'Voor welke aanbieder?',
    gemeente: 'Voor welke gemeente?',
    accountbeheerder: 'Beheert deze gebruiker ook de accounts van collega’s bij deze aanbieder?',
    accountbeheerderUitleg:
      'Wijs er bij elke aanbieder ten minste één aan. Die voegt zelf collega’s toe en sluit accounts van wie weggaat.',
    ja: 'Ja',
    nee: 'Nee',
    fout: {
      naam: 'Vul een naam in',
      email: 'Vul een e-mailadres in zoals naam@voorbeeld.nl',
      rollen: 'Kies ten minste één rol',
      aanbieder: 'Kies voor welke aanbieder deze gebruiker werkt',
      gemeente: 'Kies voor welke gemeente deze gebruiker werkt',
    },
  },
  eigen: 'Dit is uw eigen account. Een andere beheerder kan het wijzigen.',
  toegang: {
    titel: 'Toegang',
    aan: 'Deze gebruiker kan inloggen.',
    uit: 'Deze gebruiker kan niet inloggen.',
    zetUit: 'Zet de toegang uit',
    zetAan: 'Zet de toegang weer aan',
    vraag: (naam: string) => `De toegang van ${naam} uitzetten?`,
    gevolg:
      'De gebruiker wordt meteen uitgelogd en kan niet meer inloggen. Wat deze gebruiker deed, blijft bewaard.',
    isUit: (naam: string) => `De toegang van ${naam} staat uit.`,
    isAan: (naam: string) => `De toegang van ${naam} staat weer aan.`,
  },
  rolUitleg: {
    toezichthouder: 'Behandelt meldingen en zaken.',
    coordinator: 'Verdeelt het werk, en besluit onder mandaat.',
    jurist: 'Leest rapporten en stukken voor een gemeente.',
    college: 'Ziet alleen wat met het college is gedeeld.',
    contractbeheer: 'Beheert het register van aanbieders.',
    beheerder: 'Beheert gebruikers en instellingen. Ziet geen dossiers.',
    archivaris: 'Beheert de bewaartermijnen.',
    fg: 'Leest het auditspoor. Ziet geen dossiers.',
    aanbieder: 'Een medewerker van een aanbieder: alleen de eigen opdrachten.',
  },
} as const;

export const takenTeksten = {
  titel: 'Mislukte taken',
  inleiding:
    'Wat het systeem na een handeling had moeten doen, maar wat ook na herhalen niet lukte. Hier staat geen inhoud van dossiers.',
  bijschrift: 'Mislukte taken, de nieuwste eerst',
  leeg: { titel: 'Er zijn geen mislukte taken', tekst: 'Alles is gedaan wat gedaan moest worden.' },
  kolom: {
    taak: 'Taak',
    na: 'Na',
    fout: 'Wat er misging',
    pogingen: 'Pogingen',
    op: 'Wanneer',
    actie: 'Actie',
  },
  opnieuw: 'Opnieuw',
  welke: (taak: string) => ` proberen: ${taak}`,
  aangeboden: (moment: string) => `Opnieuw aangeboden op ${moment}`,
  gelukt: 'De taak wordt opnieuw geprobeerd.',
} as const;

export const auditTeksten = {
  titel: 'Auditspoor',
  inleiding:
    'Wie wat deed en wanneer. Hier staan alleen kenmerken en namen van velden, nooit de inhoud. Elke regel komt in een keten die verandering verraadt.',
  keten: 'De keten',
  ketenVeld: {
    verzegeld: 'Verzegelde regels',
    wacht: 'Wacht op verzegeling',
    oudste: 'Wacht sinds',
    anker: 'Buiten de databank vastgelegd',
    hash: 'Hash van de laatste regel',
  },
  ankerTekst: (volgnr: number, moment: string) => `tot en met regel ${volgnr}, op ${moment}`,
  nogGeenAnker: 'Nog niet',
  controle: 'Controleer de keten met: npm run cli -- audit:verifieer',
  object: 'Soort object',
  objectId: 'Kenmerk van het object',
  bijschrift: 'Auditregels, de nieuwste eerst',
  leeg: { titel: 'Er zijn nog geen auditregels' },
  kolom: {
    volgnr: 'Nr.',
    tijdstip: 'Tijdstip',
    handeling: 'Handeling',
    object: 'Object',
    wie: 'Wie',
    herkomst: 'Vanaf',
    resultaat: 'Resultaat',
  },
  onverzegeld: 'nog niet',
  velden: (namen: string) => `Velden: ${namen}`,
} as const;

export const huisstijlTeksten = {
  titel: 'Huisstijl',
  inleiding:
    'De kleur en het logo van uw organisatie, op de werkbank en op uw openbare pagina’s. Elke wijziging komt in het auditspoor.',
  wat: 'de huisstijl',
  kleur: {
    /** That of Navolgbaar itself. */
    voorbeeld: '#17586a',
    label: 'Hoofdkleur',
    uitleg:
      'Voor knoppen, koppelingen en de balk bovenaan. Een hekje en zes tekens, zoals #17586a. Leeg: de kleur van Navolgbaar.',
    kies: 'Kies een kleur',
    ongeldig: 'Vul een kleur in met een hekje en zes tekens, zoals #17586a',
    teLicht: (contrast: string, nodig: string) =>
      `Witte tekst op deze kleur heeft een contrast van ${contrast} op 1. Nodig is ten minste ${nodig} op 1.`,
    goed: (contrast: string, nodig: string) =>
      `Witte tekst op deze kleur heeft een contrast van ${contrast} op 1. Dat is genoeg: nodig is ${nodig} op 1.`,
    teLichtTitel: 'Deze kleur is te licht',
    neem: (kleur: string) => `Neem ${kleur}`,
  },
  logo: {
    label: 'Logo',
    uitleg:
      'Een PNG of een eenvoudige SVG van hooguit 100 kB. Het staat in plaats van het beeldmerk, op een witte ondergrond.',
    huidig: 'Het logo dat er nu staat',
    staat: 'In gebruik',
    gekozen: 'Gekozen',
    teGroot: 'Dit bestand is groter dan 100 kB. Kies een kleiner bestand.',
  },
  voorbeeld: {
    titel: 'Zo ziet het eruit',
    licht: 'In het licht',
    donker: 'In het donker',
    organisatie: 'Naam van de organisatie',
    knop: 'Opslaan',
    tweede: 'Annuleren',
    koppeling: 'Een koppeling in een tekst',
    label: 'In onderzoek',
    tekst: 'Gewone tekst op een kaart, met ',
  },
  knop: 'Huisstijl opslaan',
  bewaard: 'De huisstijl is opgeslagen',
} as const;
