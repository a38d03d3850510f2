import type { GelezenDocument } from '@navolgbaar/document';
import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht, namens } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { LeesRapportPdf } from '@navolgbaar/rapport';
import { isRapportVoorJurist } from '../../domain/adviesstaat';
import { AdviezenQuery } from '../queries/adviezen.query';
import { eisZichtbaar, zichtVan } from '../zicht';

/**
 * The jurist reads the adopted report that an advice rests on: that one and no other, while his advice is asked or stands
 * (Beleidskader § 8: report and advice of the jurist are one dossier). He reaches nothing of the case by it. A jurist with an
 * interest does not see the advice, and so not the report.
 */
@Injectable()
export class LeesAdviesrapport {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly query: AdviezenQuery,
    private readonly rapporten: LeesRapportPdf,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, RAPPORT.PDF_NOG_NIET_GEREED, DOCUMENT.… while it may not leave the house */
  async execute(actor: Actor, adviesId: string): Promise<GelezenDocument> {
    eisRecht(actor, 'collegeadvies:rapport-lezen');
    const rapportId = await this.uow.run(actor, async () => {
      const advies = await this.query.detail(adviesId);
      if (!advies) throw new DomeinFout('NIET_GEVONDEN');
      eisZichtbaar(actor, advies);
      if (zichtVan(actor) !== 'jurist' || !isRapportVoorJurist(advies)) throw new DomeinFout('NIET_GEVONDEN');
      this.uow.schrijf({
        ...{ handeling: 'collegeadvies:rapport-lezen', object: 'collegeadvies', objectId: adviesId },
      });
      return advies.rapport!.id;
    });
    return this.rapporten.execute(namens(actor), rapportId);
  }
}
