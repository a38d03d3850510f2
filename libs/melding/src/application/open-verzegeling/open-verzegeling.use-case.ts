import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisPersoon } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { Meldingfoutcode } from '../../domain/fouten';
import {
  type Noodoordeel,
  eisBeoordeelbaar,
  eisBeslisbaar,
  leesbaarTot,
  opent,
} from '../../domain/verzegeling';
import type { Persoon } from '../ports/melding.repository';
import { type Openingsregel, Verzegelingen } from '../ports/verzegelingen';
import { MeldingenQuery } from '../queries/meldingen.query';

export interface Verzegelingsstand {
  readonly vertrouwelijk: boolean;
  /** Oldest first. */
  readonly openingen: readonly Openingsregel[];
  /** Until when the reader may read the identity; null when he may not. */
  readonly leesbaarTot: string | null;
}

/**
 * Opens the sealed identity of a confidential melder: asking with a reason, the agreement of a second person, reading for a
 * while. In an emergency one person may open it with a reason; a coördinator judges it afterwards (rulings, Melding).
 */
@Injectable()
export class OpenVerzegeling {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly meldingen: MeldingenQuery,
    private readonly verzegelingen: Verzegelingen,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  stand(actor: Actor, meldingId: string): Promise<Verzegelingsstand> {
    const wie = eisPersoon(actor, 'melder:inzien');
    return this.uow.run(actor, async () => {
      const vertrouwelijk = await this.isVerzegeld(meldingId);
      const openingen = await this.verzegelingen.openingen(meldingId);
      const open = openingen.findLast((opening) => opent(opening, wie, this.klok.nu()));
      this.uow.schrijf({ handeling: 'melder:openingen-lezen', object: 'melding', objectId: meldingId });
      return { vertrouwelijk, openingen, leesbaarTot: open?.geldigTot ?? null };
    });
  }

  /**
   * @param nood opens it at once, and calls the coördinator
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, MELDING.NIET_VERZEGELD, MELDING.OPENING_LOOPT
   */
  vraag(
    actor: Actor,
    { meldingId, reden, nood }: { meldingId: string; reden: string; nood: boolean },
  ): Promise<void> {
    const wie = eisPersoon(actor, 'melder:inzien');
    return this.uow.run(actor, async () => {
      await this.eisVerzegeld(meldingId);
      const nu = this.klok.nu();
      const lopend = (await this.verzegelingen.openingen(meldingId)).some(
        (opening) =>
          opening.gevraagdDoor === wie && (opening.stand === 'gevraagd' ? !nood : opent(opening, wie, nu)),
      );
      if (lopend) throw new DomeinFout<Meldingfoutcode>('MELDING.OPENING_LOOPT');
      const id = nieuwId();
      await this.verzegelingen.voegOpeningToe({
        ...{ id, meldingId, reden, gevraagdDoor: wie, stand: nood ? 'nood' : 'gevraagd' },
        geldigTot: nood ? leesbaarTot(nu).toString() : null,
      });
      this.uow.meld({
        ...{ type: nood ? 'VerzegelingInNoodGeopend' : 'OpeningGevraagd', aggregaatId: meldingId },
        payload: { meldingId, openingId: id },
      });
      this.spoor(nood ? 'melder:in-nood-openen' : 'melder:opening-vragen', meldingId, ['reden']);
    });
  }

  /** Agrees, or does not. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, MELDING.OPENING_AL_BESLIST, .TWEEDE_MENS_NODIG */
  beslis(
    actor: Actor,
    {
      meldingId,
      openingId,
      toestaan,
      reden,
    }: { meldingId: string; openingId: string; toestaan: boolean; reden: string },
  ): Promise<void> {
    const wie = eisPersoon(actor, 'melder:inzien');
    return this.uow.run(actor, async () => {
      // Who may not see the melding is no second person for it.
      await this.eisVerzegeld(meldingId);
      const opening = await this.verzegelingen.laadOpening(meldingId, openingId);
      eisBeslisbaar(opening, wie);
      await this.verzegelingen.beslis(openingId, {
        ...{ stand: toestaan ? 'toegestaan' : 'geweigerd', reden },
        geldigTot: toestaan ? leesbaarTot(this.klok.nu()).toString() : null,
      });
      this.uow.meld({
        ...{ type: 'OpeningBeslist', aggregaatId: meldingId },
        payload: { meldingId, openingId, gebruikerId: opening.gevraagdDoor },
      });
      this.spoor(toestaan ? 'melder:opening-toestaan' : 'melder:opening-weigeren', meldingId, [
        'stand',
        'reden',
      ]);
    });
  }

  /** Judges an emergency afterwards. @throws DomeinFout as `beslis` */
  beoordeel(
    actor: Actor,
    {
      meldingId,
      openingId,
      oordeel,
      reden,
    }: { meldingId: string; openingId: string; oordeel: Noodoordeel; reden: string },
  ): Promise<void> {
    const wie = eisPersoon(actor, 'melder:noodoordeel');
    return this.uow.run(actor, async () => {
      await this.eisVerzegeld(meldingId);
      eisBeoordeelbaar(await this.verzegelingen.laadOpening(meldingId, openingId), wie);
      await this.verzegelingen.beoordeel(openingId, oordeel, reden);
      this.spoor('melder:nood-beoordelen', meldingId, ['oordeel', 'reden']);
    });
  }

  /**
   * The identity, for who has an opening. Every reading is logged.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, MELDING.NIET_VERZEGELD, MELDING.VERZEGELD
   */
  lees(actor: Actor, meldingId: string): Promise<Persoon> {
    const wie = eisPersoon(actor, 'melder:inzien');
    return this.uow.run(actor, async () => {
      await this.eisVerzegeld(meldingId);
      const openingen = await this.verzegelingen.openingen(meldingId);
      const mag = openingen.some((opening) => opent(opening, wie, this.klok.nu()));
      const melder = mag ? await this.verzegelingen.lees(meldingId) : null;
      if (!melder) throw new DomeinFout<Meldingfoutcode>('MELDING.VERZEGELD');
      this.spoor('melder:verzegeld-inzien', meldingId, []);
      return melder;
    });
  }

  private async eisVerzegeld(meldingId: string): Promise<void> {
    if (await this.isVerzegeld(meldingId)) return;
    throw new DomeinFout<Meldingfoutcode>('MELDING.NIET_VERZEGELD');
  }

  private async isVerzegeld(meldingId: string): Promise<boolean> {
    const melding = await this.meldingen.feiten(meldingId);
    if (!melding) throw new DomeinFout('NIET_GEVONDEN');
    return melding.melderVertrouwelijk;
  }

  private spoor(handeling: string, meldingId: string, velden: readonly string[]): void {
    this.uow.schrijf({
      handeling,
      object: 'melding',
      objectId: meldingId,
      ...(velden.length > 0 ? { velden } : {}),
    });
  }
}
