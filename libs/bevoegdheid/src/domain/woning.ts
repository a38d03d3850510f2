import type { Bezwaar } from './bezwaar';
import type { Gebruikinvoer, Kamer } from './gebruik';

const MET_TOESTEMMING: readonly Kamer['toestemming'][] = ['mondeling', 'schriftelijk'];

/** Whether the bewoner let the toezichthouder in. */
export const magBetreden = ({ toestemming }: Pick<Kamer, 'toestemming'>): boolean =>
  MET_TOESTEMMING.includes(toestemming);

/**
 * Never into a dwelling without the consent of the bewoner (Awb art. 5:15 lid 1). In beschermd wonen the room of a cliënt
 * is one, and the consent is the bewoner's own, per room (rulings, Onderzoek and bezoek).
 */
export function keurWoning(invoer: Gebruikinvoer): Bezwaar[] {
  const { soort, plaats, plaatssoort, kamers, medewerking } = invoer;
  if (soort !== 'betreden') {
    const bezwaren: Bezwaar[] = [];
    if (medewerking === 'geen_toestemming')
      bezwaren.push({
        veld: 'medewerking',
        reden: 'Toestemming hoort alleen bij het betreden van een woning.',
      });
    return kamers.length === 0
      ? bezwaren
      : [...bezwaren, { veld: 'kamers', reden: 'Kamers horen alleen bij het betreden van een plaats.' }];
  }
  const bezwaren: Bezwaar[] = [];
  if (!plaats?.trim()) bezwaren.push({ veld: 'plaats', reden: 'Vul in welke plaats u betrad.' });
  if (plaatssoort === null) bezwaren.push({ veld: 'plaatssoort', reden: 'Kies wat voor plaats het is.' });
  if (plaatssoort === 'bedrijfsruimte' && kamers.length > 0) {
    bezwaren.push({
      veld: 'kamers',
      reden: 'Een bedrijfsruimte is geen woning. Kies een andere soort plaats.',
    });
  }
  if (plaatssoort === 'woning' && kamers.length === 0) {
    bezwaren.push({ veld: 'kamers', reden: 'Noem de woning, met de toestemming van de bewoner.' });
  }
  const dubbel = kamers.find(({ code }, i) => kamers.findIndex((kamer) => kamer.code === code) !== i);
  if (dubbel) bezwaren.push({ veld: 'kamers', reden: `U noemt ${dubbel.code} twee keer.` });
  const zonder = kamers.filter((kamer) => kamer.betreden && !magBetreden(kamer)).map(({ code }) => code);
  if (zonder.length > 0) {
    bezwaren.push({
      veld: 'kamers',
      reden: `Voor ${zonder.join(', ')} gaf de bewoner geen toestemming. Zonder die toestemming mag u een woning niet betreden.`,
      code: 'BEVOEGDHEID.WONING_ZONDER_TOESTEMMING',
    });
  }
  return [...bezwaren, ...keurToestemming(invoer)];
}

/** What the bewoners answered and what is said of medewerking are one story. */
function keurToestemming({ plaatssoort, kamers, medewerking }: Gebruikinvoer): Bezwaar[] {
  const veld = 'medewerking';
  const betreden = kamers.some((kamer) => kamer.betreden);
  const geweigerd = kamers.some(({ toestemming }) => toestemming === 'geweigerd');
  if (medewerking === 'geen_toestemming') {
    if (kamers.length === 0 || plaatssoort === 'bedrijfsruimte')
      return [{ veld, reden: 'Noem de woning of kamer waarvoor de bewoner geen toestemming gaf.' }];
    if (betreden) return [{ veld, reden: 'U bent wel binnen geweest. Kies wat de medewerking dan was.' }];
    return geweigerd ? [] : [{ veld, reden: 'Geen bewoner weigerde. Kies wat de medewerking dan was.' }];
  }
  if (plaatssoort === 'woning' && kamers.length > 0 && !betreden && medewerking === 'verleend') {
    // Whoever was let in may have stayed outside: that is no refusal of the bewoner.
    if (geweigerd)
      return [
        { veld, reden: 'U bent in geen woning binnen geweest. Kies dat de bewoner geen toestemming gaf.' },
      ];
    if (!kamers.some(magBetreden))
      return [{ veld: 'kamers', reden: 'U vroeg geen bewoner om toestemming en ging nergens naar binnen.' }];
  }
  const weigert = medewerking === 'gedeeltelijk' || medewerking === 'geweigerd';
  if (!weigert || !(plaatssoort === 'woning' || geweigerd)) return [];
  return [{ veld, reden: RECHT_VAN_BEWONER, code: 'BEVOEGDHEID.TOESTEMMING_IS_RECHT' }];
}

const RECHT_VAN_BEWONER =
  'Een bewoner mag u de toegang tot zijn woning ontzeggen. Dat is geen weigering van medewerking. Weigerde de aanbieder zelf iets, leg dat dan apart vast, zonder woningen of kamers.';
