import type { RegistreerMeldingCommand } from '@navolgbaar/melding';
import { datumTekst } from '@navolgbaar/ui';
import type { Antwoorden } from '../reis/reis';
import type { Relatie } from '../reis/zorgmelding';

const HOEDANIGHEID: Readonly<Record<Relatie, string>> = {
  client: 'cliënt',
  naaste: 'familie of naaste',
  buur: 'buur, vriend of kennis',
  medewerker: '(oud-)medewerker van de aanbieder',
  hulpverlener: 'beroepskracht van een andere organisatie',
  anders: 'anders',
};

/**
 * What somebody wrote on the pages as a melding. AANNAME where the public cannot know: it is a melding about kwaliteit, and
 * under the Wmo unless it is about somebody younger than eighteen. The toezichthouder corrects it at triage.
 */
export function naarMelding(antwoorden: Antwoorden, gemeenteId: string): RegistreerMeldingCommand {
  const hoedanigheid = HOEDANIGHEID[antwoorden['relatie'] as Relatie];
  const { gebeurtenis = '', wanneer, aanbieder, plaats, leeftijd, bekend } = antwoorden;
  const regels = [
    gebeurtenis,
    wanneer && `Wanneer: ${datumTekst(wanneer)}.`,
    `Aanbieder volgens de melder: ${aanbieder}.`,
    plaats && `Waar: ${plaats}.`,
    `De melder is: ${hoedanigheid}.`,
    leeftijd === 'onbekend' && 'De melder weet niet of de cliënt 18 jaar of ouder is.',
    bekend === 'anoniem' && 'De melder blijft anoniem.',
    bekend === 'vertrouwelijk' && 'De melder meldt vertrouwelijk.',
  ];
  return {
    ...{ soort: 'melding', kanaal: 'meldpunt', bron: 'meldpunt', domein: 'kwaliteit', gemeenteId },
    wet: leeftijd === 'jong' ? 'jeugdwet' : 'wmo',
    // Names of people may stand in anything that was typed, and the subject is on every worklist.
    onderwerp: 'Zorgen over een aanbieder, gemeld bij het meldpunt',
    omschrijving: regels.filter(Boolean).join('\n\n'),
    gebeurtenisdatum: wanneer,
    onrechtmatigheid: 'onbekend',
    melderVertrouwelijk: bekend === 'vertrouwelijk',
    melder: bekend === 'anoniem' ? undefined : melder(antwoorden, hoedanigheid),
  };
}

const melder = ({ naam = '', email, telefoon }: Antwoorden, hoedanigheid: string) => ({
  hoedanigheid,
  naam,
  email,
  telefoon,
});
