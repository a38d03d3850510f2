/** Texts of the page on which a provider manages its own accounts. */
export const collegaTeksten = {
  titel: 'Collega’s',
  inleiding:
    'Wie van uw organisatie mag inloggen. Voeg een nieuwe collega toe, en sluit het account van wie weggaat.',
  nieuw: 'Nieuwe collega',
  bijschrift: 'Accounts van uw organisatie, op naam',
  leeg: { titel: 'Er zijn nog geen accounts', tekst: 'Hier komen de collega’s te staan die mogen inloggen.' },
  kolom: { naam: 'Naam', email: 'E-mailadres', stand: 'Account', laatst: 'Laatst ingelogd' },
  uzelf: '(uzelf)',
  beheert: 'Beheert de accounts',
  open: 'Open',
  gesloten: 'Gesloten',
  nooit: 'Nog nooit',
  wat: 'het account van uw collega',
  formulier: {
    nieuwTitel: 'Nieuwe collega',
    nieuwInleiding:
      'Uw collega ziet daarna hetzelfde als u: alles wat de toezichthouder aan uw organisatie vraagt.',
    nieuwKnop: 'Collega toevoegen',
    wijzigTitel: 'Gegevens',
    wijzigKnop: 'Opslaan',
    toegevoegd: (naam: string) => `${naam} kan nu inloggen.`,
    gewijzigd: (naam: string) => `Het account van ${naam} is gewijzigd.`,
    naam: 'Naam',
    email: 'E-mailadres',
    emailUitleg: 'Hiermee herkennen wij uw collega de eerste keer. Gebruik het adres van uw organisatie.',
    emailGekoppeld: 'Hierop krijgt uw collega berichten. Inloggen gaat op dezelfde manier als eerst.',
    beheer: 'Mag deze collega ook accounts beheren?',
    ja: 'Ja',
    jaUitleg:
      'Voegt ook collega’s toe en sluit accounts. Zorg dat er altijd twee mensen zijn die dit kunnen.',
    nee: 'Nee',
    laatst: (moment: string) => `Laatst ingelogd op ${moment}.`,
    nooit: 'Heeft nog nooit ingelogd.',
    gemaakt: (door: string | null, moment: string) =>
      door
        ? `Het account is gemaakt door ${door}, op ${moment}.`
        : `Het account is gemaakt door de toezichthouder, op ${moment}.`,
    fout: {
      naam: 'Vul de naam van uw collega in',
      email: 'Vul een e-mailadres in zoals naam@voorbeeld.nl',
    },
  },
  toegang: {
    titel: 'Account sluiten of openen',
    aan: 'Uw collega kan inloggen.',
    uit: 'Dit account is gesloten. Uw collega kan niet inloggen.',
    zetUit: 'Account sluiten',
    zetAan: 'Account weer openen',
    vraag: (naam: string) => `Het account van ${naam} sluiten?`,
    gevolg:
      'Uw collega wordt meteen uitgelogd en kan niet meer inloggen. Wat uw collega deed, blijft bewaard.',
    isUit: (naam: string) => `Het account van ${naam} is gesloten.`,
    isAan: (naam: string) => `Het account van ${naam} is weer open.`,
  },
  /** What is different when it is one's own. */
  eigenToegang: {
    aan: 'Dit is uw eigen account.',
    vraag: () => 'Uw eigen account sluiten?',
    gevolg:
      'U wordt meteen uitgelogd en kunt niet meer inloggen. Alleen een collega kan uw account weer openen.',
  },
} as const;

/** Texts about who asks for an account through eHerkenning. */
export const verzoekTeksten = {
  kaart: 'Verzoeken om een account',
  uitleg: 'Deze mensen logden in met de eHerkenning van uw organisatie en hebben nog geen account.',
  uitlegBeheerder:
    'Deze mensen logden in met de eHerkenning van een aanbieder. De accountbeheerder daar beslist. Is die er niet, dan kunt u het doen.',
  gevraagd: (moment: string) => `Gevraagd op ${moment}`,
  status: { open: 'Wacht op u', toegekend: 'Toegekend', geweigerd: 'Geweigerd' },
  titel: 'Verzoek om een account',
  vanCollegas: { label: 'Collega’s', pad: '/collegas' },
  vanGebruikers: { label: 'Gebruikers', pad: '/gebruikers' },
  wat: 'het verzoek',
  alToegekend: 'Dit verzoek is toegekend. Het account staat in de lijst.',
  gevraagdTitel: 'Wie vraagt dit?',
  veld: {
    naam: 'Naam',
    email: 'E-mailadres',
    aanbieder: 'Ingelogd voor',
    gevraagd: 'Gevraagd op',
    geweigerd: 'Geweigerd, omdat',
  },
  besluit: 'Wat besluit u?',
  geven: 'Een account geven',
  gevenUitleg: 'Doe dit alleen als u weet wie dit is, en dat deze persoon bij uw organisatie werkt.',
  weigeren: 'Weigeren',
  emailUitleg: 'Had u voor dit adres al een account gemaakt dat nog niet is gebruikt? Dan wordt dat het.',
  reden: 'Waarom weigert u dit?',
  redenUitleg: 'De aanvrager leest dit bij de volgende keer inloggen.',
  knop: 'Besluit vastleggen',
  isGegeven: 'Het account is gegeven. Uw collega kan nu inloggen.',
  isGeweigerd: 'Het verzoek is geweigerd.',
  fout: {
    besluit: 'Kies wat u besluit',
    naam: 'Vul de naam in',
    email: 'Vul een e-mailadres in zoals naam@voorbeeld.nl',
    reden: 'Vul in waarom u dit weigert',
  },
} as const;
