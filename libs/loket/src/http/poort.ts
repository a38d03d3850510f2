import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { leidSleutelsAf } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { verhuldAdres } from '@navolgbaar/platform/http';
import { leesSleutelbestand } from '@navolgbaar/platform/versleuteling';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { CONCEPTDAGEN } from '../application/begin-concept/begin-concept.use-case';

/** The hidden field with the moment at which a form was made. */
export const TIJDVELD = 'tijd';
/** The field that must stay empty; named as programs like to fill in. */
export const LOKVELD = 'website';

/** AANNAME: nobody reads a page and sends it within a second; programs do. */
const SNELST_MS = 1_000;
const LANGST_MS = CONCEPTDAGEN * 24 * 3_600_000;

/** What one address may do. AANNAME: a day centre with one connection comes nowhere near; a program does. */
const GRENZEN = {
  beginnen: { max: 30, timeWindow: 3_600_000 },
  versturen: { max: 60, timeWindow: 60_000 },
  // Who tries codes: with 65 bits of chance nobody finds one, and nobody needs more to type the own one.
  code: { max: 10, timeWindow: 900_000 },
  // The code beside the link of a partner, asked for and typed; the link itself counts the tries too.
  partnercode: { max: 20, timeWindow: 900_000 },
} as const;
export type Handeling = keyof typeof GRENZEN;

/**
 * What everybody together may do before a form must have been open for a while. Nobody is shut out by what others do: who
 * waits gets through. AANNAME.
 */
const DRUKTE: Readonly<Partial<Record<Handeling, { readonly max: number; readonly timeWindow: number }>>> = {
  code: { max: 300, timeWindow: 3_600_000 },
  beginnen: { max: 1_000, timeWindow: 3_600_000 },
};
const WACHT_BIJ_DRUKTE_MS = 60_000;

export type Bezwaar =
  | { readonly soort: 'gevuld' | 'verlopen' }
  /** The same form again, later: its time counts on. */
  | { readonly soort: 'snel' }
  | { readonly soort: 'drukte'; readonly seconden: number }
  | { readonly soort: 'wacht'; readonly seconden: number };

type Teller = ReturnType<FastifyInstance['createRateLimit']>;

/**
 * Keeps programs out without a puzzle and without a script (interface.md §3): a field that only programs fill in, a signed
 * time, and a count per address that nobody can trace to the address. Whoever is stopped reads why, and keeps what was typed.
 */
@Injectable()
export class Loketpoort {
  private readonly sleutels;

  private readonly tellers = new Map<string, Teller>();

  constructor(
    configuratie: Configuratie,
    private readonly klok: Klok,
  ) {
    this.sleutels = leidSleutelsAf(leesSleutelbestand(configuratie.sleutelBestand), 'loketformulier');
  }

  /** The moment of now, signed for one form. */
  tijd(formulier: string): string {
    const moment = this.klok.nu().epochMilliseconds.toString(36);
    return `${moment}.${teken(this.sleutels.actief.sleutel, formulier, moment).toString('base64url')}`;
  }

  /** Why this form is not taken (yet), or null. */
  async bezwaar(
    request: FastifyRequest,
    handeling: Handeling,
    formulier: string,
    invoer: Readonly<Record<string, unknown>>,
  ): Promise<Bezwaar | null> {
    const { server } = request;
    const eigen = await this.teller(server, handeling, GRENZEN[handeling], verhuldAdres)(request);
    if (!eigen.isAllowed && eigen.isExceeded) return { soort: 'wacht', seconden: eigen.ttlInSeconds };
    const grens = DRUKTE[handeling];
    const samen = grens && (await this.teller(server, `${handeling} samen`, grens, () => 'allen')(request));
    const druk = samen !== undefined && !samen.isAllowed && samen.isExceeded;
    if (Object.hasOwn(invoer, LOKVELD) && invoer[LOKVELD] !== '') return { soort: 'gevuld' };
    const ouderdom = this.ouderdom(formulier, invoer[TIJDVELD]);
    if (ouderdom === null || ouderdom > LANGST_MS) return { soort: 'verlopen' };
    if (ouderdom < SNELST_MS) return { soort: 'snel' };
    if (!druk || ouderdom >= WACHT_BIJ_DRUKTE_MS) return null;
    return { soort: 'drukte', seconden: Math.ceil((WACHT_BIJ_DRUKTE_MS - ouderdom) / 1_000) };
  }

  /** How long ago the form was made, in milliseconds; null when we did not make it. */
  private ouderdom(formulier: string, tijd: unknown): number | null {
    const [, moment = '', handtekening = ''] = /^([0-9a-z]{1,11})\.([\w-]{43})$/.exec(String(tijd)) ?? [];
    const gegeven = Buffer.from(handtekening, 'base64url');
    const echt = [...this.sleutels.alle.values()].some((sleutel) => {
      const verwacht = teken(sleutel, formulier, moment);
      return gegeven.length === verwacht.length && timingSafeEqual(gegeven, verwacht);
    });
    return echt ? this.klok.nu().epochMilliseconds - parseInt(moment, 36) : null;
  }

  private teller(
    server: FastifyInstance,
    naam: string,
    grens: { readonly max: number; readonly timeWindow: number },
    keyGenerator: (request: FastifyRequest) => string,
  ): Teller {
    const bestaand = this.tellers.get(naam);
    if (bestaand) return bestaand;
    const nieuw = server.createRateLimit({ ...grens, keyGenerator });
    this.tellers.set(naam, nieuw);
    return nieuw;
  }
}

const teken = (sleutel: Uint8Array, formulier: string, moment: string): Buffer =>
  createHmac('sha256', sleutel).update(`${formulier}\n${moment}`).digest();
