import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Query,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, Recht, Wie } from '@navolgbaar/platform/auth';
import { IdPipe } from '@navolgbaar/platform/http';
import type { FastifyReply } from 'fastify';
import { ControleerOpnieuw } from '../application/controleer-bestanden/controleer-opnieuw.use-case';
import { LeesDocument } from '../application/lees-document/lees-document.use-case';
import { LeesOrigineel } from '../application/lees-origineel/lees-origineel.use-case';
import { DocumentenVanObject } from '../application/queries/documenten-van-object.query';
import { DocumentenResponse, naarDocumentResponse } from './document.response';
import { DocumentenRequest } from './documenten.request';
import { alsDownload } from './als-download';
import { LeesOrigineelRequest } from './origineel.request';

/** Documents of cases, for whoever may see them. */
@ApiTags('documenten')
@Controller('api/v1/documenten')
export class DocumentController {
  constructor(
    private readonly leesDocument: LeesDocument,
    private readonly leesOrigineel: LeesOrigineel,
    private readonly controleerOpnieuw: ControleerOpnieuw,
    private readonly documentenVanObject: DocumentenVanObject,
  ) {}

  /** De documenten van een object, voor zover u ze mag zien. Ook wat nog niet kan worden geopend. */
  @Get()
  @Recht('document:lezen')
  async lijst(@Wie() actor: Actor, @Query() vraag: DocumentenRequest): Promise<DocumentenResponse> {
    const documenten = await this.documentenVanObject.execute(actor, vraag);
    return { resultaten: documenten.map(naarDocumentResponse) };
  }

  /** De inhoud van een document, als download. Alleen als het op virussen is gecontroleerd. */
  @Get(':id/inhoud')
  @Recht('document:lezen')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async inhoud(
    @Wie() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return alsDownload(reply, await this.leesDocument.execute(actor, id));
  }

  /** Het verzegelde origineel van een foto, als download. Wie het leest en waarom wordt bewaard. */
  @Post(':id/_lees-origineel')
  @Recht('document:origineel')
  @HttpCode(HttpStatus.OK)
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async origineel(
    @Wie() actor: Actor,
    @Param('id', IdPipe) documentId: string,
    @Body() { reden }: LeesOrigineelRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return alsDownload(reply, await this.leesOrigineel.execute(actor, { documentId, reden }));
  }

  /** Laat een document dat wordt vastgehouden opnieuw op virussen controleren. */
  @Post(':id/_controleer-opnieuw')
  @Recht('document:controleren')
  @HttpCode(HttpStatus.NO_CONTENT)
  async opnieuw(@Wie() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    await this.controleerOpnieuw.execute(actor, id);
  }
}
