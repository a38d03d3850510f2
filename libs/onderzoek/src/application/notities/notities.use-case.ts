import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { type Notitie, NotitieRepository } from '../ports/notitie.repository';
import { ZaakRepository } from '../ports/zaak.repository';
import { eisToegang } from '../zaakwerk';

/**
 * Private notes of one person beside the file of a case. Nobody else sees them, and they leave no line in the history of
 * the case. A note about the case is still a document under the Woo and may hold personal data (Woo art. 2.1; AVG art.
 * 15): the screen says so. The audit line tells that there was a note, never what is in it.
 */
@Injectable()
export class Notities {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly notities: NotitieRepository,
    private readonly zaken: ZaakRepository,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for a case that is closed to this person */
  schrijf(actor: Actor, { zaakId, tekst }: { readonly zaakId: string; readonly tekst: string }) {
    return this.doe(actor, async () => {
      await this.eisZaak(actor, zaakId);
      const notitie: Notitie = { id: nieuwId(), tekst, gewijzigdOp: this.klok.nu().toString(), versie: 1 };
      await this.notities.voegToe(zaakId, notitie);
      this.spoor('notitie:schrijven', notitie.id);
      return notitie;
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for a note of somebody else, VERSIE_VEROUDERD */
  wijzig(
    actor: Actor,
    { id, versie, tekst }: { readonly id: string; readonly versie: number; readonly tekst: string },
  ): Promise<Notitie> {
    return this.doe(actor, async () => {
      await this.eisZaak(actor, await this.notities.zaakVan(id));
      const gewijzigdOp = this.klok.nu().toString();
      await this.notities.wijzig(id, versie, { tekst, gewijzigdOp });
      this.spoor('notitie:wijzigen', id);
      return { id, tekst, gewijzigdOp, versie: versie + 1 };
    });
  }

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for a note of somebody else, VERSIE_VEROUDERD */
  verwijder(actor: Actor, { id, versie }: { readonly id: string; readonly versie: number }): Promise<void> {
    return this.doe(actor, async () => {
      await this.eisZaak(actor, await this.notities.zaakVan(id));
      await this.notities.verwijder(id, versie);
      this.spoor('notitie:verwijderen', id);
    });
  }

  /** A machine has no private notes. */
  private doe<T>(actor: Actor, werk: () => Promise<T>): Promise<T> {
    eisRecht(actor, 'zaak:behandelen');
    if (actor.soort !== 'gebruiker') throw new DomeinFout('GEEN_RECHT');
    return this.uow.run(actor, werk);
  }

  private async eisZaak(actor: Actor, zaakId: string): Promise<void> {
    eisToegang(actor, await this.zaken.toegangVan(zaakId));
  }

  private spoor(handeling: string, objectId: string): void {
    this.uow.schrijf({ handeling, object: 'notitie', objectId });
  }
}
