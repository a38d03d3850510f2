import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe } from '@navolgbaar/platform/http';
import type { FastifyReply } from 'fastify';
import { LeesDocument } from '../application/lees-document/lees-document.use-case';
import { DocumentenVanObject } from '../application/queries/documenten-van-object.query';
import { DocumentenResponse, naarDocumentResponse } from './document.response';
import { DocumentenRequest } from './documenten.request';
import { downloadkop } from './downloadkop';

/** Documents of cases, for whoever may see them. */
@ApiTags('documenten')
@Controller('api/v1/documenten')
export class DocumentController {
  constructor(
    private readonly leesDocument: LeesDocument,
    private readonly documentenVanObject: DocumentenVanObject,
  ) {}

  /** De documenten van een object, voor zover u ze mag zien. */
  @Get()
  @Recht('document:lezen')
  async lijst(@Wie() actor: Actor, @Query() vraag: DocumentenRequest): Promise<DocumentenResponse> {
    const documenten = await this.documentenVanObject.execute(actor, vraag);
    return { resultaten: documenten.map(naarDocumentResponse) };
  }

  /** De inhoud van een document, als download. */
  @Get(':id/inhoud')
  @Recht('document:lezen')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async inhoud(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { document, inhoud } = await this.leesDocument.execute(actor, id);
    // Whatever is in the file, a browser may only save it: it runs nothing in our origin (ASVS 5.4.1, 3.4.4).
    void reply.header('content-security-policy', "sandbox; default-src 'none'");
    void reply.header('x-content-type-options', 'nosniff');
    void reply.header('cache-control', 'private, no-store');
    return new StreamableFile(inhoud, {
      type: document.mediatype,
      disposition: downloadkop(document.naam),
      length: document.grootte,
    });
  }
}
