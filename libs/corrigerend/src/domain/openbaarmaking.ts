import { schrijfDag as dag } from '@navolgbaar/kernel';
import type { Corrigerendstaat, Openbaarmaking } from './corrigerendstaat';
import { type Corrigerendfoutcode, weiger, weigerAls } from './fouten';
import { nietNa } from './keuringen';
import type { Maatregelkarakter, Middel } from './soorten';

export type Openbaarmakingsinvoer = Omit<Openbaarmaking, 'op' | 'door'>;
type Stop = Pick<Corrigerendstaat, 'status' | 'tot' | 'overdracht'>;

/** A judge was asked to stop it for now, and did not answer yet. */
const BIJ_DE_RECHTER: readonly Middel[] = ['voorlopige_voorziening', 'kort_geding'];

/** All words that an article can be named with: none of them is the name or the code of a person. */
const WOORDEN = new Set(
  (
    'artikel artikelen art lid leden onder sub aanhef en of tot met van de het paragraaf hoofdstuk bijlage bepaling ' +
    'clausule onderdeel punt eerste tweede derde vierde vijfde zesde zevende achtste negende tiende'
  ).split(' '),
);
const NUMMER = /^(?:\d{1,3}(?:[.:]\d{1,3}){0,4}[a-z]?|[a-z])$/;

/** `Artikel 7 lid 2 onder a`, and nothing else: everybody reads it. */
export function isArtikel(tekst: string): boolean {
  const delen = tekst
    .toLowerCase()
    .split(/[\s,]+/)
    .map((deel) => deel.replace(/\.$/, ''))
    .filter(Boolean);
  return /\d/.test(tekst) && delen.every((deel) => WOORDEN.has(deel) || NUMMER.test(deel));
}

type Kandidaat = Pick<
  Corrigerendstaat,
  'soort' | 'openbaarmaking' | 'karakter' | 'zonderGrond' | 'van' | 'tot' | 'schorsing' | 'besluit'
>;

/** Why not; null where somebody can decide so. */
function beletsel(staat: Kandidaat, vandaag: string): Corrigerendfoutcode | null {
  const { soort, openbaarmaking, karakter, zonderGrond, van, tot, schorsing } = staat;
  if (soort !== 'clientenstop') return 'CORRIGEREND.PAST_NIET';
  if (zonderGrond || !karakter) return 'CORRIGEREND.ZONDER_GROND';
  if (!van || van > vandaag || isVoorbij(tot, vandaag)) return 'CORRIGEREND.STOP_LOOPT_NIET';
  // A suspension lasts through its last day, also where somebody wrote down today that it ended.
  if (schorsing && !isVoorbij(schorsing.tot, vandaag)) return 'CORRIGEREND.STOP_LOOPT_NIET';
  return openbaarmaking ? 'CORRIGEREND.AL_OPENBAAR' : null;
}

export const kanOpenbaar = (staat: Kandidaat, vandaag: string): boolean => beletsel(staat, vandaag) === null;

/** @param vandaag legal day @throws DomeinFout CORRIGEREND.PAST_NIET, .AL_OPENBAAR, .ZONDER_GROND, .STOP_LOOPT_NIET, .STOP_EINDIGT_EERDER, .ONVOLLEDIG */
export function keurOpenbaarmaking(
  staat: Kandidaat,
  { besluiter, mandaat, besluitOp, bekendgemaaktOp, vanaf, artikel }: Openbaarmakingsinvoer,
  vandaag: string,
): void {
  const reden = beletsel(staat, vandaag);
  if (reden) weiger(reden);
  weigerAls('CORRIGEREND.ONVOLLEDIG', [
    nietNa('besluitOp', besluitOp, vandaag),
    nietNa('bekendgemaaktOp', bekendgemaaktOp, vandaag),
    besluitOp <= vandaag &&
      bekendgemaaktOp < besluitOp && {
        name: 'bekendgemaaktOp',
        reason: 'Kies een dag op of na de dag van het besluit.',
      },
    besluitOp < staat.besluit.op && {
      name: 'besluitOp',
      reason: 'Kies een dag op of na de dag waarop het college tot de stop besloot.',
    },
    // Awb art. 10:1: who decides for the college says on which mandate.
    besluiter === 'mandaat' &&
      !mandaat?.trim() && { name: 'mandaat', reason: 'Vul in welk mandaat dit toelaat.' },
    !isArtikel(artikel) && {
      name: 'artikel',
      reason: 'Schrijf alleen het artikel op, zoals: artikel 7 lid 2. Geen andere woorden.',
    },
  ]);
  if (isVoorbij(staat.tot, vanaf)) weiger('CORRIGEREND.STOP_EINDIGT_EERDER');
}

/**
 * What was decided, once it has waited long enough. While a judge is asked to stop the measure for now, it waits on: whoever
 * may go to court has that time for it (by analogy with Woo art. 4.4 lid 5).
 * @param pagina where @param vandaag legal day
 * @throws DomeinFout CORRIGEREND.NIET_OPENBAAR, .STOP_LOOPT_NIET, .RECHTER_GEVRAAGD
 */
export function opPagina(
  {
    openbaarmaking,
    tot,
    rechtsmiddelen,
  }: Pick<Corrigerendstaat, 'openbaarmaking' | 'tot' | 'rechtsmiddelen'>,
  pagina: string,
  vandaag: string,
): Openbaarmaking {
  if (!openbaarmaking || openbaarmaking.op !== null) return weiger('CORRIGEREND.NIET_OPENBAAR');
  if (openbaarmaking.vanaf > vandaag || isVoorbij(tot, vandaag)) weiger('CORRIGEREND.STOP_LOOPT_NIET');
  if (rechtsmiddelen.some(({ soort, uitkomst }) => BIJ_DE_RECHTER.includes(soort) && uitkomst === null))
    weiger('CORRIGEREND.RECHTER_GEVRAAGD');
  return { ...openbaarmaking, pagina, op: vandaag };
}

/**
 * What stands on no page any more needs a new decision: also a stop that is prolonged after its last day, or that now ends before
 * it could come there.
 */
export const blijftOpenbaar = (
  eerst: Stop,
  nu: Stop & Pick<Corrigerendstaat, 'openbaarmaking'>,
  vandaag: string,
): boolean =>
  nu.status === 'loopt' &&
  nu.overdracht === null &&
  !isVoorbij(eerst.tot, vandaag) &&
  !isVoorbij(nu.tot, vandaag) &&
  !(nu.openbaarmaking?.op === null && isVoorbij(nu.tot, nu.openbaarmaking.vanaf));

/**
 * Whether everybody can read of it now, or will by a decision that the provider knows of: after its last day it stands there
 * no more, and nobody wrote that down.
 */
export const staatOpenbaar = (
  { openbaarmaking, tot }: Pick<Corrigerendstaat, 'openbaarmaking' | 'tot'>,
  vandaag: string,
): boolean => openbaarmaking !== null && !isVoorbij(tot, vandaag);

const isVoorbij = (tot: string | null, vandaag: string): boolean => tot !== null && tot < vandaag;

/** How the history tells who decided, and from when it stands there where that is not now. */
export function besluittekst({ besluiter, besluitOp, mandaat, vanaf, op }: Openbaarmaking): string {
  const wat = op === null ? `Komt op ${dag(vanaf)} op de openbare pagina` : 'Op de openbare pagina gezet';
  return besluiter === 'college'
    ? `${wat}, na een besluit van het college van ${dag(besluitOp)}.`
    : `${wat}, na een besluit van ${dag(besluitOp)} in mandaat: ${mandaat}.`;
}

/** How the history tells that somebody took the decision back. */
export const weghaaltekst = ({ op }: Openbaarmaking, reden: string): string =>
  `${op === null ? 'Komt niet op de openbare pagina' : 'Van de openbare pagina gehaald'}: ${reden}`;

/** How the history tells that nothing comes, or stays, on the page. */
export const vervaltekst = ({ op }: Openbaarmaking): string =>
  op === null
    ? ' De stop komt niet meer op de openbare pagina.'
    : ' De stop staat niet meer op de openbare pagina.';

const WAARIN: Readonly<Record<Maatregelkarakter, string>> = {
  besluit: 'van de verordening van de gemeente',
  privaatrecht: 'van het contract van de gemeente met de aanbieder',
};
/** The ground as everybody reads it. */
export const openbareGrond = (karakter: Maatregelkarakter, artikel: string): string =>
  `${artikel} ${WAARIN[karakter]}`;
