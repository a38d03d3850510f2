import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type Klaarpagina, type Verzending, correlatieVan, isGelijk } from '@navolgbaar/platform/http';
import { Metingen } from '@navolgbaar/platform/observability';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { Paginageheugen } from './paginageheugen';

/**
 * Hands out a page of the register that is ready, before anything else looks at the request: everybody may read it, and
 * finding out who asks costs ten times as much as sending it. It goes as it went the first time. All other requests take
 * the usual road, also for a page that is not ready.
 */
@Injectable()
export class SnelleUitgifte implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private gestopt = false;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly geheugen: Paginageheugen,
    private readonly metingen: Metingen,
  ) {}

  onApplicationBootstrap(): void {
    const server = this.host.httpAdapter.getHttpServer() as Server;
    const [gewoneWeg] = server.listeners('request') as RequestListener[];
    if (!gewoneWeg) throw new Error('Er luistert niets naar verzoeken.');
    server.removeListener('request', gewoneWeg);
    server.on('request', (vraag, antwoord) => {
      if (!this.kanSnel(vraag)) return gewoneWeg(vraag, antwoord);
      const begin = performance.now();
      const geef = () => {
        const pagina = this.geheugen.eerder(vraag.url ?? '');
        if (this.gestopt || !pagina?.verzending) return gewoneWeg(vraag, antwoord);
        const status = stuur(vraag, antwoord, pagina, pagina.verzending);
        this.metingen.verzoeken
          .labels('GET', pagina.verzending.route, String(status))
          .observe((performance.now() - begin) / 1000);
      };
      if (this.geheugen.isBij) return geef();
      this.geheugen.werkBij().then(geef, () => gewoneWeg(vraag, antwoord));
    });
  }

  /** Who stops asks callers to close their connection, and that is done on the usual road. */
  beforeApplicationShutdown(): void {
    this.gestopt = true;
  }

  private kanSnel({ method, url = '' }: IncomingMessage): boolean {
    return method === 'GET' && !this.gestopt && this.geheugen.eerder(url)?.verzending !== undefined;
  }
}

/** @returns the status */
function stuur(
  vraag: IncomingMessage,
  antwoord: ServerResponse,
  { inhoud, etag, type }: Klaarpagina,
  { koppen: vast }: Verzending,
): 200 | 304 {
  const koppen = [...vast, 'x-correlation-id', correlatieVan(vraag)];
  if (isGelijk(vraag.headers['if-none-match'], etag)) {
    antwoord.writeHead(304, koppen).end();
    return 304;
  }
  koppen.push('content-type', type, 'content-length', String(inhoud.length));
  antwoord.writeHead(200, koppen).end(inhoud);
  return 200;
}
