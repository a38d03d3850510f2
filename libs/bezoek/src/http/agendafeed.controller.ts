import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DomeinFout } from '@navolgbaar/kernel';
import { Agendahouder } from '@navolgbaar/identiteit';
import { Openbaar, heeftRecht } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { Frequentielimiet, isGelijk } from '@navolgbaar/platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { type Agendatermijn, EigenTermijnen, termijnpad } from '@navolgbaar/termijn';
import type { Agendabezoek } from '../application/queries/bezoeken.query';
import { EigenBezoeken } from '../application/queries/eigen-bezoeken';
import { agendafeedTeksten as t } from './agendafeed.teksten';
import { type Agendapunt, schrijfAgenda } from './icalendar';

const BESTAND = /^([\w-]{43})\.ics$/;

/**
 * The own terms and visits for a calendar program, which cannot log in: the secret in the address says who reads, and
 * everything is read as that person. Outside the contract of the API.
 */
@ApiExcludeController()
@Controller('agenda')
export class AgendafeedController {
  constructor(
    private readonly houder: Agendahouder,
    private readonly termijnen: EigenTermijnen,
    private readonly bezoeken: EigenBezoeken,
    private readonly configuratie: Configuratie,
  ) {}

  /** Wrong, revoked, switched off, or no right any more: the same 404. */
  @Get(':bestand')
  @Openbaar()
  @Frequentielimiet({ perMinuut: 60 })
  async feed(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('bestand') bestand: string,
  ): Promise<void> {
    const geheim = BESTAND.exec(bestand)?.[1] ?? '';
    const actor = await this.houder.van(geheim, { correlatieId: request.id, herkomst: request.ip });
    if (!actor || !heeftRecht(actor, 'termijn:lezen')) throw new DomeinFout('NIET_GEVONDEN');
    const { basisUrl } = this.configuratie;
    const termijnen = await this.termijnen.execute(actor);
    const bezoeken = heeftRecht(actor, 'bezoek:lezen') ? await this.bezoeken.execute(actor) : [];
    const agenda = schrijfAgenda(t.naam, [
      ...termijnen.map((termijn) => naarPunt(termijn, basisUrl)),
      ...bezoeken.map((bezoek) => naarAfspraak(bezoek, basisUrl)),
    ]);
    const etag = `"${createHash('sha256').update(agenda).digest('base64url').slice(0, 27)}"`;
    void reply.headers({ etag, 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex' });
    if (isGelijk(request.headers['if-none-match'], etag)) return void reply.status(304).send();
    void reply.header('content-disposition', 'inline; filename="agenda.ics"');
    void reply.type('text/calendar; charset=utf-8').send(agenda);
  }
}

/** No names and no provider: this text goes to servers of others. */
function naarPunt(termijn: Agendatermijn, basisUrl: string): Agendapunt {
  const { id, naam, kenmerk, uiterlijk: dag, versie: volgnummer, gewijzigdOp } = termijn;
  const adres = `${basisUrl}/werkbank${termijnpad(termijn) || '/termijnagenda'}`;
  return {
    ...{ uid: `${id}@navolgbaar`, dag, volgnummer, gewijzigdOp, adres },
    ...{ titel: t.titel(naam, kenmerk), omschrijving: t.omschrijving(adres) },
  };
}

/**
 * A visit as an appointment: who sees the calendar learns neither where nor to whom, nor whether it was announced. What
 * was called off stays a while, so that a program takes it out.
 */
function naarAfspraak(bezoek: Agendabezoek, basisUrl: string): Agendapunt {
  const { id, zaakNummer, op: dag, van, tot, status, versie: volgnummer } = bezoek;
  const adres = `${basisUrl}/werkbank/bezoeken/${id}`;
  return {
    ...{ uid: `${id}@navolgbaar`, dag, van, tot, volgnummer, adres, gewijzigdOp: momentVan(id) },
    ...{ titel: t.afspraak(zaakNummer), omschrijving: t.omschrijving(adres) },
    ...{ bezet: true, vervallen: status === 'vervallen' },
  };
}

/** When it was planned: a UUIDv7 begins with its moment. What changed since then says the sequence. */
function momentVan(id: string): string {
  const milliseconden = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
  return Temporal.Instant.fromEpochMilliseconds(milliseconden).toString();
}
