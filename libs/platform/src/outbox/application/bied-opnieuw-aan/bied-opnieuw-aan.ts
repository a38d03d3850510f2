import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { MISLUKKING_KOLOMMEN, type Mislukking } from '../lees-mislukkingen/lees-mislukkingen';

const KIES = `
  SELECT ${MISLUKKING_KOLOMMEN} FROM outbox.mislukkingen m
  JOIN outbox.gebeurtenissen g ON g.organisatie_id = m.organisatie_id AND g.id = m.gebeurtenis_id
  WHERE m.organisatie_id = $1 AND m.id = $2 AND m.opgelost_op IS NULL FOR UPDATE OF m`;

const BIED_AAN = `
  UPDATE outbox.mislukkingen SET opnieuw_aangeboden_op = now() WHERE organisatie_id = $1 AND id = $2`;

// Setting the mark back lets the relay offer the event under a new job id, to processors that still owe an effect.
const ZET_TERUG = `
  UPDATE outbox.gebeurtenissen SET verzonden_op = NULL, afgehandeld_op = NULL WHERE organisatie_id = $1 AND id = $2`;

/** Offers a failed effect again. Right `wachtrij:opnieuw`. Doing it twice is doing it once. */
@Injectable()
export class BiedOpnieuwAan {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws DomeinFout GEEN_RECHT, or NIET_GEVONDEN when it is not there or solved meanwhile */
  async voerUit(actor: Actor, mislukkingId: string): Promise<Mislukking> {
    eisRecht(actor, 'wachtrij:opnieuw');
    return this.uow.run(actor, async () => {
      const sleutel = [actor.organisatieId, mislukkingId];
      const [mislukking] = await this.uow.query<Mislukking>('mislukking-kies', KIES, sleutel);
      if (!mislukking) throw new DomeinFout('NIET_GEVONDEN');
      if (mislukking.opnieuwAangebodenOp) return mislukking;
      await this.uow.query('mislukking-bied-aan', BIED_AAN, sleutel);
      await this.uow.query('mislukking-zet-terug', ZET_TERUG, [
        actor.organisatieId,
        mislukking.gebeurtenisId,
      ]);
      await this.uow.query('mislukking-wek', `SELECT pg_notify('outbox', '')`);
      this.uow.schrijf({ handeling: 'wachtrij:opnieuw', object: 'mislukking', objectId: mislukkingId });
      const [nu] = await this.uow.query<Mislukking>('mislukking-kies', KIES, sleutel);
      return nu ?? mislukking;
    });
  }
}
