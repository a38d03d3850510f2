import { Injectable } from '@nestjs/common';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { EerdereMeldingen, MarkeerMelding, MeldingFeiten } from '@navolgbaar/melding';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Wegingfoutcode } from '../../domain/fouten';
import type { Ernst, Kleur, Omvang } from '../../domain/soorten';
import { type Afstemming, weeg } from '../../domain/weeg';
import { type Weging, WegingRepository } from '../ports/weging.repository';

export interface StelWegingVastCommand {
  readonly meldingId: string;
  readonly ernst: Ernst;
  readonly ernstMotivering: string;
  readonly omvang: Omvang;
  readonly omvangMotivering: string;
  readonly getroffen: number | null;
  readonly publieksgevoelig: boolean;
  readonly publieksgevoeligToelichting: string | null;
  readonly onrechtmatigheid: string;
  readonly onrechtmatigheidToelichting: string | null;
  readonly verhoogNaar: Kleur | null;
  readonly verhogingReden: string | null;
  readonly afstemming: Afstemming | null;
}

/**
 * Weighs a signaal, melding or klacht with the version of the matrix that holds today. Weighing again is possible and
 * leaves the earlier weighing as it was.
 * @throws DomeinFout NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK, WEGING.…
 */
@Injectable()
export class StelWegingVast {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly meldingen: MeldingFeiten,
    private readonly eerdere: EerdereMeldingen,
    private readonly aanbieders: AanbiederFeiten,
    private readonly markeer: MarkeerMelding,
    private readonly wegingen: WegingRepository,
  ) {}

  async execute(actor: Actor, command: StelWegingVastCommand): Promise<Weging> {
    eisRecht(actor, 'weging:vaststellen');
    return this.uow.run(actor, async () => {
      const melding = await this.meldingen.van(command.meldingId);
      if (!melding) throw new DomeinFout('NIET_GEVONDEN');
      const matrix = await this.wegingen.matrixOp(this.klok.vandaag().toString());
      if (!matrix) throw new DomeinFout<Wegingfoutcode>('WEGING.GEEN_MATRIX');
      const { aanbiederId } = melding;
      const gemeld = aanbiederId ? await this.eerdere.van(aanbiederId, melding.id) : [];
      // What was reported twice happened once.
      const eerdere = gemeld.filter(({ status }) => status !== 'samengevoegd');
      const aanbieder = aanbiederId ? await this.aanbieders.van(aanbiederId) : null;
      const aantalClienten = aanbieder?.aantalClienten ?? null;
      const uitkomst = weeg(
        { ...command, meldingsoort: melding.soort, aantalClienten, eerdereMeldingen: eerdere.length },
        matrix,
      );
      const handeling = melding.status === 'besloten_geen_actie' ? 'heropen' : 'weeg';
      await this.markeer.execute(actor, { meldingId: melding.id, handeling, kleur: uitkomst.kleur });
      const { verhoogNaar: _, ...gegevens } = command;
      const weging: Weging = {
        ...gegevens,
        ...uitkomst,
        id: nieuwId(),
        matrixId: matrix.id,
        matrixversie: matrix.versie,
        matrixAanname: matrix.aanname,
        aantalClienten,
        eerdereMeldingIds: eerdere.map(({ id }) => id),
        vastgesteldOp: this.klok.nu().toString(),
        vastgesteldDoor: actor.gebruikerId,
      };
      await this.wegingen.voegWegingToe(weging);
      this.uow.meld({
        type: 'WegingVastgesteld',
        aggregaatId: weging.id,
        payload: { wegingId: weging.id, meldingId: melding.id, kleur: weging.kleur },
      });
      this.uow.schrijf({ handeling: 'weging:vaststellen', object: 'weging', objectId: weging.id });
      return weging;
    });
  }
}
