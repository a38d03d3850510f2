import { Injectable } from '@nestjs/common';
import { BekendeBehandelaars } from '@navolgbaar/identiteit';
import type { Gebeurtenissen } from '@navolgbaar/kernel';
import { OpenZaak } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Themaonderzoek, Themaonderzoeken } from '../ports/themaonderzoeken';

/** A case of proactief toezicht for a provider of a theme, by the one road that opens cases. */
@Injectable()
export class OpenThemazaak {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly openZaak: OpenZaak,
    private readonly behandelaars: BekendeBehandelaars,
    private readonly themas: Themaonderzoeken,
  ) {}

  /**
   * For who joins while it runs, inside the unit of work of the person who decided that.
   * @throws DomeinFout BELANGENCONFLICT where who leads it, or acts, is not impartial towards the provider
   */
  async voor(
    actor: Actor,
    { naam, wet, domein, nummer, leiderId }: Themaonderzoek,
    deelnemer: { readonly trekkingId: string; readonly aanbiederId: string },
    bijBegin?: { readonly behandelaarId: string | null },
  ): Promise<void> {
    const { trekkingId, aanbiederId } = deelnemer;
    const { id } = await this.openZaak.execute(actor, {
      ...{ toezichtvorm: 'proactief', onderwerp: `Themaonderzoek ${nummer}: ${naam}` },
      ...{ wet, domein, aanbiederId, behandelaarId: bijBegin ? bijBegin.behandelaarId : leiderId },
      // One notice says that the theme began, instead of one for each of up to a hundred cases.
      toewijzingVerteld: bijBegin !== undefined,
    });
    await this.themas.koppelZaak(trekkingId, aanbiederId, id);
  }

  /**
   * For who took part when it began: a transaction for each, so that the counter of the case numbers is held for one opening
   * and not for a hundred. The lock on the theme and the case that is there make it happen once, however often it is
   * offered. Who was left out meanwhile gets none, and neither does a theme that was finished or dropped.
   */
  naBegin(
    actor: Actor,
    { themaonderzoekId, trekkingId, aanbiederId }: Gebeurtenissen['ThemazaakGevraagd'],
  ): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    return this.uow.run(actor, async () => {
      const thema = await this.themas.laadVoorWijziging(themaonderzoekId);
      const deelnemer = await this.themas.deelnemer(trekkingId, aanbiederId);
      if (thema.status !== 'lopend' || !deelnemer?.gekozen || deelnemer.zaakId !== null) return;
      // Who left since, or is no longer impartial, gets no case: it waits for somebody to take it.
      const behandelaarId = await this.behandelaars.ofNiemand(thema.leiderId, aanbiederId);
      await this.voor(actor, thema, { trekkingId, aanbiederId }, { behandelaarId });
    });
  }
}
