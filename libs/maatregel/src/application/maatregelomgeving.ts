import { Injectable } from '@nestjs/common';
import { ZaakFeiten } from '@navolgbaar/onderzoek';
import type { Actor } from '@navolgbaar/platform/auth';
import { TermijnFeiten, TrekTermijnIn } from '@navolgbaar/termijn';
import { weiger } from '../domain/fouten';
import type { Maatregel } from '../domain/maatregel';
import type { Termijnstand } from '../domain/maatregelstaat';
import { alsTermijnstand } from './termijnstand';

/** What surrounds a maatregel: its case and its terms, inside a running unit of work. */
@Injectable()
export class Maatregelomgeving {
  constructor(
    private readonly zaken: ZaakFeiten,
    private readonly termijnen: TermijnFeiten,
    private readonly trekIn: TrekTermijnIn,
  ) {}

  /**
   * A case that was handed over is no longer ours, also when its maatregel has not followed yet (BK-8.08).
   * @throws DomeinFout NIET_GEVONDEN for a case that is closed to this person, MAATREGEL.OVERGEDRAGEN
   */
  async eisAanZet({ staat }: Maatregel): Promise<void> {
    const zaak = await this.zaken.van(staat.zaakId);
    if (zaak?.uitkomst === 'overgedragen') weiger('MAATREGEL.OVERGEDRAGEN');
  }

  /** Every term of a maatregel as it runs now. */
  async termijnstanden({ staat }: Maatregel): Promise<readonly Termijnstand[]> {
    const ids = staat.onderdelen.flatMap(({ termijnId }) => termijnId ?? []);
    return ids.length > 0 ? (await this.termijnen.vanIds(ids)).map(alsTermijnstand) : [];
  }

  /** Ends what still runs: nothing is expected any more. */
  async eindigTermijnen(actor: Actor, termijnen: readonly Termijnstand[], reden: string): Promise<void> {
    for (const { termijnId, open } of termijnen) {
      if (open) await this.trekIn.execute(actor, { termijnId, reden });
    }
  }
}
