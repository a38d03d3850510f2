import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { MarkeerMelding } from '@navolgbaar/melding';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { isAanname, naamVan } from '../../domain/afwegingskader';
import type { Wegingfoutcode } from '../../domain/fouten';
import type { AanZet } from '../../domain/soorten';
import { takenVan } from '../../domain/taken';
import { type Wegingsinvoer, type Wegingsuitkomst, isLevensbedreigend, weeg } from '../../domain/weeg';
import { type Weging, WegingRepository } from '../ports/weging.repository';
import { Weegtaken } from '../ports/weegtaken';
import { type Weegsituatie, Weegsituaties, type Weegvraag } from '../weegsituatie';

export interface StelWegingVastCommand
  extends Weegvraag, Omit<Wegingsinvoer, 'meldingsoort' | 'aantalClienten' | 'eerdereMeldingen'> {
  /** The newest weighing that the person saw; null when there was none. */
  readonly naWegingId: string | null;
  readonly onrechtmatigheid: string;
  readonly onrechtmatigheidToelichting: string | null;
  readonly aanZet: AanZet;
  readonly partners: readonly string[];
}

/** What was done with, here or in the system before this one, and is taken up again by weighing it. */
const HEROPENBAAR: ReadonlySet<string> = new Set(['besloten_geen_actie', 'overgenomen']);

/**
 * Weighs a signaal, melding or klacht with the version of the afwegingskader that holds today. New facts give a new
 * weighing, beside the earlier one (BK-B.09); what must be done at once exists in the same transaction (BK-B.02).
 * @throws DomeinFout NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK, WEGING.…
 */
@Injectable()
export class StelWegingVast {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly situaties: Weegsituaties,
    private readonly markeer: MarkeerMelding,
    private readonly wegingen: WegingRepository,
    private readonly taken: Weegtaken,
  ) {}

  async execute(actor: Actor, command: StelWegingVastCommand): Promise<Weging> {
    eisRecht(actor, 'weging:vaststellen');
    return this.uow.run(actor, async () => {
      const situatie = await this.situaties.van(command);
      const { melding, kader, eerdere, aantalClienten } = situatie;
      const uitkomst = weeg(
        { ...command, meldingsoort: melding.soort, aantalClienten, eerdereMeldingen: eerdere.length },
        kader,
      );
      // Locks the melding: whoever weighs at the same time waits here, and then sees that there is one already.
      await this.markeer.execute(actor, {
        meldingId: melding.id,
        handeling: HEROPENBAAR.has(melding.status) ? 'heropen' : 'weeg',
        kleur: { naam: uitkomst.kleur, aanname: isAanname(kader), wachtOpTweede: uitkomst.wachtOpTweede },
      });
      await this.eisLaatste(command);
      const weging = this.maak(actor, command, situatie, uitkomst);
      await this.wegingen.voegWegingToe(weging);
      await this.zetTaken(weging);
      this.meld(weging);
      return weging;
    });
  }

  private async eisLaatste({ meldingId, naWegingId }: StelWegingVastCommand): Promise<void> {
    const [laatste] = await this.wegingen.wegingenVan([meldingId]);
    if ((laatste?.id ?? null) === naWegingId) return;
    throw new DomeinFout<Wegingfoutcode>('WEGING.INTUSSEN_GEWOGEN', { kleur: laatste?.kleur ?? 'geen' });
  }

  private maak(
    actor: Actor,
    command: StelWegingVastCommand,
    { kader, eerdere, aantalClienten }: Weegsituatie,
    uitkomst: Wegingsuitkomst,
  ): Weging {
    const { verhoogNaar: _, naWegingId: __, afwegingskaderId: ___, totaal: ____, ...gegevens } = command;
    return {
      ...gegevens,
      ...uitkomst,
      id: nieuwId(),
      matrixId: kader.id,
      matrixversie: kader.nummer,
      matrixAanname: isAanname(kader),
      ernstNaam: naamVan(kader.rijen, command.ernst),
      omvangNaam: naamVan(kader.kolommen, command.omvang),
      levensbedreigend: isLevensbedreigend(kader, command.ernst),
      aantalClienten,
      eerdereMeldingIds: eerdere.map(({ id }) => id),
      vastgesteldOp: this.klok.nu().toString(),
      vastgesteldDoor: actor.gebruikerId,
      bevestiging: null,
    };
  }

  private async zetTaken(weging: Weging): Promise<void> {
    const { id: wegingId, meldingId, vastgesteldOp: ontstaanOp, vastgesteldDoor } = weging;
    const nieuw = takenVan(weging).map((taak) => ({
      ...{ ...taak, id: nieuwId(), wegingId, meldingId, ontstaanOp },
    }));
    for (const taakId of await this.taken.voegToe(nieuw, vastgesteldDoor)) {
      this.uow.meld({ type: 'WeegtaakOntstaan', aggregaatId: taakId, payload: { taakId, meldingId } });
      this.uow.schrijf({ handeling: 'weegtaak:ontstaan', object: 'weegtaak', objectId: taakId });
    }
  }

  private meld({ id: wegingId, meldingId, kleur, wachtOpTweede }: Weging): void {
    this.uow.meld({
      ...{ type: 'WegingVastgesteld', aggregaatId: wegingId, payload: { wegingId, meldingId, kleur } },
    });
    if (wachtOpTweede) {
      this.uow.meld({
        ...{ type: 'WegingWachtOpTweede', aggregaatId: wegingId, payload: { wegingId, meldingId } },
      });
    }
    this.uow.schrijf({ handeling: 'weging:vaststellen', object: 'weging', objectId: wegingId });
  }
}
