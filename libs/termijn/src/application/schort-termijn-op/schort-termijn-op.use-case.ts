import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Termijnpost } from '../bewaak-termijnen/termijnpost';
import { TermijnRepository } from '../ports/termijn.repository';
import { type Stilstandbesluit, besluitdag, eisGezien, naWijziging, versierij } from '../termijnwijziging';
import { feitVan } from '../termijnfeit';

export type SchortTermijnOpCommand = Stilstandbesluit;

/**
 * Lets a running term stand still, by decision and with its reason: from the day after the decision its clock is
 * stopped, it cannot become late, and nobody is reminded. The version before it stays readable.
 */
@Injectable()
export class SchortTermijnOp {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly termijnen: TermijnRepository,
    private readonly post: Termijnpost,
    private readonly klok: Klok,
  ) {}

  /**
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, TERMIJN_REDEN_ONTBREEKT,
   * TERMIJN_NIET_OPSCHORTBAAR, TERMIJN_AL_VERSTREKEN on the last day too, TERMIJN_STAAT_STIL,
   * TERMIJN_WIJZIGING_VOOR_START, TERMIJN_WIJZIGING_OVERLAPT, TERMIJN_DAG_IN_TOEKOMST
   */
  async execute(actor: Actor, command: SchortTermijnOpCommand): Promise<{ readonly versie: number }> {
    eisRecht(actor, 'termijn:wijzigen');
    return this.uow.run(actor, async () => {
      const termijn = await this.termijnen.laadVoorWijziging(command.termijnId);
      eisGezien(termijn, command.versie);
      const op = besluitdag(command.op, this.klok);
      const wijziging = { soort: 'opschorting', op, reden: command.reden } as const;
      const stil = naWijziging(termijn, wijziging);
      await this.termijnen.voegVersieToe(stil, versierij(stil, wijziging));
      await this.termijnen.wijzig(stil, termijn.versie);
      await this.termijnen.laatMijlpalenVervallen(termijn.id, 'De termijn is opgeschort.');
      await this.post.meldStilstand(actor, stil, 'termijn-opgeschort');
      const payload = { ...feitVan(termijn), op: op.toString() };
      this.uow.meld({ type: 'TermijnOpgeschort', aggregaatId: termijn.id, payload });
      this.uow.schrijf({
        handeling: 'termijn:opschorten',
        object: 'termijn',
        objectId: termijn.id,
        velden: ['status'],
      });
      return { versie: stil.versie };
    });
  }
}
