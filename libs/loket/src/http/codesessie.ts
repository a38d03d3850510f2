import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import type { Codesleutel } from '@navolgbaar/melding';
import {
  type Actor,
  leesCookie,
  leidSleutelsAf,
  loketActor,
  wisCookie,
  zetCookie,
} from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { leesSleutelbestand } from '@navolgbaar/platform/versleuteling';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { type Loket, Loketten } from '../application/ports/loketten';

const COOKIE = '__Host-nav_mijnmelding';
/** AANNAME: as long as a session of the werkbank without use, and no longer than a visit to a library. */
const CODEMINUTEN = 30;
const LANGST_MINUTEN = 120;
/** Loket, keyed hash of the code, when it was typed, when it was last used, signature. */
const VORM = /^([a-z0-9-]{1,60})\.([\w-]{43})\.([0-9a-z]{1,11})\.([0-9a-z]{1,11})\.([\w-]{43})$/;

/** Who typed a receipt code a while ago. */
export interface Codebezoek {
  readonly loket: Loket;
  readonly actor: Actor;
  readonly sleutel: Codesleutel;
  /** What the forms of this visit are signed for: those of another visit are not taken. */
  readonly merk: string;
}

/**
 * Remembers for half an hour that somebody typed a good code: a signed cookie that scripts cannot read and that holds no
 * code. Logging out shuts it in the database too (`VolgMelding.meldAf`).
 */
@Injectable()
export class Codesessie {
  private readonly sleutels;

  constructor(
    configuratie: Configuratie,
    private readonly klok: Klok,
    private readonly loketten: Loketten,
  ) {
    this.sleutels = leidSleutelsAf(leesSleutelbestand(configuratie.sleutelBestand), 'mijn-melding');
  }

  begin(reply: FastifyReply, { code }: Loket, { hash, sinds }: Codesleutel): void {
    this.zet(reply, code, hash, Temporal.Instant.from(sinds).epochMilliseconds);
  }

  /** Null when there is no session, or it is over. Otherwise it lasts half an hour from now. */
  async lees(request: FastifyRequest, reply: FastifyReply): Promise<Codebezoek | null> {
    const waarde = leesCookie(request, COOKIE);
    const [, code = '', hash = '', begonnen = '', gebruikt = '', teken = ''] = VORM.exec(waarde ?? '') ?? [];
    if (!waarde || !this.klopt([code, hash, begonnen, gebruikt].join('.'), teken)) return null;
    const [sinds, laatst, nu] = [parseInt(begonnen, 36), parseInt(gebruikt, 36), this.nu()];
    if (nu - laatst > CODEMINUTEN * 60_000 || nu - sinds > LANGST_MINUTEN * 60_000) return null;
    const loket = await this.loketten.metCode(code);
    if (!loket) return null;
    const sleutel = {
      hash: Buffer.from(hash, 'base64url'),
      sinds: Temporal.Instant.fromEpochMilliseconds(sinds).toString({ smallestUnit: 'millisecond' }),
    };
    this.zet(reply, code, sleutel.hash, sinds);
    const actor = loketActor(loket.organisatieId, request.id);
    return { loket, actor, sleutel, merk: `${hash}.${begonnen}` };
  }

  eindig(reply: FastifyReply): void {
    // Instead of the cookie that reading the session renewed.
    void reply.removeHeader('set-cookie');
    wisCookie(reply, COOKIE);
  }

  private zet(reply: FastifyReply, code: string, hash: Buffer, sinds: number): void {
    const inhoud = [code, hash.toString('base64url'), sinds.toString(36), this.nu().toString(36)].join('.');
    const teken = tekenMet(this.sleutels.actief.sleutel, inhoud).toString('base64url');
    zetCookie(reply, COOKIE, `${inhoud}.${teken}`, LANGST_MINUTEN * 60);
  }

  private klopt(inhoud: string, teken: string): boolean {
    const gegeven = Buffer.from(teken, 'base64url');
    return [...this.sleutels.alle.values()].some((sleutel) => {
      const verwacht = tekenMet(sleutel, inhoud);
      return gegeven.length === verwacht.length && timingSafeEqual(gegeven, verwacht);
    });
  }

  private nu(): number {
    return this.klok.nu().epochMilliseconds;
  }
}

const tekenMet = (sleutel: Uint8Array, inhoud: string): Buffer =>
  createHmac('sha256', sleutel).update(inhoud).digest();
