import type { Bloknaam } from '../api/vandaag';

interface Bloktekst {
  titel: string;
  /** What the full list is called. */
  alle: string;
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
  ganaar: 'Ga naar',
  behandelaar: 'Behandelaar:',
  gevraagd: (dag: string) => `Gevraagd op ${dag}`,
  gegeven: (dag: string) => `Opdracht van ${dag}`,
  ontvangen: (dag: string) => `Ontvangen op ${dag}`,
  verzonden: (dag: string) => `Geschreven op ${dag}`,
  gedeeld: (dag: string) => `Gedeeld op ${dag}`,
  bezoek: (dag: string) => `Bezoek op ${dag}`,
  mislukt: (moment: string) => `Mislukt op ${moment}`,
  blok: {
    termijnen: { titel: 'Termijnen die aflopen of te laat zijn', alle: 'Termijnagenda' },
    uitstel: { titel: 'Beslissen over uitstel', alle: 'Alle verzoeken' },
    wachtOpDelen: { titel: 'Te laat: delen met het college?', alle: 'Alles wat te laat is' },
    meldingen: { titel: 'Meldingen om te wegen of te beslissen', alle: 'Alle meldingen' },
    nieuweMeldingen: { titel: 'Meldingen zonder behandelaar', alle: 'Alle meldingen' },
    opdrachten: { titel: 'Rapporten van aanbieders beoordelen', alle: 'Alle opdrachten' },
    bezoeken: { titel: 'Geplande bezoeken', alle: 'Alle bezoeken' },
    maatregelen: { titel: 'Reacties op maatregelen beoordelen', alle: 'Alle maatregelen' },
    publicaties: { titel: 'Besluiten over openbaarmaking', alle: 'Alle openbaarmakingen' },
    rapporten: { titel: 'Rapporten in concept', alle: 'Alle rapporten' },
    berichten: { titel: 'Brieven die niet zijn aangekomen', alle: 'Alle mislukte brieven' },
    eigenOpdrachten: { titel: 'Opdrachten', alle: 'Alle opdrachten' },
    eigenMaatregelen: { titel: 'Maatregelen', alle: 'Alle maatregelen' },
    eigenUitstel: { titel: 'Uw verzoeken om uitstel', alle: '' },
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
