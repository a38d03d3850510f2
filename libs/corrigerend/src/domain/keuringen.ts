import type { Bekendmaking, Corrigerendstaat, Maatregelclient } from './corrigerendstaat';
import { type Veldfout, weiger, weigerAls } from './fouten';
import { type Contractsoort, LASTEN, PER_CLIENT } from './soorten';

export interface Bekendmakingsinvoer extends Omit<Bekendmaking, 'bezwaar'> {
  readonly van: string | null;
  readonly tot: string | null;
  readonly contractsoort: Contractsoort | null;
}
export type Clientinvoer = Omit<Maatregelclient, 'uitvoering'>;

/** @param vandaag legal day */
export const nietNa = (name: string, op: string, vandaag: string): Veldfout | false =>
  op > vandaag && { name, reason: 'Kies een dag tot en met vandaag.' };

/** @param grens the first day that fits, and `naam` what that day is */
export const nietVoor = (op: string, grens: string | undefined, naam: string): Veldfout | false =>
  op < (grens ?? '') && { name: 'op', reason: `Kies een dag op of na ${naam}.` };

/** @param van where it begins, and `tot` where it ends; null without */
export const eindeVoorBegin = (van: string | null, tot: string | null): Veldfout | false =>
  van !== null && tot !== null && tot < van && { name: 'tot', reason: 'Kies een einde op of na het begin.' };

/**
 * Another last day of a stop or a last.
 * @param tot null: without an end; @param vandaag legal day
 * @throws DomeinFout CORRIGEREND.PAST_NIET, .ONVOLLEDIG
 */
export function keurVerlenging(
  { soort, van, tot: nu }: Pick<Corrigerendstaat, 'soort' | 'van' | 'tot'>,
  tot: string | null,
  vandaag: string,
): void {
  if (soort !== 'clientenstop' && !LASTEN.includes(soort)) weiger('CORRIGEREND.PAST_NIET');
  weigerAls('CORRIGEREND.ONVOLLEDIG', [
    tot === null && soort !== 'clientenstop' && { name: 'tot', reason: 'Vul de nieuwe laatste dag in.' },
    tot === null && nu === null && { name: 'tot', reason: 'De stop heeft al geen einde.' },
    tot !== null && tot <= vandaag && { name: 'tot', reason: 'Kies een dag na vandaag.' },
    tot !== null && tot <= (nu ?? '') && { name: 'tot', reason: 'Kies een dag na de laatste dag van nu.' },
    eindeVoorBegin(van, tot),
  ]);
}

/** Over care from the Wlz a gemeente decides nothing (Hoogeveen). @throws DomeinFout CORRIGEREND.CLIENT_WLZ, .PAST_NIET */
export function keurClienten(soort: Corrigerendstaat['soort'], clienten: readonly Clientinvoer[]): void {
  if (clienten.some(({ financiering }) => financiering === 'wlz'))
    weiger('CORRIGEREND.CLIENT_WLZ', {
      name: 'clienten',
      reason: 'Haal cliënten met zorg uit de Wlz van de lijst.',
    });
  weigerAls('CORRIGEREND.PAST_NIET', [
    clienten.length > 0 &&
      !PER_CLIENT.includes(soort) && {
        name: 'clienten',
        reason: 'Bij deze maatregel noemt u geen cliënten.',
      },
    new Set(clienten.map(({ code }) => code)).size < clienten.length && {
      name: 'clienten',
      reason: 'Noem elke cliënt één keer.',
    },
  ]);
}

/** @param vandaag legal day @throws DomeinFout CORRIGEREND.ONVOLLEDIG, .PAST_NIET */
export function keurBekendmaking(
  { soort, besluit, clienten }: Pick<Corrigerendstaat, 'soort' | 'besluit' | 'clienten'>,
  { op, van, tot, contractsoort, aanAanbieder }: Bekendmakingsinvoer,
  vandaag: string,
): void {
  weigerAls('CORRIGEREND.ONVOLLEDIG', [
    nietNa('op', op, vandaag),
    op < besluit.op && { name: 'op', reason: 'Kies een dag op of na de dag van het besluit.' },
    soort === 'clientenstop' && !van && { name: 'van', reason: 'Vul in vanaf welke dag de stop geldt.' },
    soort === 'clientenstop' &&
      !aanAanbieder && {
        name: 'aanAanbieder',
        reason: 'Een cliëntenstop geldt pas als hij aan de aanbieder is bekendgemaakt.',
      },
    soort === 'last_dwangsom' &&
      !tot && { name: 'tot', reason: 'Vul de laatste dag in om nog mee te werken.' },
    soort === 'contractmaatregel' &&
      !contractsoort && { name: 'contractsoort', reason: 'Kies welke maatregel uit het contract het is.' },
    PER_CLIENT.includes(soort) &&
      clienten.length === 0 && {
        name: 'clienten',
        reason: 'Noem eerst met een code om welke cliënten het gaat.',
      },
    // Awb art. 3:40: nothing works before it was made known.
    van !== null && van < op && { name: 'van', reason: 'Kies een begin op of na de bekendmaking.' },
    tot !== null && tot <= op && { name: 'tot', reason: 'Kies een dag na de bekendmaking.' },
    eindeVoorBegin(van, tot),
  ]);
  if (contractsoort && soort !== 'contractmaatregel')
    weiger('CORRIGEREND.PAST_NIET', {
      name: 'contractsoort',
      reason: 'Dit is geen maatregel uit het contract.',
    });
}
