import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Onderzoeksfoutcode } from '../../domain/fouten';
import type { Zaakstaat } from '../../domain/zaak';
import { BekendePersonen } from '../beperk-toegang/bekende-personen';
import { DeelRepository } from '../ports/deel.repository';

/** Who sees a confidential part. Inside the unit of work of an act on its case. */
@Injectable()
export class Deeltoegang {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly personen: BekendePersonen,
    private readonly delen: DeelRepository,
  ) {}

  /**
   * Names the people, and whoever does it is always among them. Call it before the part is marked: the mark would put
   * it out of reach.
   * @throws DomeinFout ONDERZOEK.TOEGANG_ONBEKEND, also for who may not see the case itself
   */
  async geef(
    { id, besloten, toegang }: Pick<Zaakstaat, 'id' | 'besloten' | 'toegang'>,
    deelId: string,
    gebruikerIds: readonly string[],
  ): Promise<readonly string[]> {
    const { gebruikerId } = this.uow.actor();
    if (!gebruikerId) {
      throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.TOEGANG_ONBEKEND');
    }
    await this.personen.eis(gebruikerIds, besloten ? toegang : null);
    const wie = [...new Set([...gebruikerIds, gebruikerId])];
    await this.delen.geefToegang(id, deelId, wie);
    return wie;
  }
}
