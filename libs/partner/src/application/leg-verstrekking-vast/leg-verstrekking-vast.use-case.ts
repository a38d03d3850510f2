import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { type Partnerfoutcode, weiger } from '../../domain/fouten';
import { type Verstrekt, eisMinimaal } from '../../domain/verstrekking';
import { type Partner, PartnerRepository } from '../ports/partner.repository';
import { type Verstrekking, VerstrekkingRepository } from '../ports/verstrekking.repository';

/** What it is about, and where it comes from. */
type Waarover = Pick<Verstrekking, 'meldingId' | 'zaakId' | 'kenmerk' | 'bron' | 'bronId'>;

export interface LegVerstrekkingVastCommand extends Waarover, Verstrekt {
  readonly partnerId?: string | null | undefined;
  /** By name, where it is no partner of the register. */
  readonly ontvanger?: string | undefined;
  readonly besluit: Verstrekking['besluit'];
  readonly grondslag: string | null;
  /** For what it is given, or why it is refused. */
  readonly doel: string;
  /** Legal day; without, today. */
  readonly op?: string | undefined;
}

/**
 * Records that data of people went to another, or that giving it was refused, each with why (NW-10). Called by the
 * capability whose melding or case it is about, after its own row check and inside its unit of work.
 */
@Injectable()
export class LegVerstrekkingVast {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly partners: PartnerRepository,
    private readonly verstrekkingen: VerstrekkingRepository,
  ) {}

  /**
   * @throws DomeinFout GEEN_RECHT, PARTNER.ONBEKEND, PARTNER.GESTOPT, PARTNER.DAG_PAST_NIET, VERSTREKKING.… for what is
   * given without saying what was left out
   */
  async execute(actor: Actor, command: LegVerstrekkingVastCommand): Promise<{ id: string }> {
    eisRecht(actor, 'verstrekking:vastleggen');
    const { doel, inhoud, weggelaten, categorieen, besluit } = command;
    if (besluit === 'verstrekt') eisMinimaal(command);
    const vandaag = this.klok.vandaag().toString();
    const op = command.op ?? vandaag;
    if (op > vandaag) {
      weiger(
        'PARTNER.DAG_PAST_NIET',
        'op',
        'Deze dag ligt in de toekomst. Vul een dag in tot en met vandaag.',
      );
    }
    return this.uow.run(actor, async () => {
      const id = nieuwId();
      const partnerId = command.partnerId ?? null;
      const ontvanger = partnerId ? await this.partnernaam(partnerId) : command.ontvanger;
      if (!ontvanger) throw new DomeinFout<Partnerfoutcode>('PARTNER.ONBEKEND', {}, [ONTVANGER]);
      const { meldingId, zaakId, kenmerk, bron, bronId, grondslag } = command;
      await this.verstrekkingen.voegToe(
        {
          ...{ id, meldingId, zaakId, kenmerk, partnerId, ontvanger, besluit, grondslag, bron, bronId, op },
          // What was refused did not go.
          categorieen: besluit === 'verstrekt' ? categorieen : [],
        },
        { doel, ...(besluit === 'verstrekt' ? { inhoud, weggelaten } : { inhoud: '', weggelaten: null }) },
      );
      this.uow.schrijf({
        handeling: `verstrekking:${besluit === 'verstrekt' ? 'verstrekken' : 'weigeren'}`,
        ...{ object: 'verstrekking', objectId: id, velden: ['grondslag', 'categorieen'] },
      });
      return { id };
    });
  }

  /** @throws DomeinFout PARTNER.GESTOPT for who we no longer work with */
  eisWerkend({ gestoptOp }: Pick<Partner, 'gestoptOp'>): void {
    if (!gestoptOp || gestoptOp > this.klok.vandaag().toString()) return;
    weiger('PARTNER.GESTOPT', 'partnerId', 'Met deze ketenpartner wordt niet meer samengewerkt.');
  }

  private async partnernaam(id: string): Promise<string> {
    const partner = await this.partners.vind(id);
    if (!partner) return weiger('PARTNER.ONBEKEND', 'partnerId', ONTVANGER.reason);
    this.eisWerkend(partner);
    return partner.naam;
  }
}

const ONTVANGER = {
  name: 'ontvanger',
  reason: 'Kies een ketenpartner uit het register, of noem wie het krijgt.',
};
