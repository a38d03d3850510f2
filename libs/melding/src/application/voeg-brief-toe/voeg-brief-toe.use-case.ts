import { Injectable } from '@nestjs/common';
import { SlaDocumentOp } from '@navolgbaar/document';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Readable } from 'node:stream';
import type { Meldingfoutcode } from '../../domain/fouten';
import { MeldingRepository } from '../ports/melding.repository';

export interface VoegBriefToeCommand {
  readonly meldingId: string;
  readonly naam: string;
  readonly inhoud: Readable;
}

/** A scan is what a scanner or a telephone makes. */
const SCAN = /\.(pdf|png|jpe?g)$/i;

/** Keeps the scan of a letter at the melding that came by it. It opens once it is checked, as every file from outside. */
@Injectable()
export class VoegBriefToe {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly meldingen: MeldingRepository,
    private readonly documenten: SlaDocumentOp,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, MELDING.GEEN_BRIEF, MELDING.GEEN_SCAN, DOCUMENT.… */
  async execute(
    actor: Actor,
    { meldingId, naam, inhoud }: VoegBriefToeCommand,
  ): Promise<{ readonly id: string; readonly naam: string }> {
    eisRecht(actor, 'melding:bewerken');
    await this.uow.run(actor, () => this.eisBrief(meldingId));
    if (!SCAN.test(naam)) throw new DomeinFout<Meldingfoutcode>('MELDING.GEEN_SCAN');
    const bestand = await this.documenten.ontvang(actor, naam, inhoud);
    const werk = async () => {
      await this.eisBrief(meldingId);
      const bij = { object: 'melding', objectId: meldingId, soort: 'brief-scan' };
      const document = await this.documenten.execute(actor, { ...bij, bestand });
      this.uow.schrijf({ handeling: 'melding:brief-toevoegen', object: 'melding', objectId: meldingId });
      return { id: document.id, naam: document.naam };
    };
    return this.documenten.samenMet([bestand], () => this.uow.run(actor, werk));
  }

  private async eisBrief(meldingId: string): Promise<void> {
    const { kanaal } = await this.meldingen.laadVoorWijziging(meldingId);
    if (kanaal !== 'brief') throw new DomeinFout<Meldingfoutcode>('MELDING.GEEN_BRIEF');
  }
}
