/** Where a definition comes from. */
export interface Bron {
  /** The document: a law, or the policy of the supervisor. */
  document: string;
  /** The place in it: an article, a chapter, an appendix. */
  plaats: string;
}

export interface Begripsomschrijving {
  term: string;
  /** In our own plain words; the source decides. */
  tekst: string;
  bron: Bron;
  /** What is ours and stands in no source. */
  aanname?: true;
}

const kader = (plaats: string): Bron => ({
  document: 'Beleidskader Toezicht Wmo en Jeugdwet gemeente Groningen',
  plaats,
});
const wmo = (plaats: string): Bron => ({ document: 'Wmo 2015', plaats });

/** The words of the Beleidskader and of the law, as help at the screens. */
export const begrippen = {
  aanbieder: {
    term: 'Aanbieder',
    tekst:
      'Wie tegenover het college verplicht is een voorziening te leveren. Dat kan een organisatie zijn of één persoon. Wie alleen vanuit een pgb wordt betaald, is in de wet geen aanbieder.',
    bron: wmo('artikel 1.1.1'),
  },
  afwegingskader: {
    term: 'Afwegingskader',
    tekst:
      'De vaste manier om een signaal te wegen: eerst de ernst, dan de omvang, en als laatste eerdere signalen en publieksgevoeligheid. Het geldt niet voor calamiteiten en geweldsincidenten.',
    bron: kader('bijlage 1'),
  },
  adviesmaatregel: {
    term: 'Advies- of stimuleringsmaatregel',
    tekst:
      'Een maatregel die de toezichthouder zelf oplegt om een tekortkoming te herstellen, zoals een plan van aanpak. De aanbieder kan er geen bezwaar tegen maken.',
    bron: kader('hoofdstuk 8, Advies en stimuleringsmaatregelen'),
  },
  veiligheidsafspraak: {
    term: 'Veiligheidsafspraak',
    tekst:
      'Een bindende afspraak met een aanbieder voor de veiligheid van cliënten, die meteen ingaat. Zij staat los van verbeteringen die meer tijd vragen, en wordt gecontroleerd.',
    bron: kader('hoofdstuk 6, Een gewogen besluit'),
  },
  basaleVeiligheid: {
    term: 'Basale veiligheid',
    tekst:
      'De leefomgeving van de cliënt is niet veilig. Bijvoorbeeld door slechte hygiëne, pesten, intimidatie of doordat cliënten alleen worden gelaten.',
    bron: kader('bijlage 1, stap 1'),
  },
  beschermdWonen: {
    term: 'Beschermd wonen',
    tekst:
      'Wonen bij een instelling met toezicht en begeleiding, voor mensen met psychische of psychosociale problemen die niet zelfstandig kunnen wonen.',
    bron: wmo('artikel 1.1.1'),
  },
  calamiteit: {
    term: 'Calamiteit',
    tekst:
      'Een gebeurtenis die niet de bedoeling was of niet werd verwacht, die gaat over de kwaliteit van een voorziening, en die ernstige schade of de dood van een cliënt tot gevolg had.',
    bron: wmo('artikel 1.1.1'),
  },
  calamiteitentoezicht: {
    term: 'Calamiteitentoezicht',
    tekst:
      'Toezicht na een calamiteit of geweldsincident. Als dat kan, onderzoekt eerst de aanbieder zelf wat er gebeurde. De toezichthouder beoordeelt dat onderzoek en vult het aan waar dat nodig is.',
    bron: kader('hoofdstuk 6, Vormen van toezicht'),
  },
  client: {
    term: 'Cliënt',
    tekst:
      'Iemand die een voorziening gebruikt, een voorziening of een pgb heeft gekregen, of voor wie ondersteuning is gevraagd.',
    bron: wmo('artikel 1.1.1'),
  },
  clientenstop: {
    term: 'Cliëntenstop',
    tekst:
      'Een besluit van het college dat een aanbieder voor een tijd geen nieuwe cliënten mag aannemen. De toezichthouder kan dit alleen adviseren.',
    bron: kader('hoofdstuk 8, Corrigerende maatregelen'),
  },
  corrigerendeMaatregel: {
    term: 'Corrigerende maatregel',
    tekst:
      'Een maatregel die alleen het college kan opleggen, bijvoorbeeld een tijdelijke cliëntenstop. Het college beslist met het rapport van de toezichthouder en het advies van een jurist.',
    bron: kader('hoofdstuk 8, Corrigerende maatregelen'),
  },
  ernst: {
    term: 'Ernst',
    tekst:
      'Hoe erg het is wat er wordt gemeld. Er zijn drie trappen: levensbedreigend, basale veiligheid en ontwikkeling.',
    bron: kader('bijlage 1, stap 1'),
  },
  geheimhouding: {
    term: 'Geheimhouding',
    tekst:
      'De toezichthouder mag dossiers inzien, ook als de hulpverlener moet zwijgen. Daarna geldt die zwijgplicht ook voor de toezichthouder zelf.',
    bron: wmo('artikel 6.1, lid 2 en 3'),
  },
  geweldsincident: {
    term: 'Geweldsincident',
    tekst:
      'Seksueel, lichamelijk of geestelijk geweld tegen een cliënt. De dader is een beroepskracht, of een andere cliënt met wie de cliënt een etmaal of dagdeel in dezelfde accommodatie is.',
    bron: wmo('artikel 1.1.1, geweld bij de verstrekking van een voorziening'),
  },
  hersteltermijn: {
    term: 'Hersteltermijn',
    tekst:
      'De tijd die de aanbieder krijgt om een plan van aanpak te maken en de verbeteringen in te voeren. De toezichthouder bepaalt per maatregel hoe lang dat is.',
    bron: kader('hoofdstuk 8, Advies en stimuleringsmaatregelen'),
  },
  klacht: {
    term: 'Klacht',
    tekst:
      'Een brief of bericht van iemand die niet tevreden is over hoe een cliënt is behandeld. Iets niet doen telt ook mee.',
    bron: kader('hoofdstuk 9, Klacht'),
  },
  kwaliteit: {
    term: 'Kwaliteit',
    tekst:
      'De voorziening is veilig, doeltreffend, doelmatig en gericht op de cliënt, past bij wat de cliënt nodig heeft, volgt de professionele standaard en respecteert de rechten van de cliënt.',
    bron: wmo('artikel 3.1'),
  },
  levensbedreigend: {
    term: 'Levensbedreigend',
    tekst:
      'Er is een hoog risico en het is nu onveilig voor cliënten, bijvoorbeeld door machtsmisbruik of agressie. Stem dan direct af met contractmanagement en de toegang.',
    bron: kader('bijlage 1, stap 1'),
  },
  melding: {
    term: 'Melding',
    tekst: 'Een schriftelijke uiting over een gebeurtenis, in welke vorm dan ook.',
    bron: kader('hoofdstuk 9, Melding'),
  },
  meldtermijn: {
    term: 'Meldtermijn',
    tekst:
      'De aanbieder moet een calamiteit of geweld onverwijld melden, zegt de wet. Het beleid vult dat in met drie werkdagen.',
    bron: {
      document: 'Wmo 2015 en Beleidskader Toezicht Wmo en Jeugdwet gemeente Groningen',
      plaats: 'artikel 3.4, lid 1; hoofdstuk 6, De toezichthouder van de gemeente',
    },
  },
  omvang: {
    term: 'Omvang',
    tekst: 'Hoeveel cliënten er last van hebben, gezien de grootte van de aanbieder.',
    bron: kader('bijlage 1, stap 2'),
  },
  onderzoekstermijn: {
    term: 'Onderzoekstermijn',
    tekst:
      'De aanbieder die zelf een incident onderzoekt, stuurt de uitkomst binnen zes weken na de opdracht. Dit is beleid en geen wet.',
    bron: kader('hoofdstuk 6, Er speelt toch meer'),
  },
  ontwikkeling: {
    term: 'Ontwikkeling',
    tekst:
      'De ontwikkeling van cliënten komt in gevaar. Bijvoorbeeld door te weinig of ongeschoold personeel, of door hulp die het doel niet dichterbij brengt.',
    bron: kader('bijlage 1, stap 1'),
  },
  openbaarmaking: {
    term: 'Openbaarmaking',
    tekst:
      'Een rapport voor iedereen te lezen maken. Er wordt vooraf afgewogen wat ervoor en ertegen pleit, en de aanbieder mag zeggen wat hij ervan vindt.',
    bron: {
      document: 'Beleidskader Toezicht Wmo en Jeugdwet gemeente Groningen en Woo',
      plaats: 'hoofdstuk 7, Toezicht is transparant; artikel 3.1',
    },
  },
  opschorten: {
    term: 'Opschorten',
    tekst:
      'Een termijn staat stil en loopt later verder. Dat gebeurt hier alleen met een besluit en een reden. De regels van de Awb over opschorten gaan over aanvragen en gelden niet voor toezicht.',
    bron: { document: 'Werkwijze van deze toepassing; zie ook de Awb', plaats: 'artikel 4:15' },
    aanname: true,
  },
  pgb: {
    term: 'Persoonsgebonden budget (pgb)',
    tekst: 'Geld waarmee een cliënt zelf ondersteuning inkoopt. Het college betaalt namens de cliënt.',
    bron: wmo('artikel 1.1.1'),
  },
  planVanAanpak: {
    term: 'Plan van aanpak',
    tekst:
      'Een plan waarin de aanbieder zegt hoe hij de verbeteringen invoert en vasthoudt. Er zijn twee termijnen: een om het plan te maken en een om het uit te voeren.',
    bron: kader('hoofdstuk 8, Advies en stimuleringsmaatregelen'),
  },
  prioriteit: {
    term: 'Prioriteit',
    tekst:
      'Rood is de hoogste prioriteit, oranje gemiddeld en groen laag. De kleur zegt niet of we iets doen: dat is een apart besluit.',
    bron: kader('bijlage 1, Resultaat'),
  },
  proactief: {
    term: 'Proactief toezicht',
    tekst: 'Toezicht op een gekozen thema. Het is een vorm van preventief toezicht.',
    bron: kader('hoofdstuk 6, Vormen van toezicht'),
  },
  publieksgevoelig: {
    term: 'Publieksgevoelig',
    tekst:
      'Er kan maatschappelijke onrust of veel aandacht ontstaan. Samen met eerdere signalen kan dit de prioriteit verhogen.',
    bron: kader('bijlage 1, stap 3'),
  },
  rechtmatigheid: {
    term: 'Rechtmatigheid',
    tekst: 'De regels worden gevolgd, en het geld wordt alleen gebruikt waarvoor het is bedoeld.',
    bron: kader('hoofdstuk 9, Rechtmatigheid'),
  },
  signaal: {
    term: 'Signaal',
    tekst:
      'Een aanwijzing dat de kwaliteit of veiligheid van de ondersteuning misschien niet goed is. Het kan een feit zijn, een onderbuikgevoel of een klacht. Een calamiteit of incident is geen signaal.',
    bron: kader('bijlage 1'),
  },
  signaalgestuurd: {
    term: 'Signaalgestuurd toezicht',
    tekst:
      'Toezicht dat begint met een signaal. Dat kan een gesprek zijn, afstemming over wie handelt, of een volledige toets van kwaliteit of rechtmatigheid.',
    bron: kader('hoofdstuk 6, Vormen van toezicht'),
  },
  structureel: {
    term: 'Structureel toezicht',
    tekst:
      'Aanbieders om de zoveel tijd bezoeken en toetsen, ook zorgverleners die uit een pgb worden betaald.',
    bron: kader('hoofdstuk 6, Vormen van toezicht'),
  },
  toezichthouder: {
    term: 'Toezichthouder',
    tekst:
      'Iemand die het college heeft aangewezen om toe te zien op het naleven van de Wmo of de Jeugdwet. De toezichthouder werkt onafhankelijk.',
    bron: {
      document: 'Wmo 2015 en Beleidskader Toezicht Wmo en Jeugdwet gemeente Groningen',
      plaats: 'artikel 6.1, lid 1; hoofdstuk 9, Toezichthouder',
    },
  },
  toezichtvorm: {
    term: 'Vorm van toezicht',
    tekst:
      'Er zijn vier vormen. Structureel en proactief toezicht zijn preventief: ze beginnen zonder aanleiding. Signaalgestuurd toezicht en calamiteitentoezicht zijn reactief: ze volgen op een melding.',
    bron: kader('hoofdstuk 6, Vormen van toezicht'),
  },
  verbeterplan: {
    term: 'Verbeterplan',
    tekst:
      'Een plan dat de aanbieder na een calamiteit maakt om herhaling te voorkomen. Het is een afspraak en geen maatregel; daarin verschilt het van een plan van aanpak.',
    bron: kader('hoofdstuk 6, Een verdrietige situatie'),
  },
  werkoverleg: {
    term: 'Werkoverleg',
    tekst:
      'Het overleg waarin de toezichthouders een gewogen melding bespreken en besluiten of zij iets doen, en wie aan zet is.',
    bron: kader('hoofdstuk 6, Een gewogen besluit'),
  },
  wieIsAanZet: {
    term: 'Wie is aan zet',
    tekst:
      'Welke partij als eerste handelt. Dat is niet altijd de toezichthouder: het kan ook de IGJ, de inkooporganisatie of een afdeling van de gemeente zijn.',
    bron: kader('hoofdstuk 7, Samenwerking en kennisdeling; bijlage 1'),
  },
  zin: {
    term: 'Zorg in natura (ZiN)',
    tekst: 'Ondersteuning door een aanbieder die een contract heeft met de gemeente.',
    bron: kader('hoofdstuk 2'),
  },
} as const satisfies Readonly<Record<string, Begripsomschrijving>>;

export type BegripNaam = keyof typeof begrippen;

export const begripTeksten = {
  titel: 'Begrippen',
  inleiding: 'Wat woorden hier betekenen, in onze eigen woorden. De wet en het beleidskader zelf gaan voor.',
  uitlegBij: 'Uitleg bij:',
  zoek: 'Zoek een begrip',
  zoekUitleg: 'Zoekt in het woord en in de uitleg.',
  aantal: (aantal: number) => (aantal === 1 ? '1 begrip' : `${aantal} begrippen`),
  geen: { titel: 'Geen begrip gevonden', tekst: 'Probeer een ander woord of een deel ervan.' },
  aanname: 'aanname: staat in geen bron',
  bron: ({ document, plaats }: Bron) => `Bron: ${document}, ${plaats}`,
} as const;
