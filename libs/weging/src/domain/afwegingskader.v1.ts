import type { Kadercel, Kaderinhoud } from './afwegingskader';
import type { Kleur } from './soorten';

export const MEEGELEVERDE_BRON =
  'AANNAME bij Beleidskader toezicht, bijlage 1 (de kleuren staan niet in de tekst)';

const rij = (ernst: string, klein: Kleur, gemiddeld: Kleur, groot: Kleur): Kadercel[] => [
  { ernst, omvang: 'klein', kleur: klein },
  { ernst, omvang: 'gemiddeld', kleur: gemiddeld },
  { ernst, omvang: 'groot', kleur: groot },
];

/**
 * The afwegingskader as shipped (Beleidskader, bijlage 1). The text lost its nine colours (requirements C1) and gives no
 * thresholds: those, the attention for earlier signals and the examples' place are an assumption until somebody adopts.
 */
export const MEEGELEVERD_KADER: Kaderinhoud = {
  ernstnaam: 'Ernst',
  omvangnaam: 'Omvang',
  rijen: [
    {
      ...{ code: 'ontwikkeling', naam: 'Ontwikkeling', levensbedreigend: false },
      uitleg: 'De zorg kan beter, zonder gevaar voor de veiligheid.',
      voorbeelden: [
        'Te weinig of ongeschoold personeel',
        'Onprofessioneel of grensoverschrijdend gedrag',
        'Ongepaste relatie tussen medewerker en cliënt',
        'Niet doelmatig werken',
      ],
    },
    {
      ...{ code: 'basale_veiligheid', naam: 'Basale veiligheid', levensbedreigend: false },
      uitleg: 'De veiligheid van de leefomgeving is niet op orde.',
      voorbeelden: [
        'Veiligheid van de leefomgeving',
        'Hygiënische omstandigheden',
        'Grensoverschrijdend gedrag, zoals pesten en intimidatie',
        'Seksuele relatie tussen medewerker en cliënt',
        'Overlast terwijl cliënten alleen worden gelaten',
      ],
    },
    {
      ...{ code: 'levensbedreigend', naam: 'Levensbedreigend', levensbedreigend: true },
      uitleg: 'Hoog risico en acute onveiligheid. Stem direct af.',
      voorbeelden: ['Hoog risico en acute onveiligheid', 'Machtsmisbruik', 'Agressie'],
    },
  ],
  kolommen: [
    { code: 'klein', naam: 'Klein', vanafProcent: 0 },
    { code: 'gemiddeld', naam: 'Gemiddeld', vanafProcent: 10 },
    { code: 'groot', naam: 'Groot', vanafProcent: 30 },
  ],
  cellen: [
    ...rij('ontwikkeling', 'groen', 'groen', 'oranje'),
    ...rij('basale_veiligheid', 'oranje', 'oranje', 'rood'),
    ...rij('levensbedreigend', 'rood', 'rood', 'rood'),
  ],
  stap3: {
    gronden: [
      { code: 'eerdere_signalen', naam: 'Eerdere signalen over deze aanbieder' },
      { code: 'publieksgevoelig', naam: 'Publieksgevoeligheid' },
      { code: 'maatschappelijke_onrust', naam: 'Kans op maatschappelijke onrust' },
    ],
    aandacht: { signalen: 3, maanden: 12 },
  },
  roodVraagtTweede: false,
};
