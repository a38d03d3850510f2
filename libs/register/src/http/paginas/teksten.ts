import type { Oordeel } from '@navolgbaar/rapport';
import { type StatusSoort, momentTekst } from '@navolgbaar/ui';

/** Texts of the register, for everybody (B1). */
export const registerTeksten = {
  site: 'Toezicht Wmo en Jeugdwet',
  titel: 'Rapporten van het toezicht',
  register: 'Rapporten',
  inleiding:
    'De toezichthouder onderzoekt of aanbieders goede zorg en ondersteuning geven. Hier leest u wat de toezichthouder heeft gevonden.',
  persoonsgegevens: 'In de rapporten staan geen namen van cliënten, melders of medewerkers.',
  ookStops:
    'Mag een aanbieder tijdelijk geen nieuwe cliënten aannemen? Dan kan dat hier ook staan, zolang die stop loopt.',
  zoekLabel: 'Zoekwoorden',
  zoekUitleg: 'Wij zoeken in de titel, de samenvatting en de tekst van de rapporten.',
  zoek: 'Zoeken',
  meerFilters: 'Meer keuzes: aanbieder, gemeente, soort of jaar',
  naamLabel: 'Naam van de aanbieder',
  naamUitleg: 'U mag ook een deel van de naam invullen.',
  gemeente: 'Gemeente',
  soort: 'Soort rapport',
  jaar: 'Openbaar sinds het jaar',
  maaktNietUit: 'Maakt niet uit',
  alles: 'Toon alle rapporten',
  gevonden: 'Gevonden rapporten',
  filter: { zoek: 'Woorden', aanbieder: 'Aanbieder', gemeente: 'Gemeente', soort: 'Soort', jaar: 'Jaar' },
  vraagFoutTitel: 'Zo kunnen wij niet zoeken',
  vraagFout: {
    zoek: 'Vul niet meer dan 100 letters in bij de zoekwoorden.',
    aanbieder: 'Vul niet meer dan 100 letters in bij de naam van de aanbieder.',
    gemeente: 'Kies een gemeente uit de lijst.',
    soort: 'Kies een soort rapport uit de lijst.',
    jaar: 'Kies een jaar uit de lijst.',
  },
  vraagFoutVerder: 'Begin opnieuw bij alle rapporten. Daar kiest u uit wat er is.',
  nieuwste: 'Nieuwste rapporten',
  geen: 'Er zijn nog geen rapporten openbaar',
  geenUitleg: 'Zodra een rapport openbaar is, leest u het hier.',
  nietGevonden: 'Geen rapport gevonden',
  nietGevondenUitleg:
    'Controleer hoe u de woorden hebt geschreven, gebruik minder woorden of haal een keuze weg. Niet elk rapport is openbaar.',
  eerder: 'Eerdere rapporten',
  eerste: 'Terug naar de nieuwste rapporten',
  bladeren: 'Bladeren',
  openbaarSinds: 'Openbaar sinds',
  vanAanbieder: (naam: string) => `Alle openbare rapporten over ${naam}, met de nieuwste bovenaan.`,
  zonderRapport: (naam: string) => `Over ${naam} is nu geen rapport openbaar.`,
  rapporten: 'Rapporten',
  stop: {
    kop: 'Tijdelijke cliëntenstop',
    wat: (gemeente: string) =>
      `Deze aanbieder mag nu geen nieuwe cliënten aannemen van gemeente ${gemeente}.`,
    vanaf: 'Vanaf',
    tot: 'Tot en met',
    geenEinde: 'Er is nog geen einddatum.',
    wie: 'Wie besloot dit?',
    college: (gemeente: string) => `Het college van burgemeester en wethouders van ${gemeente}`,
    grond: 'Waarop rust de stop?',
    openbaar: 'Staat hier sinds',
    uitleg:
      'De stop gaat over nieuwe cliënten, niet over mensen die al hulp krijgen. Hebt u vragen over uw hulp? Bel dan uw gemeente.',
    einde:
      'Een stop is tijdelijk. Is de aanbieder het er niet mee eens, dan kan hij zich verzetten, zo nodig bij de rechter. Is de stop voorbij, of houdt de rechter hem tegen, dan halen wij hem hier weg.',
  },
  stops: 'Cliëntenstops die nu lopen',
  stopRegel: (gemeente: string, tot: string | null) =>
    `geen nieuwe cliënten van gemeente ${gemeente}${tot ? `, tot en met ${tot}` : ''}`,
  zelfdeNaam:
    'Wat hier staat, hoort bij elkaar op naam. Heten twee aanbieders hetzelfde, kijk dan naar de gemeente en de toezichthouder. Heette de aanbieder eerder anders, zoek dan op die naam.',
  reactie: 'Reactie van de aanbieder',
  meerVanAanbieder: 'Alle rapporten over deze aanbieder',
  verder: 'Meer over de rapporten',
  normen: 'De normen waar wij op letten',
  cijfers: 'Cijfers',
  openData: 'Open data',
  feed: 'Volg nieuwe rapporten (Atom)',
  rectificatie: (op: string, tekst: string) => `Verbetering van ${momentTekst(op).split(',')[0]}: ${tekst}`,
  rectificatieVan: (dag: string) => `Verbeterd op ${dag}`,
  rectificatiePdf: 'De tekst van het rapport en de PDF zijn niet veranderd.',
  samenvatting: 'Samenvatting',
  opDezePagina: 'Op deze pagina',
  aanbieder: 'Aanbieder',
  toezichthouder: 'Toezichthouder',
  vastgesteld: 'Vastgesteld op',
  kenmerk: 'Kenmerk',
  bevindingen: 'Bevindingen',
  perNorm: 'Oordeel per norm',
  norm: 'Norm',
  oordeel: 'Oordeel',
  overDitRapport: 'Over dit rapport',
  download: (kilobytes: number) => `Download als PDF (${kilobytes} kB)`,
  bewerkt:
    'Dit is de openbare versie van het rapport. Gegevens waarin mensen te herkennen zijn, zijn weggelaten of veranderd (Wet open overheid, Woo).',
  gronden: (gronden: string) => `Wij lieten delen weg op grond van: ${gronden}.`,
  ingetrokkenTitel: 'Dit rapport is ingetrokken',
  ingetrokken: (organisatie: string, datum: string) =>
    `${organisatie} heeft dit rapport op ${datum} ingetrokken. U kunt het niet meer lezen.`,
  bestaatNietTitel: 'Deze pagina bestaat niet',
  bestaatNiet: 'Er is geen rapport op dit adres. Misschien is het adres niet goed overgenomen.',
  naarRegister: 'Bekijk alle rapporten',
} as const;

/** Judgement in words, with a colour that only helps. */
export const oordeelSoort: Readonly<Record<Oordeel, StatusSoort>> = {
  voldoet: 'gelukt',
  voldoet_deels: 'waarschuwing',
  voldoet_niet: 'fout',
};
