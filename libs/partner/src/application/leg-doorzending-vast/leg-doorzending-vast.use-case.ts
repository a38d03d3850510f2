import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { StartTermijn } from '@navolgbaar/termijn';
import { weiger } from '../../domain/fouten';
import type { Partnersoort, Verzendwijze } from '../../domain/soorten';
import type { Verstrekt } from '../../domain/verstrekking';
import { LegVerstrekkingVast } from '../leg-verstrekking-vast/leg-verstrekking-vast.use-case';
import { type Afzenderstand, type Doorzending, DoorzendingRepository } from '../ports/doorzending.repository';
import { PartnerRepository } from '../ports/partner.repository';

export interface LegDoorzendingVastCommand extends Verstrekt {
  readonly meldingId: string;
  readonly meldingNummer: string;
  readonly behandelaarId: string | null;
  readonly soort: Partnersoort;
  /** Which body of that kind; null when the register has none. */
  readonly partnerId: string | null;
  readonly melder: Doorzending['melder'];
  readonly grondslag: string;
  readonly motivering: string;
  readonly wijze: Verzendwijze;
  /** Legal day on which it was sent. */
  readonly op: string;
  readonly afzender: Afzenderstand;
}

/**
 * Records that a melding went to another supervisor: the forwarding, the disclosure that it is, and the term by which
 * one asks what became of it. Called by the capability of the melding, after its own row check.
 */
@Injectable()
export class LegDoorzendingVast {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly partners: PartnerRepository,
    private readonly doorzendingen: DoorzendingRepository,
    private readonly verstrek: LegVerstrekkingVast,
    private readonly termijn: StartTermijn,
  ) {}

  /**
   * @throws DomeinFout GEEN_RECHT, PARTNER.… for a partner that is not of this kind or for a day to come, VERSTREKKING.…
   */
  async execute(actor: Actor, command: LegDoorzendingVastCommand): Promise<{ id: string }> {
    eisRecht(actor, 'melding:bewerken');
    return this.uow.run(actor, async () => {
      const { behandelaarId, ...rest } = command;
      const { meldingId, meldingNummer, soort, partnerId, grondslag, motivering, op, melder } = command;
      const partner = partnerId ? await this.partners.vind(partnerId) : null;
      if (partnerId && partner?.soort !== soort) {
        weiger('PARTNER.ONBEKEND', 'partnerId', 'Kies een ketenpartner van de soort die u doorzendt.');
      }
      // Also when the provider reports there itself: we name it as the way.
      if (partner) this.verstrek.eisWerkend(partner);
      if (op > this.klok.vandaag().toString()) {
        weiger(
          'PARTNER.DAG_PAST_NIET',
          'op',
          'Deze dag ligt in de toekomst. Vul een dag in tot en met vandaag.',
        );
      }
      const id = nieuwId();
      const { id: termijnId } = await this.termijn.execute(actor, {
        ...{ code: 'DOORZENDING', object: 'doorzending', objectId: id, start: op, behandelaarId },
        kenmerk: `melding ${meldingNummer}`,
      });
      await this.doorzendingen.voegToe({
        ...{ ...rest, id, termijnId, door: actor.gebruikerId, status: 'open' },
        ...{ uitkomst: null, uitkomstOp: null, versie: 1 },
      });
      // What the provider reports itself, we did not give.
      if (melder === 'wij') {
        await this.verstrek.execute(actor, {
          ...{ meldingId, zaakId: null, kenmerk: meldingNummer, bron: 'doorzending', bronId: id },
          ...{ partnerId, ontvanger: soort, besluit: 'verstrekt', grondslag, doel: motivering, op },
          ...{ categorieen: command.categorieen, inhoud: command.inhoud, weggelaten: command.weggelaten },
        });
      }
      return { id };
    });
  }
}
