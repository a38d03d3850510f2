/** Texts of the letter that announces a visit, and of what a provider reads of it. */
export const aankondigingTeksten = {
  titel: 'Bezoek aankondigen',
  inleiding:
    'U schrijft wat de aanbieder mag verwachten, leest de brief en verstuurt hem. Het doel dat u bij het bezoek schreef, gaat niet mee.',
  bekijk: 'Bekijk de brief',
  bekeken: 'Lees de brief voordat u hem verstuurt.',
  wat: 'Wat gaat u bekijken?',
  watUitleg: 'In woorden voor de aanbieder. Noem geen melder, cliënt of signaal.',
  watFout: 'Schrijf op wat u gaat bekijken',
  duur: 'Hoe lang duurt het ongeveer?',
  duurUitleg: 'Bijvoorbeeld: twee uur.',
  duurFout: 'Schrijf op hoe lang het ongeveer duurt',
  stukken: 'Welke documenten legt de aanbieder klaar?',
  stukkenUitleg: 'Eén per regel, met waarom u het vraagt. Vraag niet meer dan nodig is.',
  brief: {
    titel: 'De brief',
    aan: 'Aan',
    perPost: 'De aanbieder, per post',
    onderwerp: 'Onderwerp',
    tekst: 'Tekst',
  },
  verstuur: 'Verstuur de aankondiging',
  verstuurd: 'De aankondiging is verstuurd.',
  wijzig: 'Wijzig de tekst',
  kaart: {
    titel: 'Aankondiging',
    verstuurd: (dag: string) => `De brief is verstuurd op ${dag}.`,
    nietMeer: 'De afspraak is veranderd na de vorige brief. Kondig het bezoek opnieuw aan.',
    nogNiet: 'De aanbieder weet nog niet van dit bezoek.',
  },
} as const;

/** What the provider sees of the visits that are coming. */
export const aangekondigdTeksten = {
  titel: 'Bezoeken aan u',
  wat: 'de aangekondigde bezoeken',
  inleiding: 'De toezichthouder kondigde deze bezoeken aan. Wat u klaarlegt, staat erbij.',
  leeg: {
    titel: 'Er is geen bezoek aangekondigd',
    tekst: 'Krijgt u een aankondiging, dan staat het bezoek hier.',
  },
  veld: {
    tijd: 'Hoe laat',
    plaats: 'Waar',
    duur: 'Hoe lang',
    wat: 'Wat wij bekijken',
    stukken: 'Leg klaar',
    aangekondigd: 'Aangekondigd op',
  },
  geenStukken: 'U hoeft niets klaar te leggen.',
  laterAfspreken: 'Dat spreken wij nog met u af.',
  rechten: {
    titel: 'Uw rechten en plichten',
    punten: [
      'U bent verplicht om mee te werken (artikel 5:20 van de Algemene wet bestuursrecht).',
      'Wij vragen niet meer dan nodig is. Vraag gerust waarom wij iets willen zien.',
      'Wie komt, kan zich legitimeren.',
      'In een kamer van een bewoner komen wij alleen als de bewoner dat goed vindt.',
    ],
  },
} as const;
