import { twijfelstanden } from './startwoorden';

/** Texts of the reporting road of providers: a melding, its completion, questions about it, and the doubt. */
export const meldplichtTeksten = {
  wat: 'de melding',
  titel: 'Meldingen van aanbieders',
  titelAanbieder: 'Mijn meldingen',
  inleiding: 'Wat aanbieders zelf meldden, en wat zij nog moeten aanvullen.',
  inleidingAanbieder: 'Wat u bij ons meldde, hoe ver wij zijn en wat u nog kunt aanvullen.',
  nieuw: 'Iets melden',
  nieuwToezicht: 'Melding van een aanbieder opschrijven',
  tabbladen: { alle: 'Meldingen', aanTeVullen: 'Aan te vullen', twijfels: 'Twijfel' },
  bijschrift: 'Meldingen van aanbieders, nieuwste eerst',
  leeg: 'Er zijn geen meldingen.',
  leegAanTeVullen: 'Er is niets aan te vullen.',
  kolom: {
    nummer: 'Melding',
    onderwerp: 'Onderwerp',
    aanbieder: 'Aanbieder',
    ontvangen: 'Ontvangen',
    stand: 'Stand',
    open: 'Aan te vullen',
  },
  stand: { ontvangen: 'Ontvangen', bekeken: 'Bekeken', afgesloten: 'Afgesloten' },
  status: { open: 'U kunt aanvullen', gesloten: 'Gesloten', overgenomen: 'In onderzoek' },
  statusToezicht: { open: 'Open', gesloten: 'Gesloten', overgenomen: 'Door de zaak overgenomen' },
  aantalOpen: (aantal: number, sinds: string) =>
    aantal === 1 ? `1 vraag open sinds ${sinds}` : `${aantal} vragen open sinds ${sinds}`,
  volledig: 'Volledig',
  vraagWacht: (aantal: number) => (aantal === 1 ? '1 vraag aan u' : `${aantal} vragen aan u`),
  vraagWachtToezicht: (aantal: number) =>
    aantal === 1 ? '1 vraag wacht op antwoord' : `${aantal} vragen wachten op antwoord`,
  nieuwBinnen: (aantal: number) => (aantal === 1 ? '1 nieuwe opgave' : `${aantal} nieuwe opgaven`),
} as const;

/** Choosing between a melding and a doubt. */
export const kiesTeksten = {
  titel: 'Wat wilt u melden?',
  titelToezicht: 'Wat meldt de aanbieder?',
  inleiding: 'Is er nu gevaar? Bel 112.',
  kort: {
    titel: 'Eerst het nodigste melden',
    tekst: 'Acht vragen. U krijgt meteen een nummer en een bewijs van ontvangst. De rest vult u later aan.',
    tekstToezicht: 'Acht vragen. De melding krijgt meteen een nummer. De rest vult de aanbieder later aan.',
    knop: 'Meld het nodigste',
  },
  alles: {
    titel: 'Alles in één keer invullen',
    tekst: 'Alle vragen, in zeven stappen. Wat u nog niet weet, slaat u over.',
    tekstToezicht: 'Alle vragen, in zeven stappen. Wat nog niet bekend is, slaat u over.',
    knop: 'Vul alles in',
  },
  twijfel: {
    titel: 'Ik weet nog niet of het een calamiteit is',
    tekst:
      'U mag eerst zelf uitzoeken of u moet melden. Daarvoor hebt u ten hoogste zes weken. Laat ons wel weten dat u twijfelt.',
    tekstToezicht:
      'De aanbieder mag eerst zelf uitzoeken of hij moet melden. Daarvoor is ten hoogste zes weken.',
    titelToezicht: 'De aanbieder weet nog niet of het een calamiteit is',
    knop: 'Leg een twijfel vast',
  },
} as const;

/** The form of a melding. */
export const opgaveTeksten = {
  titel: 'Melden',
  titelToezicht: 'Melding van een aanbieder opschrijven',
  inleidingKort: 'Vul in wat u nu weet. Alle vragen op deze pagina zijn nodig om te melden.',
  inleidingAlles:
    'Vul in wat u nu weet. Vragen met “mag later” kunt u overslaan: u vult ze later aan bij uw melding.',
  stappen: 'Stappen van de melding',
  stap: (nummer: number, aantal: number) => `Stap ${nummer} van ${aantal}`,
  kort: 'Wat u moet melden',
  controle: 'Controleren',
  magLater: 'mag later',
  waarom: (reden: string) => `Waarom wij dit vragen: ${reden}`,
  verder: 'Verder',
  vorige: 'Vorige',
  naarControle: 'Naar controleren',
  verstuur: 'Melding versturen',
  wijzig: (wat: string) => `Wijzig: ${wat}`,
  beantwoord: (vraag: string) => `Beantwoord deze vraag: ${vraag}`,
  nietIngevuld: 'Nog niet ingevuld',
  nodig: 'Nog niet ingevuld, en nodig om te melden',
  ontbreekt: (aantal: number) =>
    aantal === 1
      ? 'Er ontbreekt nog 1 antwoord dat nodig is om te melden.'
      : `Er ontbreken nog ${aantal} antwoorden die nodig zijn om te melden.`,
  gelukt: (nummer: string) => `Uw melding is ontvangen. Zij heeft nummer ${nummer}.`,
  geluktToezicht: (nummer: string) => `De melding is geregistreerd met nummer ${nummer}.`,
  nogOpen: (aantal: number) => {
    if (aantal === 0) return 'Alles is ingevuld.';
    return aantal === 1
      ? 'Er blijft 1 vraag open. U kunt de melding nu versturen en haar later aanvullen.'
      : `Er blijven ${aantal} vragen open. U kunt de melding nu versturen en ze later aanvullen.`;
  },
  toezicht: {
    titel: 'Van wie en hoe kwam het binnen?',
    aanbieder: 'Welke aanbieder meldt?',
    kanaal: 'Hoe kwam het binnen?',
    ontvangenOp: 'Wanneer kwam het binnen?',
    ontvangenOpUitleg: 'Alleen als dat niet vandaag was. De 3 werkdagen gelden tot die dag.',
    fout: { aanbieder: 'Kies de aanbieder die meldt', kanaal: 'Kies hoe het binnenkwam' },
  },
  eerder: {
    titel: 'Klopt dit nog?',
    uitleg: 'Dit gaf u eerder op. Klopt het nog, dan hoeft u het niet opnieuw in te vullen.',
    uitlegToezicht: 'Dit gaf de aanbieder eerder op. Vraag of het nog klopt.',
    van: (op: string, nummer: string) => `opgegeven op ${op} bij melding ${nummer}`,
    neem: 'Ja, neem over',
    niet: 'Nee, ik vul het zelf in',
    overgenomen: 'Overgenomen. U kunt het hieronder nog veranderen.',
  },
} as const;

/** What was stated, on the page of the provider and on that of the melding. */
export const opgavedossierTeksten = {
  nummer: 'Nummer',
  ontvangen: 'Ontvangen',
  soort: 'Soort',
  stand: 'Hoe ver zijn wij?',
  standUitleg: {
    ontvangen: 'Wij hebben uw melding ontvangen.',
    bekeken: 'Wij hebben uw melding bekeken en zijn ermee bezig.',
    afgesloten: 'Wij zijn klaar met uw melding.',
  },
  bewijs: 'Uw bewijs',
  bewijsUitleg: 'Nummer en tijd van ontvangst, met wat u opgaf.',
  download: 'Download het ontvangstbewijs (pdf)',
  opgaveTitel: 'Opgave van de aanbieder',
  opgaveTitelAanbieder: 'Wat u opgaf',
  tenzij: (op: string) => `Opgegeven op ${op}, als er geen andere dag bij staat.`,
  watNu: 'Wat nu',
  aanvullen: (aantal: number) =>
    aantal === 1
      ? 'Er staat nog 1 vraag open. Vul haar aan zodra u meer weet.'
      : `Er staan nog ${aantal} vragen open. Vul ze aan zodra u meer weet.`,
  aanvullenToezicht: (aantal: number, sinds: string) =>
    aantal === 1 ? `Er staat 1 vraag open sinds ${sinds}.` : `Er staan ${aantal} vragen open sinds ${sinds}.`,
  volledig: 'De opgave is volledig.',
  gesloten: (op: string) => `De toezichthouder sloot de opgave op ${op}.`,
  overgenomen: 'Het onderzoek loopt. Wat u nog weet, schrijft u in het rapport bij uw opdracht.',
  overgenomenToezicht: 'De opdracht is gegeven: de aanbieder antwoordt nu met zijn rapport.',
  ontbreekt: 'Nog aan te vullen',
  vulAanDeel: (deel: string) => `Vul aan of verbeter: ${deel}`,
  schrijfOpDeel: (deel: string) => `Schrijf een aanvulling op: ${deel}`,
  gegevenOp: (op: string) => `opgegeven op ${op}`,
  bevestigdOp: (op: string) => `bevestigd op ${op}`,
  eerder: 'Eerder opgegeven',
  nieuw: 'Nieuw',
  nieuwUitleg: (aantal: number) =>
    aantal === 1 ? 'Er is 1 opgave die nog niemand las.' : `Er zijn ${aantal} opgaven die nog niemand las.`,
  markeer: 'Markeer als gelezen',
  gemarkeerd: 'Gemarkeerd als gelezen.',
  verloop: 'Verloop',
  eersteMelding: 'Eerste melding',
  aanvulling: 'Aanvulling',
  antwoord: 'Antwoord op een vraag',
  aantalAntwoorden: (aantal: number) => (aantal === 1 ? '1 antwoord' : `${aantal} antwoorden`),
  door: (wie: string) => `door ${wie}`,
  bijVersie: (versie: number) => `melding versie ${versie}`,
  twijfel: 'Deze melding volgt op een twijfel',
  twijfelKoppeling: (nummer: string) => `Twijfel ${nummer}`,
  bijlagen: 'Bijlagen',
  voegToe: 'Bijlage toevoegen',
  sluit: 'Sluit de opgave',
  heropen: 'Laat weer aanvullen',
  heropend: 'De aanbieder kan weer aanvullen.',
  stelVraag: 'Stel de aanbieder een vraag',
  vragen: {
    titel: 'Vragen van de toezichthouder',
    titelToezicht: 'Vragen aan de aanbieder',
    geen: 'Er zijn geen vragen gesteld.',
    waarom: 'Waarom wij dit vragen',
    antwoord: 'Antwoord',
    gesteld: (op: string, wie: string) => (wie ? `gesteld op ${op} door ${wie}` : `gesteld op ${op}`),
    beantwoord: 'Beantwoord deze vraag',
    status: { gesteld: 'Wacht op antwoord', beantwoord: 'Beantwoord', ingetrokken: 'Ingetrokken' },
    soort: { gesteld: 'waarschuwing', beantwoord: 'gelukt', ingetrokken: 'neutraal' },
    trekIn: 'Trek in',
    ingetrokken: 'De vraag is ingetrokken.',
  },
} as const;

/** The forms beside the melding itself. */
export const aanvulTeksten = {
  titel: (deel: string) => `Aanvullen: ${deel}`,
  inleiding: 'Wat u eerder opgaf, blijft staan. Een ander antwoord komt ernaast, met de datum van vandaag.',
  knop: 'Aanvulling versturen',
  gelukt: 'Uw aanvulling is ontvangen.',
  nietMogelijk: 'U kunt deze melding niet meer aanvullen.',
  kanaal: 'Hoe kwam het binnen?',
  antwoord: {
    titel: 'Een vraag beantwoorden',
    inleiding: 'Uw antwoord komt bij uw melding te staan, met de datum van vandaag.',
    veld: 'Uw antwoord',
    fout: 'Schrijf een antwoord',
    knop: 'Antwoord versturen',
    gelukt: 'Uw antwoord is ontvangen.',
    dicht: 'Deze vraag is al beantwoord of ingetrokken.',
  },
  vraag: {
    titel: 'Een vraag aan de aanbieder',
    inleiding: 'De aanbieder leest en beantwoordt de vraag bij zijn eigen melding.',
    tekst: 'Wat wilt u weten?',
    waarom: 'Waarom vraagt u dit?',
    waaromUitleg: 'De aanbieder leest dit bij de vraag. Noem niets van de weging, de zaak of andere melders.',
    fout: { tekst: 'Schrijf uw vraag', waarom: 'Leg uit waarom u dit vraagt' },
    knop: 'Vraag stellen',
    gelukt: 'De vraag staat klaar voor de aanbieder.',
  },
  sluiten: {
    titel: 'De opgave sluiten',
    inleiding: 'Er wordt niets meer van de aanbieder verwacht. Hij kan niet meer aanvullen.',
    reden: 'Waarom sluit u de opgave?',
    redenUitleg: 'De aanbieder leest dit.',
    fout: 'Leg uit waarom u de opgave sluit',
    knop: 'Opgave sluiten',
    gelukt: 'De opgave is gesloten.',
  },
  bijlage: {
    titel: 'Een bijlage toevoegen',
    inleiding: 'Bijvoorbeeld een verslag of een foto. Wij controleren het bestand op virussen.',
    knop: 'Bijlagen versturen',
    gelukt: 'De bijlagen zijn toegevoegd.',
    fout: 'Kies een bestand',
  },
} as const;

/** The doubt, apart from the melding. */
export const twijfelTeksten = {
  wat: 'de twijfel',
  titel: (nummer: string) => `Twijfel ${nummer}`,
  lijst: {
    bijschrift: 'Twijfels, wat het eerst afloopt bovenaan',
    leeg: 'Er is geen twijfel die nog loopt.',
    leegAlle: 'Er is geen twijfel vastgelegd.',
    alle: 'Toon ook wat klaar is',
    open: 'Toon alleen wat loopt',
    kolom: {
      nummer: 'Twijfel',
      aanbieder: 'Aanbieder',
      bekend: 'Bekend sinds',
      uiterlijk: 'Uiterlijk',
      stand: 'Stand',
    },
  },
  ...twijfelstanden,
  verstreken: 'Termijn voorbij',
  verstrekenUitleg: {
    loopt: 'De zes weken zijn voorbij. Wie dan nog twijfelt, meldt alsnog.',
    te_melden: 'De drie werkdagen om te melden zijn voorbij. Er moet nu meteen worden gemeld.',
  },
  watGebeurde: 'Wat is er gebeurd?',
  watGebeurdeUitleg: 'Noem geen namen die niet nodig zijn.',
  waarom: 'Waarom twijfelt u?',
  waaromToezicht: 'Waarom twijfelt de aanbieder?',
  waaromUitleg: 'Bijvoorbeeld: het gevolg is nog niet duidelijk, of het verband met de ondersteuning niet.',
  bekendOp: 'Wanneer werd het bekend?',
  bekendOpUitleg: 'Vanaf die dag lopen de zes weken.',
  fout: {
    watGebeurde: 'Vertel wat er is gebeurd',
    waaromTwijfel: 'Leg uit waarom er twijfel is',
    bekendOp: 'Vul in wanneer het bekend werd',
  },
  nieuw: {
    titel: 'Een twijfel vastleggen',
    inleiding:
      'U hebt ten hoogste zes weken om uit te zoeken of u moet melden. Die termijn komt uit de praktijk van IGJ en GGD. Weet u het eerder? Rond de twijfel dan meteen af.',
    knop: 'Twijfel vastleggen',
    gelukt: (nummer: string) => `De twijfel is vastgelegd met nummer ${nummer}.`,
  },
  kaart: 'De twijfel',
  conclusie: 'De conclusie',
  termijn: { loopt: 'Uitzoeken of u moet melden', te_melden: 'Melden' },
  concludeer: 'Rond de twijfel af',
  meldNu: 'Meld nu',
  naarMelding: 'Naar de melding',
  geldt: {
    te_melden: 'Er moet worden gemeld, binnen 3 werkdagen na de vaststelling.',
    geen_calamiteit: 'Volgens de aanbieder is het geen calamiteit of geweldsincident.',
    gemeld: 'Er is gemeld.',
    loopt: 'De aanbieder zoekt uit of er moet worden gemeld.',
  },
  geldtAanbieder: {
    te_melden: 'U moet melden, binnen 3 werkdagen na de vaststelling.',
    geen_calamiteit:
      'U vond dat het geen calamiteit of geweldsincident is. Blijkt dat toch zo, meld dan alsnog.',
    gemeld: 'U hebt gemeld.',
    loopt: 'U zoekt uit of u moet melden.',
  },
  vastgesteld: 'Vastgesteld op',
  reden: 'Waarom',
  afronden: {
    titel: 'De twijfel afronden',
    inleiding: 'Moet er worden gemeld, dan hebt u daarvoor 3 werkdagen vanaf de dag die u hier invult.',
    conclusie: 'Wat is uw conclusie?',
    opties: {
      wel: 'Ja, het is (waarschijnlijk) een calamiteit of geweldsincident',
      niet: 'Nee, het is geen calamiteit of geweldsincident',
    },
    op: 'Wanneer stond dat vast?',
    reden: 'Hoe komt u tot deze conclusie?',
    redenUitleg: 'De toezichthouder leest dit.',
    fout: {
      conclusie: 'Kies uw conclusie',
      op: 'Vul in wanneer dat vaststond',
      reden: 'Leg uit hoe u tot deze conclusie komt',
    },
    knop: 'Twijfel afronden',
    gelukt: 'De twijfel is afgerond.',
  },
} as const;
