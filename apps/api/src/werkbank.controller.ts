import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DomeinFout } from '@navolgbaar/kernel';
import { Openbaar } from '@navolgbaar/platform/auth';
import { Configuratie, projectmap } from '@navolgbaar/platform/config';
import { isGelijk } from '@navolgbaar/platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative } from 'node:path';

const SOORTEN: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const ONDERDELEN = 'onderdelen.html';
const TER_PLAATSE = 'ter-plaatse.html';
const VAST = 'public, max-age=31536000, immutable';

interface Bestand {
  readonly soort: string;
  readonly etag: string;
  readonly houdbaarheid: string;
  readonly inhoud: Buffer;
  readonly ingepakt: Buffer | null;
}

/**
 * The built werkbank. Its few files are read once at boot: a request can only name one of them, never a path. Every
 * other address inside the werkbank is its page, since the router in the browser knows the screens.
 */
@ApiExcludeController()
@Controller()
export class WerkbankController {
  private readonly bestanden = leesBestanden(join(projectmap(), 'dist/apps/web'));

  private readonly onderdelen = this.bestanden.get(ONDERDELEN);

  private readonly terPlaatse = this.bestanden.get(TER_PLAATSE);

  constructor(private readonly configuratie: Configuratie) {
    // Its own address shows it, and only where that is meant.
    this.bestanden.delete(ONDERDELEN);
    this.bestanden.delete(TER_PLAATSE);
  }

  /** Every component in its states, for who makes and tests screens; in the demo only. */
  @Get(['ui', 'ui/publiek'])
  @Openbaar()
  onderdelenpagina(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    if (this.configuratie.modus !== 'demo' || !this.onderdelen) throw new DomeinFout('NIET_GEVONDEN');
    stuur(request, reply, this.onderdelen);
  }

  /**
   * The app for a visit without network (ADR 0018). Its page is the same for every visit; the service worker and the manifest
   * are files of their own.
   */
  @Get(['ter-plaatse', 'ter-plaatse/*'])
  @Openbaar()
  terPlaatsePagina(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const naam = (request.url.split('?')[0] ?? '').replace(/^\//, '');
    const bestand = extname(naam) ? this.bestanden.get(naam) : this.terPlaatse;
    if (!bestand) throw new DomeinFout('NIET_GEVONDEN');
    // The service worker stands below what it serves: `/ter-plaatse` itself is one of its pages.
    void reply.header('service-worker-allowed', '/ter-plaatse');
    stuur(request, reply, bestand);
  }

  @Get(['werkbank', 'werkbank/*'])
  @Openbaar()
  bestand(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const naam = (request.url.split('?')[0] ?? '').replace(/^\/werkbank\/?/, '');
    const bestand =
      this.bestanden.get(naam) ?? (extname(naam) ? undefined : this.bestanden.get('index.html'));
    if (!bestand) throw new DomeinFout('NIET_GEVONDEN');
    stuur(request, reply, bestand);
  }
}

function stuur(request: FastifyRequest, reply: FastifyReply, bestand: Bestand): void {
  void reply
    .header('etag', bestand.etag)
    .header('cache-control', bestand.houdbaarheid)
    .header('vary', 'accept-encoding');
  if (isGelijk(request.headers['if-none-match'], bestand.etag)) {
    void reply.status(304).send();
    return;
  }
  const gzip = bestand.ingepakt !== null && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  if (gzip) void reply.header('content-encoding', 'gzip');
  void reply.type(bestand.soort).send(gzip ? bestand.ingepakt : bestand.inhoud);
}

function leesBestanden(map: string): Map<string, Bestand> {
  if (!existsSync(map)) return new Map();
  const namen = readdirSync(map, { recursive: true, withFileTypes: true }).filter(
    (item) => item.isFile() && !item.name.endsWith('.gz'),
  );
  return new Map(
    namen.map((item) => {
      const pad = join(item.parentPath, item.name);
      return [relative(map, pad), leesBestand(pad)];
    }),
  );
}

function leesBestand(pad: string): Bestand {
  const inhoud = readFileSync(pad);
  const soort = SOORTEN[extname(pad)] ?? 'application/octet-stream';
  return {
    soort,
    inhoud,
    // The build puts a hash in the names of these files, so that their content never changes.
    houdbaarheid: pad.includes('/assets/') ? VAST : 'no-cache',
    etag: `"${createHash('sha256').update(inhoud).digest('base64url').slice(0, 22)}"`,
    // The build puts it beside the file, where that makes sense.
    ingepakt: existsSync(`${pad}.gz`) ? readFileSync(`${pad}.gz`) : null,
  };
}
