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
} as const;
export type Handeling = keyof typeof GRENZEN;

export type Bezwaar =
  { readonly soort: 'gevuld' | 'snel' | 'verlopen' } | { readonly soort: 'wacht'; readonly seconden: number };

type Teller = ReturnType<FastifyInstance['createRateLimit']>;

/**
 * Keeps programs out without a puzzle and without a script (interface.md §3): a field that only programs fill in, a signed
 * time, and a count per address that nobody can trace to the address. Whoever is stopped reads why, and keeps what was typed.
 */
@Injectable()
export class Loketpoort {
  private readonly sleutels;

  private readonly tellers = new Map<Handeling, Teller>();

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
    const beurt = await this.teller(request.server, handeling)(request);
    if (!beurt.isAllowed && beurt.isExceeded) return { soort: 'wacht', seconden: beurt.ttlInSeconds };
    if (Object.hasOwn(invoer, LOKVELD) && invoer[LOKVELD] !== '') return { soort: 'gevuld' };
    const ouderdom = this.ouderdom(formulier, invoer[TIJDVELD]);
    if (ouderdom === null || ouderdom > LANGST_MS) return { soort: 'verlopen' };
    return ouderdom < SNELST_MS ? { soort: 'snel' } : null;
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

  private teller(server: FastifyInstance, handeling: Handeling): Teller {
    const bestaand = this.tellers.get(handeling);
    if (bestaand) return bestaand;
    const nieuw = server.createRateLimit({ ...GRENZEN[handeling], keyGenerator: verhuldAdres });
    this.tellers.set(handeling, nieuw);
    return nieuw;
  }
}

const teken = (sleutel: Uint8Array, formulier: string, moment: string): Buffer =>
  createHmac('sha256', sleutel).update(`${formulier}\n${moment}`).digest();
