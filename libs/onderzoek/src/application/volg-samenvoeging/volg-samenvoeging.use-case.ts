import { Injectable } from '@nestjs/common';
import { MeldingFeiten, type Meldingfeit, SluitProcesinformatie } from '@navolgbaar/melding';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { ZaakRepository } from '../ports/zaak.repository';
import { Zaakwerk } from '../zaakwerk';

/**
 * Keeps the meldingen of a case equal to what was merged: what went up in a melding is where that melding is. Run by the
 * system after either event; they come in any order, and the present state decides.
 */
@Injectable()
export class VolgSamenvoeging {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly meldingen: MeldingFeiten,
    private readonly zaken: ZaakRepository,
    private readonly werk: Zaakwerk,
    private readonly procesinformatie: SluitProcesinformatie,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  execute(actor: Actor, meldingId: string): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    return this.uow.run(actor, async () => {
      const melding = await this.meldingen.van(meldingId);
      // The event and its melding were stored together: not finding it is a fault, to be tried again and then seen.
      if (!melding) throw new Error(`De melding ${meldingId} van deze gebeurtenis is er niet.`);
      const hoofdId = await this.meldingen.hoofdVan(meldingId);
      const [nu, straks] = await Promise.all([
        this.zaken.zaakVan(meldingId),
        hoofdId ? this.zaken.zaakVan(hoofdId) : null,
      ]);
      // In a case by itself: nothing of the merging concerns it any more.
      if (nu === straks || melding.status === 'in_zaak') return;
      if (nu && (await this.zaken.haalMeldingUit(meldingId))) {
        await this.spoor(nu, 'zaak:melding-eruit', `Melding ${melding.nummer} staat weer op zichzelf.`);
      }
      if (straks) await this.voegBij(actor, straks, melding);
    });
  }

  private async voegBij(actor: Actor, zaakId: string, { id, nummer }: Meldingfeit): Promise<void> {
    // Locked: who closes it at this moment either waits and finds this melding, or was first and is seen here.
    const { staat } = await this.zaken.laadVoorWijziging(zaakId);
    if (!(await this.zaken.voegMeldingToe(zaakId, id))) return;
    const tekst = `Melding ${nummer} is samengevoegd met een melding van deze zaak.`;
    await this.spoor(zaakId, 'zaak:melding-erbij', tekst);
    if (staat.status === 'afgesloten') await this.procesinformatie.execute(actor, [id]);
  }

  private spoor(zaakId: string, handeling: string, tekst: string): Promise<void> {
    return this.werk.laatSpoorNa(zaakId, { handeling, soort: 'zaak', tekst });
  }
}
