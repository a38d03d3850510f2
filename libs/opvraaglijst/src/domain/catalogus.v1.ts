import type { Vraagsoort } from './soorten';

/** Something that is often asked, in our own words, with where it comes from. */
export interface Catalogusvraag {
  readonly code: string;
  readonly soort: Vraagsoort;
  readonly wat: string;
  readonly waarom: string;
  readonly norm: string | null;
  readonly periode: string | null;
  readonly bron: string;
  /** On what it rests when it must be given, where that is more than the power alone. */
  readonly grondslag?: string;
  /** Only to be asked of who is paid from a pgb. */
  readonly pgb?: true;
}

const LEIDRAAD = 'Leidraad Veilige zorgrelatie';
const METEN = `${LEIDRAAD}, p. 207-210: waarop gevolgd wordt of afspraken werken`;
const BELEID = `${LEIDRAAD}, p. 211-220: afspraken die moeten vastliggen`;
const VERGEWIS = 'Wkkgz art. 4; Bestuurlijke verkenning WSR: vergewisplicht';

const indicator = { soort: 'indicator', periode: 'de laatste twaalf maanden' } as const;
const document = { soort: 'document', periode: null } as const;
/** What is paid from a pgb: who works for it must give this when asked, without charge (Wmo 2015 art. 5.2.2). */
const pgb = {
  bron: 'Wmo 2015 art. 2.3.6, 2.3.10 en 5.2.2; toetsingskader rechtmatigheid, thema pgb',
  grondslag: 'Wmo 2015 art. 5.2.2 (desgevraagd, kosteloos) en Awb art. 5:17',
  pgb: true,
} as const;

/**
 * The indicators and documents that can be asked (requirements §2.5, §6.3 to §6.6), each with why. A list takes what a
 * visit needs: the catalogue is no questionnaire.
 */
export const CATALOGUS: readonly Catalogusvraag[] = [
  {
    ...{
      ...indicator,
      code: 'MELDINGEN',
      bron: METEN,
      norm: 'Leidraad: plan van aanpak, volgen en borgen (L-IMP-3)',
    },
    wat: 'Hoeveel meldingen van grensoverschrijdend gedrag er waren, van welke aard, en wat ermee is gedaan (intern, bij de inspectie, bij de politie)',
    waarom: 'Zo zien wij of medewerkers en cliënten melden, en of er iets mee gebeurt.',
  },
  {
    ...{
      ...indicator,
      code: 'TEAMOVERLEG',
      bron: METEN,
      norm: 'Leidraad: plan van aanpak, volgen en borgen (L-IMP-3)',
    },
    wat: 'Hoe vaak veiligheid in de zorgrelatie in teamoverleg is besproken, en welke afspraken daaruit kwamen',
    waarom: 'Zo zien wij of het onderwerp leeft in de teams.',
  },
  {
    ...{
      ...indicator,
      code: 'AANDACHTSFUNCTIONARIS',
      bron: METEN,
      norm: 'Leidraad: plan van aanpak, volgen en borgen (L-IMP-3)',
    },
    wat: 'Hoe vaak de aandachtsfunctionaris of het meldteam is geraadpleegd en hoe dat is opgevolgd, zonder namen',
    waarom: 'Zo zien wij of medewerkers weten waar zij terechtkunnen.',
  },
  {
    ...{
      ...indicator,
      code: 'VERTROUWENSPERSOON',
      bron: METEN,
      norm: 'Leidraad: plan van aanpak, volgen en borgen (L-IMP-3)',
    },
    wat: 'Hoe vaak de vertrouwenspersoon is benaderd, en over welke onderwerpen, zonder namen',
    waarom: 'Zo zien wij of cliënten en medewerkers zich vrij voelen om te praten.',
  },
  {
    ...{ ...indicator, code: 'SCHOLING', bron: METEN, norm: 'Leidraad: deskundige medewerkers (L-PRE-4)' },
    wat: 'Welke scholing over veiligheid in de zorgrelatie is gegeven, en welk deel van de medewerkers die volgde',
    waarom: 'Zo zien wij of medewerkers de tijd en de kennis krijgen die nodig zijn.',
  },
  {
    ...{
      ...indicator,
      code: 'VEILIGHEIDSVRAAG',
      bron: METEN,
      norm: 'Leidraad: vragen of de cliënt zich veilig voelt (L-PRE-2b)',
    },
    wat: 'Bij welk deel van de zorgplanbesprekingen is gevraagd of de cliënt zich veilig voelt',
    waarom: 'Zo zien wij of cliënten er geregeld naar wordt gevraagd.',
  },
  {
    ...{
      ...indicator,
      code: 'REFERENTIES',
      bron: METEN,
      norm: 'Leidraad: zorgvuldig personeelsbeleid (L-PRE-5)',
    },
    wat: 'Van hoeveel nieuwe medewerkers, vrijwilligers en ingehuurden referenties zijn gevraagd, van het totaal',
    waarom: 'Zo zien wij of u nagaat wie er met cliënten gaat werken.',
  },
  {
    ...{
      ...indicator,
      code: 'NIEUWE_CLIENTEN',
      bron: METEN,
      norm: 'Leidraad: plan van aanpak, volgen en borgen (L-IMP-3)',
      periode: 'de laatste steekproef',
    },
    wat: 'De uitkomst van uw steekproef onder nieuwe cliënten: kennen zij de afspraken, en weten zij waar zij terechtkunnen',
    waarom: 'Zo zien wij of afspraken ook bij cliënten aankomen.',
  },
  {
    ...{
      ...indicator,
      code: 'NIEUWE_MEDEWERKERS',
      bron: METEN,
      norm: 'Leidraad: plan van aanpak, volgen en borgen (L-IMP-3)',
      periode: 'de laatste steekproef',
    },
    wat: 'De uitkomst van uw steekproef onder nieuwe medewerkers en vrijwilligers: is het besproken bij de sollicitatie, en kennen zij hun eigen verantwoordelijkheid',
    waarom: 'Zo zien wij of nieuwe mensen weten wat u van hen verwacht.',
  },
  {
    ...{ ...indicator, code: 'VERLOOP', norm: 'Leidraad: de bestuurder beheerst risico’s (L-IMP-1a)' },
    wat: 'Het ziekteverzuim, het verloop en het deel van de diensten met ingehuurd personeel, per locatie',
    waarom: 'Te weinig vaste mensen is een risico voor de veiligheid van cliënten.',
    bron: 'Reactie IGJ op zorgnetwerken (NW-18): signalen over personeelskrapte',
  },
  {
    ...{ ...indicator, code: 'JAARCIJFERS', norm: null, periode: 'het laatste boekjaar' },
    wat: 'Omzet, resultaat, personeelskosten en eigen vermogen',
    waarom: 'Zo zien wij of de zorg kan doorgaan en of geld aan zorg wordt besteed.',
    bron: 'Beleidskader § 6: rechtmatigheid en continuïteit',
  },
  {
    ...{
      ...document,
      code: 'STAPPENPLAN',
      bron: BELEID,
      norm: 'Leidraad: stappenplan met afspraken (L-IMP-4)',
    },
    wat: 'Het stappenplan na een signaal over een medewerker, met de afspraken die erbij horen',
    waarom: 'Een interne procedure is verplicht. Wij kijken of de stappen erin staan.',
  },
  {
    ...{
      ...document,
      code: 'PLAN_VAN_AANPAK',
      norm: 'Leidraad: plan van aanpak, volgen en borgen (L-IMP-3)',
    },
    wat: 'Het plan van aanpak voor veiligheid in de zorgrelatie, met wie wat wanneer doet en hoe u dat volgt',
    waarom: 'Zo zien wij of voornemens ook worden uitgevoerd en bijgesteld.',
    bron: `${LEIDRAAD}, p. 204-210`,
  },
  {
    ...{
      ...document,
      code: 'JAARVERANTWOORDING',
      norm: 'Leidraad: plan van aanpak, volgen en borgen (L-IMP-3)',
    },
    wat: 'Het deel van het jaarplan en de jaarverantwoording dat over veiligheid in de zorgrelatie gaat',
    waarom: 'Zo zien wij of het onderwerp vast op de agenda staat.',
    bron: `${LEIDRAAD}, p. 204-210`,
  },
  {
    ...{
      ...document,
      code: 'GEDRAGSCODE',
      norm: 'Leidraad: gewenst gedrag en gedragscode (L-PRE-6a)',
      bron: `${LEIDRAAD}, p. 48-59`,
    },
    wat: 'De gedragscode en de huisregels',
    waarom: 'Daaraan toetsen wij wat in uw organisatie wel en niet mag.',
  },
  {
    ...{
      ...document,
      code: 'RISICOINVENTARISATIE',
      norm: 'Leidraad: inzicht in risicofactoren (L-PRE-1)',
      bron: `${LEIDRAAD}, p. 63-68`,
    },
    wat: 'De risico-inventarisatie per team of locatie, met de maatregelen',
    waarom: 'Zo zien wij of u weet waar het mis kan gaan en wat u daaraan doet.',
  },
  {
    ...{ ...document, code: 'KLACHTENREGELING', norm: null, bron: 'Wmo 2015 art. 3.2; Jeugdwet art. 4.2.1' },
    wat: 'De klachtenregeling, en het overzicht van klachten zonder namen',
    waarom: 'Een klachtenregeling is verplicht. Klachten laten zien wat beter kan.',
  },
  {
    ...{ ...document, code: 'PRIVACYREGLEMENT', norm: null, bron: 'AVG art. 24 en 32' },
    wat: 'Het privacyreglement',
    waarom: 'Zo zien wij hoe u met gegevens van cliënten omgaat.',
  },
  {
    ...{ ...document, code: 'KWALITEITSBELEID', norm: null, bron: 'Wmo 2015 art. 3.1; Jeugdwet art. 4.1.4' },
    wat: 'Het kwaliteitsbeleid, en de uitkomst van de laatste evaluatie',
    waarom: 'Zo zien wij hoe u zelf bewaakt dat de zorg goed is.',
  },
  {
    ...{ ...document, code: 'MELDCODE', norm: null, bron: 'Wmo 2015 art. 3.3; Jeugdwet art. 4.1.7' },
    wat: 'De meldcode huiselijk geweld en kindermishandeling',
    waarom: 'Een meldcode is verplicht. Wij kijken of medewerkers er iets aan hebben.',
  },
  {
    ...{
      ...document,
      code: 'AGRESSIEBELEID',
      norm: 'Leidraad: veilig werken (L-BEW-1b)',
      bron: `${LEIDRAAD}, p. 48-59`,
    },
    wat: 'Het beleid bij agressie van cliënten tegen medewerkers',
    waarom: 'Medewerkers die zich veilig voelen, bieden veiligere zorg.',
  },
  {
    ...{
      ...document,
      code: 'DISFUNCTIONEREN',
      norm: 'Leidraad: reglement disfunctioneren (L-BEW-2b)',
      bron: `${LEIDRAAD}, p. 48-59`,
    },
    wat: 'De regeling voor medewerkers die niet goed functioneren',
    waarom: 'Zo zien wij of er wordt ingegrepen als dat nodig is.',
  },
  {
    ...{
      ...document,
      code: 'VERGEWISPROCEDURE',
      norm: 'Vergewisplicht: minstens twee bewijzen (VG-03)',
      bron: VERGEWIS,
    },
    wat: 'De werkwijze bij het aannemen en inhuren: welke bewijzen vraagt u van wie, en wat doet u ermee',
    waarom: 'U moet zich vergewissen van het verleden van wie met cliënten werkt.',
  },
  {
    ...{
      ...document,
      code: 'SAMENWERKING',
      norm: 'Samenwerking rond de cliënt (NW-04)',
      bron: 'Reactie IGJ op zorgnetwerken (NW-04)',
    },
    wat: 'De afspraken met andere aanbieders rond dezelfde cliënten, en wie de regie heeft',
    waarom: 'Onduidelijke afspraken tussen aanbieders zijn een risico voor de cliënt.',
  },
  {
    ...{ ...document, code: 'INSPRAAK', norm: 'Leidraad: inspraak (L-IMP-2)', bron: `${LEIDRAAD}, p. 203` },
    wat: 'De verslagen van de cliëntenraad en de ondernemingsraad over veiligheid in de zorgrelatie',
    waarom: 'Zo zien wij of cliënten en medewerkers meepraten.',
    periode: 'de laatste twaalf maanden',
  },
  {
    ...{ ...document, ...pgb, code: 'PGB_ZORGOVEREENKOMST', norm: 'Besteding van het pgb (RM-PGB-1)' },
    wat: 'De zorgovereenkomsten van de cliënten die u uit een pgb betaalt, met een nummer in plaats van de naam',
    waarom: 'Zo zien wij of de overeenkomst, de rekening en de hulp bij elkaar passen.',
  },
  {
    ...{ ...document, ...pgb, code: 'PGB_DECLARATIES', norm: 'Besteding van het pgb (RM-PGB-1)' },
    wat: 'De rekeningen en de uren die u uit pgb’s liet betalen, per cliënt met hetzelfde nummer',
    waarom: 'Een pgb is er voor hulp. Wij vergelijken wat is betaald met wat is gedaan.',
    periode: 'de laatste twaalf maanden',
  },
  {
    ...{ ...document, ...pgb, code: 'PGB_UITVOERING', norm: 'Besteding van het pgb (RM-PGB-1)' },
    wat: 'De planning en de rapportage waaruit blijkt wie wanneer welke hulp gaf, zonder wat over de gezondheid van de cliënt gaat',
    waarom: 'Zo zien wij dat de hulp is gegeven, en door wie.',
    periode: 'de laatste drie maanden',
  },
  {
    ...{ ...document, ...pgb, code: 'PGB_BEHEER', norm: 'Regie van de budgethouder (RM-PGB-2)' },
    wat: 'Hoe u ervoor zorgt dat de budgethouder of zijn vertegenwoordiger de rekeningen zelf goedkeurt, en niet u of een medewerker',
    waarom: 'Een aanbieder beheert niet het budget waaruit hij wordt betaald.',
  },
];

export const vindInCatalogus = (code: string): Catalogusvraag | null =>
  CATALOGUS.find((vraag) => vraag.code === code) ?? null;
