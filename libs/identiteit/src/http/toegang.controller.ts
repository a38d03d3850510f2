import { Body, Controller, Get, HttpStatus, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Openbaar, leesCookie } from '@navolgbaar/platform/auth';
import { Frequentielimiet, stuurEigenHtml } from '@navolgbaar/platform/http';
import { isEmail } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  TOEGANGSCOOKIE,
  type Toegangsbewijs,
  Toegangsbewijzen,
} from '../application/eherkenning/toegangsbewijs';
import { VraagAccount } from '../application/eherkenning/vraag-account.use-case';
import { inlogprobleempagina } from './paginas';
import { TOEGANGSPAD, type Toegangsformulier, maakToegangspagina } from './toegang-paginas';

/**
 * Asking for an account after a login through eHerkenning that has none. Nobody is logged in here: the sealed cookie
 * says whom eHerkenning named, and is good for this question alone. It goes along to this site only (SameSite=Lax), so
 * that no other page can ask in somebody's name.
 */
@ApiExcludeController()
@Controller()
export class ToegangController {
  constructor(
    private readonly bewijzen: Toegangsbewijzen,
    private readonly vraagAccount: VraagAccount,
  ) {}

  /** The form, or what became of the request. */
  @Get('inloggen/toegang-vragen')
  @Openbaar()
  @Frequentielimiet({ perMinuut: 60 })
  async formulier(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const bewijs = await this.bewijzen.open(leesCookie(request, TOEGANGSCOOKIE));
    if (!bewijs) return verlopen(request, reply);
    const { naam, email } = bewijs;
    await this.toon(bewijs, { waarden: { organisatie: '', naam, email }, fouten: [] }, request, reply);
  }

  /** Takes the request. What is missing is said with what was typed. */
  @Post('inloggen/toegang-vragen')
  @Openbaar()
  @Frequentielimiet({ perMinuut: 60 })
  async vraag(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Body() body: unknown,
  ): Promise<void> {
    const bewijs = await this.bewijzen.open(leesCookie(request, TOEGANGSCOOKIE));
    if (!bewijs) return verlopen(request, reply);
    const waarden = leesWaarden(body);
    const standen = await this.vraagAccount.stand(bewijs, request.id);
    const bekend = standen.some(({ organisatieCode }) => organisatieCode === waarden.organisatie);
    const fouten = [
      ...(bekend ? [] : [{ naam: 'organisatie', tekst: 'Kies bij welke toezichthouder u toegang vraagt' }]),
      ...(waarden.naam ? [] : [{ naam: 'naam', tekst: 'Vul uw naam in' }]),
      ...(isEmail(waarden.email)
        ? []
        : [{ naam: 'email', tekst: 'Vul uw e-mailadres in, zoals naam@voorbeeld.nl' }]),
    ];
    if (fouten.length > 0) return this.toon(bewijs, { waarden, fouten }, request, reply);
    await this.vraagAccount.execute(bewijs, waarden, { correlatieId: request.id, herkomst: request.ip });
    await reply.header('cache-control', 'no-store').redirect(TOEGANGSPAD, HttpStatus.SEE_OTHER);
  }

  private async toon(
    bewijs: Toegangsbewijs,
    formulier: Omit<Toegangsformulier, 'standen'>,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const standen = await this.vraagAccount.stand(bewijs, request.id);
    const status = formulier.fouten.length > 0 ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
    stuurEigenHtml(reply, await maakToegangspagina({ ...formulier, standen }), status);
  }
}

/** A form is names with texts; anything else has no answers. */
function leesWaarden(body: unknown): Toegangsformulier['waarden'] {
  const invoer = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const lees = (naam: string, hoogstens: number) => {
    const waarde = invoer[naam];
    return typeof waarde === 'string' ? waarde.trim().slice(0, hoogstens) : '';
  };
  return { organisatie: lees('organisatie', 64), naam: lees('naam', 200), email: lees('email', 254) };
}

function verlopen(request: FastifyRequest, reply: FastifyReply): void {
  const { status, inhoud } = inlogprobleempagina('POGING_ONGELDIG', request.id, 'eherkenning');
  stuurEigenHtml(reply, inhoud, status);
}
