import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, TIJDZONE } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { TermijnFeiten, VoldoeTermijn } from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import type { Meldingfoutcode } from '../../domain/fouten';
import { type Uitlegwijze, eisUitlegdag } from '../../domain/uitleg';
import { MeldingRepository } from '../ports/melding.repository';
import { MeldingenQuery } from '../queries/meldingen.query';

export interface LegUitlegVastCommand {
  readonly meldingId: string;
  /** The day on which it was explained; without it today. */
  readonly op?: string | undefined;
  readonly hoe?: Uitlegwijze | undefined;
}

/**
 * Records that the actor explained to the melder that no inhoudelijke terugkoppeling follows, for the privacy of the
 * cliënt (AC-1). A fact beside the melding: it may be told more than once, and none of the times is ever changed.
 * @throws DomeinFout NIET_GEVONDEN, MELDING.GEEN_MELDER, MELDING.UITLEG_PAST_NIET
 */
@Injectable()
export class LegUitlegVast {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly meldingen: MeldingRepository,
    private readonly query: MeldingenQuery,
    private readonly termijnen: TermijnFeiten,
    private readonly voldoe: VoldoeTermijn,
  ) {}

  async execute(actor: Actor, { meldingId, op, hoe }: LegUitlegVastCommand): Promise<void> {
    eisRecht(actor, 'melding:bewerken');
    await this.uow.run(actor, async () => {
      const { versie, ontvangenOp } = await this.meldingen.laadVoorWijziging(meldingId);
      if (!(await this.query.overMelder(meldingId)).heeftMelder) {
        throw new DomeinFout<Meldingfoutcode>('MELDING.GEEN_MELDER');
      }
      const vandaag = this.klok.vandaag();
      const dag = op ? Temporal.PlainDate.from(op) : vandaag;
      const ontvangen = Temporal.Instant.from(ontvangenOp).toZonedDateTimeISO(TIJDZONE).toPlainDate();
      eisUitlegdag(dag, { ontvangen, vandaag });
      await this.meldingen.voegUitlegToe({ id: nieuwId(), meldingId, op: dag.toString(), hoe: hoe ?? null });
      // Who was spoken to knows that the melding came in.
      const termijnId = await this.termijnen.openVan(meldingId, 'ONTVANGST');
      if (termijnId) await this.voldoe.execute(actor, { termijnId, op: dag.toString() });
      // Nothing of the melding itself changes, but its dossier reads otherwise: the ETag has to say so.
      await this.meldingen.wijzig(meldingId, versie, {});
      this.uow.schrijf({
        handeling: 'melding:uitleg-vastleggen',
        object: 'melding',
        objectId: meldingId,
        velden: ['op', 'hoe'],
      });
    });
  }
}
