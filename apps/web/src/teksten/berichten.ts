/** What a letter is about. */
export const briefsoorten: Readonly<Record<string, string>> = {
  opdracht: 'Opdracht en onderzoeksrapport',
  maatregel: 'Maatregel en veiligheid',
  bezoek: 'Bezoek',
  opvraaglijst: 'Opvraaglijst',
  rapport: 'Rapport, wederhoor en openbaarmaking',
  termijn: 'Termijn en uitstel',
  college: 'College',
  melding: 'Melding',
  partner: 'Ketenpartner',
};
export const alleSoorten = 'Alle soorten';

/** Texts of letters and mails. */
export const berichtTeksten = {
  aan: (wie: string, adres: string | null) => {
    const aan = `Aan ${wie.charAt(0).toLowerCase()}${wie.slice(1)}`;
    return adres ? `${aan} (${adres})` : aan;
  },
  vanGemeente: (wie: string, gemeente: string) => `${wie} van ${gemeente}`,
  verzonden: (moment: string) => `verstuurd op ${moment}`,
  inPortaal: (moment: string) => `in het portaal sinds ${moment}`,
  gepost: (dag: string) => `op de post gedaan op ${dag}`,
  gemaakt: (moment: string) => `klaargezet op ${moment}`,
  pogingen: (aantal: number) => (aantal === 1 ? '1 keer geprobeerd' : `${aantal} keer geprobeerd`),
  lees: 'Lees de tekst',
  pdf: 'Brief als pdf',
  pdfBezig: 'De pdf wordt gemaakt.',
  pdfMislukt: 'De pdf kon niet worden gemaakt. Het systeem probeert het opnieuw.',
  open: 'Versturen en verloop',
  opnieuw: 'Verstuur opnieuw',
  kanaal: { mail: 'E-mail', portaal: 'Portaal', post: 'Post' } as Readonly<Record<string, string>>,
} as const;

export const mislukteBerichten = {
  titel: 'Berichten',
  inleiding:
    'Brieven en mails die zijn klaargezet. Wat niet aankwam, verstuurt u opnieuw. Wat op papier moet, print u en doet u op de post.',
  tabbladen: {
    ...{ wacht: 'Wacht op u', mislukt: 'Mislukt', post: 'Te printen', verzonden: 'Verzonden', alle: 'Alle' },
  },
  leeg: { titel: 'Alles is verstuurd', tekst: 'Alles kwam aan en er ligt niets om te printen.' },
  leegMislukt: { titel: 'Niets mislukt', tekst: 'Alles wat is verstuurd, kwam aan.' },
  leegVerzonden: { titel: 'Nog niets verzonden', tekst: 'Hier staat wat is aangekomen of op de post ging.' },
  leegFilter: {
    titel: 'Geen berichten gevonden',
    tekst: 'Kies een andere soort of zaak, of haal een filter weg.',
  },
  soort: 'Soort brief',
  zaak: 'Zaak',
  alleZaken: 'Alle zaken',
  dezeZaak: 'Deze zaak',
  leegPost: { titel: 'Niets te printen', tekst: 'Er wachten geen brieven op de post.' },
  leegAlle: { titel: 'Nog geen berichten', tekst: 'Brieven ontstaan vanzelf bij een handeling in een zaak.' },
} as const;

export const briefTeksten = {
  wat: 'Deze brief',
  gegevens: 'Gegevens',
  aan: 'Aan',
  adres: 'Adres op de brief',
  adresOnbekend: 'Alleen de naam. Schrijf het adres op de envelop, of leg het vast bij de aanbieder.',
  mail: 'E-mailadres',
  kanaal: 'Gaat per',
  stand: 'Stand',
  waarom: 'Waarom niet',
  sjabloon: 'Tekst',
  sjabloonEigen: (nummer: number) => `Eigen tekst ${nummer}`,
  sjabloonMeegeleverd: (versie: number) => `Meegeleverde tekst, versie ${versie}`,
  controle: 'Controlegetal van de pdf',
  tekst: 'De brief',
  verloop: 'Wat ermee gebeurde',
  gebeurd: {
    mislukt: 'Niet aangekomen',
    opnieuw: 'Opnieuw verstuurd',
    geprint: 'Geprint',
    gepost: 'Op de post gedaan',
    retour: 'Kwam terug',
  } as Readonly<Record<string, string>>,
  per: (kanaal: string) => `(${kanaal.toLowerCase()})`,
  systeem: 'Het systeem',
  fout: {
    POST_RETOUR: 'De brief kwam met de post terug.',
    ADRES_ONLEESBAAR: 'Het adres kon niet worden gelezen.',
    ADRES_ONGELDIG: 'Het e-mailadres klopt niet.',
  } as Readonly<Record<string, string>>,
  foutAnders: (code: string) => `De e-mail werd geweigerd (${code}).`,
  geprint: 'Ik heb hem geprint',
  geprintGelukt: 'Vastgelegd: de brief is geprint.',
  retour: 'De brief kwam terug',
  retourGelukt: 'Vastgelegd: de brief kwam terug. Kies een andere weg.',
  naarPost: 'Op de post gedaan',
  naarAnders: 'Verstuur langs een andere weg',
  naarOpnieuw: 'Verstuur opnieuw',
  post: {
    titel: 'Op de post gedaan',
    inleiding: 'Hiermee is de brief verstuurd. De dag staat in het dossier.',
    dag: 'Op welke dag?',
    dagFout: 'Vul in op welke dag de brief op de post ging',
    knop: 'Leg vast',
    gelukt: 'De brief is verstuurd per post.',
  },
  anders: {
    titel: 'Opnieuw versturen',
    inleiding: 'De tekst en de pdf blijven zoals ze zijn. U kiest hoe de brief nu gaat.',
    kanaal: 'Hoe gaat de brief?',
    kanaalFout: 'Kies hoe de brief gaat',
    uitleg: {
      mail: 'Naar het e-mailadres dat bekend is, of naar een ander.',
      portaal: 'De aanbieder leest de brief in zijn portaal. Er gaat geen e-mail uit.',
      post: 'De brief komt bij de brieven die u print en op de post doet.',
    } as Readonly<Record<string, string>>,
    adres: 'Een ander e-mailadres',
    adresUitleg: 'Alleen als het bekende adres niet goed is of ontbreekt.',
    knop: 'Verstuur',
    gelukt: 'De brief gaat langs de gekozen weg.',
  },
} as const;

export const postkeuzeTeksten = {
  kaart: 'Brieven',
  gaat: 'Brieven gaan per',
  adres: 'Postadres',
  adresLocatie: 'Dat van de eerste locatie',
  wijzig: 'Wijzig',
  titel: 'Hoe krijgt de aanbieder zijn brieven?',
  inleiding: 'Dit geldt voor brieven vanaf nu. In het portaal leest de aanbieder altijd al zijn brieven.',
  kanaal: 'Hoe gaan brieven?',
  kanaalFout: 'Kies hoe brieven gaan',
  uitleg: {
    mail: 'Is er geen e-mailadres, dan gaat de brief per post.',
    portaal: 'Er gaat geen e-mail uit. De aanbieder kijkt zelf.',
    post: 'Elke brief wacht tot iemand hem print en op de post doet.',
  } as Readonly<Record<string, string>>,
  postadres: 'Postadres',
  postadresUitleg: 'Straat en plaats, elk op een regel. Leeg: het adres van de eerste locatie.',
  knop: 'Opslaan',
  gelukt: 'Opgeslagen. Het geldt voor brieven vanaf nu.',
} as const;

export const eigenBrieven = {
  titel: 'Brieven',
  inleiding: 'De brieven die de toezichthouder aan u schreef, de nieuwste bovenaan.',
  leeg: { titel: 'Nog geen brieven', tekst: 'Zodra de toezichthouder u een brief schrijft, staat die hier.' },
  leegFilter: { titel: 'Geen brieven gevonden', tekst: 'Kies een andere soort of zaak.' },
  soort: 'Soort brief',
  zaaknummer: 'Zaaknummer',
  zaak: (nummer: string) => `Zaak ${nummer}`,
  op: (dag: string) => `Van ${dag}`,
} as const;

export const postbusTeksten = {
  titel: 'Postbus',
  inleiding: 'Deze demonstratie verstuurt niets. Wat anders verstuurd zou zijn, leest u hier.',
  leeg: { titel: 'De postbus is leeg', tekst: 'Zodra een zaak een brief verstuurt, staat die hier.' },
  aan: (adres: string) => `Aan ${adres}`,
} as const;
