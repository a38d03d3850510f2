import { Injectable } from '@nestjs/common';
import { type Actor, hashVanToken } from '@navolgbaar/platform/auth';
import { persoonActor } from '../persoon-actor';
import { Inlogregister } from '../ports/inlogregister';

/** 256 random bits, base64url. */
const GEHEIM = /^[\w-]{43}$/;

/** Whose calendar a secret opens. */
@Injectable()
export class Agendahouder {
  constructor(private readonly register: Inlogregister) {}

  /**
   * The person as actor, with the roles of this moment; null for a secret that is nobody's, was revoked, or belongs to
   * an account or organisation that is off.
   */
  async van(geheim: string, bron: Pick<Actor, 'correlatieId' | 'herkomst'>): Promise<Actor | null> {
    if (!GEHEIM.test(geheim)) return null;
    const houder = await this.register.vindAgendahouder(hashVanToken(geheim));
    return houder ? persoonActor(houder, bron) : null;
  }
}
