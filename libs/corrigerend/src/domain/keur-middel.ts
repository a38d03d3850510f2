import type { Corrigerendstaat, Rechtsmiddel } from './corrigerendstaat';
import { weiger, weigerAls } from './fouten';
import { eindeVoorBegin, nietNa } from './keuringen';
import { UITKOMSTREGELS, middelenVan } from './rechtsmiddelen';
import { PER_CLIENT } from './soorten';

export type Middelinvoer = Omit<Rechtsmiddel, 'uiterlijk' | 'teLaat' | 'uitkomst'>;
export interface Uitkomstkeuze extends Omit<NonNullable<Rechtsmiddel['uitkomst']>, 'beroep'> {
  /** The last day of a suspension, or of a stop that was changed; null without. */
  readonly tot: string | null;
}

/**
 * Whether this remedy can be brought against this measure, by this person, now.
 * @param vandaag legal day
 * @throws DomeinFout CORRIGEREND.PAST_NIET, .ONVOLLEDIG, .VOORZIENING_LOOPT, .ZONDER_BEZWAAR
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
  if (soort === 'voorlopige_voorziening' && !looptErnaast(rechtsmiddelen, { indiener, code, ingesteldOp }))
    weiger('CORRIGEREND.ZONDER_BEZWAAR', {
      name: 'soort',
      reason: 'Leg eerst het bezwaar of beroep vast waar dit verzoek bij hoort.',
    });
}

/** A request goes with a bezwaar or beroep of the same person that was there and on which nobody had decided (Awb art. 8:81 lid 1). */
const looptErnaast = (
  rechtsmiddelen: readonly Rechtsmiddel[],
  { indiener, code, ingesteldOp }: Pick<Middelinvoer, 'indiener' | 'code' | 'ingesteldOp'>,
): boolean =>
  rechtsmiddelen.some(
    (een) =>
      (een.soort === 'bezwaar' || een.soort === 'beroep') &&
      een.indiener === indiener &&
      een.code === code &&
      een.ingesteldOp <= ingesteldOp &&
      (een.uitkomst === null || een.uitkomst.op >= ingesteldOp),
  );

/**
 * Whether a remedy can have ended like this.
 * @param vandaag legal day
 * @throws DomeinFout CORRIGEREND.MIDDEL_AFGEDAAN, .PAST_NIET, .ONVOLLEDIG
 */
export function keurUitkomst(
  { van }: Pick<Corrigerendstaat, 'van'>,
  middel: Rechtsmiddel,
  { uitkomst, gevolg, op, tot }: Uitkomstkeuze,
  vandaag: string,
): void {
  if (middel.uitkomst) weiger('CORRIGEREND.MIDDEL_AFGEDAAN');
  const gevolgen = UITKOMSTREGELS[middel.soort][uitkomst] ?? [];
  if (gevolgen.length === 0)
    weiger('CORRIGEREND.PAST_NIET', {
      name: 'uitkomst',
      reason: 'Deze uitkomst hoort niet bij dit rechtsmiddel.',
    });
  if (!gevolgen.includes(gevolg))
    weiger('CORRIGEREND.PAST_NIET', { name: 'gevolg', reason: 'Dit gevolg hoort niet bij deze uitkomst.' });
  weigerAls('CORRIGEREND.ONVOLLEDIG', [
    nietNa('op', op, vandaag),
    op < middel.ingesteldOp && { name: 'op', reason: 'Kies een dag op of na de ontvangst.' },
    tot !== null && tot < op && { name: 'tot', reason: 'Kies een dag op of na de uitkomst.' },
    gevolg === 'gewijzigd' && eindeVoorBegin(van, tot),
  ]);
}
