import { Injectable } from '@nestjs/common';
import type { Briefproef } from '@navolgbaar/bericht';
import { DomeinFout, Klok, schrijfDag } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { StartTermijn } from '@navolgbaar/termijn';
import type { Onderzoeksfoutcode } from '../../domain/fouten';
import type { Opdracht } from '../../domain/opdracht';
import type { Zaak } from '../../domain/zaak';
import { CONCLUSIE_VERVALT } from '../../domain/zaakaanbieder';
import { kiesAanbieder } from '../betrek-aanbieder/kies-aanbieder';
import { OpdrachtRepository } from '../ports/opdracht.repository';
import { ZaakaanbiederRepository } from '../ports/zaakaanbieder.repository';
import { Zaakpost } from '../stuur-brief/zaakpost';
import { Zaakwerk } from '../zaakwerk';

export interface GeefOpdrachtCommand {
  readonly zaakId: string;
  readonly onderzoeksvraag: string;
  /** Name and version of the protocol, where the order follows one. */
  readonly protocol?: string | undefined;
  /** To whom, in a case with several providers. */
  readonly aanbiederId?: string | undefined;
}

/**
 * Orders the provider to investigate (protocol; Awb 5:16 and 5:20), with the question. The term of six weeks (T-02)
 * starts in the same transaction; the letter follows from the event. What was concluded for several providers together
 * does not hold any more. A provider works on one order in a case at a time: what more is asked of it goes into that one.
 * @returns the id of the order
 * @throws DomeinFout NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK, ONDERZOEK.AANBIEDER_ONTBREEKT, .KIES_AANBIEDER, .AANBIEDER_NIET_BETROKKEN,
 * .NIET_BEVOEGD, .OPDRACHT_LOOPT_AL
 */
@Injectable()
export class GeefOpdracht {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly startTermijn: StartTermijn,
    private readonly opdrachten: OpdrachtRepository,
    private readonly betrokken: ZaakaanbiederRepository,
    private readonly werk: Zaakwerk,
    private readonly post: Zaakpost,
  ) {}

  /** The letter as it would go; nothing is given, sent or kept. @throws DomeinFout as `execute` */
  proef(actor: Actor, command: GeefOpdrachtCommand): Promise<Briefproef & { readonly aanbieder: string }> {
    eisRecht(actor, 'opdracht:geven');
    return this.uow.run(actor, async () => {
      const brief = await this.uow.proef(async () => {
        const opdracht = await this.opdrachten.laadVoorWijziging(await this.execute(actor, command));
        return this.post.proefOpdracht(actor, opdracht);
      });
      this.uow.schrijf({ handeling: 'opdracht:brief-lezen', object: 'zaak', objectId: command.zaakId });
      return brief;
    });
  }

  execute(actor: Actor, command: GeefOpdrachtCommand): Promise<string> {
    eisRecht(actor, 'opdracht:geven');
    return this.werk.doe(actor, { zaakId: command.zaakId, gezien: null }, async (zaak) => {
      zaak.geefOpdracht();
      const aanbieder = await kiesAanbieder(zaak.staat, command.aanbiederId, this.betrokken);
      if (await this.opdrachten.looptBij(command.zaakId, aanbieder.aanbiederId)) {
        throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.OPDRACHT_LOOPT_AL', {
          aanbieder: aanbieder.aanbiederNaam,
        });
      }
      const opdracht = await this.maak(actor, zaak, command, aanbieder);
      await this.opdrachten.voegToe(opdracht);
      const verviel = await this.betrokken.laatVervallen(opdracht.zaakId, this.klok.nu().toString());
      const { id, zaakId, aanbiederId, uiterlijk } = opdracht;
      this.uow.meld({
        type: 'OpdrachtGegeven',
        aggregaatId: id,
        payload: { opdrachtId: id, zaakId, aanbiederId, uiterlijk },
      });
      return {
        uitkomst: id,
        spoor: {
          handeling: 'opdracht:geven',
          soort: 'opdracht',
          tekst: `Opdracht gegeven aan ${aanbieder.aanbiederNaam}. Rapport uiterlijk ${schrijfDag(uiterlijk)}.${verviel ? ` ${CONCLUSIE_VERVALT}` : ''}`,
        },
      };
    });
  }

  private async maak(
    actor: Actor,
    { staat }: Zaak,
    { onderzoeksvraag, protocol = null }: { onderzoeksvraag: string; protocol?: string | null | undefined },
    { aanbiederId, aanbiederNaam }: { aanbiederId: string; aanbiederNaam: string },
  ): Promise<Opdracht> {
    const id = nieuwId();
    const vandaag = this.klok.vandaag().toString();
    const termijn = await this.startTermijn.execute(actor, {
      code: 'T-02',
      object: 'opdracht',
      objectId: id,
      zaakId: staat.id,
      aanbiederId,
      behandelaarId: staat.behandelaarId,
      kenmerk: staat.nummer,
      start: vandaag,
    });
    return {
      id,
      zaakId: staat.id,
      zaakNummer: staat.nummer,
      aanbiederId,
      aanbiederNaam,
      onderzoeksvraag,
      protocol,
      gegevenOp: vandaag,
      termijnId: termijn.id,
      uiterlijk: termijn.uiterlijk,
      termijnherleiding: termijn.herleiding,
      status: 'gegeven',
      vragen: [],
      intrekkingsreden: null,
      versie: 1,
    };
  }
}
