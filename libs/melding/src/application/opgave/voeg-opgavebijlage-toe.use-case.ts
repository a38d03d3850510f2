import { Injectable } from '@nestjs/common';
import { type OntvangenBestand, SlaDocumentOp } from '@navolgbaar/document';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Readable } from 'node:stream';
import type { Meldingfoutcode } from '../../domain/fouten';
import { type Opgavekop, Opgaven } from '../ports/opgaven';
import { eisEigen } from './opgavewerk';

export interface VoegOpgavebijlageToeCommand {
  readonly meldingId: string;
  readonly naam: string;
  readonly inhoud: Readable;
}

/**
 * Adds a file to what a provider states, as long as that is open or a question waits. The bytes are stored outside the
 * transaction, after a first check; the row is made after a second one.
 */
@Injectable()
export class VoegOpgavebijlageToe {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly opgaven: Opgaven,
    private readonly documenten: SlaDocumentOp,
  ) {}

  /**
   * @returns the id of the document
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also for the melding of another, MELDING.OPGAVE_GESLOTEN, DOCUMENT.…
   */
  async execute(actor: Actor, command: VoegOpgavebijlageToeCommand): Promise<{ id: string }> {
    eisRecht(actor, 'opgave:melden');
    const { meldingId, naam, inhoud } = command;
    await this.uow.run(actor, () => this.eisOpen(actor, meldingId));
    const bestand = await this.documenten.ontvang(actor, naam, inhoud);
    return this.documenten.samenMet([bestand], () =>
      this.uow.run(actor, () => this.bewaar(actor, meldingId, bestand)),
    );
  }

  private async bewaar(actor: Actor, meldingId: string, bestand: OntvangenBestand): Promise<{ id: string }> {
    const { aanbiederId } = await this.eisOpen(actor, meldingId);
    const { id } = await this.documenten.execute(actor, {
      ...{ bestand, object: 'melding', objectId: meldingId, soort: 'bijlage', aanbiederId },
      gedeeldMetAanbieder: true,
    });
    this.uow.schrijf({ handeling: 'opgave:bijlage-toevoegen', object: 'melding', objectId: meldingId });
    return { id };
  }

  private async eisOpen(actor: Actor, meldingId: string): Promise<Opgavekop> {
    const opgave = eisEigen(actor, await this.opgaven.laadVoorWijziging(meldingId));
    if (opgave.status === 'open') return opgave;
    const [vragen, delen] = [
      await this.opgaven.vragen(meldingId),
      await this.opgaven.aanvullingen(meldingId),
    ];
    const wacht = vragen.some(
      ({ id, ingetrokkenOp }) => ingetrokkenOp === null && delen.every(({ vraagId }) => vraagId !== id),
    );
    if (!wacht) throw new DomeinFout<Meldingfoutcode>('MELDING.OPGAVE_GESLOTEN');
    return opgave;
  }
}
