import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { StartTermijn, TermijnFeiten, TrekTermijnIn, VoldoeTermijn } from '@navolgbaar/termijn';
import { weiger } from '../../domain/fouten';
import { type Afspraak, PartnerRepository } from '../ports/partner.repository';

export type LegAfspraakVastCommand = Pick<
  Afspraak,
  'partnerId' | 'onderwerp' | 'gegevens' | 'wanneer' | 'grondslag' | 'vanaf'
>;

/** One agreement of a partner, at the version that was seen. */
interface Welke {
  readonly partnerId: string;
  readonly id: string;
  readonly versie: number;
}

/** What is agreed with a partner, and that one looks again each year whether it still fits (NW-09; T-10). */
@Injectable()
export class BeheerAfspraak {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly partners: PartnerRepository,
    private readonly start: StartTermijn,
    private readonly voldoe: VoldoeTermijn,
    private readonly trekIn: TrekTermijnIn,
    private readonly termijnen: TermijnFeiten,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN for the partner, PARTNER.DAG_PAST_NIET */
  async legVast(actor: Actor, command: LegAfspraakVastCommand): Promise<{ id: string }> {
    eisRecht(actor, 'partner:beheren');
    this.eisGeweest(command.vanaf, 'vanaf');
    return this.uow.run(actor, async () => {
      const partner = await this.partners.vind(command.partnerId);
      if (!partner) throw new DomeinFout('NIET_GEVONDEN');
      const id = nieuwId();
      const evaluatie = await this.begin(actor, { id, naam: partner.naam, start: command.vanaf });
      await this.partners.voegAfspraakToe({
        ...{
          ...command,
          ...evaluatie,
          id,
          bevinding: null,
          beeindigdOp: null,
          beeindigreden: null,
          versie: 1,
        },
      });
      this.uow.schrijf({ handeling: 'afspraak:vastleggen', object: 'afspraak', objectId: id });
      return { id };
    });
  }

  /**
   * One looked whether the agreement still fits; the next evaluation follows a year later.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, PARTNER.DAG_PAST_NIET, PARTNER.PUNT_PAST_NIET
   */
  async evalueer(
    actor: Actor,
    { op, bevinding, ...welke }: Welke & { op: string; bevinding: string },
  ): Promise<void> {
    await this.doe(actor, { ...welke, handeling: 'evalueren' }, async (afspraak) => {
      this.eisGeweest(op, 'op');
      if (op < afspraak.vanaf) weiger('PARTNER.DAG_PAST_NIET', 'op', 'Deze dag ligt vóór de afspraak.');
      if (await this.loopt(afspraak)) await this.voldoe.execute(actor, { termijnId: afspraak.termijnId, op });
      const naam = (await this.partners.vind(afspraak.partnerId))?.naam ?? '';
      return { ...(await this.begin(actor, { id: welke.id, naam, start: op })), bevinding };
    });
  }

  /** The agreement holds no longer. @throws DomeinFout as `evalueer` */
  async beeindig(actor: Actor, { reden, ...welke }: Welke & { reden: string }): Promise<void> {
    await this.doe(actor, { ...welke, handeling: 'beeindigen' }, async (afspraak) => {
      if (await this.loopt(afspraak)) {
        await this.trekIn.execute(actor, { termijnId: afspraak.termijnId, reden });
      }
      return { beeindigdOp: this.klok.vandaag().toString(), beeindigreden: reden };
    });
  }

  private async doe(
    actor: Actor,
    { partnerId, id, versie, handeling }: Welke & { handeling: string },
    werk: (afspraak: Afspraak) => Promise<Partial<Afspraak>>,
  ): Promise<void> {
    eisRecht(actor, 'partner:beheren');
    await this.uow.run(actor, async () => {
      const afspraak = await this.partners.laadAfspraak(id);
      if (afspraak.partnerId !== partnerId) throw new DomeinFout('NIET_GEVONDEN');
      if (afspraak.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      if (afspraak.beeindigdOp) weiger('PARTNER.PUNT_PAST_NIET', 'op', 'Deze afspraak is al beëindigd.');
      const velden = await werk(afspraak);
      await this.partners.wijzigAfspraak({ ...afspraak, ...velden });
      this.uow.schrijf({
        ...{ handeling: `afspraak:${handeling}`, object: 'afspraak', objectId: id },
        velden: Object.keys(velden),
      });
    });
  }

  private async begin(
    actor: Actor,
    { id, naam, start }: { id: string; naam: string; start: string },
  ): Promise<Pick<Afspraak, 'termijnId' | 'evaluatieOp'>> {
    const termijn = await this.start.execute(actor, {
      ...{ code: 'SAMENWERKING', object: 'samenwerkingsafspraak', objectId: id, start },
      ...{ kenmerk: `afspraak met ${naam}`, behandelaarId: actor.gebruikerId },
    });
    return { termijnId: termijn.id, evaluatieOp: termijn.uiterlijk };
  }

  private async loopt({ termijnId }: Afspraak): Promise<boolean> {
    const status = (await this.termijnen.van(termijnId))?.status;
    return status === 'loopt' || status === 'te_laat';
  }

  private eisGeweest(dag: string, veld: string): void {
    if (dag <= this.klok.vandaag().toString()) return;
    weiger('PARTNER.DAG_PAST_NIET', veld, 'Deze dag ligt in de toekomst. Vul een dag in tot en met vandaag.');
  }
}
