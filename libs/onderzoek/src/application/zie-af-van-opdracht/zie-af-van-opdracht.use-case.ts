import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Onderzoeksfoutcode } from '../../domain/fouten';
import { kiesAanbieder } from '../betrek-aanbieder/kies-aanbieder';
import { OpdrachtRepository } from '../ports/opdracht.repository';
import { ZaakaanbiederRepository } from '../ports/zaakaanbieder.repository';
import { Zaakwerk } from '../zaakwerk';

export interface ZieAfVanOpdrachtCommand {
  readonly zaakId: string;
  readonly versie: number;
  readonly aanbiederId: string;
  readonly reden: string;
}

/**
 * In a case of several providers one of them gets no order, with the reason: what is concluded for all of them does not wait
 * for it. Said again, the newest reason stands; an order that is given later counts over it.
 * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, ONDERZOEK.EEN_AANBIEDER,
 * .AANBIEDER_ONTBREEKT, .AANBIEDER_NIET_BETROKKEN, .AANBIEDER_HEEFT_OPDRACHT
 */
@Injectable()
export class ZieAfVanOpdracht {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly opdrachten: OpdrachtRepository,
    private readonly betrokken: ZaakaanbiederRepository,
    private readonly werk: Zaakwerk,
  ) {}

  execute(actor: Actor, { zaakId, versie, aanbiederId, reden }: ZieAfVanOpdrachtCommand): Promise<void> {
    eisRecht(actor, 'opdracht:geven');
    return this.werk.doe(actor, { zaakId, gezien: versie }, async (zaak) => {
      zaak.doe('zieAfVanOpdracht');
      if ((await this.betrokken.van(zaakId)).length === 0)
        throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.EEN_AANBIEDER');
      // What was recorded about it stays, and so does the provider.
      const { aanbiederNaam } = await kiesAanbieder(zaak.staat, aanbiederId, this.betrokken);
      if ((await this.opdrachten.metOpdracht(zaakId)).includes(aanbiederId))
        throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.AANBIEDER_HEEFT_OPDRACHT');
      await this.betrokken.zieAfVanOpdracht(zaakId, {
        ...{ aanbiederId, reden, op: this.klok.nu().toString(), door: this.uow.actor().gebruikerId },
      });
      return {
        uitkomst: undefined,
        spoor: {
          handeling: 'zaak:afzien-van-opdracht',
          soort: 'opdracht',
          tekst: `${aanbiederNaam} krijgt geen opdracht. Reden: ${reden}`,
        },
      };
    });
  }
}
