import { Injectable } from '@nestjs/common';
import { type GelezenDocument, LeesDocument } from '@navolgbaar/document';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht, systeemActor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Rapportfoutcode } from '../../domain/fouten';
import { RapportRepository } from '../ports/rapport.repository';
import { Zaaktoegang } from '../zaaktoegang';

/**
 * The file of an adopted report, as it was stored. Who may read the report may read its file: the row check is the
 * one of the report, and the reading is logged there under the reader's own name.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, RAPPORT.PDF_NOG_NIET_GEREED, DOCUMENT.INHOUD_ONTBREEKT
 */
@Injectable()
export class LeesRapportPdf {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rapporten: RapportRepository,
    private readonly documenten: LeesDocument,
    private readonly zaaktoegang: Zaaktoegang,
  ) {}

  async execute(actor: Actor, rapportId: string): Promise<GelezenDocument> {
    eisRecht(actor, 'rapport:lezen');
    const documentId = await this.uow.run(actor, async () => {
      const rapport = await this.rapporten.zoek(rapportId);
      if (!rapport) throw new DomeinFout('NIET_GEVONDEN');
      await this.zaaktoegang.eis(actor, rapport);
      if (!rapport.documentId) throw new DomeinFout<Rapportfoutcode>('RAPPORT.PDF_NOG_NIET_GEREED');
      this.uow.schrijf({ handeling: 'rapport:pdf-lezen', object: 'rapport', objectId: rapportId });
      return rapport.documentId;
    });
    const lezer = systeemActor(actor.organisatieId, 'rapport-pdf', actor.correlatieId);
    return this.documenten.execute(lezer, documentId);
  }
}
