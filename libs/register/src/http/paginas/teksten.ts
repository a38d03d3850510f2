import type { Oordeel } from '@navolgbaar/rapport';
import type { StatusSoort } from '@navolgbaar/ui';

/** Texts of the register, for everybody (B1). */
export const registerTeksten = {
  site: 'Toezicht Wmo en Jeugdwet',
  titel: 'Rapporten van het toezicht',
  register: 'Rapporten',
  inleiding:
    'De toezichthouder onderzoekt of aanbieders goede zorg en ondersteuning geven. Hier leest u wat de toezichthouder heeft gevonden.',
  persoonsgegevens: 'In de rapporten staan geen namen van cliënten, melders of medewerkers.',
  zoekLabel: 'Naam van de aanbieder',
  zoekUitleg: 'U mag ook een deel van de naam invullen.',
  zoek: 'Zoeken',
  alles: 'Toon alle rapporten',
  gevonden: (zoek: string) => `Rapporten over aanbieders met “${zoek}” in de naam`,
  nieuwste: 'Nieuwste rapporten',
  geen: 'Er zijn nog geen rapporten openbaar',
  geenUitleg: 'Zodra een rapport openbaar is, leest u het hier.',
  nietGevonden: (zoek: string) => `Geen rapport gevonden over “${zoek}”`,
  nietGevondenUitleg:
    'Controleer hoe u de naam hebt geschreven, of vul een korter deel in. Niet elk rapport is openbaar.',
  eerder: 'Eerdere rapporten',
  eerste: 'Terug naar de nieuwste rapporten',
  bladeren: 'Bladeren',
  openbaarSinds: 'Openbaar sinds',
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
  advies: 'Advies',
  overDitRapport: 'Over dit rapport',
  download: (kilobytes: number) => `Download als PDF (${kilobytes} kB)`,
  bewerkt:
    'Dit is de openbare versie van het rapport. Gegevens waarin mensen te herkennen zijn, zijn weggelaten of veranderd (Wet open overheid, artikel 5.1).',
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
