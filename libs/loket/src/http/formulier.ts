import type { FastifyReply } from 'fastify';
import type { Antwoordfout } from '../application/reis/reis';
import { loketTeksten as t } from './paginas/teksten';
import { type Bezwaar, type Loketpoort, TIJDVELD } from './poort';

export type Invoer = Readonly<Record<string, unknown>>;

/** What every form of the loket carries besides its questions. */
export interface Formulier {
  /** Where it is sent. */
  readonly naar: string;
  /** When it was made, signed. */
  readonly tijd: string;
  readonly fouten: readonly Antwoordfout[];
  /** Why nothing was stored, when it is not about one answer. */
  readonly algemeen?: string | undefined;
}

export const isFout = ({ fouten, algemeen }: Formulier): boolean =>
  fouten.length > 0 || algemeen !== undefined;

/** @param voor what the time is signed for; without it the address to which it is sent */
export const nieuwFormulier = (poort: Loketpoort, naar: string, voor = naar): Formulier => ({
  ...{ naar, tijd: poort.tijd(voor), fouten: [] },
});

/** The form once more, with why it was not taken. A form that came too soon keeps its time: the next try is later. */
export function metBezwaar(
  reply: FastifyReply,
  nieuw: Formulier,
  invoer: Invoer,
  bezwaar: Bezwaar,
): Formulier {
  const zelfde = bezwaar.soort === 'snel' || bezwaar.soort === 'drukte';
  const tijd = zelfde ? String(invoer[TIJDVELD]) : nieuw.tijd;
  return { ...nieuw, tijd, algemeen: tekstBij(reply, bezwaar) };
}

function tekstBij(reply: FastifyReply, bezwaar: Bezwaar): string {
  if (bezwaar.soort !== 'wacht' && bezwaar.soort !== 'drukte') return t.poort[bezwaar.soort];
  void reply.header('retry-after', String(bezwaar.seconden));
  return t.poort[bezwaar.soort](Math.max(1, Math.ceil(bezwaar.seconden / 60)));
}

export const statusBij = (bezwaar: Bezwaar | null): number =>
  bezwaar?.soort === 'wacht' || bezwaar?.soort === 'drukte' ? 429 : 400;

/** A form is always names with texts; anything else has no answers. */
export const alsInvoer = (body: unknown): Invoer =>
  typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Invoer) : {};

/** After a form always a page that can be read again without sending it again. */
export function verwijs(reply: FastifyReply, naar: string): void {
  void reply.header('cache-control', 'no-store').redirect(naar, 303);
}
