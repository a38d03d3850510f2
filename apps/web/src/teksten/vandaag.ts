import type { Bloknaam } from '../api/vandaag';

interface Bloktekst {
  titel: string;
  /** What the full list is called. */
  alle: string;
  /** What will come here, for who has nothing yet. */
  leeg?: string;
}

/** Texts of the start page. */
export const vandaagTeksten = {
  titel: 'Vandaag',
  menu: 'Vandaag',
  wat: 'wat vandaag op u wacht',
  niets: { titel: 'Er wacht niets op u vandaag', tekst: 'Zodra er iets voor u te doen is, staat het hier.' },
  aantal: (aantal: number, meer: boolean) => (meer ? `meer dan ${aantal}` : String(aantal)),
  kop: (titel: string, aantal: string) => `${titel} (${aantal})`,
  rust: 'Hier wacht niets op u',
  gevraagdIs: (begin: string) => (begin.length < 200 ? begin : `${begin.slice(0, 199)}…`),
  doe: {
    rapport: 'Rapport inleveren',
    antwoord: 'Vragen beantwoorden',
    opvraaglijst: 'Informatie geven',
    wederhoor: 'Reageren op een concept',
    zienswijze: 'Zeggen wat u van openbaar maken vindt',
    aanvulling: 'Melding aanvullen',
    conclusie: 'Zeggen of u moet melden',
    melding: 'Melden',
  } as Record<string, string | undefined>,
  inleveren: (wat: string) => `Inleveren: ${wat.toLowerCase()}`,
  document: { gegeven: 'Van u', ontvangen: 'Van de toezichthouder' } as Record<string, string | undefined>,
  op: (dag: string) => `op ${dag}`,
  ingang: (dag: string) => `Vanaf ${dag}`,
  opvolgen: 'Kijk er weer naar',
  ganaar: 'Ga naar',
  behandelaar: 'Behandelaar:',
  gevraagd: (dag: string) => `Gevraagd op ${dag}`,
  gegeven: (dag: string) => `Opdracht van ${dag}`,
  ontvangen: (dag: string) => `Ontvangen op ${dag}`,
  verzonden: (dag: string) => `Geschreven op ${dag}`,
  gedeeld: (dag: string) => `Gedeeld op ${dag}`,
  sinds: (dag: string) => `Sinds ${dag}`,
  bekend: (dag: string) => `Bekend sinds ${dag}`,
  nieuwOp: (dag: string) => `Nieuw op ${dag}`,
  bezoek: (dag: string) => `Bezoek op ${dag}`,
  mislukt: (moment: string) => `Mislukt op ${moment}`,
  blok: {
    termijnen: { titel: 'Termijnen die aflopen of te laat zijn', alle: 'Termijnagenda' },
    uitstel: { titel: 'Beslissen over uitstel', alle: 'Alle verzoeken' },
    wachtOpDelen: { titel: 'Te laat: delen met het college?', alle: 'Alles wat te laat is' },
    andereBehandelaar: { titel: 'Zaken die een andere behandelaar nodig hebben', alle: '' },
    weegtaken: { titel: 'Direct te doen na een weging', alle: '' },
    patronen: { titel: 'Patronen bij aanbieders', alle: 'Alle patronen' },
    activiteiten: { titel: 'Activiteiten om te doen of op te volgen', alle: 'Alle activiteiten' },
    actiepunten: { titel: 'Actiepunten van het werkoverleg', alle: 'Alle werkoverleggen' },
    meldingen: { titel: 'Meldingen om te wegen of te beslissen', alle: 'Alle meldingen' },
    nieuweMeldingen: { titel: 'Meldingen zonder behandelaar', alle: 'Alle meldingen' },
    opgaven: { titel: 'Nieuw van aanbieders die melden', alle: 'Alle meldingen van aanbieders' },
    twijfels: { titel: 'Twijfels waarvan de termijn voorbij is', alle: 'Alle twijfels' },
    post: { titel: 'Nieuw uit de mail', alle: 'Postvak in' },
    veiligheid: { titel: 'Veiligheidsafspraken die nu aandacht vragen', alle: 'Alle veiligheidsafspraken' },
    eigenVeiligheidsafspraken: {
      titel: 'Veiligheidsafspraken',
      alle: 'Alle veiligheidsafspraken',
      leeg: 'Maakt de toezichthouder met u een afspraak voor de veiligheid van cliënten, dan staat zij hier.',
    },
    opdrachten: { titel: 'Rapporten van aanbieders beoordelen', alle: 'Alle opdrachten' },
    opvraaglijsten: { titel: 'Antwoorden op opvraaglijsten beoordelen', alle: 'Alle opvraaglijsten' },
    opvraaglijstenTeLaat: {
      titel: 'Opvraaglijsten waarop een antwoord te laat is',
      alle: 'Alle opvraaglijsten',
    },
    wederhoren: { titel: 'Reacties op conceptrapporten beantwoorden', alle: 'Al het wederhoor' },
    wederhorenZonderReactie: {
      titel: 'Conceptrapporten waarop geen reactie kwam',
      alle: 'Al het wederhoor',
    },
    bezoeken: { titel: 'Geplande bezoeken', alle: 'Alle bezoeken' },
    maatregelen: { titel: 'Reacties op maatregelen beoordelen', alle: 'Alle maatregelen' },
    maatregelkeuzes: { titel: 'Deels opgevolgde maatregelen: kies het vervolg', alle: 'Alle maatregelen' },
    corrigerend: {
      titel: 'Corrigerende maatregelen met een datum in zicht',
      alle: 'Alle corrigerende maatregelen',
    },
    adviezen: { titel: 'Adviezen aan het college waar u iets mee moet', alle: 'Alle adviezen' },
    adviezenOmTeToetsen: {
      titel: 'Adviezen om juridisch te toetsen',
      alle: 'Alle adviezen',
      leeg: 'Legt de toezichthouder u een advies voor, dan staat hier voor welke dag u het toetst.',
    },
    adviezenOmTeBesluiten: {
      titel: 'Adviezen waarover uw college besluit',
      alle: 'Alle adviezen',
      leeg: 'Vraagt de toezichthouder uw college om een besluit, dan staat hier voor welke dag.',
    },
    publicaties: { titel: 'Besluiten over openbaarmaking', alle: 'Alle openbaarmakingen' },
    rapporten: { titel: 'Rapporten in concept', alle: 'Alle rapporten' },
    berichten: { titel: 'Brieven die wachten', alle: 'Alle brieven die wachten' },
    eigenTermijnen: {
      titel: 'Uw laatste dagen',
      alle: '',
      leeg: 'Hier staat straks voor welke dag u iets moet inleveren.',
    },
    eigenOpdrachten: {
      titel: 'Opdrachten om te beantwoorden',
      alle: 'Alle opdrachten',
      leeg: 'Geeft de toezichthouder u een opdracht om iets uit te zoeken, dan staat die hier.',
    },
    eigenVragen: {
      titel: 'Vragen die op u wachten',
      alle: 'Alle opdrachten',
      leeg: 'Heeft de toezichthouder nog vragen over uw rapport, dan staat dat hier.',
    },
    eigenOpvraaglijsten: {
      titel: 'Informatie die wij u vragen',
      alle: 'Alle vragen aan u',
      leeg: 'Wil de toezichthouder iets van u weten, dan staat hier wat u voor welke dag beantwoordt.',
    },
    eigenConcepten: {
      titel: 'Concept om op te reageren',
      alle: 'Alle conceptrapporten',
      leeg: 'Stuurt de toezichthouder u het concept van een rapport, dan staat hier tot wanneer u kunt reageren.',
    },
    eigenZienswijzen: {
      titel: 'Uw zienswijze over openbaar maken',
      alle: 'Alles over openbaar maken',
      leeg: 'Is het voornemen om een rapport over u openbaar te maken, dan staat hier tot wanneer u kunt zeggen wat u daarvan vindt.',
    },
    eigenOpgaven: {
      titel: 'Uw meldingen om aan te vullen',
      alle: 'Mijn meldingen',
      leeg: 'Ontbreekt er nog iets in uw melding, of hebben wij er een vraag over, dan staat dat hier.',
    },
    eigenTwijfels: {
      titel: 'Twijfelt u of u moet melden?',
      alle: 'Alle twijfels',
      leeg: 'Zoekt u nog uit of u iets moet melden, dan ziet u hier hoelang dat nog kan.',
    },
    eigenMaatregelen: {
      titel: 'Maatregelen',
      alle: 'Alle maatregelen',
      leeg: 'Legt de toezichthouder u een maatregel op, dan staat hier wat u moet inleveren.',
    },
    accountverzoeken: {
      titel: 'Collega’s die om een account vragen',
      alle: 'Alle collega’s',
      leeg: 'Logt een collega voor het eerst in met eHerkenning, dan beslist u hier over een account.',
    },
    eigenUitstel: {
      titel: 'Uw verzoeken om uitstel',
      alle: '',
      leeg: 'Vraagt u om meer tijd, dan leest u hier wat daarvan werd.',
    },
    eigenDocumenten: {
      titel: 'Documenten',
      alle: '',
      leeg: 'Wat u ons stuurt en wat wij u sturen, staat hier bij elkaar.',
    },
    eigenClientenstops: {
      titel: 'Cliëntenstops',
      alle: 'Mijn gegevens',
      leeg: 'Mag u een tijd geen nieuwe cliënten aannemen, dan staat dat hier.',
    },
    gedeeld: { titel: 'Nieuw voor uw college', alle: 'Alles wat is gedeeld' },
    taken: { titel: 'Mislukte taken', alle: 'Alle mislukte taken' },
  } satisfies Record<Bloknaam, Bloktekst> as Record<Bloknaam, Bloktekst>,
  nieuw: {
    titel: 'Wat is er veranderd sinds uw vorige bezoek',
    titelEerste: 'Wat is er veranderd in de laatste zeven dagen',
    sinds: (moment: string) => `In de zaken die u behandelt, door anderen. Sinds ${moment}.`,
    leeg: (moment: string) => `In de zaken die u behandelt, is door anderen niets gedaan sinds ${moment}.`,
    meer: 'Er is meer gebeurd. Dat staat in de tijdlijn van elke zaak.',
    tijdlijn: (nummer: string) => `Tijdlijn van zaak ${nummer}`,
  },
} as const;
