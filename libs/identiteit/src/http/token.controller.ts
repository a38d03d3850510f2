import { Controller, HttpStatus, Post, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import { Openbaar } from '@navolgbaar/platform/auth';
import { Frequentielimiet } from '@navolgbaar/platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GeefToken } from '../application/geef-token/geef-token.use-case';
import { TokenRequest } from './token.request';
import { TokenResponse } from './token.response';

interface Aanmelding {
  readonly clientId: string;
  readonly clientSecret: string;
}

/**
 * The token endpoint for machines (RFC 6749 §4.4). Its errors have the form of that standard, since OAuth libraries
 * read them.
 */
@ApiTags('Toegang voor systemen')
@Controller('api/v1/token')
export class TokenController {
  constructor(private readonly geefToken: GeefToken) {}

  /** Secret for token. Errors: 400 invalid_request, unsupported_grant_type or invalid_scope; 401 invalid_client. */
  @Post()
  @Openbaar()
  // Also bounds the hashing of secrets.
  @Frequentielimiet({ perMinuut: 60 })
  @ApiOperation({
    summary: 'Haal een toegangstoken op',
    description: 'OAuth 2.0 client credentials: clientgegevens met HTTP Basic of in het formulier.',
  })
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiBody({ type: TokenRequest })
  @ApiOkResponse({ type: TokenResponse, description: 'Een token dat tien minuten geldt.' })
  @ApiUnauthorizedResponse({ description: 'De clientgegevens kloppen niet.' })
  async token(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    void reply.header('cache-control', 'no-store');
    const velden = leesVelden(request.body);
    if (!velden) return weiger(reply, 'invalid_request');
    if (velden.get('grant_type') !== 'client_credentials') return weiger(reply, 'unsupported_grant_type');
    const aanmelding = leesAanmelding(request.headers.authorization, velden);
    if (!aanmelding) return weiger(reply, 'invalid_client');
    const uitkomst = await this.geefToken.execute({
      ...aanmelding,
      scope: velden.get('scope') ?? null,
      correlatieId: request.id,
      herkomst: request.ip,
    });
    if (uitkomst.soort === 'geweigerd') return weiger(reply, uitkomst.fout);
    const { token, duur, scope } = uitkomst;
    const antwoord: TokenResponse = { access_token: token, token_type: 'Bearer', expires_in: duur, scope };
    await reply.code(HttpStatus.OK).send(antwoord);
  }
}

/** The form fields, or null when it is no form or a field stands there twice. Unknown fields are left alone (§3.2). */
function leesVelden(body: unknown): Map<string, string> | null {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const velden = Object.entries(body as Record<string, unknown>);
  if (!velden.every((veld): veld is [string, string] => typeof veld[1] === 'string')) return null;
  return new Map(velden);
}

/** Client credentials from HTTP Basic (form-encoded, §2.3.1) or from the form; both at once is refused. */
function leesAanmelding(kop: string | undefined, velden: ReadonlyMap<string, string>): Aanmelding | null {
  const [clientId, clientSecret] = [velden.get('client_id'), velden.get('client_secret')];
  if (kop === undefined) return clientId && clientSecret ? { clientId, clientSecret } : null;
  const basis = /^basic ([\w+/=-]{1,1000})$/i.exec(kop)?.[1];
  if (!basis || clientSecret !== undefined) return null;
  const [id, ...rest] = Buffer.from(basis, 'base64').toString('utf8').split(':');
  const geheim = rest.join(':');
  if (!id || !geheim) return null;
  try {
    return { clientId: ontcijfer(id), clientSecret: ontcijfer(geheim) };
  } catch {
    return null;
  }
}

const ontcijfer = (tekst: string): string => decodeURIComponent(tekst.replaceAll('+', ' '));

async function weiger(reply: FastifyReply, error: string): Promise<void> {
  const onbekend = error === 'invalid_client';
  if (onbekend) void reply.header('www-authenticate', 'Basic realm="Navolgbaar", charset="UTF-8"');
  await reply.code(onbekend ? HttpStatus.UNAUTHORIZED : HttpStatus.BAD_REQUEST).send({ error });
}
