import type { Koppelveld } from '../api/koppelingen';
import { waarden } from './waarden';

/** How a person calls the fields of a melding that a form can fill. */
export const koppelveldTeksten: Readonly<Record<Koppelveld, { label: string; uitleg?: string }>> = {
  referentie: { label: 'Referentie' },
  stand: { label: 'Stand' },
  ontvangenOp: { label: 'Ontvangen op' },
  soort: {
    label: 'Soort melding',
    uitleg: 'Een calamiteit of geweldsincident komt binnen als melding. De toezichthouder past dat zelf aan.',
  },
  wet: { label: 'Wet' },
  onderwerp: { label: 'Onderwerp', uitleg: 'Een korte titel, van 3 tot 160 tekens.' },
  omschrijving: { label: 'Omschrijving', uitleg: 'Het verhaal van de melder, van 3 tot 20.000 tekens.' },
  bron: { label: 'Van wie de melding komt', uitleg: 'Zonder dit veld: meldpunt.' },
  aard: { label: 'Aard van de melding' },
  domein: { label: 'Domein', uitleg: 'Zonder dit veld: kwaliteit.' },
  financiering: { label: 'Financiering' },
  'aanbieder.kvk': { label: 'Aanbieder: KVK-nummer', uitleg: 'Acht cijfers. Dit gaat vóór de naam.' },
  'aanbieder.naam': {
    label: 'Aanbieder: naam',
    uitleg: 'Staat de naam niet in het register, dan komt zij in de omschrijving.',
  },
  gemeente: { label: 'Gemeente', uitleg: 'De naam of de code van een gemeente van uw organisatie.' },
  gebeurtenisdatum: { label: 'Datum van de gebeurtenis' },
  ontdekkingsdatum: { label: 'Datum van de ontdekking' },
  vaststellingsdatum: { label: 'Datum waarop het is vastgesteld' },
  onrechtmatigheid: { label: 'Mogelijk onrechtmatig', uitleg: 'Zonder dit veld: nog niet bekend.' },
  onrechtmatigheidToelichting: { label: 'Toelichting bij onrechtmatigheid' },
  overToezichthouder: { label: 'Gaat over de toezichthouder of de gemeente zelf' },
  overVeiligThuis: { label: 'Gaat over Veilig Thuis' },
  gevoelig: { label: 'Gevoelig' },
  melderVertrouwelijk: { label: 'Melder wil vertrouwelijk blijven' },
  wbk: { label: 'Melder is klokkenluider' },
  'melder.hoedanigheid': { label: 'Melder: wie is dat' },
  'melder.naam': { label: 'Melder: naam' },
  'melder.telefoon': { label: 'Melder: telefoon' },
  'melder.email': { label: 'Melder: e-mailadres' },
  'melder.toelichting': { label: 'Melder: toelichting' },
  'client.hoedanigheid': { label: 'Cliënt: wie is dat' },
  'client.naam': { label: 'Cliënt: naam' },
  'client.telefoon': { label: 'Cliënt: telefoon' },
  'client.email': { label: 'Cliënt: e-mailadres' },
  'client.toelichting': { label: 'Cliënt: toelichting' },
  'client.pgb': { label: 'Cliënt heeft een pgb' },
};

type Woorden = Readonly<Record<string, string>>;

const jaNee: Woorden = { ja: waarden.antwoord.ja, nee: waarden.antwoord.nee };
const perVeld: Readonly<Partial<Record<Koppelveld, Woorden>>> = {
  soort: waarden.meldingsoort,
  bron: waarden.bron,
  aard: waarden.aard,
  wet: waarden.wet,
  domein: waarden.domein,
  financiering: waarden.meldingfinanciering,
  onrechtmatigheid: waarden.antwoord,
};

/** The words of a field with a fixed list; yes and no for the others. */
export const woordenVan = (veld: Koppelveld): Woorden => perVeld[veld] ?? jaNee;
