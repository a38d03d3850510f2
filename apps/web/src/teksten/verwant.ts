import type { components } from '../api/schema';

type Verbandsoort = components['schemas']['VerbindMeldingRequest']['soort'];
/** The kinds that a person chooses on the form; that two are not the same is a button. */
export type Gekozensoort = Exclude<Verbandsoort, 'niet_dezelfde'>;

const dagen = (aantal: number): string => (aantal === 1 ? '1 dag' : `${aantal} dagen`);

/** Texts of meldingen that hang together, may be about the same, or turn out to be something else. */
export const verwantTeksten = {
  titel: 'Verwante meldingen',
  keten: 'Keten- of netwerkcalamiteit',
  ketenUitleg: 'Verschillende aanbieders meldden dezelfde gebeurtenis.',
  geen: 'Er is geen andere melding mee verbonden, en er lijkt er ook geen op.',
  verband: {
    zelfde_gebeurtenis: { van: 'Over dezelfde gebeurtenis', naar: 'Over dezelfde gebeurtenis' },
    onderdeel: { van: 'Deze melding is een onderdeel van', naar: 'Heeft als onderdeel' },
    dubbel: { van: 'Deze melding is opgegaan in', naar: 'Hierin is opgegaan' },
    niet_dezelfde: { van: 'Niet dezelfde', naar: 'Niet dezelfde' },
  } satisfies Record<Verbandsoort, Record<'van' | 'naar', string>>,
  gelegd: (wie: string, op: string) => `${wie}, ${op}`,
  verbroken: (wie: string, op: string) => `Verbroken: ${wie}, ${op}`,
  waarom: (tekst: string) => `Reden: ${tekst}`,
  eerder: (aantal: number) => (aantal === 1 ? '1 eerder oordeel' : `${aantal} eerdere oordelen`),
  lijktOp: 'Lijkt op',
  lijktOpUitleg:
    'Misschien gaan deze meldingen over hetzelfde. Cliënten zijn vergeleken zonder hun gegevens te openen.',
  reden: { client: 'zelfde cliënt', locatie: 'zelfde locatie', aanbieder: 'zelfde aanbieder' },
  wanneer: (aantal: number) => {
    if (aantal === 0) return 'dezelfde dag';
    return aantal < 0 ? `${dagen(-aantal)} ervoor` : `${dagen(aantal)} erna`;
  },
  mogelijkKeten: 'Andere aanbieder, zelfde dag en zelfde cliënt: mogelijk dezelfde gebeurtenis.',
  knop: {
    verbind: 'Verbind',
    voegSamen: 'Voeg samen',
    nietDezelfde: 'Niet dezelfde',
    tochVergelijken: 'Toch vergelijken',
    verbreek: 'Verbreek het verband',
    splits: 'Splits',
    metNummer: 'Verbind met een andere melding',
    voegToe: (zaak: string) => `Voeg deze melding toe aan zaak ${zaak}`,
    naarHoofd: (nummer: string) => `Naar melding ${nummer}`,
    soort: 'Het is iets anders',
  },
  met: (nummer: string) => ` met melding ${nummer}`,
  als: (nummer: string) => ` als melding ${nummer}`,
  opzijgezet: (nummer: string) => `Vastgelegd dat melding ${nummer} over iets anders gaat.`,
  weerVergeleken: 'De meldingen worden weer vergeleken.',
  samengevoegd:
    'Deze melding is opgegaan in een andere melding. Het werk gaat daar verder. Wat hier gemeld is, blijft staan, en de melder houdt recht op bericht.',
  soorten: {
    titel: 'Was eerder iets anders',
    regel: (van: string, naar: string) => `${van} werd ${naar.toLowerCase()}`,
    door: (wie: string, op: string) => `${wie}, ${op}`,
  },
} as const;

export const verbindTeksten = {
  titel: 'Melding verbinden',
  inleiding:
    'Leg vast wat deze melding met een andere te maken heeft. Beide meldingen tonen het verband, met de reden. U kunt het later verbreken.',
  nummer: 'Nummer van de andere melding',
  nummerUitleg: 'Bijvoorbeeld 2026-00042.',
  soort: 'Wat hebben de meldingen met elkaar te maken?',
  soorten: {
    zelfde_gebeurtenis: 'Zij gaan over dezelfde gebeurtenis',
    onderdeel: 'Deze melding is een onderdeel van de andere',
    dubbel: 'Deze melding is dubbel: voeg haar samen met de andere',
  } satisfies Record<Gekozensoort, string>,
  soortUitleg: {
    zelfde_gebeurtenis:
      'Ook als verschillende aanbieders haar meldden. Elke melding houdt haar eigen behandeling.',
    onderdeel: 'De andere is de hoofdmelding. Deze houdt haar eigen behandeling.',
    dubbel:
      'Het werk gaat verder in de andere melding. Deze verdwijnt uit de werklijsten en blijft vindbaar.',
  } satisfies Record<Gekozensoort, string>,
  motivering: 'Waaruit blijkt dat?',
  motiveringUitleg: 'Schrijf zonder namen van personen.',
  knop: 'Vastleggen',
  gelukt: 'Het verband is vastgelegd.',
  fout: {
    nummer: 'Vul het nummer van de andere melding in',
    soort: 'Kies wat de meldingen met elkaar te maken hebben',
    motivering: 'Leg uit waaruit dat blijkt',
  },
} as const;

export const verbreekTeksten = {
  verbreek: {
    titel: 'Verband verbreken',
    inleiding: 'De meldingen blijven zoals ze zijn. Bij allebei blijft te lezen dat zij verbonden waren.',
    knop: 'Verband verbreken',
    gelukt: 'Het verband is verbroken.',
  },
  splits: {
    titel: 'Melding splitsen',
    inleiding:
      'De samengevoegde melding staat daarna weer op zichzelf, waar zij was. Bij allebei blijft te lezen dat zij samen waren.',
    knop: 'Melding splitsen',
    gelukt: 'De melding staat weer op zichzelf.',
  },
  reden: 'Waarom horen zij niet meer bij elkaar?',
  fout: { reden: 'Leg uit waarom zij niet meer bij elkaar horen' },
} as const;

export const soortTeksten = {
  titel: 'De soort wijzigen',
  inleiding:
    'Leg vast wat het wel is. Wat er gemeld is, het nummer en eerdere wegingen blijven staan. De toetsen, de meldtermijn en wie bevoegd is, volgen opnieuw uit de wet.',
  soort: (nu: string) => `Het is nu een ${nu.toLowerCase()}. Wat is het wel?`,
  reden: 'Waaruit blijkt dat?',
  redenUitleg: 'Schrijf zonder namen van personen.',
  knop: 'Soort wijzigen',
  gelukt: (nieuw: string) => `De melding is nu een ${nieuw.toLowerCase()}.`,
  nietMogelijk:
    'Over deze melding is al besloten, of zij is in een zaak, doorgestuurd of samengevoegd. De soort verandert dan niet meer.',
  fout: { soort: 'Kies wat het wel is', reden: 'Leg uit waaruit dat blijkt' },
} as const;
