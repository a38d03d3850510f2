import type { Binding } from '@navolgbaar/toetsingskader';

/** Texts of the pages with norms, for everybody (B1). */
export const normTeksten = {
  titel: 'Waar wij op letten',
  inleiding:
    'De toezichthouder kijkt met vaste normen naar zorg en ondersteuning. Hier leest u welke normen dat zijn, wat zij betekenen en waar zij vandaan komen.',
  soorten:
    'Een wettelijke norm moet een aanbieder volgen. Een aanbeveling is een goed advies: een aanbieder mag het anders doen, als het resultaat maar goed is.',
  geen: 'Er gelden nu geen normen',
  geenUitleg: 'Zodra er normen gelden, leest u ze hier.',
  van: (organisatie: string, dag: string) => `${organisatie} · geldt vanaf ${dag}`,
  aanname: 'Deze normen zijn nog niet door de toezichthouder vastgesteld.',
  bron: 'Vastgesteld in',
  uitleg: 'Wat dit in de praktijk vraagt',
  grondslag: 'Staat in',
  bronnen: 'Bronnen',
  onderdeelVan: (code: string) => `Onderdeel van ${code}`,
  themas: 'Onderwerpen',
  overig: 'Overige normen',
  bestaatNietTitel: 'Deze normen bestaan niet',
  bestaatNiet: 'Op dit adres staan geen normen die nu gelden. Misschien is het adres niet goed overgenomen.',
  naarNormen: 'Bekijk alle normen',
  binding: {
    wettelijk: 'Wettelijk',
    wettelijk_bij_wkkgz: 'Wettelijk voor wie ook zorg geeft onder de Wkkgz, anders een aanbeveling',
    aanbeveling: 'Aanbeveling',
  } satisfies Record<Binding, string>,
} as const;
