import { Injectable } from '@nestjs/common';
import { type OntvangenBestand, SlaDocumentOp } from '@navolgbaar/document';
import { type Antwoordsoort, BeantwoordPartnervraag, type Partnerinzage } from '@navolgbaar/partner';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';

export interface BeantwoordVraagCommand {
  readonly bezoek: Buffer;
  readonly inzage: Partnerinzage;
  /** Says which form this is: its signed time. */
  readonly formulier: string;
  readonly soort: Antwoordsoort;
  readonly tekst: string;
  readonly bestanden: readonly OntvangenBestand[];
}

/** Takes the answer of a partner and the files with it, together or not at all. */
@Injectable()
export class BeantwoordVraag {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly antwoord: BeantwoordPartnervraag,
    private readonly documenten: SlaDocumentOp,
  ) {}

  /**
   * @returns as `BeantwoordPartnervraag.beantwoord`; what is not new throws its files away again
   * @throws DomeinFout GEEN_RECHT, DOCUMENT.TE_VEEL
   */
  async execute(
    actor: Actor,
    { inzage: { object, objectId }, bestanden, ...command }: BeantwoordVraagCommand,
  ): Promise<'nieuw' | 'dubbel' | 'gesloten' | 'vol' | null> {
    eisRecht(actor, 'partnervraag:beantwoorden');
    // The bytes say whether a file is the same one: its name and its id do not.
    const formulier = [command.formulier, ...bestanden.map(({ sha256 }) => sha256)].join(' ');
    const werk = async () => {
      const gedaan = await this.antwoord.beantwoord(actor, {
        ...{ ...command, formulier, antwoordId: nieuwId() },
        documenten: bestanden.map(({ documentId }) => documentId),
      });
      if (gedaan !== 'nieuw') return gedaan;
      for (const bestand of bestanden) {
        await this.documenten.execute(actor, { object, objectId, soort: 'antwoord-partner', bestand });
      }
      return gedaan;
    };
    return this.documenten.samenMet(
      bestanden,
      () => this.uow.run(actor, werk),
      (gedaan) => gedaan === 'nieuw',
    );
  }
}
