import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DomeinFout } from '@navolgbaar/kernel';
import { Openbaar } from '@navolgbaar/platform/auth';
import { Frequentielimiet, maakValidatie, stuurHtml, weigerMetHtml } from '@navolgbaar/platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { beantwoord } from './termijnberekening';
import { EERSTE_VRAGEN, type Gelezenvragen, leesVragen, vragenUit } from './rekenpagina/formulier';
import { type Rekenpagina, rekenpagina } from './rekenpagina/pagina';
import { rekenTeksten } from './rekenpagina/teksten';
import { TermijnberekeningRequest } from './termijnberekening.request';

/** Where a reason of the calculation stands on the form. */
const VELDEN: Readonly<Record<string, string>> = {
  start: 'start',
  duur: 'aantal',
  werkdagen: 'aantal',
  awt: 'awt',
  richting: 'richting',
  goedeVrijdagIsWerkdag: 'goedeVrijdag',
  extraVrijeDagen: 'extra',
};

/** The calculator for everybody, as a page that works without script and stores nothing. */
@ApiExcludeController()
@Controller('termijnen')
export class RekenpaginaController {
  private readonly controle = maakValidatie();

  /** The form, and with answers in the address the outcome below the same rules as the API; 400 when they do not fit. */
  @Get()
  @Openbaar()
  @Frequentielimiet({ perMinuut: 60 })
  async toon(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query() query: Record<string, unknown>,
  ): Promise<void> {
    const vragen = vragenUit(query);
    const leeg = { vragen: EERSTE_VRAGEN, fouten: [], uitkomst: null, opmerkingen: [] };
    const pagina = vragen ? await this.reken(vragen) : leeg;
    const html = await rekenpagina(pagina);
    if (pagina.fouten.length > 0) weigerMetHtml(reply, 400, html);
    else stuurHtml(request, reply, html);
  }

  private async reken(vragen: Rekenpagina['vragen']): Promise<Rekenpagina> {
    const gelezen = leesVragen(vragen);
    const { verzoek, fouten } = await this.controleer(gelezen);
    if (!verzoek) return { vragen, fouten, uitkomst: null, opmerkingen: [] };
    const opmerkingen = gelezen.dubbelUur ? [rekenTeksten.dubbelUur] : [];
    return { vragen, fouten: [], uitkomst: beantwoord(verzoek), opmerkingen };
  }

  /** The pipe of the API; what could not be read at all is said in the words of the form. */
  private async controleer({ verzoek, fouten }: Gelezenvragen) {
    try {
      const goed = (await this.controle.transform(verzoek, {
        type: 'body',
        metatype: TermijnberekeningRequest,
      })) as TermijnberekeningRequest;
      return fouten.length > 0 ? { verzoek: null, fouten } : { verzoek: goed, fouten };
    } catch (fout) {
      if (!(fout instanceof DomeinFout)) throw fout;
      return { verzoek: null, fouten: samen(fouten, fout.invalidParams) };
    }
  }
}

type Fouten = Rekenpagina['fouten'];

/** In the order of the form, one per field; the words of the form go first. */
function samen(
  eigen: Fouten,
  vanRegels: readonly { readonly name: string; readonly reason: string }[],
): Fouten {
  const lengteOnleesbaar = eigen.some(({ naam }) => naam === 'aantal' || naam === 'eenheid');
  const andere = vanRegels
    .map(({ name, reason }) => ({ naam: VELDEN[name] ?? 'start', tekst: reason }))
    // An unreadable length is missing for the calculation: that has been said, and so has a missing time.
    .filter(({ naam }) => !(naam === 'aantal' && lengteOnleesbaar))
    .filter(({ naam }) => !(naam === 'start' && eigen.some((fout) => ['start', 'tijd'].includes(fout.naam))));
  const alle = [...eigen, ...andere];
  return VOLGORDE.flatMap((naam) => alle.find((fout) => fout.naam === naam) ?? []);
}

const VOLGORDE = ['start', 'aantal', 'eenheid', 'tijd', 'richting', 'awt', 'goedeVrijdag', 'extra'];
