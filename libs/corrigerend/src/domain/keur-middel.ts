import type { Corrigerendstaat, Rechtsmiddel } from './corrigerendstaat';
import { weiger, weigerAls } from './fouten';
import { nietNa } from './keuringen';
import { middelenVan } from './rechtsmiddelen';
import { PER_CLIENT } from './soorten';

export type Middelinvoer = Omit<Rechtsmiddel, 'uiterlijk' | 'teLaat' | 'uitkomst'>;

/**
 * Whether this remedy can be brought against this measure, by this person, now.
 * @param vandaag legal day
 * @throws DomeinFout CORRIGEREND.PAST_NIET, .ONVOLLEDIG, .VOORZIENING_LOOPT
 */
export function keurMiddel(
  { karakter, bekendmaking, clienten, soort: maatregel, rechtsmiddelen }: Corrigerendstaat,
  { soort, indiener, code, ingesteldOp, gepostOp }: Middelinvoer,
  vandaag: string,
): void {
  if (!middelenVan(karakter).includes(soort))
    weiger('CORRIGEREND.PAST_NIET', {
      name: 'soort',
      reason:
        karakter === 'besluit'
          ? 'Tegen een besluit is er bezwaar en beroep.'
          : 'Dit is geen besluit: alleen de burgerlijke rechter.',
    });
  weigerAls('CORRIGEREND.ONVOLLEDIG', [
    nietNa('ingesteldOp', ingesteldOp, vandaag),
    ingesteldOp < (bekendmaking?.op ?? '') && {
      name: 'ingesteldOp',
      reason: 'Kies een dag op of na de bekendmaking.',
    },
    gepostOp !== null &&
      gepostOp > ingesteldOp && { name: 'gepostOp', reason: 'Kies een dag voor de ontvangst.' },
    indiener === 'client' && !code && { name: 'code', reason: 'Vul de code van de cliënt in.' },
    indiener !== 'client' &&
      !!code && { name: 'code', reason: 'Vul alleen een code in als een cliënt dit instelde.' },
  ]);
  const onbekend = indiener === 'client' && !clienten.some((een) => een.code === code);
  if (onbekend && PER_CLIENT.includes(maatregel))
    weiger('CORRIGEREND.PAST_NIET', { name: 'code', reason: 'Kies een cliënt van deze maatregel.' });
  // A request is of one person (Awb art. 8:81): of others nobody here knows whether they are the same.
  const vraagtAl =
    soort === 'voorlopige_voorziening' &&
    indiener !== 'ander' &&
    rechtsmiddelen.some(
      (een) => een.uitkomst === null && een.soort === soort && een.indiener === indiener && een.code === code,
    );
  if (vraagtAl)
    weiger('CORRIGEREND.VOORZIENING_LOOPT', {
      name: 'soort',
      reason: 'Leg eerst vast hoe het eerdere verzoek afliep.',
    });
}
