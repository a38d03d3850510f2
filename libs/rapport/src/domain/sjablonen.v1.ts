import type { Rapportsjabloon, Sjabloonsectie } from './sjabloon';

const samenvatting: Sjabloonsectie = {
  sleutel: 'samenvatting',
  kop: 'Samenvatting in gewone taal',
  verplicht: true,
  hulp: 'Dit leest iedereen als eerste. Schrijf korte zinnen.',
  ontbreekt: 'Schrijf een samenvatting in gewone taal.',
};
const aanleiding: Sjabloonsectie = {
  sleutel: 'aanleiding',
  kop: 'Aanleiding',
  verplicht: true,
  hulp: 'Waarom is dit onderzoek gedaan?',
  ontbreekt: 'Beschrijf waarom dit onderzoek is gedaan.',
};
const werkwijze: Sjabloonsectie = {
  sleutel: 'werkwijze',
  kop: 'Hoe wij hebben onderzocht',
  verplicht: false,
  hulp: 'Wie hebben wij gesproken, wat hebben wij bekeken, en wanneer? Noem functies, geen namen.',
  ontbreekt: 'Beschrijf hoe het onderzoek is gedaan.',
};
const feiten: Sjabloonsectie = {
  sleutel: 'feiten',
  kop: 'Feiten',
  verplicht: true,
  hulp: 'Wat is vastgesteld, en hoe?',
  ontbreekt: 'Beschrijf de feiten.',
};
const conclusie: Sjabloonsectie = {
  sleutel: 'conclusie',
  kop: 'Conclusie',
  verplicht: true,
  hulp: 'Wat volgt er uit de bevindingen?',
  ontbreekt: 'Vul de conclusie in.',
};
const gevolg: Sjabloonsectie = {
  sleutel: 'gevolgVoorInwoners',
  kop: 'Wat dit betekent voor inwoners',
  verplicht: true,
  hulp: 'Ook: hoe is hun zorg nu geregeld?',
  ontbreekt: 'Beschrijf wat dit betekent voor inwoners en hoe hun zorg is geregeld.',
};
const advies: Sjabloonsectie = {
  sleutel: 'advies',
  kop: 'Advies',
  verplicht: false,
  hulp: 'Wat moet de aanbieder doen? Niet elk rapport vraagt iets.',
  ontbreekt: 'Vul het advies in.',
};

const KERN = [samenvatting, aanleiding, feiten, conclusie, gevolg, advies] as const;
const BRON = 'Beleidskader § 7 (BK-7.02): bevindingen, oordeel en verbetermaatregelen, in begrijpelijke taal';
const EIGEN = 'eigen beleid: de delen per soort rapport';

/**
 * The templates as the software brings them, oldest first. One that a report was begun with never changes: what becomes
 * different is a next version.
 */
export const SJABLONEN: readonly Rapportsjabloon[] = [
  { soort: 'kwaliteit', versie: 1, bron: BRON, secties: KERN, bevindingenNa: 'feiten' },
  { soort: 'rechtmatigheid', versie: 1, bron: BRON, secties: KERN, bevindingenNa: 'feiten' },
  { soort: 'calamiteit', versie: 1, bron: BRON, secties: KERN, bevindingenNa: 'feiten' },
  {
    ...{ soort: 'kwaliteit', versie: 2, bron: `${BRON}; ${EIGEN}`, bevindingenNa: 'feiten' },
    secties: [samenvatting, aanleiding, werkwijze, feiten, conclusie, gevolg, advies],
  },
  {
    ...{ soort: 'rechtmatigheid', versie: 2, bron: `${BRON}; ${EIGEN}`, bevindingenNa: 'feiten' },
    secties: [
      ...[samenvatting, aanleiding, werkwijze],
      {
        sleutel: 'regels',
        kop: 'Regels en afspraken',
        verplicht: false,
        hulp: 'Welke regels en welk contract golden in de onderzochte periode?',
        ontbreekt: 'Beschrijf welke regels en afspraken golden.',
      },
      ...[feiten, conclusie],
      {
        sleutel: 'geld',
        kop: 'Gevolgen in geld',
        verplicht: false,
        hulp: 'Om welke bedragen gaat het, en hoe zijn die berekend?',
        ontbreekt: 'Beschrijf om welke bedragen het gaat.',
      },
      ...[gevolg, advies],
    ],
  },
  {
    ...{ soort: 'calamiteit', versie: 2, bron: `${BRON}; ${EIGEN}`, bevindingenNa: 'feiten' },
    secties: [
      ...[samenvatting, aanleiding],
      {
        sleutel: 'gebeurtenis',
        kop: 'Wat er is gebeurd',
        verplicht: false,
        hulp: 'In de volgorde van de tijd. Noem geen namen.',
        ontbreekt: 'Beschrijf wat er is gebeurd.',
      },
      ...[werkwijze, feiten],
      {
        sleutel: 'oorzaken',
        kop: 'Oorzaken',
        verplicht: false,
        hulp: 'Waardoor kon dit gebeuren? Kijk naar de organisatie, niet naar schuld.',
        ontbreekt: 'Beschrijf de oorzaken.',
      },
      conclusie,
      {
        sleutel: 'leren',
        kop: 'Wat de aanbieder leert en verbetert',
        verplicht: false,
        hulp: 'Wat deed de aanbieder zelf al, en is dat genoeg?',
        ontbreekt: 'Beschrijf wat de aanbieder leert en verbetert.',
      },
      ...[gevolg, advies],
    ],
  },
  {
    ...{ soort: 'thema', versie: 1, bron: `${BRON}; ${EIGEN}`, bevindingenNa: 'feiten' },
    secties: [
      ...[samenvatting, aanleiding],
      {
        sleutel: 'onderzoeksvraag',
        kop: 'Onderzoeksvraag',
        verplicht: true,
        hulp: 'Wat wilden wij weten, en waarom nu?',
        ontbreekt: 'Vul de onderzoeksvraag in.',
      },
      ...[{ ...werkwijze, verplicht: true }, feiten, conclusie, gevolg, advies],
    ],
  },
];
