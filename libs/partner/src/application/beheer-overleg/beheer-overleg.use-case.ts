import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { weiger } from '../../domain/fouten';
import { type Overleghandeling, type Overlegstatus, overlegovergangen } from '../../domain/overleg-status';
import { DoorzendingRepository } from '../ports/doorzending.repository';
import { PartnerRepository } from '../ports/partner.repository';

/**
 * A meeting with a partner. Its agenda is what was forwarded to that partner and has no outcome yet: nobody has to put it
 * there, and what was not discussed comes back by itself.
 */
@Injectable()
export class BeheerOverleg {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly partners: PartnerRepository,
    private readonly doorzendingen: DoorzendingRepository,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, PARTNER.GESTOPT, PARTNER.DAG_PAST_NIET for a day that has passed */
  async plan(actor: Actor, { partnerId, op }: { partnerId: string; op: string }): Promise<{ id: string }> {
    eisRecht(actor, 'partner:beheren');
    if (op < this.klok.vandaag().toString()) {
      weiger('PARTNER.DAG_PAST_NIET', 'op', 'Deze dag is al geweest. Vul een dag in vanaf vandaag.');
    }
    return this.uow.run(actor, async () => {
      const partner = await this.partners.vind(partnerId);
      if (!partner) throw new DomeinFout('NIET_GEVONDEN');
      if (partner.gestoptOp)
        weiger('PARTNER.GESTOPT', 'op', 'Met deze ketenpartner wordt niet meer samengewerkt.');
      const id = nieuwId();
      await this.partners.voegOverlegToe({ id, partnerId, op, status: 'gepland', versie: 1 });
      this.uow.schrijf({ handeling: 'overleg:plannen', object: 'overleg', objectId: id });
      return { id };
    });
  }

  /**
   * What was said of one point of the agenda; the forwarding keeps it.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, PARTNER.PUNT_PAST_NIET for what is not on the agenda of this partner
   */
  async bespreek(
    actor: Actor,
    { id, doorzendingId, tekst }: { id: string; doorzendingId: string; tekst: string },
  ): Promise<void> {
    eisRecht(actor, 'partner:beheren');
    await this.uow.run(actor, async () => {
      const overleg = await this.partners.laadOverleg(id, true);
      const doorzending = await this.doorzendingen.laadVoorWijziging(doorzendingId);
      const past = overleg.status === 'gepland' && doorzending.partnerId === overleg.partnerId;
      const vandaag = this.klok.vandaag().toString();
      if (!past || overleg.op > vandaag || doorzending.status === 'uitkomst') {
        weiger('PARTNER.PUNT_PAST_NIET', 'doorzendingId', 'Dit staat niet op de agenda van dit overleg.');
      }
      const stap = { handeling: 'besproken', op: overleg.op, tekst, overlegId: id } as const;
      await this.doorzendingen.voegStapToe(doorzendingId, stap);
      this.uow.schrijf({ handeling: 'overleg:bespreken', object: 'doorzending', objectId: doorzendingId });
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, PARTNER.DAG_PAST_NIET */
  async eindig(
    actor: Actor,
    handeling: Overleghandeling,
    { id, versie }: { id: string; versie: number },
  ): Promise<void> {
    eisRecht(actor, 'partner:beheren');
    await this.uow.run(actor, async () => {
      const overleg = await this.partners.laadOverleg(id, true);
      const status = volgendeStatus<Overlegstatus, Overleghandeling>(
        overlegovergangen,
        overleg.status,
        handeling,
      );
      if (handeling === 'rondAf' && overleg.op > this.klok.vandaag().toString()) {
        weiger('PARTNER.DAG_PAST_NIET', 'op', 'Dit overleg is nog niet geweest.');
      }
      await this.partners.wijzigOverleg({ ...overleg, status, versie });
      this.uow.schrijf({
        handeling: `overleg:${handeling}`,
        object: 'overleg',
        objectId: id,
        velden: ['status'],
      });
    });
  }
}
