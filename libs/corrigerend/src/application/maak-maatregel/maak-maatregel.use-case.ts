import { type Adviesbesluitfeit, AdviesFeiten, vindMaatregelgrond } from '@navolgbaar/collegeadvies';
import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import type { NieuweMaatregel } from '../../domain/corrigerendstaat';
import { Maatregelbegin } from '../maatregelbegin';
import { CorrigerendeMaatregelen } from '../ports/maatregelen';

/**
 * A college imposed something on an advice, as advised or another measure: it comes into the register by itself, once per
 * decision (BK-8.06, BK-8.07). Run by the system after the event.
 */
@Injectable()
export class MaakMaatregel {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly adviezen: AdviesFeiten,
    private readonly zaken: ZaakFeiten,
    private readonly maatregelen: CorrigerendeMaatregelen,
    private readonly begin: Maatregelbegin,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  execute(actor: Actor, adviesId: string): Promise<void> {
    eisRecht(actor, 'corrigerend:vastleggen');
    return this.uow.run(actor, async () => {
      const eerst = await this.adviezen.besluit(adviesId);
      // A college that deviates and imposes nothing leaves that with the advice.
      if (!eerst?.besluit.maatregel) return;
      await this.zaken.vergrendel(eerst.zaakId);
      if (await this.maatregelen.vanAdvies(adviesId)) return;
      const nummer = `C${await this.uow.nummer('corrigerend', this.klok.vandaag().year)}`;
      await this.begin.voegToe(actor, naarMaatregel(eerst, nummer));
    });
  }
}

function naarMaatregel(
  { id: adviesId, besluit, ...advies }: Adviesbesluitfeit,
  nummer: string,
): NieuweMaatregel {
  const { soort: herkomst, maatregel: soort, grond, zonderGrond, op, nummer: kenmerk } = besluit;
  const { inhoud, reden, opPapier } = besluit;
  return {
    ...advies,
    ...{ id: nieuwId(), nummer, adviesId, grond, zonderGrond },
    herkomst: herkomst === 'volgt' ? 'volgt' : 'wijkt_af',
    soort: soort ?? 'geen',
    karakter: (soort && grond && vindMaatregelgrond(soort, grond.soort)?.karakter) || null,
    besluit: { op, nummer: kenmerk, inhoud, reden, opPapier },
    clienten: advies.clienten.map(({ code, financiering, wat }) => ({ code, financiering, wat })),
  };
}
