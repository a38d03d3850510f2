import { Injectable } from '@nestjs/common';
import {
  Cookiezegel,
  Sessieklok,
  leesCookie,
  leidSleutelsAf,
  wisCookie,
  zetCookie,
} from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { leesSleutelbestand } from '@navolgbaar/platform/versleuteling';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Antwoordfout } from '../application/reis/reis';

const COOKIE = '__Host-nav_mijnpoging';
/** AANNAME: as long as somebody looks at what is wrong with one form; as long as a visit without use. */
const SECONDEN = 1_800;
/** A browser keeps a cookie of 4 096 bytes, with its name and its attributes. */
const LANGST = 3_800;
const FOUT = 'ja';

/** What was typed in a form that was not taken, and why. */
export interface Poging {
  /** The question that it answers; null for a form without one. */
  readonly vraagId: string | null;
  readonly tekst: string;
  readonly fouten: readonly Antwoordfout[];
}

/**
 * Brings what somebody typed over the redirect after a form that was not taken, so that Back and refresh send nothing
 * again. A melder may write who he is: it is in no row of ours, not even closed, but sealed in the own browser.
 */
@Injectable()
export class Pogingen {
  private readonly zegel: Cookiezegel;

  constructor(configuratie: Configuratie, klok: Sessieklok) {
    const sleutels = leidSleutelsAf(leesSleutelbestand(configuratie.sleutelBestand), 'mijn-melding-poging');
    this.zegel = new Cookiezegel(sleutels, klok);
  }

  /**
   * @param formulier of which form and visit it is: another reads nothing of it
   * @returns where to lead to; null when it does not fit, and the page has to answer itself
   */
  async bewaar(reply: FastifyReply, pad: string, formulier: string, poging: Poging): Promise<string | null> {
    const waarde = await this.zegel.verzegel({ formulier, poging: JSON.stringify(poging) }, SECONDEN);
    if (waarde.length > LANGST) return null;
    zetCookie(reply, COOKIE, waarde, SECONDEN);
    return `${pad}?fout=${FOUT}`;
  }

  /** @param fout of the address: without it somebody came to begin anew */
  async lees(request: FastifyRequest, fout: unknown, formulier: string): Promise<Poging | null> {
    if (fout !== FOUT) return null;
    const gelezen = await this.zegel.open(leesCookie(request, COOKIE));
    if (gelezen?.['formulier'] !== formulier) return null;
    return JSON.parse(String(gelezen['poging'])) as Poging;
  }

  wis(reply: FastifyReply): void {
    wisCookie(reply, COOKIE);
  }
}
