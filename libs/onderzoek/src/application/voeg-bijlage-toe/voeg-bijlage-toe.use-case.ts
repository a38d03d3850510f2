import { Injectable } from '@nestjs/common';
import { type OntvangenBestand, SlaDocumentOp } from '@navolgbaar/document';
import { volgendeStatus } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Readable } from 'node:stream';
import type { Opdracht } from '../../domain/opdracht';
import {
  type Opdrachthandeling,
  type Opdrachtstatus,
  opdrachtovergangen,
} from '../../domain/opdracht-status';
import { eisEigenOpdracht } from '../ontvang-rapport/ontvang-rapport.use-case';
import { OpdrachtRepository } from '../ports/opdracht.repository';
import { ZaakRepository } from '../ports/zaak.repository';
import { eisToegang } from '../zaakwerk';

/**
 * Adds a file to an order, while a report may still come in. The bytes are stored outside the transaction, after a first
 * check, so that nobody fills the storage on an order that is not his; the row is made after a second check.
 * @returns the id of the document
 * @throws DomeinFout NIET_GEVONDEN also for the order of another provider, OVERGANG_NIET_MOGELIJK, DOCUMENT.…
 */
@Injectable()
export class VoegBijlageToe {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly opdrachten: OpdrachtRepository,
    private readonly zaken: ZaakRepository,
    private readonly documenten: SlaDocumentOp,
  ) {}

  async execute(
    actor: Actor,
    {
      opdrachtId,
      naam,
      inhoud,
    }: { readonly opdrachtId: string; readonly naam: string; readonly inhoud: Readable },
  ): Promise<{ id: string }> {
    eisRecht(actor, 'opdracht:beantwoorden');
    await this.uow.run(actor, () => this.eisOpen(actor, opdrachtId));
    const bestand = await this.documenten.ontvang(actor, naam, inhoud);
    return this.documenten.samenMet([bestand], () =>
      this.uow.run(actor, () => this.bewaar(actor, opdrachtId, bestand)),
    );
  }

  private async bewaar(actor: Actor, opdrachtId: string, bestand: OntvangenBestand): Promise<{ id: string }> {
    const opdracht = await this.eisOpen(actor, opdrachtId);
    const { id } = await this.documenten.execute(actor, {
      bestand,
      object: 'opdracht',
      objectId: opdrachtId,
      soort: 'onderzoeksrapport',
      aanbiederId: opdracht.aanbiederId,
      gedeeldMetAanbieder: true,
    });
    this.uow.schrijf({ handeling: 'opdracht:bijlage-toevoegen', object: 'opdracht', objectId: opdrachtId });
    return { id };
  }

  private async eisOpen(actor: Actor, opdrachtId: string): Promise<Opdracht> {
    const opdracht = await this.opdrachten.laadVoorWijziging(opdrachtId);
    eisEigenOpdracht(actor, opdracht);
    if (!actor.rollen.includes('aanbieder')) eisToegang(actor, await this.zaken.toegangVan(opdracht.zaakId));
    volgendeStatus<Opdrachtstatus, Opdrachthandeling>(opdrachtovergangen, opdracht.status, 'ontvangRapport');
    return opdracht;
  }
}
